/// The words that titles of offices are made of.
enum OfficeWords {
  static let offices = WordList(
    """
    Tổng Bí thư, Chủ tịch nước, Phó Chủ tịch nước, Quyền Chủ tịch nước, Chủ tịch, Phó Chủ tịch, Quyền Chủ tịch,
    Thủ tướng, Phó Thủ tướng, Quyền Thủ tướng, Bộ trưởng, Thứ trưởng, Quyền Bộ trưởng, Tổng trưởng, Ngoại trưởng,
    Bí thư, Phó Bí thư, Quyền Bí thư, Bí thư thứ nhất, Bí thư thứ Nhất, Thường trực, Ủy viên, Ủy viên dự khuyết,
    Ủy viên thường trực, Trưởng ban, Phó Trưởng ban, Phó ban, Quyền Trưởng ban, Trưởng, Phó Trưởng, Phó, Chủ nhiệm,
    Phó Chủ nhiệm, Cục trưởng, Phó Cục trưởng, Cục phó, Chi cục trưởng, Phó Chi cục trưởng, Vụ trưởng, Phó Vụ trưởng,
    Vụ phó, Tổng cục trưởng, Phó Tổng cục trưởng, Viện trưởng, Phó Viện trưởng, Hiệu trưởng, Phó Hiệu trưởng, Giám đốc,
    Phó Giám đốc, Quyền Giám đốc, Tổng Giám đốc, Phó Tổng Giám đốc, Tổng Biên tập, Phó Tổng Biên tập, Đại sứ,
    Tổng Lãnh sự, Phó Đại sứ, Tham tán, Tham tán Công sứ, Công sứ, Đại biện, Đại biện lâm thời, Đại biểu Quốc hội, ĐBQH,
    Đại biểu HĐND, Tổng thống, Phó Tổng thống, Quốc vương, Nhà vua, Vua, Hoàng Thái tử, Thủ hiến, Tỉnh trưởng,
    Thị trưởng, Thống đốc, Phó Thống đốc, Chánh án, Phó Chánh án, Tổng Thanh tra, Phó Tổng Thanh tra, Tổng Kiểm toán,
    Phó Tổng Kiểm toán, Chánh, Phó Chánh, Chánh Văn phòng, Phó Chánh Văn phòng, Phó Văn phòng, Chánh Thanh tra,
    Phó Chánh Thanh tra, Tổng Thư ký, Phó Tổng Thư ký, Thư ký, Tổng Tham mưu trưởng, Phó Tổng Tham mưu trưởng,
    Tham mưu trưởng, Tư lệnh, Phó Tư lệnh, Tổng Tư lệnh, Chính ủy, Phó Chính ủy, Chỉ huy trưởng, Phó Chỉ huy trưởng,
    Chính trị viên, Đồn trưởng, Trưởng Công an, Phó Trưởng Công an, Đội trưởng, Phó Đội trưởng, Trưởng phòng,
    Phó Trưởng phòng, Phó phòng, Trưởng khoa, Phó Trưởng khoa, Trưởng đoàn, Phó Trưởng đoàn, Trưởng Phái đoàn,
    Tổ trưởng, Tổ phó, Trưởng thôn, Trưởng bản, Trưởng nhóm, Trưởng Cơ quan đại diện, Người phát ngôn,
    Phó Người phát ngôn, Thành viên, Đặc phái viên, Đại diện thường trú, Đại diện thường trực, Phó Đại diện thường trực,
    Trưởng đại diện, Cố vấn, Cố vấn cấp cao, Phó Tư lệnh - Tham mưu trưởng, Phó Tư lệnh Tham mưu trưởng,
    Phó Tham mưu trưởng, Tỉnh ủy viên, Thành ủy viên, Huyện ủy viên, Quận ủy viên, Thị ủy viên, Đảng ủy viên, UVTV,
    UV BTV, UVBTV, UVBCH, Trợ lý, Trợ lý Bộ trưởng, Trợ lý Thủ tướng, Trợ lý Tổng Bí thư, Trợ lý Chủ tịch nước,
    Ủy viên trưởng, Phó Ủy viên trưởng, Nhà sáng lập, Quốc vụ khanh, Thượng nghị sĩ, Hạ nghị sĩ, Nghị sĩ, Giáo hoàng,
    Hồng y, Tổng Giám mục, Hội trưởng, Chi hội trưởng, Tổng Đạo diễn, Trưởng Ban Biên tập, Trưởng Ban Quản lý,
    Chủ tịch Hội đồng quản trị, Chủ tịch HĐQT, Chủ tịch Hội đồng thành viên, Chủ tịch HĐTV, Phó Chủ tịch HĐQT,
    Ủy viên Trung ương Đảng, Ủy viên dự khuyết Trung ương Đảng, Ủy viên Trung ương, Trưởng đoàn đại biểu Quốc hội,
    Phó Trưởng đoàn đại biểu Quốc hội, Trưởng đoàn ĐBQH, Phó Trưởng đoàn ĐBQH, Bí thư Trung ương Đảng, Tổng Chỉ huy,
    Ủy viên Quốc vụ, Pháp chủ, Phó Pháp chủ, TUV, UVTW Đảng, UVTƯ Đảng, UVT.Ư Đảng, UVBCT
    """)

