enum MalformedHead: SyntaxRule {
  static let name = RuleName("malformed-head")
  static let severity = Severity.error
  static let summary = "What stands before a `|` is no head."
  static let explanation = """
    A head is a reference (an identifier, a name in quotes, `?` or `*`), attributes `name=value`, or a reference and then \
    attributes, with spaces between them and nowhere else: `<@"Trần Văn Ví"|ông>`, `<#dieu-le part="Điều 3"|Điều lệ>`. An \
    aside (`<~`) has none. What does not fit is content, and its `|` is text. If that is what you want, write `\\|`.
    """
  static let firing = "Đồng chí <@?|Ví> và <@một đại biểu|bà ấy> đến dự.\n"
  static let silent = "Đồng chí <@?|Ví> và <@?|bà ấy> đến dự.\n"

  static func check(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report) {
    guard case .malformedHead(let kind) = mistake.kind else { return }
    let head = mistake.range.lowerBound..<mistake.range.upperBound - 1
    let asText = Fix("Make the “|” text", [TextEdit(range: head.upperBound..<head.upperBound, replacement: "\\")])
    guard kind != .aside else {
      report.add(
        mistake.range,
        "An aside has no head, so \(view.quote(mistake.range)) is text. Take it out, or write “\\|” if it belongs to the text.",
        fixes: [asText])
      return
    }
    let repair = repair(of: view.word(head), kind)
    let advice = repair.map { "write “\($0)|”" } ?? "a name there stands in quotes, and so does a value with spaces"
    report.add(
      mistake.range,
      """
      \(view.quote(head)) is no reference and no attribute, so it is text with its “|”: \(advice), or “\\|” if it \
      belongs to the text.
      """,
      fixes: Fix.writing(repair, for: head) + [asText])
  }

  /// The head that was meant: without stray spaces, with its value in quotes, or itself in quotes.
  private static func repair(of head: String, _ kind: SpanKind) -> String? {
    let words = head.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    var candidates = [words]
    if !words.contains("\"") && !words.contains("\\") {
      if let equals = words.firstIndex(of: "=") {
        let value = words.index(after: equals)
        candidates.append("\(words[..<value])\"\(words[value...])\"")
      } else {
        candidates.append("\"\(words)\"")
      }
    }
    return candidates.first { candidate in
      let bytes = Array((candidate + "|").utf8)
      return !words.isEmpty
        && bytes.withUnsafeBufferPointer { HeadParser($0).parse(from: 0, of: kind) { _, _, _ in } } == bytes.count
    }
  }
}
