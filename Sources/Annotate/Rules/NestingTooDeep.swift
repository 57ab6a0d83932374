enum NestingTooDeep: SyntaxRule {
  static let name = RuleName("nesting-too-deep")
  static let severity = Severity.error
  static let summary = "A span stands inside 32 others."
  static let explanation = """
    Spans nest to 32 levels. An opener below that counts as text, and so does the `>` that would close it. Close some of \
    the spans around it, or write `\\<` where a `<` is meant as text.
    """
  static let firing = String(repeating: "<~", count: 33) + "sâu" + String(repeating: ">", count: 33) + "\n"
  static let silent = String(repeating: "<~", count: 32) + "sâu" + String(repeating: ">", count: 32) + "\n"

  static func check(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report) {
    guard case .nestingTooDeep = mistake.kind else { return }
    let levels = Lexer.deepestNesting
    report.add(
      mistake.range,
      """
      \(view.quote(mistake.range)) stands inside \(levels) open spans, and spans nest to \(levels) levels: it is text, as \
      is the “>” that would close it. Close some of the spans around it.
      """)
  }
}
