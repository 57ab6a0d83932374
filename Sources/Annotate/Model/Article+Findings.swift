extension Article {
  /// All findings, placed in the document and sorted. `also` may report on the whole.
  func findings(_ tree: SyntaxTree, _ text: SourceText, also: (inout Report) -> Void) -> [Finding] {
    var result: [Finding] = []
    parts.forEach(inPages: { $0.findings > 0 }) { part, before in
      guard !part.findings.isEmpty else { return }
      let start = tree.start(ofSection: before.sections)
      result += part.findings.map { $0.placed(at: start, registry) }
    }
    var report = Report(context.severities, allowed: context.allowed)
    report.ask(Rules.textChanged, also)
    for (number, rule) in Rules.article { report.ask(number) { rule.check(self, text, &$0) } }
    return (result + report.findings).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
