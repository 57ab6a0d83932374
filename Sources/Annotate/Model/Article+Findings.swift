extension Article {
  /// All findings, placed in the document and sorted. `also` may report on the whole.
  func findings(_ tree: SyntaxTree, _ text: SourceText, also: (inout Report) -> Void) -> [Finding] {
    var result: [Finding] = []
    var sections = MeasuredArray.Cursor(tree.sections)
    parts.forEachMarked { part, index in
      guard let start = sections.element(at: index)?.before.bytes else { return }
      result += part.findings.map { $0.placed(at: start, registry) }
    }
    var report = outlineReport
    report.rule = Rules.textChanged
    also(&report)
    for (number, rule) in Rules.article where !rule.looksAtOutlineAlone {
      report.rule = number
      rule.check(self, text, &report)
    }
    return (result + report.findings).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// What the rules say that look at the outline alone: it changes more rarely than the rest.
  func reportOnOutline(_ text: SourceText) -> Report {
    var report = Report(context.severities, allowed: context.allowed, scopes: scopes)
    for (number, rule) in Rules.article where rule.looksAtOutlineAlone {
      report.rule = number
      rule.check(self, text, &report)
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
