/// The hashes of words that join others.
enum Words {
  static let and = FoldedText.hash("và")
  static let of = FoldedText.hash("của")
  static let about = FoldedText.hash("về")
  static let at = FoldedText.hash("tại")
  static let viet = FoldedText.hash("Việt")
  static let land = FoldedText.hash("nước")
  static let central = FoldedText.hash("TW")
  static let steers = FoldedText.hash("chỉ")
  static let leads = FoldedText.hash("đạo")
  /// Last words of a committee's name before what it is there for: `Ban Tổ chức hội thảo`.
  static let arranging = FoldedText.hashes("chức đạo động khảo")
  /// What goes on behind `Trung ương` in the names of bodies of their own.
  static let leagues = FoldedText.hashes("đoàn hội cục")
  static let several = FoldedText.hashes("các những")
  static let delegation = FoldedText.hash("đoàn")
  static let board = FoldedText.hash("ban")
  static let part = FoldedText.hash("tiểu")
  static let sea = FoldedText.hash("Hải")
  static let room = FoldedText.hash("Phòng")
  static let house = FoldedText.hash("nhà")
  /// First words of what people meet at: `phiên họp`, `kỳ họp`, `đại hội`, `trụ sở`.
  static let events = FoldedText.hashes("phiên hội kỳ đại trụ lễ buổi cuộc nhà phủ tọa diễn")
  /// First words of names of bodies with which the words for an office may end: `Trưởng Ban …`, `Chánh Văn phòng …`.
  static let heads = FoldedText.hashes("ban đoàn văn")
  /// What a name of a list stands behind, but for a comma.
  static let listMarks = FoldedText.hashes(": ;")
}
