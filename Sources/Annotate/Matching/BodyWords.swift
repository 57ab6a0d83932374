/// The words that names of organizations are made of.
enum BodyWords {
  /// Whether words could be said of many bodies, or of the Party and the State as a whole: articles use them as common
  /// words, also where a registry gives them to one body.
  static func areGeneric(_ tokens: [FoldedText.Token]) -> Bool {
    generic.longest(tokens, from: 0)?.end == tokens.count
  }

  private static let generic = WordTrie(
    words: """
      Đảng, Nhà nước, Trung ương, Đảng bộ, Đảng ủy, Chi bộ, Đảng đoàn, Ban cán sự, Ban cán sự đảng, Tỉnh ủy, Thành ủy,
      Huyện ủy, Quận ủy, Thị ủy, Bộ, Ban, Sở, Cục, Vụ, Viện, Hội, Đoàn, Ủy ban, Hội đồng, Văn phòng, Ban Thường vụ,
      Ban Chấp hành, Ban Chỉ đạo, Ban Tổ chức, Ban Giám đốc, UBND, HĐND, Ủy ban nhân dân, Hội đồng nhân dân
      """)
}

extension WordTrie where Value == Void {
  /// Phrases, separated by commas.
  init(words: String) {
    self.init()
    for phrase in words.split(separator: ",") { insert(String(phrase), ()) }
  }
}
