enum RepeatedWord: TextRule {
  static let name = RuleName("repeated-word")
  static let severity = Severity.hint
  static let summary = "A word stands twice by mistake."
  static let explanation = """
    Vietnamese doubles many words on purpose (`luôn luôn`, `ngày ngày`), and the end of one word often meets the beginning \
    of the next (`công tác tác chiến`, `Đảng bộ Bộ Ngoại giao`). So only the small words of grammar are looked at that are \
    never doubled (`của`, `và`, `các`, `những`, `đã`, …), on one line, with nothing between them, the second in small \
    letters, and not where the first belongs to the word before it (`tiền của của`, `hiện tại tại`).
    """
  static let firing = "Đó là ý kiến của của nhân dân.\n"
  static let silent = "Luôn luôn nghe ý kiến của, và của riêng, nhân dân; tiền của của dân; hiện tại tại xã.\n"

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    let tokens = text.tokens
    guard tokens.count > 1 else { return }
    for index in 1..<tokens.count where tokens[index].hash == tokens[index - 1].hash {
      let (first, second) = (tokens[index - 1], tokens[index])
      guard second.kind == .word, second.gap == .space, !second.isCapitalized, let heads = words[second.hash] else {
        continue
      }
      if index > 1, first.gap == .space, heads.contains(tokens[index - 2].hash) { continue }
      // Of three, each after the first is one too many.
      report.add(
        text.source(tokens.bytes(index - 1..<index + 1)), "“\(text.string(second))” stands twice.")
    }
  }

  /// The words of grammar that are not doubled, each with the words before it with which it makes another word.
  private static let words: [UInt64: WordSet] = Dictionary(
    table.map { word, heads in
      (FoldedText.hash(word), FoldedText.hashes(heads))
    }, uniquingKeysWith: { one, _ in one })

  private static let table = [
    ("của", "tiền"), ("và", ""), ("là", "bay"), ("các", ""), ("những", ""), ("mọi", ""), ("mỗi", ""), ("một", ""),
    ("với", ""), ("cho", ""), ("bị", "thiết chuẩn trang phòng"), ("tại", "hiện tồn"), ("trong", "bên nước"),
    ("ở", "nhà chỗ nơi chốn ăn"), ("do", "lý lí tự"), ("đến", ""), ("về", ""), ("để", ""), ("đã", ""), ("sẽ", ""),
    ("đang", ""), ("cũng", ""), ("vẫn", ""), ("thì", ""), ("mà", ""), ("rằng", ""), ("nhưng", ""), ("hoặc", ""),
    ("nếu", ""), ("vì", ""), ("bởi", ""), ("nhằm", ""), ("khi", "đôi"), ("này", ""), ("đó", ""),
  ]
}
