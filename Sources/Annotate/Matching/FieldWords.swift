/// What names of bodies and titles of offices say of their work.
enum FieldWords {
  static let fields = WordList(
    """
    nông nghiệp và phát triển nông thôn, nông nghiệp và PTNT, PTNT, pháp lý, nông nghiệp và môi trường,
    tài nguyên và môi trường, giáo dục và đào tạo,
    thông tin và truyền thông, kế hoạch và đầu tư, lao động - thương binh và xã hội, lao động thương binh và xã hội,
    văn hóa - thể thao và du lịch, văn hóa thể thao và du lịch, an ninh, an ninh mạng, an toàn thông tin,
    an toàn thực phẩm, Á - Âu, âm nhạc, Bắc Mỹ, bách khoa, bảo an, bảo hiểm, bảo hiểm xã hội, bảo tồn, bảo vệ,
    bảo vệ chính trị nội bộ, bảo vệ môi trường, bảo vệ thực vật, bảo trợ xã hội, biên giới, biên giới quốc gia,
    biên phòng, biển, biển và hải đảo, bình đẳng giới, bóng đá, bưu chính, bưu chính viễn thông, các cơ quan,
    các dân tộc, các vấn đề xã hội, các vấn đề quốc tế, cảnh sát, cảnh sát biển, cán bộ, chăm sóc sức khỏe, chăn nuôi,
    chất lượng, chế biến, chiến lược, chiến lược phát triển, chính quyền địa phương, chính sách, chính sách đối ngoại,
    chính trị, chính trị tư tưởng, chính trị quốc gia, chứng khoán, chuyển đổi số, chữ thập đỏ, công an, công chức,
    công chứng, công đoàn, công nghệ, công nghệ thông tin, công nghệ cao, công nghiệp, công nghiệp quốc phòng,
    công tác đại biểu, công tác phía Nam, công tác chính trị, công thương, công vụ, cộng sản, cơ khí, cơ sở, cơ yếu,
    cơ yếu Chính phủ, cứu hộ, cứu nạn, cựu chiến binh, cựu giáo chức, cựu thanh niên xung phong, dân chính đảng,
    dân chủ, dân cư, dân nguyện, dân quân tự vệ, dân số, dân tộc, dân tộc và tôn giáo, dân vận, dầu khí, dệt may,
    di sản, di sản văn hóa, di dân, dịch tễ, dịch vụ, dịch vụ việc làm, dịch vụ hành chính công,
    phục vụ hành chính công, hành chính công, doanh nghiệp, doanh nhân, du lịch, dược, dự trữ, dự trữ nhà nước,
    đa phương, đào tạo, đất đai, đầu tư, đầu tư nước ngoài, đầu tư phát triển, đê điều, địa chất, địa phương, điện ảnh,
    điện lực, điện tử, điều tra, đo lường, đoàn kết, đô thị, đối ngoại, đối ngoại nhân dân,
    đối ngoại và hợp tác quốc tế, đối tác, Đông Bắc Á, Đông Nam Á, đồng bào, đồng đội, đường bộ, đường sắt, đường thủy,
    đăng kiểm, đấu thầu, giám định, giám sát, giao thông, giao thông vận tải, giáo dục, giáo dục chính trị,
    giáo dục thường xuyên, giáo lý, giáo viên, giống, hải quan, hải quân, hải sản, hàn lâm, hàng hải, hàng không,
    hành chính, hành chính quốc gia, hành chính quản trị, hậu cần, hình sự, hoạt động đại biểu, hóa chất, hỗ trợ,
    hỗ trợ tư pháp, hội nhập, hội nhập kinh tế quốc tế, hợp tác, hợp tác quốc tế, hợp tác kinh tế, hợp tác phát triển,
    huấn luyện, hữu nghị, in, Kế hoạch, kế hoạch - tài chính, kế toán, khí tượng, khí tượng thủy văn, khoa giáo,
    khoa học, khoa học xã hội, khoa học xã hội và nhân văn, khoa học và công nghệ, khoáng sản, khối, khối các cơ quan,
    khối cơ quan, khối cơ quan và doanh nghiệp, khối các cơ quan và doanh nghiệp, các cơ quan và doanh nghiệp,
    khối doanh nghiệp, khối dân chính đảng, không quân, khuyến công, khuyến học, khuyến nông, kiểm dịch, kiểm lâm,
    kiểm nghiệm, kiểm sát, kiểm soát, kiểm soát thủ tục hành chính, kiểm soát bệnh tật, kiểm toán, kiểm tra, kiến trúc,
    kiến trúc sư, kinh doanh, kinh tế, kinh tế đối ngoại, kinh tế quốc dân, kinh tế quốc tế, kinh tế - tài chính,
    kinh tế - xã hội, kinh tế tập thể, kinh tế tổng hợp, kỹ thuật, lao động, lâm nghiệp, lãnh đạo, lãnh sự, lễ tân,
    lễ tân nhà nước, lịch sử, lịch sử đảng, lịch sử quân sự, liên hiệp, liên hiệp phụ nữ, liên minh, luật, luật gia,
    luật pháp và điều ước quốc tế, luật sư, lục quân, lưu trữ, lý luận, lý luận chính trị, lương thực, mầm non,
    mặt trận, miền núi, môi trường, mỹ thuật, năng lượng, năng lượng nguyên tử, ngân hàng, ngân sách, nghệ thuật,
    nghiên cứu, nghiên cứu chiến lược, nghiệp vụ, ngoại giao, ngoại giao kinh tế, ngoại giao văn hóa, ngoại ngữ,
    ngoại thương, ngoài nước, nguồn nhân lực, người cao tuổi, người có công, người khuyết tật,
    người Việt Nam ở nước ngoài, nhà báo, nhà giáo, nhà nước, nhà văn, nhân dân, nhân đạo, nhân quyền, nhân văn,
    nhập khẩu, nhi đồng, nội chính, nội dung, nội vụ, nông dân, nông nghiệp, nông thôn, nông thôn mới, nông lâm,
    nuôi trồng, ngoại vụ, pháp chế, pháp luật, pháp luật quốc tế, phát thanh, phát thanh truyền hình,
    phát thanh và truyền hình, phát triển, phát triển nông thôn, phát triển doanh nghiệp, phát triển hợp tác xã,
    phát triển thị trường, phim, phóng viên, phòng cháy chữa cháy, phòng không, phòng không - không quân,
    phòng thủ dân sự, phổ thông, phục hồi chức năng, phụ nữ, quan hệ quốc tế, quan hệ đối ngoại, quản lý,
    quản lý thị trường, quản lý nhà nước, quản lý đất đai, quản lý doanh nghiệp, quản lý khám chữa bệnh, quản trị,
    quân lực, quân nhu, quân sự, quân y, quy hoạch, quyền con người, quốc phòng, quốc phòng toàn dân, quốc phòng và an ninh,
    quốc phòng - an ninh, quốc phòng an ninh, quốc phòng an ninh và đối ngoại, quốc gia, quốc tế, sách, sản xuất,
    sân khấu, sau đại học, sĩ quan, sinh viên, sinh vật cảnh, sông, sở hữu trí tuệ, sức khỏe, sư phạm, sử học,
    tái chính, tài chính, tài chính và ngân sách, tài chính - ngân sách, tài chính - kế hoạch, tài nguyên,
    tài nguyên nước, tài sản, tăng trưởng, tâm lý, tần số vô tuyến điện, tập huấn, thanh niên, thanh niên cộng sản,
    thanh niên xung phong, thanh thiếu niên, thanh tra, Thái Bình Dương, tham mưu, thẩm định, thẩm phán, thẩm tra,
    thể chế, thể chất, thể dục thể thao, thể thao, thể thao và du lịch, thi đua, thi đua khen thưởng,
    thi đua - khen thưởng, thi hành án, thi hành án dân sự, thị trường, thiếu niên, thông tấn, thông tin,
    thông tin đối ngoại, thông tin báo chí, báo chí, thông tin và truyền thông, thống kê, thú y, thuế, thủy lợi,
    thủy sản, thư ký, thư viện, thương binh, thương binh và xã hội, thương binh - xã hội, thương mại,
    thương mại điện tử, thương vụ, thường trực, thường vụ, thực phẩm, tiền tệ, tiếng nói, tổng hợp kinh tế,
    kinh tế đa phương, hợp tác kinh tế đa phương, Nam Á, Tây Á, Tây Âu, Đông Âu, Châu Phi, Trung Đông, Nam Thái Bình Dương,
    ngoại giao văn hóa và UNESCO, văn hóa đối ngoại và UNESCO, tiếp công dân, tiểu học, tiêu chuẩn, tin học, tòa án, toàn quốc, tổ chức,
    tổ chức cán bộ, tổ chức quốc tế, tổ chức - cán bộ, tôn giáo, tông hợp, tổng hợp, tổng tham mưu, trang thiết bị,
    trẻ em, trinh sát, trồng trọt, trồng trọt và bảo vệ thực vật, trung học, trung học cơ sở, trung học phổ thông,
    truyền hình, truyền thông, tuyên giáo, tuyên giáo và dân vận, tuyên huấn, tuyên truyền, tư pháp, tư tưởng,
    tư tưởng - văn hóa, tư vấn, từ thiện, tương trợ tư pháp, ứng phó, ứng dụng, vận tải, văn hóa, văn hóa và thể thao,
    văn hóa giáo dục, văn hóa xã hội, văn hóa - thông tin, văn hóa - xã hội, văn học, văn học nghệ thuật, văn thư,
    vật giá, vật lý, vật tư, vệ sinh, viễn thông, việc làm, vốn, vũ trụ, xã hội, xã hội học, xây dựng, xây dựng đảng,
    xuất bản, xuất khẩu, xuất nhập cảnh, xuất nhập khẩu, xúc tiến, xúc tiến thương mại, xúc tiến đầu tư, xử lý, y dược,
    y học, y học cổ truyền, y tế, y tế dự phòng, yểm trợ, ý tưởng, châu Âu, châu Á, châu Phi, châu Mỹ, Trung Đông,
    Trung Đông - châu Phi, Đông Nam Á - Nam Thái Bình Dương, tác chiến, tình báo, trị sự, chính quyền, chiến binh,
    cách mạng, nhân dân cách mạng, lao động nước ngoài, đại học, đại học quốc gia, cao đẳng, bầu cử, bầu cử quốc gia,
    bảo vệ pháp luật, phòng chống tham nhũng, phòng chống thiên tai, phòng chống tội phạm, ma túy, phòng chống HIV/AIDS,
    cải cách, cải cách và phát triển, liên lạc, liên lạc đối ngoại, đổi mới, đổi mới sáng tạo, cải cách hành chính,
    cải cách tư pháp, bản quyền tác giả, biên phiên dịch, phiên dịch, quản trị tài vụ, tài vụ, ngoại tuyến,
    kinh doanh bất động sản, bất động sản, nhà ở, hạ tầng, hạ tầng kỹ thuật, vật liệu xây dựng, điều ước quốc tế,
    luật pháp, luật pháp quốc tế, về người Việt Nam ở nước ngoài, ngoại giao kinh tế và hợp tác đa phương,
    các tổ chức quốc tế, các tổ chức hữu nghị, các hội khoa học và kỹ thuật, các hội văn học nghệ thuật, văn kiện,
    nhân sự, điều lệ Đảng, tổ chức phục vụ, công tác đại biểu Quốc hội, công tác đại biểu QH, chính sách pháp luật,
    nữ công, quan hệ lao động, công tác xã hội, công tác Mặt trận, công tác quần chúng, phong trào,
    đoàn kết tập hợp thanh niên, cảnh sát giao thông, cảnh sát điều tra, an ninh điều tra, lập pháp, nghiên cứu lập pháp,
    cạnh tranh, quản lý vốn nhà nước tại doanh nghiệp, kỹ thuật số, quân đội nhân dân, đại biểu nhân dân,
    doanh nghiệp nhỏ và vừa, khu kinh tế, khu công nghiệp, các khu công nghiệp, địa chính, dự án, hợp tác xã, Olympic, nạn nhân chất độc da cam,
    nạn nhân chất độc da cam/dioxin, an toàn giao thông, cảnh sát kinh tế, quản lý xuất nhập cảnh, phát triển nhà ở
    """,
    lines: """
      phòng, chống thiên tai
      phòng, chống tội phạm
      phòng, chống ma túy
      phòng, chống rửa tiền
      phòng, chống tham nhũng
      phòng, chống tệ nạn xã hội
      phòng, chống buôn lậu
      an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
      điều tra chống buôn lậu
      """)

  /// Fields that are no names of bodies without what stands behind them.
  static let verbs = WordList("quản lý, xúc tiến, hỗ trợ, tư vấn")

  /// What joins two fields of a name, beside a comma.
  static let joints = FoldedText.hashes("và - &")

  static let abbreviations = WordList("HĐQT, HĐTV, HĐND, UBND, BCH, BTV")

  static func isField(_ tokens: [FoldedText.Token], from start: Int) -> Bool { fields.end(tokens, from: start) != nil }
}
