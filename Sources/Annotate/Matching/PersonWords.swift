/// The words that tell of people's names.
enum PersonWords {
  /// What is said before one person's name.
  static let honorifics = WordList(
    """
    đồng chí, đ/c, đc, ông, bà, anh, chị, cô, chú, bác, cụ, thầy, em, cháu, ngài, cố, GS, TS, PGS, ThS, GS., TS., PGS.,
    ThS., GS.TS, GS.TS., GS. TS., PGS.TS, PGS.TS., PGS. TS., TSKH, GS.TSKH, BS, LS, KTS, NSND, NSƯT, TS.BS, PGS.TS.BS,
    ThS.BS, BS., giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, kỹ sư, luật sư, kiến trúc sư, nhà báo, nhà thơ,
    nhà văn, nhà sử học, nhạc sĩ, họa sĩ, ca sĩ, nghệ sĩ, diễn viên, đạo diễn, phóng viên, PV, biên tập viên,
    đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn đô đốc, phó đô đốc, đô đốc, tướng, đại tá, thượng tá,
    trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, linh mục, hòa thượng, thượng tọa, đại đức, ni sư,
    ni trưởng, mục sư, giám mục, đại biểu, học giả, chuyên gia, doanh nhân, nông dân, chiến sĩ, liệt sĩ, anh hùng,
    nhà giáo, công dân, cử tri, nguyên soái, sinh viên, học sinh, nghệ nhân, già làng, trưởng bản, trưởng thôn,
    giáo sư tiến sĩ, đại úy công an, thủ khoa, vận động viên, huấn luyện viên, mẹ, bị cáo, bị can, đối tượng,
    vợ chồng ông, vợ chồng anh, gia đình ông, gia đình bà, gia đình anh, gia đình chị, đồng chí đại tướng,
    thượng tọa tiến sĩ, lãnh tụ, nhà cách mạng, nhà nghiên cứu, hoàng đế, vua,
    mẹ Việt Nam anh hùng, bà mẹ Việt Nam anh hùng, mẹ VNAH, anh hùng lao động, anh hùng LLVT nhân dân, anh hùng LLVTND,
    anh hùng lực lượng vũ trang nhân dân
    """)

  /// What makes a plural of them.
  static let plurals = WordList("các, những, hai, ba, nhiều, một số, bốn, các cố")

  /// Behind these a word with a capital is the name of one who is spoken of.
  static let forGivenNames = WordList("đồng chí, đ/c, ông, bà, anh, chị, cô, chú, bác, cụ, thầy, ngài")

  static let surnames = WordList(
    """
    Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đào, Đinh, Phùng, Trịnh,
    Trương, Đoàn, Hà, Tạ, Lương, Quách, Vương, Tống, Tòng, Nông, Triệu, Lưu, Kiều, Chu, Giàng, Sùng, Lò, Quàng, Thào,
    Hầu, Bế, Đàm, Khổng, Doãn, Nghiêm, Uông, Tôn, Phí, Mạc, Điểu, Ksor, Siu, Hứa, Cù, Khuất, Khương, Lã, Lại, Ngụy,
    Sầm, Thẩm, Thiều, Tưởng, Vừ, Tô, Mai, Cao, Lâm, Thạch, Tăng, Nhữ, Cấn, Chử, Đậu
    """)

  /// Those that are words of other names too: they tell a name only with what stands around them.
  static let weakSurnames = WordList(
    """
    Thái, Châu, La, Từ, Cầm, Vàng, Mùa, Ma, Vi, Lục, Văn, Đồng, Thân, Viên, Ninh, Kim, Sơn, Danh, Y, Rơ, Rah, A, Nay,
    Bạch, Giang, Trang, Âu, Bá, Diệp, Liễu, Lỗ, Nhâm, Ngọ, Ong, Quản, Sái, Thang, Tiết, Ung, Xa, Yên, Mã, Nhan, Lường,
    Lù, Tráng, Hạng, Hờ, Phàn, Tẩn, Hoàng, Mạch, Trà, Đới, Phó, Bảo, Thị, Tiêu, Lôi, Cung, Đan, Hàn, Hùng, Kha, Khúc,
    Lầu, Linh, Lộ, Mộc, Mẫn, Nghị, Nhị, Pờ, Phương, Tề, Thi, Thục, Tòng, Trưng, Vạn, Xuân, Ứng,
    Tào, Bàn, Biện, Điền, Giáp, Hán, Luyện, Lăng, Lộc, Lữ, Quan, Tín, Tất, Vĩ, Ấu
    """)

  /// The words between a surname and a given name that stand in no other names.
  static let middleNames = FoldedText.hashes("Văn Thị")

  /// Words with a capital at the start of a line that is no name.
  static let openings = WordList(
    """
    Theo, Nguồn, Xem, Tin, Bài, Ảnh, Mời, Đọc, Trong, Tại, Từ, Với, Các, Và, Video, Ban biên tập
    """)

  /// What stands before the name of who wrote or photographed.
  static let credits = WordList(
    """
    ảnh, tin, bài, tin ảnh, bài và ảnh, tin và ảnh, tác giả, thực hiện, biên tập, minh họa, bài - ảnh, video, đồ họa,
    clip
    """)
}
