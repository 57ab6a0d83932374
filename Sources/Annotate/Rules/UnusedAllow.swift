/// The last of the rules that look at an article: it asks what `%allow` silenced of the others.
enum UnusedAllow: ArticleRule {
  static let name = RuleName("unused-allow")
  static let severity = Severity.warning
  static let summary = "An `%allow` silences nothing."
  static let explanation = """
    `%allow` silences a rule for the declaration below it, in the header for the file, otherwise for the next paragraph. \
    Where the rule has nothing to say there, the `%allow` is left over and would hide a later mistake: take it out. A rule \
    that `annotate.json` turns off is not judged.
    """
  static let firing = "%allow stray-closer\n\nHội nghị đã kết thúc.\n"
  static let silent = "%allow stray-closer\n\n<&?|Chi bộ> họp ngày 2 -> 4.\n"

  static func check(_ article: Article, _ text: SourceText, _ report: inout Report) {
    guard !article.outline.allows.isEmpty else { return }
    let own = Rules.number(of: name.description)
    let inSections = article.silenced
    var inFile = inSections.inFile
    inFile.formUnion(report.silenced)
    var scopes = report.scopes.makeIterator()
    for (allow, below) in zip(article.outline.allows, inSections.below) {
      var silenced = below
      switch allow.scope {
      case .file: silenced = inFile
      case .declaration: silenced.formUnion(scopes.next()?.silenced ?? .none)
      case .paragraph: break
      }
      let unused = allow.names.filter { name, _ in
        Rules.number(of: name).map { $0 != own && report.isOn($0) && !silenced.contains($0) } ?? false
      }
      add(unused, of: allow, text, &report)
    }
  }

  private static func add(
    _ unused: [(name: String, range: Range<Int>)], of allow: Outline.Allow, _ text: SourceText, _ report: inout Report
  ) {
    let place =
      switch allow.scope {
      case .file: "in this file"
      case .declaration: "in the declaration below it"
      case .paragraph: "in the paragraph below it"
      }
    guard unused.count == allow.names.count else {
      for (name, range) in unused {
        // With the spaces before it: it is not the last thing on its line, or another name stands before it.
        let end = range.upperBound
        let isLast = end == allow.line.upperBound
        let spaces =
          isLast ? spaces(before: range.lowerBound, text)..<end : range.lowerBound..<spacesEnd(end, allow, text)
        report.add(
          range, "“\(name)” has nothing to say \(place): take it out of the “%allow”.",
          fixes: [
            Fix("Take out “\(name)”", [TextEdit(range: spaces, replacement: [])], isPreferred: true, isSafe: true)
          ],
          tags: [.unnecessary])
      }
      return
    }
    guard let first = unused.first, let last = unused.last else { return }
    let names = Wording.list(unused.map { "“\($0.name)”" }, "and")
    report.add(
      first.range.lowerBound..<last.range.upperBound,
      "\(names) \(unused.count == 1 ? "has" : "have") nothing to say \(place): take the “%allow” out.",
      fixes: [
        Fix("Take out the “%allow”", [text.removal(ofMarkupLines: allow.line)], isPreferred: true, isSafe: true)
      ],
      tags: [.unnecessary])
  }

  private static func spaces(before offset: Int, _ text: SourceText) -> Int {
    var offset = offset
    while offset > 0, let byte = text[offset - 1..<offset].first, Lexer.isSpace(byte) { offset -= 1 }
    return offset
  }

  private static func spacesEnd(_ offset: Int, _ allow: Outline.Allow, _ text: SourceText) -> Int {
    var offset = offset
    while offset < allow.line.upperBound, let byte = text[offset..<offset + 1].first, Lexer.isSpace(byte) {
      offset += 1
    }
    return offset
  }
}
