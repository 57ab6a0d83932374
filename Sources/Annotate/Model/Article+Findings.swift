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
        guard part.findings.contains(where: isWanted), let start = sections.element(at: index)?.before.bytes else {
          return
        }
        for finding in part.findings where isWanted(finding) { result.append(finding.placed(at: start, registry)) }
      }
    }
    let whole = findingsOfWhole(NotedText(self, tree, text), also).filter(isWanted)
    let found = result + whole
    let wanted = range.map { range in
      found.filter { $0.range.lowerBound <= range.upperBound && range.lowerBound <= $0.range.upperBound }
    }
    return Self.sorted(wanted ?? found)
  }

  /// The findings that matter most, in the order of their places: at most `limit`, of those that matter as much the first
  /// ones. Of the others how many there are, and the first of those that matter most.
  func findings(
    _ tree: SyntaxTree, _ text: SourceText, atMost limit: Int, also: (inout Report) -> Void
  ) -> (told: [Finding], others: (count: Int, first: Finding)?) {
    let whole = findingsOfWhole(NotedText(self, tree, text), also)
    var counts: [Severity: Int] = [:]
    parts.forEachMarked { part, _ in for finding in part.findings { counts[finding.severity, default: 0] += 1 } }
    for finding in whole { counts[finding.severity, default: 0] += 1 }
    var left = limit
    var wanted: [Severity: Int] = [:]
    for severity in Severity.allCases {
      wanted[severity] = min(counts[severity, default: 0], left)
      left -= wanted[severity, default: 0]
    }
    let cut = Severity.allCases.first { wanted[$0] != counts[$0, default: 0] }
    var told: [Finding] = []
    var first: Finding?
    func take(_ finding: Finding, _ placed: () -> Finding) {
      if wanted[finding.severity, default: 0] > 0 {
        wanted[finding.severity, default: 0] -= 1
        told.append(placed())
      } else if finding.severity == cut, first == nil {
        first = placed()
      }
    }
    var sections = MeasuredArray.Cursor(tree.sections)
    parts.forEachMarked { part, index in
      guard let start = sections.element(at: index)?.before.bytes else { return }
      for finding in part.findings { take(finding) { finding.placed(at: start, registry) } }
    }
    for finding in whole { take(finding) { finding } }
    let count = counts.values.reduce(0, +) - told.count
    return (Self.sorted(told), first.map { (count, $0) })
  }

  /// The same of a text of which nothing else will be asked: it is read a paragraph at a time, and nothing is kept but
  /// what is found. Nil where the text states what must be compared with the whole: an `%allow`, or a hash.
  static func findings(
    in text: SourceText, workspace: Workspace, isRegistryFile: Bool, path: String?
  ) -> [Finding]? {
    text.bytes.withUnsafeBufferPointer { bytes in
      let outline = Outline(bytes)
      guard outline.allows.isEmpty, outline.value(.sha256) == nil else { return nil }
      var article = Article(outline, text, workspace: workspace, isRegistryFile: isRegistryFile, path: path)
      var found: [Finding] = []
      var maker = ArticleMaker(article.context, text, whole: bytes)
      var starts: [Int] = []
      var noted: [NotedText.Section] = []
      var count = 0
      func take(_ parts: [ArticlePart]) {
        for (part, start) in zip(parts, starts) {
          article.uses.add(part)
          if let notes = part.notes {
            article.sums.add(part)
            noted.append(NotedText.Section(index: count, start: start, notes: notes))
          }
          count += 1
          for finding in part.findings { found.append(finding.placed(at: start, article.registry)) }
        }
        starts.removeAll(keepingCapacity: true)
      }
      var local = LocalContext.start
      var reader = SectionReader(bytes)
      while reader.readMore({ section, start in
        local = maker.add(section, at: start, before: local, known: nil)
        starts.append(start)
      }) {
        // What is said in a paragraph may depend on how it goes on.
        if !maker.isInParagraph { take(maker.takeParts()) }
      }
      maker.endParagraph(before: .end)
      take(maker.takeParts())
      return Self.sorted(found + article.findingsOfWhole(NotedText(article, noted, text)) { _ in })
    }
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// What is said of the article as a whole.
  private func findingsOfWhole(_ noted: NotedText, _ also: (inout Report) -> Void) -> [Finding] {
    var report = outlineReport
    report.rule = Rules.textChanged
    also(&report)
    for (number, rule) in Rules.text where report.isOn(number) {
      report.rule = number
      rule.check(noted, &report)
    }
    for (number, rule) in Rules.article where !rule.looksAtOutlineAlone {
      report.rule = number
      rule.check(self, noted.text, &report)
    }
    return report.findings
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
