extension Article {
  /// All findings, placed in the document and sorted; those that touch `range` where one is given. `also` may report on
  /// the whole.
  func findings(
    _ tree: SyntaxTree, _ text: SourceText, in range: Range<Int>? = nil, also: (inout Report) -> Void
  ) -> [Finding] {
    var result: [Finding] = []
    if let range {
      // What ends where the range begins touches it.
      var index = tree.section(at: max(0, range.lowerBound - 1))?.index ?? 0
      while index < tree.sectionCount {
        let start = tree.start(ofSection: index)
        guard start <= range.upperBound else { break }
        result += parts[index].findings.map { $0.placed(at: start, registry) }
        index += 1
      }
    } else {
      var sections = MeasuredArray.Cursor(tree.sections)
      parts.forEachMarked { part, index in
        guard let start = sections.element(at: index)?.before.bytes else { return }
        result += part.findings.map { $0.placed(at: start, registry) }
      }
    }
    var report = outlineReport
    report.ask(Rules.textChanged, also)
    for (number, rule) in Rules.article where !rule.looksAtOutlineAlone {
      report.ask(number) { rule.check(self, text, &$0) }
    }
    let found = result + report.findings
    let wanted = range.map { range in
      found.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
    }
    return (wanted ?? found).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// What the rules say that look at the outline alone: it changes more rarely than the rest.
  func reportOnOutline(_ text: SourceText) -> Report {
    var report = Report(context.severities, allowed: context.allowed, scopes: scopes)
    for (number, rule) in Rules.article where rule.looksAtOutlineAlone {
      report.ask(number) { rule.check(self, text, &$0) }
    }
    return report
  }

  /// The declarations with an `%allow` above them, as many as there are such `%allow`s, in their order.
  private var scopes: [Report.Scope] {
    outline.allows.compactMap { allow in
      guard case .declaration(let range, _) = allow.scope else { return nil }
      return Report.Scope(range, allowed: allow.rules)
    }
  }
}
