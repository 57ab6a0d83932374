/// The names of laws in force or lately so, without `Luật` and `Bộ luật`: where they end cannot be seen, for they go on in
/// small letters and hold commas.
enum LawNames {
  static let trie: WordTrie<Void> = {
    var trie = WordTrie<Void>()
    for name in list.utf8.split(separator: UInt8(ascii: ";")) { trie.insert(FoldedText(name).tokens[...], ()) }
    return trie
  }()

  /// Words that go on with the sentence behind the name of a law that is not in the list.
  static let stops = FoldedText.hashes(
    """
    được đã có là của và về này năm số trong để cho với do khi thì mà sẽ phải vào tại từ đến theo quy cũng hiện nêu gồm
    sau trước ngày còn không nhằm như vẫn cần chưa đang bị hay hoặc nên ra ở mới nói thay ban trên nhưng vì gắn bởi
    """)

  private static let list = """
    An ninh mạng;An ninh quốc gia;An toàn thông tin mạng;An toàn thực phẩm;An toàn, vệ sinh lao động;\
    Ban hành văn bản quy phạm pháp luật;Bảo hiểm tiền gửi;Bảo hiểm xã hội;Bảo hiểm y tế;Bảo vệ bí mật nhà nước;\
    Bảo vệ dữ liệu cá nhân;Bảo vệ môi trường;Bảo vệ quyền lợi người tiêu dùng;Bảo vệ và phát triển rừng;\
    Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;Bầu cử đại biểu Quốc hội và đại biểu HĐND;\
    Bầu cử ĐBQH và đại biểu HĐND;Biên giới quốc gia;Biên phòng Việt Nam;Biển Việt Nam;\
    Bình đẳng giới;Cán bộ, công chức;Cảnh sát biển Việt Nam;Cạnh tranh;Các công cụ chuyển nhượng;\
    Các tổ chức tín dụng;Căn cước;Căn cước công dân;Chăn nuôi;Chính quyền địa phương;Chứng khoán;\
    Chuyển giao công nghệ;Chuyển đổi số;Chất lượng sản phẩm, hàng hóa;Công an nhân dân;Công chứng;Công đoàn;\
    Công nghệ cao;Công nghệ thông tin;Công nghiệp công nghệ số;Công nghiệp quốc phòng, an ninh và động viên công nghiệp;\
    Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài;Cơ quan đại diện;Cư trú;\
    Dân quân tự vệ;Dân sự;Dầu khí;Di sản văn hóa;Doanh nghiệp;Du lịch;Dược;Dữ liệu;\
    Đa dạng sinh học;Đất đai;Đấu giá tài sản;Đấu thầu;Đầu tư;Đầu tư công;Đầu tư theo phương thức đối tác công tư;\
    Đê điều;Điện ảnh;Điện lực;Điều ước quốc tế;Đo đạc và bản đồ;Đường bộ;Đường sắt;Đặc xá;\
    Giá;Giám định tư pháp;Giáo dục;Giáo dục đại học;Giáo dục nghề nghiệp;Giáo dục quốc phòng và an ninh;\
    Giao dịch điện tử;Giao thông đường bộ;Giao thông đường thủy nội địa;Hàng hải;Hàng hải Việt Nam;\
    Hàng không dân dụng Việt Nam;Hải quan;Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác;Hình sự;Hóa chất;\
    Hòa giải ở cơ sở;Hòa giải, đối thoại tại Tòa án;Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;\
    Hôn nhân và gia đình;Hộ tịch;Hỗ trợ doanh nghiệp nhỏ và vừa;Hợp tác xã;Kế toán;Khám bệnh, chữa bệnh;\
    Khí tượng thủy văn;Khiếu nại;Khoa học và công nghệ;Khoa học, công nghệ và đổi mới sáng tạo;Khoáng sản;\
    Địa chất và khoáng sản;Kiểm toán độc lập;Kiểm toán nhà nước;Kiến trúc;Kinh doanh bảo hiểm;Kinh doanh bất động sản;\
    Lâm nghiệp;Lao động;Lực lượng dự bị động viên;Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở;Lý lịch tư pháp;\
    Luật sư;Lưu trữ;Mặt trận Tổ quốc Việt Nam;Năng lượng nguyên tử;Ngân hàng Nhà nước Việt Nam;Ngân sách nhà nước;\
    Nghĩa vụ quân sự;Người cao tuổi;Người khuyết tật;Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng;\
    Nhà giáo;Nhà ở;Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam;Nuôi con nuôi;\
    Phá sản;Phòng cháy, chữa cháy và cứu nạn, cứu hộ;Phòng cháy và chữa cháy;Phòng thủ dân sự;\
    Phòng không nhân dân;Phòng, chống bạo lực gia đình;Phòng, chống bệnh truyền nhiễm;Phòng, chống khủng bố;\
    Phòng, chống ma túy;Phòng, chống mua bán người;Phòng, chống rửa tiền;Phòng, chống tác hại của rượu, bia;\
    Phòng, chống tác hại của thuốc lá;Phòng, chống tham nhũng;Phòng, chống thiên tai;Phổ biến, giáo dục pháp luật;\
    Phục hồi, phá sản;Quản lý ngoại thương;Quản lý nợ công;Quản lý thuế;Quản lý, sử dụng tài sản công;\
    Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ;Quảng cáo;Quốc phòng;Quốc tịch Việt Nam;Quốc tịch;\
    Quy hoạch;Quy hoạch đô thị;Quy hoạch đô thị và nông thôn;Sĩ quan Quân đội nhân dân Việt Nam;Sở hữu trí tuệ;\
    Sử dụng năng lượng tiết kiệm và hiệu quả;Tài nguyên nước;Tài nguyên, môi trường biển và hải đảo;Tần số vô tuyến điện;\
    Thanh niên;Thanh tra;Thể dục, thể thao;Thi đua, khen thưởng;Thi hành án dân sự;Thi hành án hình sự;\
    Thi hành tạm giữ, tạm giam;Thỏa thuận quốc tế;Thống kê;Thủ đô;Thú y;Thuế bảo vệ môi trường;\
    Thuế giá trị gia tăng;Thuế sử dụng đất nông nghiệp;Thuế thu nhập cá nhân;Thuế thu nhập doanh nghiệp;\
    Thuế tiêu thụ đặc biệt;Thuế tài nguyên;Thuế xuất khẩu, thuế nhập khẩu;Thủy lợi;Thủy sản;\
    Thực hành tiết kiệm, chống lãng phí;Thực hiện dân chủ ở cơ sở;Thương mại;Tiếp cận thông tin;\
    Tiêu chuẩn và quy chuẩn kỹ thuật;Tín ngưỡng, tôn giáo;Tố cáo;Tố tụng dân sự;Tố tụng hành chính;Tố tụng hình sự;\
    Tổ chức Chính phủ;Tổ chức chính quyền địa phương;Tổ chức cơ quan điều tra hình sự;Tổ chức Quốc hội;Tổ chức QH;\
    Tổ chức Tòa án nhân dân;Tổ chức Viện kiểm sát nhân dân;Trách nhiệm bồi thường của Nhà nước;\
    Trật tự, an toàn giao thông đường bộ;Trẻ em;Trồng trọt;Trợ giúp pháp lý;Trọng tài thương mại;\
    Trưng cầu ý dân;Trưng mua, trưng dụng tài sản;Tư pháp người chưa thành niên;Tương trợ tư pháp;\
    Bảo vệ, chăm sóc và giáo dục trẻ em;Bảo vệ sức khỏe nhân dân;Pháp điển hệ thống quy phạm pháp luật;\
    Pháp điển hệ thống pháp luật;Phòng, chống HIV/AIDS;Phòng, chống tội phạm;Cảnh sát cơ động;Cảnh sát môi trường;\
    Cựu chiến binh;Công an xã;Quản lý thị trường;Án phí, lệ phí Tòa án;Giống cây trồng;Đo lường;Doanh nghiệp nhà nước;\
    Cấp, thoát nước;Chuyển giao người đang chấp hành án phạt tù;Dẫn độ;Đầu tư kinh doanh vốn nhà nước;\
    Đơn vị hành chính - kinh tế đặc biệt;Hoạt động chữ thập đỏ;Hợp nhất văn bản quy phạm pháp luật;Phí và lệ phí;\
    Ban hành văn bản QPPL;Ban hành VBQPPL;Nhập cảnh, xuất cảnh, quá cảnh và cư trú của người nước ngoài tại Việt Nam;\
    Phòng chống bạo lực gia đình;Phòng chống khủng bố;Phòng chống ma túy;Phòng chống mua bán người;\
    Phòng chống rửa tiền;Phòng chống tham nhũng;Phòng chống thiên tai;Phòng chống tội phạm mua bán người;\
    Quản lý phát triển đô thị;Quản lý và đầu tư vốn nhà nước tại doanh nghiệp;\
    Quản lý và đầu tư vốn Nhà nước vào hoạt động sản xuất, kinh doanh tại doanh nghiệp;\
    Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp;\
    Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng;Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú;\
    Thuế sử dụng đất phi nông nghiệp;Thương mại điện tử;Tiếp công dân;Tình trạng khẩn cấp;Trí tuệ nhân tạo;\
    Tương trợ tư pháp về dân sự;Tương trợ tư pháp về hình sự;Về Hội;Xử lý vi phạm hành chính;\
    Viên chức;Việc làm;Viễn thông;Xây dựng;Xuất bản;Xuất cảnh, nhập cảnh của công dân Việt Nam;Xử lý vi phạm hành chính;\
    Ưu đãi người có công với cách mạng;Cảnh vệ;Cơ yếu;Báo chí;Dân số;Bưu chính
    """
}