  /// Those that are more than a title only with what stands behind them.
  static let incomplete = WordList(
    """
    Thường trực, Trưởng, Phó Trưởng, Phó, Chánh, Phó Chánh, Ủy viên, Thành viên, Ủy viên dự khuyết, Trợ lý, Thư ký, Vua,
    UVTV, UV BTV, UVBTV, UVBCH
    """)

  /// Those that are rather a body than a title.
  static let bodies = WordList("Thường trực")

  /// Those of them that one person holds, also where no registry calls an office so.
  static let single = WordList("Thường trực Ban Bí thư")

  /// Those of which there is one for each level of the administration.
  static let levelled = WordList("đoàn ĐBQH, đại biểu Quốc hội")

  /// Those that one person of the country holds, whom any registry has.
  static let unique = WordList(
    """
    Tổng Bí thư, Chủ tịch nước, Thủ tướng, Thủ tướng Chính phủ, Chủ tịch Quốc hội
    """)

  /// Those of heads of ministries, behind which what theirs works on may be abbreviated: `Bộ trưởng GD-ĐT`.
  static let ministers = WordList("Bộ trưởng, Thứ trưởng, Quyền Bộ trưởng, Giám đốc Sở, Phó Giám đốc Sở")

  /// Those that people of other countries hold, whom articles call by one name: `Tổng thống Putin`.
  static let foreign = WordList(
    """
    Tổng thống, Phó Tổng thống, Thủ tướng, Ngoại trưởng, Giáo hoàng, Đại sứ, Thượng nghị sĩ, Hạ nghị sĩ, Nghị sĩ,
    Thị trưởng
    """)

  /// What is called after an office and is none: the house that is its seat, and several people together.
  static let namesakes = WordList(
    "Phủ Chủ tịch, Phủ Chủ tịch nước, Phủ Thủ tướng, Phủ Tổng thống, Đoàn Chủ tịch")

  /// What stands before a title that is no longer, or not yet quite, held.
  static let tenses = WordList(
    "nguyên, cựu, hàm, nay là, hiện là, hiện đang là, hiện nay là, đang là, nguyên là, từng là, hiện")

  static let modifiers = WordList(
    """
    Thường trực, chuyên trách, không chuyên trách, danh dự, thứ nhất, dự khuyết, đặc mệnh toàn quyền, đặc mệnh,
    phụ trách, điều hành, kiêm nhiệm, thứ hai, lâm thời
    """)

  /// What stands before where somebody is posted.
  static let posts = WordList("tại, bên cạnh")

  /// What joins the titles of one holder, beside a comma.
  static let joints = WordList("kiêm, đồng thời là, và, cùng là, kiêm nhiệm")

  /// What leads from a name to the office in which that person speaks or acts.
  static let capacities = WordList(
    """
    là, với tư cách, với tư cách là, với cương vị, với cương vị là, trên cương vị, trên cương vị là, với vai trò,
    với vai trò là, trong vai trò, trong vai trò là
    """)

  /// What stands before a title that is nobody's in particular.
  static let unspecific = WordList(
    """
    các, những, mỗi, từng, một, một số, nhiều, hai, ba, bốn, năm, sáu, bảy, tám, mọi, tất cả, số, chức, chức danh, chức vụ, cương vị,
    vị trí, vai trò, hàm, cấp, làm, giữ, nguyên, nguyên là, bầu, bầu cử, bổ nhiệm, phong, thành, trở thành, là,
    các đồng chí, các ông, các vị, các chức danh, như, giữ chức, tân, cựu, ghế, vai, giữ chức vụ, các nguyên, các Phó,
    không, người, đại diện, khối, giải, cúp, ban
    """)

  /// What stands behind such a title.
  static let unspecificEnds = WordList(
    """
    các, cấp, những, hai, ba, hay, hoặc, nào, của mình, mới, chi bộ, đảng ủy các, cơ sở, khác, Ngoại giao các, trẻ,
    thời, lâm thời
    """)
}
