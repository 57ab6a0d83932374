enum UnclosedSpan: SyntaxRule {
  static let name = RuleName("unclosed-span")
  static let severity = Severity.error
  static let summary = "A span is opened and not closed."
  static let explanation = """
    A short span (`<@`, `<&`, `<#`, `<^`) ends on its line, before the next long span; a long one (`<:`, `<!`, `<+`, `<~`) \
    ends in its paragraph. Put `>` where it ends. If the `<` is meant as text, write `\\<`. Until then the opener counts \
    as text, and what is inside it as markup.
    """
  static let firing = "Đồng chí <@Lê Văn Tám nói.\n"
  static let silent = "%official @le-van-tam Lê Văn Tám\n\nĐồng chí <@Lê Văn Tám> nói.\n"

  static func check(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report) {
    guard case .unclosedSpan(let kind) = mistake.kind else { return }
    let opener = view.string(mistake.range)
    let reach = kind.isShort ? "on its line" : "in its paragraph"
    report.add(
      mistake.range,
      "This \(kind.name) is not closed \(reach): put “>” where it ends, or “\\” before “\(opener)” if it is text.",
      fixes: [Fix("Make “\(opener)” text", [TextEdit(range: mistake.range.prefix(0), replacement: "\\")])])
  }
}

extension Range where Bound == Int {
  /// The first `length` of it.
  func prefix(_ length: Int) -> Range<Int> { lowerBound..<Swift.min(lowerBound + length, upperBound) }
}
