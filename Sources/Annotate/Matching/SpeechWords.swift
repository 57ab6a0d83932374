/// The words by which a text says that somebody speaks.
enum SpeechWords {
  enum Cue: Sendable {
    /// Tells what somebody says, be it in a clause of its own: `cho rằng S`.
    case tells
    /// Tells it behind a comma, a colon or `rằng`: `nhấn mạnh, S`.
    case says
    /// Tells what somebody asks for: `đề nghị S`.
    case asks
    /// Tells others what to do, and what it tells is no speech: `giao A chủ trì`.
    case directs
    /// Has a subject who goes on to speak, and may stand before a quotation, but tells nothing: `phát biểu tại hội nghị`.
    case acts
    /// `Theo X, S`
    case according
    /// Names what may be in quotation marks: a title, an event, a slogan.
    case names
    case pronoun(Pronoun)
    /// A title that may stand for somebody who was named.
    case title
    /// `một`: somebody who is not named.
    case somebody
    /// `các`: several.
    case several
    /// Looks like one of these and is none: `nói riêng`.
    case nothing
    /// Words for a document that may stand for one that was cited.
    case document(Document.Kind?)
  }

  enum Pronoun: Sendable { case man, woman, anybody }

  static let cues: WordTrie<Cue> = {
    var trie = WordTrie<Cue>()
    for (words, cue) in table {
      for phrase in FoldedText(words).tokens.split(whereSeparator: { $0.hash == Marks.comma }) {
        trie.insert(phrase, cue)
      }
    }
    for kind in Document.Kind.allCases where kind != .other {
      for word in kind.words where !["kết luận", "quyết định", "quy định", "hướng dẫn"].contains(word) {
        trie.insert(word, .document(kind))
      }
    }
    return trie
  }()

