extension Article {
  /// All findings that are wanted, placed in the document and sorted; those that touch `range` where one is given.
  /// `isWanted` sees them before they are placed. `also` may report on the whole.
  func findings(
    _ tree: SyntaxTree, _ text: SourceText, in range: Range<Int>? = nil, where isWanted: (Finding) -> Bool,
    also: (inout Report) -> Void
  ) -> [Finding] {
    var result: [Finding] = []
    var sections = MeasuredArray.Cursor(tree.sections)
    if let range {
      // What ends where the range begins touches it.
      var index = tree.section(at: max(0, range.lowerBound - 1))?.index ?? 0
      var parts = MeasuredArray.Cursor(parts)
      while let (part, _) = parts.element(at: index), let start = sections.element(at: index)?.before.bytes,
        start <= range.upperBound
      {
        for finding in part.findings where isWanted(finding) { result.append(finding.placed(at: start, registry)) }
        index += 1
      }
    } else {
      parts.forEachMarked { part, index in
        if part.findings.contains(where: isWanted), let start = sections.element(at: index)?.before.bytes {
          for finding in part.findings where isWanted(finding) { result.append(finding.placed(at: start, registry)) }
        }
        return true
      }
    }
    let whole = findingsOfWhole(NotedText(self, tree, text), also).filter(isWanted)
    let found = result + whole
    let wanted = range.map { range in
      found.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
    }
    return Self.sorted(wanted ?? found)
  }

  /// The findings that matter most, in the order of their places: at most `limit`, of those that matter as much the ones
  /// about the whole, then the first. Of the others how many there are, and the first of those that matter most.
  func findings(
    _ tree: SyntaxTree, _ text: SourceText, atMost limit: Int, also: (inout Report) -> Void
  ) -> (told: [KeptFinding], others: (count: Int, first: KeptFinding)?) {
    let whole = ArticlePart(
      .other, before: .start, after: .start, findings: findingsOfWhole(NotedText(self, tree, text), also))
    let counts = parts.total.findings &+ whole.measure.findings
    var left = limit
    var wanted: [Int] = []
    for severity in counts.indices {
      wanted.append(min(Int(counts[severity]), left))
      left -= wanted[severity]
    }
    let cut = counts.indices.first { wanted[$0] != counts[$0] }
    var told: [KeptFinding] = []
    var first: KeptFinding?
    func take(_ part: ArticlePart, at start: Int) {
      for (index, finding) in part.findings.enumerated() {
        let severity = finding.severity.rawValue - 1
        if wanted[severity] > 0 {
          wanted[severity] -= 1
          told.append(KeptFinding(part, index, at: start))
        } else if severity == cut, first == nil {
          first = KeptFinding(part, index, at: start)
        }
      }
    }
    take(whole, at: 0)
    let ofWhole = told
    told = []
    var sections = MeasuredArray.Cursor(tree.sections)
    parts.forEachMarked { part, index in
      guard let start = sections.element(at: index)?.before.bytes else { return false }
      take(part, at: start)
      return wanted.contains { $0 > 0 } || cut != nil && first == nil
    }
    // At one place they come last, as where all are told.
    told += ofWhole
    let count = Int(counts.wrappedSum()) - told.count
    told.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return (told, first.map { (count, $0) })
  }

  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// What is said of the article as a whole.
  func findingsOfWhole(_ noted: NotedText, _ also: (inout Report) -> Void) -> [Finding] {
    var report = outlineReport
    report.rule = Rules.textChanged
    also(&report)
    for (number, rule) in Rules.text where report.isOn(number) {
      report.rule = number
      rule.check(noted, &report)
    }
    for (number, rule) in Rules.article where !rule.looksAtOutlineAlone && report.isOn(number) {
      report.rule = number
      rule.check(self, noted.text, &report)
    }
    return report.findings
  }

  /// Says whether the text has the hash that the header states, where it states one and `proof` is known of the text;
  /// `isUnchanged` is false where that was edited since.
  func checkHash(_ proof: TextProof?, isUnchanged: Bool = true, _ report: inout Report) {
    guard let item = outline.header.first(where: { $0.kind == .sha256 }), let proof else { return }
    TextChanged.check(item, proof, isUnchanged: isUnchanged, &report)
  }

  /// What the rules say that look at the outline alone: it changes more rarely than the rest.
  func reportOnOutline(_ text: SourceText) -> Report {
    var report = Report(context.severities, allowed: context.allowed, scopes: scopes)
    for (number, rule) in Rules.article where rule.looksAtOutlineAlone && report.isOn(number) {
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
