enum StrayCloser: SyntaxRule {
  static let name = RuleName("stray-closer")
  static let severity = Severity.warning
  static let summary = "A `>` closes no span, in a paragraph that has spans."
  static let explanation = """
    A `>` outside of every span is text. In a paragraph that has spans, it may show that an earlier `>` closed a span too \
    soon, or that an opener is missing. If it is meant as text, write `\\>`.
    """
  static let firing = "<@?|Ông Ví>> đã đến.\n"
  static let silent = "<@?|Ông Ví> đã đến \\> phòng họp.\n"

  static func check(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report) {
    guard case .strayCloser = mistake.kind, view.isAmongSpans else { return }
    let isOne = mistake.range.count == 1
    report.add(
      mistake.range,
      """
      \(isOne ? "This “>” closes" : "These \(view.quote(mistake.range, limit: 8)) close") no span. Look whether an earlier \
      “>” closed one too soon; if \(isOne ? "it is" : "they are") text, write “\\>”.
      """,
      fixes: [
        Fix(
          isOne ? "Make it text" : "Make them text", mistake.range.map { TextEdit(range: $0..<$0, replacement: "\\") },
          isPreferred: true)
      ])
  }
}
