enum InvertedYears: TextRule {
  static let name = RuleName("inverted-years")
  static let severity = Severity.hint
  static let summary = "A stretch of years ends before it begins."
  static let explanation = """
    Two years with a dash between them, of which the second is the earlier: a digit is wrong, or they are the wrong way \
    round. Years are numbers of four digits that stand by themselves: dates, telephone numbers and numbers of documents are \
    left alone. The text is the article's own: if it was published like this, `%allow inverted-years` says so.
    """
  static let firing = "Chi bộ bàn phương hướng nhiệm kỳ 2015-2010.\n"
  static let silent = "Chi bộ bàn phương hướng nhiệm kỳ 2010-2015; điện thoại 0915-2010, văn bản 2015-2010/BC.\n"

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    let tokens = text.tokens
    guard tokens.count > 2 else { return }
    for index in 1..<tokens.count - 1 where tokens[index].hash == Marks.dash {
      let gap = tokens[index].gap
      guard gap != .lineEnd, tokens[index + 1].gap == gap, let first = number(tokens[index - 1], text),
        let second = number(tokens[index + 1], text), first > second, years.contains(first),
        isFree(before: index - 1, tokens), isFree(behind: index + 1, tokens),
        // Behind a dash that joins two clauses, people and things are counted.
        years.contains(second) || gap == .none || !isCounted(index + 1, tokens)
      else { continue }
      let range = tokens.bytes(index - 1..<index + 2)
      report.add(
        text.source(range), "The years in “\(text.string(range))” run backwards: \(second) is before \(first).")
    }
  }

  /// Without 1900, with which telephone numbers begin.
  private static let years = 1901...2099

  private static func number(_ token: FoldedText.Token, _ text: SectionText) -> Int? {
    guard token.range.count == 4, text.bytes[token.range.lowerBound] != 0x30 else { return nil }
    return token.value(text.bytes)
  }

  /// Whether nothing that a date, a number or a name is made of is joined to it.
  private static func isFree(before index: Int, _ tokens: [FoldedText.Token]) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return true }
    return tokens[index - 1].kind == .mark && !signs.contains(tokens[index - 1].hash)
  }

  private static func isFree(behind index: Int, _ tokens: [FoldedText.Token]) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].gap == .none else { return true }
    let next = tokens[index + 1]
    guard next.kind == .mark else { return false }
    guard signs.contains(next.hash) else { return true }
    // A stop or a comma ends a sentence or a clause where nothing is joined to it.
    return stops.contains(next.hash) && (index + 2 == tokens.count || tokens[index + 2].gap != .none)
  }

  private static let stops = FoldedText.hashes(". ,")
  private static let signs = FoldedText.hashes(". , / - + _ @ # & =")

  private static func isCounted(_ index: Int, _ tokens: [FoldedText.Token]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .word && next.gap == .space && !followers.contains(next.hash)
  }

  /// What follows a stretch of years, and hardly a number of things.
  private static let followers = FoldedText.hashes(
    "của và với là trên trong tại do cho theo được đã sẽ có nhằm để về")
}
