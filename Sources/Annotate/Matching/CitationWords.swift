/// The words that citations are made of.
enum CitationWords {
  /// What a citation may begin with.
  struct Head: Sendable {
    enum Use: Sendable {
      /// A noun and nothing else: `nghị quyết`.
      case noun
      /// A verb too: `quyết định thành lập`.
      case verb
      /// So common a word that only a number makes it a citation, or an abbreviation.
      case numbered
      /// What a law's name follows.
      case law
      /// What a year is enough for: `Hiến pháp năm 2013`.
      case charter
    }

    let word: String
    let kinds: [Document.Kind]
    let use: Use
    /// Whether it is an abbreviation, which stands in capitals.
    var isAbbreviation = false
  }

  static let heads: WordTrie<Head> = {
    var trie = WordTrie<Head>()
    for (use, kinds, words) in table {
      for word in words { trie.insert(word, Head(word: word, kinds: kinds, use: use)) }
    }
    for (code, kinds) in codes where code.count > 1 {
      trie.insert(code, Head(word: kinds.first?.vietnamese ?? code, kinds: kinds, use: .numbered, isAbbreviation: true))
    }
    return trie
  }()

  private static let table: [(Head.Use, [Document.Kind], [String])] = [
    (.noun, [.resolution], ["nghị quyết", "nghị quyết liên tịch", "nghị quyết chuyên đề"]),
    (.noun, [.directive], ["chỉ thị"]),
    (.noun, [.decree], ["nghị định"]),
    (.noun, [.circular], ["thông tư", "thông tư liên tịch"]),
    (.noun, [.statute], ["quy chế", "quy chế làm việc"]),
    (.noun, [.scheme], ["đề án"]),
    (.noun, [.programme], ["chương trình hành động"]),
    (.noun, [.plan], ["kế hoạch hành động"]),
    (.noun, [.report], ["báo cáo chính trị"]),
    (.noun, [.notice], ["thông báo kết luận"]),
    (.noun, [.other], ["văn kiện", "sắc lệnh", "sắc luật", "tờ trình"]),
    (.verb, [.conclusion], ["kết luận"]),
    (.verb, [.regulation], ["quy định"]),
    (.verb, [.decision], ["quyết định"]),
    (.verb, [.notice], ["thông báo"]),
    (.verb, [.guidance], ["hướng dẫn"]),
    (.verb, [.report], ["báo cáo"]),
    (.verb, [.plan], ["kế hoạch"]),
    (.numbered, [.programme], ["chương trình"]),
    (.numbered, [.letter], ["công văn", "công điện"]),
    (.numbered, [.other], ["văn bản", "lệnh", "thông tri"]),
    (.law, [.law], ["luật", "bộ luật"]),
    (.law, [.other], ["pháp lệnh"]),
    (.charter, [.other], ["hiến pháp"]),
    (.charter, [.platform], ["cương lĩnh"]),
    (.charter, [.charter], ["điều lệ"]),
  ]

  /// The codes of kinds in numbers, which are also abbreviations of the words.
  static let codes: [(code: String, kinds: [Document.Kind])] = [
    ("NQ", [.resolution]), ("CT", [.directive]), ("KL", [.conclusion]), ("QĐ", [.decision, .regulation]),
    ("QĐi", [.regulation]), ("QĐNS", [.decision]), ("QC", [.statute]), ("TB", [.notice]),
    ("HD", [.guidance]), ("BC", [.report]), ("KH", [.plan]), ("CTr", [.programme]), ("CTHĐ", [.programme]),
    ("ĐA", [.scheme]), ("TTr", [.other]), ("CV", [.letter]), ("CĐ", [.letter]), ("NĐ", [.decree]), ("TT", [.circular]),
    ("TTLT", [.circular]), ("PL", [.other]), ("SL", [.other]), ("QH", [.law, .resolution]),
    ("UBTVQH", [.resolution, .other]),
  ]

  static let kindsOfCode = WordMap(
    Dictionary(codes.map { (part(FoldedText.hash($0.code)), $0.kinds) }, uniquingKeysWith: +))

  /// A part of a number without the differences that are none: D for Đ, and `QĐi` for `QĐ`.
  static func part(_ hash: UInt64) -> UInt64 { sameParts[hash] ?? hash }

  private static let sameParts = WordMap(
    Dictionary(
      [("QD", "QĐ"), ("QĐi", "QĐ"), ("QDi", "QĐ"), ("ND", "NĐ"), ("DA", "ĐA"), ("CTR", "CTr")].map {
        (FoldedText.hash($0.0), FoldedText.hash($0.1))
      }
    ) { first, _ in first })

  /// The assemblies whose codes say so.
  static let assemblies = FoldedText.hashes("QH UBTVQH")