  private static let table: [(words: String, cue: Cue)] = [
    ("cho rằng, cho biết, cho biết thêm, cho hay, nhìn nhận", .tells),
    (
      """
      nhấn mạnh, nhấn mạnh thêm, nêu rõ, nêu, nêu ý kiến, nêu quan điểm, khẳng định, tái khẳng định, chia sẻ,
      chia sẻ thêm, nói, nói thêm, nói rõ, bày tỏ, lưu ý, đánh giá, đánh giá cao, nhận định, nhận xét, phân tích,
      trả lời, hỏi, đặt câu hỏi, đặt vấn đề, kể, kể lại, kể thêm, nhớ lại, hồi tưởng, nhẩm tính, phân trần, đáp,
      thắc mắc, tâm sự, thông tin, thông tin thêm, chỉ rõ, chỉ ra, kết luận, cảnh báo, nhắc lại, quả quyết, thừa nhận,
      giải thích, lý giải, giãi bày, bộc bạch, thổ lộ, trăn trở, băn khoăn, tuyên bố, quán triệt, căn dặn, dặn, dặn dò,
      nhắn nhủ, nhắc nhở, gợi ý, góp ý, hiến kế, dẫn chứng, ví von, viết, ghi rõ, có đoạn viết, có đoạn, phản ánh,
      tin tưởng, kỳ vọng, mong muốn, hy vọng, mong mỏi, cam kết, hứa, phê bình, chất vấn, kiến nghị, đề xuất,
      khuyến nghị, tiết lộ, xác nhận, bác bỏ, làm rõ, xác định, quy định, thông báo, phát biểu, bật mí, hồ hởi nói,
      cười nói, thốt lên, cho biết rõ, đồng tình, nhất trí, lập luận, tuyên dương, cam đoan, khuyến cáo, dự báo,
      bình luận, đúc kết, than phiền, giới thiệu, chúc mừng, ghi nhận, quan niệm, nhắc đến, viện dẫn,
      trích dẫn, chốt lại, trần tình, thẳng thắn nhìn nhận, cười bảo, bảo rằng, khai nhận, nhắn gửi, nhắn,
      gửi thông điệp, dạy, dạy rằng, răn dạy, chỉ dạy, trải lòng, tiếp lời, mở lời, mở đầu câu chuyện, phản bác,
      tranh luận, gửi gắm, lo ngại, bày tỏ lo ngại
      """, .says
    ),
    ("đề nghị, yêu cầu", .asks),
    ("kêu gọi, chỉ đạo, chỉ thị, giao, phân công, giao nhiệm vụ, giao trách nhiệm, đôn đốc, ra lệnh, lệnh", .directs),
    (
      """
      trình bày, báo cáo, biểu dương, cảm ơn, chủ trì, tham dự, dự, đến dự, khai mạc, bế mạc, tiếp, đón tiếp, trao đổi,
      thảo luận, thay mặt, tham luận, điều hành, gửi lời, tổng kết, khái quát, có bài phát biểu, đọc diễn văn, kiểm tra,
      vừa ký, đã ký, ký ban hành, vừa ban hành, đã ban hành, vừa có công điện, vừa có công văn, vừa có văn bản,
      đã có công điện, đã có công văn, đã có văn bản
      """, .acts
    ),
    (
      "theo, theo lời, theo ý kiến của, theo đánh giá của, theo nhận định của, theo thông tin từ, theo quan điểm của",
      .according
    ),
    (
      """
      chủ đề, khẩu hiệu, phương châm, phong trào, chương trình, thông điệp, cuộc vận động, đề tài, tên gọi, tiêu đề,
      nhan đề, tựa đề, mang tên, danh hiệu, chuyên đề, tinh thần, cuộc thi, hội thi, tọa đàm, hội thảo, diễn đàn,
      triển lãm, giải thưởng, tác phẩm, cuốn sách, bài hát, ca khúc, bài viết, mô hình, chiến dịch, khái niệm, cụm từ,
      từ khóa, tiêu chí, nguyên tắc, ngày hội, lễ hội, gọi là, được gọi là, bộ phim, vở kịch, chuyên mục, chuyên trang,
      phương án, danh ngôn, thành ngữ, tục ngữ
      """, .names
    ),
    ("ông, anh, chú, ông ấy, ông này, anh ấy", .pronoun(.man)),
    ("bà, chị, cô, bà ấy, chị ấy, cô ấy", .pronoun(.woman)),
    ("đồng chí, người phát ngôn, vị này, người này, nhà lãnh đạo", .pronoun(.anybody)),
    (
      """
      tổng bí thư, chủ tịch nước, thủ tướng, thủ tướng chính phủ, phó thủ tướng, chủ tịch quốc hội, bộ trưởng,
      thứ trưởng, bí thư, phó bí thư, chủ tịch, phó chủ tịch, đại sứ, giám đốc, phó giám đốc, đại biểu, chuyên gia,
      giáo sư, tiến sĩ, luật sư, bác sĩ, trưởng ban, phó trưởng ban, cục trưởng, vụ trưởng, viện trưởng, hiệu trưởng,
      chánh án, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, tổng giám đốc,
      chủ nhiệm, bác, tổng thư ký, phó trưởng đoàn, trưởng đoàn, người đứng đầu chính phủ, tư lệnh, chính ủy,
      tổng thanh tra, thống đốc
      """, .title
    ),
    ("một, có, nguồn tin", .somebody),
    (
      """
      các, nhiều, những, một số, đa số, hầu hết, phần lớn, cử tri, người dân, bà con, nhân dân, giới chuyên gia,
      dư luận, đại diện, lãnh đạo, phóng viên, nhà báo, bạn đọc, doanh nghiệp, ý kiến
      """, .several
    ),
    (
      """
      đơn đề nghị, công văn đề nghị, văn bản đề nghị, tờ trình đề nghị, hồ sơ đề nghị, theo đề nghị, xét đề nghị,
      nói riêng, nói chung, nói trên, nêu trên, nói đến, nói về, có thể, có thể nói, kể từ, kể cả, kể trên, nêu gương,
      trả lời phỏng vấn, theo đó, theo dõi, tiếp theo, hỏi đáp, thông tin truyền thông, dự án, tiếp tục, tiếp cận,
      tiếp xúc, tiếp nhận, anh hùng, anh em, bà rịa, cô giáo, chú trọng, chú ý, cùng dự, dự kiến, dự thảo, dự án luật,
      dự phòng, dự trữ, yêu cầu về, yêu cầu của, giao lưu, giao thông, ngoại giao, bàn giao, chuyển giao, được giao,
      tâm giao, xã giao, giao dịch, giao tiếp, giao thương, giao hữu, giao ban, giao phó, giao mùa, chỉ đạo hội nghị,
      phát biểu chỉ đạo, ban chỉ đạo
      """, .nothing
    ),
    (
      "văn bản, văn kiện, tuyên bố chung, công điện, bức thư, lá thư, điện mừng, điện văn, thông cáo, bài báo",
      .document(nil)
    ),
  ]

  /// Nouns for what somebody says.
  static let speechNouns = WordList("lời, câu nói, câu hỏi, câu trả lời, ý kiến, nhận xét, thông điệp")

  /// Words that may stand between a speaker and what he or she does.
  static let adverbs = FoldedText.hashes(
    """
    cũng đã đang sẽ còn vừa có luôn từng đều lại tiếp tục một lần nữa đặc biệt thẳng thắn trực tiếp rất hết sức nhiều
    thường vui mừng chân thành trân trọng mạnh mẽ phấn khởi xúc động hồ hởi nghẹn ngào chính thức nhiệt liệt thống nhất
    kiên quyết nghiêm túc tự hào bức xúc ngắn gọn dứt khoát quyết liệt ngay phát biểu
    """)

  /// Words that join what somebody says to what the same person said before.
  static let joints = FoldedText.hashes("thời và đó")

  /// Words that lead from one request to the next.
  static let requestJoints = FoldedText.hashes("đồng thời và")

  static let that = FoldedText.hash("rằng")
  static let such = FoldedText.hash("như")
  static let copula = FoldedText.hash("là")
  static let more = FoldedText.hash("thêm")
}
