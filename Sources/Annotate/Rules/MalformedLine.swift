enum MalformedLine: SyntaxRule {
  static let name = RuleName("malformed-line")
  static let severity = Severity.error
  static let summary = "A line begins with `%` and is no markup line, or a registry file holds text."
  static let explanation = """
    A markup line is `%name value`, `%  name value`, `%% words` or a lone `%`. A name is a lower-case ASCII letter, then \
    such letters, digits and `-`, and a space or the line's end follows it. Any other line that begins with `%` is text: \
    write `\\%` to say that it is meant so. A registry file holds declarations and comments only: text in it is reported, too.
    """
  static let firing = "%50 số chi bộ đã họp.\n"
  static let silent = "\\%50 số chi bộ đã họp.\n"

  static func check(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report) {
    switch mistake.kind {
    case .malformedLine: line(mistake.range, view, &report)
    case .textInRegistryFile: text(mistake.range, view, &report)
    default: break
    }
  }

  private static func line(_ line: Range<Int>, _ view: SectionView, _ report: inout Report) {
    let start = Lexer.skipSpaces(view.bytes, from: line.lowerBound + 1)
    let end = view.bytes[start..<line.upperBound].firstIndex(where: Lexer.isSpace) ?? line.upperBound
    let name = nearest(to: view.word(start..<end), isProperty: start > line.lowerBound + 1)
    let marker = view.quote(line.lowerBound..<end)
    let advice =
      name.map { "for the \($0.isProperty ? "property" : "statement") write “\($0.written)”, for" } ?? "write"
    report.add(
      line,
      """
      \(marker) begins no markup line, so this line is text: \(advice) text “\\%”. A name has small letters a–z, digits \
      and “-”, and a space behind it.
      """,
      fixes: Fix.writing(name?.written, for: line.lowerBound..<end) + [
        Fix(
          "Make the line text", [TextEdit(range: line.prefix(0), replacement: "\\")], isPreferred: name == nil)
      ])
  }

  /// The statement or property that was meant, where only its case or the sign behind it is wrong, or little more.
  private static func nearest(to word: String, isProperty: Bool) -> (written: String, isProperty: Bool)? {
    var scalars = word.lowercased().unicodeScalars
    while let last = scalars.last, last == ":" || last == "=" { scalars.removeLast() }
    let word = String(scalars)
    let names = isProperty ? PropertyKind.allCases.map(\.rawValue) : StatementKind.allCases.map(\.rawValue)
    guard let name = names.contains(word) ? word : Suggestion.nearest(to: word, among: names) else { return nil }
    return ((isProperty ? "%  " : "%") + name, isProperty)
  }

  private static func text(_ range: Range<Int>, _ view: SectionView, _ report: inout Report) {
    // A line that was meant as markup is reported as that.
    let isReported = view.section.mistakes.contains { mistake in
      if case .malformedLine = mistake.kind { mistake.range == range } else { false }
    }
    guard !isReported else { return }
    report.add(
      range,
      """
      \(view.quote(firstLine(range, view))) is text, and a registry file holds declarations and comments only: take it \
      out, or make it a comment with “%%”.
      """,
      fixes: [Fix("Make it a comment", comments(range, view))])
  }

  private static func firstLine(_ range: Range<Int>, _ view: SectionView) -> Range<Int> {
    range.lowerBound..<(view.bytes[range].firstIndex(where: Lexer.isLineEnd) ?? range.upperBound)
  }

  private static func comments(_ range: Range<Int>, _ view: SectionView) -> [TextEdit] {
    var edits: [TextEdit] = []
    var line = range.lowerBound
    while line < range.upperBound {
      edits.append(TextEdit(range: line..<line, replacement: "%% "))
      line = Lexer.lineEnd(view.bytes, from: line)
    }
    return edits
  }
}