  /// Codes of bodies that are not all capitals.
  static let otherCodes = FoldedText.hashes("TTg CTr")

  // MARK: Words around

  /// Words that, before the first word of a kind, make it a part of another word: `hội nghị quyết định`, `Bộ Kế hoạch`.
  static let forbidden = WordMap([
    FoldedText.hash("nghị"): FoldedText.hashes("hội đề kiến hiệp"),
    FoldedText.hash("kế"): FoldedText.hashes("bộ sở vụ ban phòng cục viện"),
    FoldedText.hash("luật"): FoldedText.hashes("pháp kỷ quân học trường khoa bộ"),
    FoldedText.hash("thông"): FoldedText.hashes("giao phổ lưu"),
    FoldedText.hash("báo"): FoldedText.hashes("thông"), FoldedText.hash("chỉ"): FoldedText.hashes("địa"),
  ])

  static let separators = FoldedText.hashes(", ; và hoặc hay cùng")
  static let joints = FoldedText.hashes("- / . ,")
  static let sentenceEnds = FoldedText.hashes(". ! ? : \" … *")
  static let titleEnds = FoldedText.hashes(", ; . ( ) \" … : | ! ?")
  /// Without `ba` and `năm`, which are a father and a year as well.
  static let plurals = FoldedText.hashes("các những nhiều hai bốn sáu bảy tám chín mười")
  static let draft = FoldedText.sequence("dự thảo")
  /// What has the number that stands behind it.
  static let numbered = FoldedText.hashes(
    "điều khoản điểm mục chương phần ngày tháng năm lần thứ số phiên quý kỳ khóa / - .")
  /// Words behind which a document is only planned.
  static let plans = FoldedText.hashes("dựng thảo")
  /// Last words of phrases that issue a document: `ban hành`, `thông qua`, `ra`.
  static let issuings = FoldedText.hashes("ra hành qua ký bố")
  /// The last words of kinds.
  static let lastWords = FoldedText.hashes("quyết thị luận định chế báo dẫn cáo hoạch án trình tư luật văn điện thuận")
  /// Those of the words before them that are kinds where other words end so, too: `đề án`, but `thi hành án`.
  static let firstWords = WordMap([
    FoldedText.hash("án"): FoldedText.hashes("đề dự"), FoldedText.hash("luật"): FoldedText.hashes("bộ các những dự"),
    FoldedText.hash("định"): FoldedText.hashes("quy quyết nghị"),
    FoldedText.hash("trình"): FoldedText.hashes("chương tờ"), FoldedText.hash("điện"): FoldedText.hashes("công"),
  ])
  /// Words that begin what a document says, or that point to it.
  static let sayings = FoldedText.hashes(
    """
    cũng đã còn nêu chỉ khẳng nhấn xác đánh yêu đề đặt quy cho gồm này trên nói ghi đưa xem quán
    """)
  /// Words that make a number a count.
  static let units = FoldedText.hashes(
    """
    năm tháng ngày tuần quý giờ phút người tỉnh thành huyện xã phường đồng triệu tỷ nghìn ngàn điểm nội nhiệm giải dự lần
    nhóm mục vấn cơ chi hộ ha km m tấn trang chương điều khoản phần trường doanh đơn vụ cấp ngành nước bước loại lĩnh cuộc
    buổi kỳ
    """)
  /// Words that begin like one of these: `Nghị quyết 18 đồng bộ`.
  static let noUnits = WordList(
    "đồng bộ, đồng thời, đồng hành, đồng tình, thành công, tỉnh táo, phần lớn, phần nào, cấp bách, bước đầu, cơ bản")
  /// Words that may follow a bare number.
  static let followers = FoldedText.hashes(
    """
    của về khóa ngày và do được đã là có cũng trong tại ở để nhằm với vào cho đến theo thì mà này nêu xác quy yêu ra trên
    gắn còn sẽ đang từ hay hoặc như khẳng ban TW khi sau trước không một phải cùng thực
    """)

  /// First words of what a decision does.
  static let actions = FoldedText.hashes("bổ điều phê chấp công thành tiếp thu bãi")

  // MARK: Single words

  static let number = FoldedText.hash("số")
  static let of = FoldedText.hash("của")
  static let about = FoldedText.hash("về")
  static let and = FoldedText.hash("và")
  static let term = FoldedText.hash("khóa")
  static let day = FoldedText.hash("ngày")
  static let month = FoldedText.hash("tháng")
  static let year = FoldedText.hash("năm")
  static let time = FoldedText.hash("lần")
  static let ordinal = FoldedText.hash("thứ")
  static let central = FoldedText.hash("TW")
  static let party = FoldedText.hash("Đảng")
}
