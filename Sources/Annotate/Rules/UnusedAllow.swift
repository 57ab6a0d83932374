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
    var inFile = article.parts.total.silenced
    inFile.formUnion(report.silenced)
    var scopes = report.scopes.makeIterator()
    var paragraphs = ParagraphSearch(article)
    var blocks = MeasuredArray.Cursor(article.parts)
    for allow in article.outline.allows {
      var silenced = RuleSet.none
      switch allow.scope {
      case .file: silenced = inFile
      case .declaration(_, let index):
        silenced = scopes.next()?.silenced ?? .none
        if let inBlock = blocks.element(at: allow.section)?.element.silencedIn[index] { silenced.formUnion(inBlock) }
      case .paragraph: silenced = paragraphs.silenced(behind: allow.section)
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

/// Finds what was silenced in the paragraphs behind sections that are asked for in ascending order.
private struct ParagraphSearch {
  private var cursor: MeasuredArray<ArticlePart>.Cursor
  private var found: (index: Int, silenced: RuleSet) = (-1, .none)

  init(_ article: Article) {
    cursor = MeasuredArray.Cursor(article.parts)
  }

  mutating func silenced(behind section: Int) -> RuleSet {
    if found.index > section { return found.silenced }
    var index = section + 1
    while let part = cursor.element(at: index)?.element, !part.isText { index += 1 }
    var silenced = RuleSet.none
    while let part = cursor.element(at: index)?.element, part.isText {
      silenced.formUnion(part.silenced)
      index += 1
    }
    found = (index, silenced)
    return silenced
  }
}
