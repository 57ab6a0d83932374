/// The fixes of the findings in the selection.
enum FindingFix {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    selection.findings.flatMap { finding in
      finding.fixes.map {
        CodeAction($0.title, .quickFix, .edits($0.edits), findings: [finding], isPreferred: $0.isPreferred)
      }
    }
  }
}

/// The obvious fixes of all findings of a rule that has one in the selection.
enum RuleFix {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    var rules: Set<RuleName> = []
    let firsts = selection.findings.filter { rules.insert($0.rule).inserted }
    guard !firsts.isEmpty else { return [] }
    let snapshot = selection.snapshot
    guard !snapshot.isLong else {
      return firsts.filter { $0.fixes.contains(where: \.isPreferred) }.map { first in
        CodeAction(
          "Fix all of \(first.rule) in this file", .quickFix,
          .later {
            let all = snapshot.findings { $0.rule == first.rule && $0.fixes.contains(where: \.isPreferred) }
            return FixAll.fixes(of: all) { $0.isPreferred }.flatMap(\.fix.edits)
          })
      }
    }
    let all = snapshot.findings { rules.contains($0.rule) && $0.fixes.contains(where: \.isPreferred) }
    return firsts.compactMap { first in
      let fixed = FixAll.fixes(of: all.filter { $0.rule == first.rule }) { $0.isPreferred }
      guard fixed.count > 1 else { return nil }
      return CodeAction(
        "Fix all \(fixed.count) of \(first.rule) in this file", .quickFix, .edits(fixed.flatMap(\.fix.edits)),
        findings: fixed.map(\.finding))
    }
  }
}

/// Everything that can be put right without a person's judgement.
enum FixAll {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    let fixable = selection.snapshot.findings { $0.fixes.contains { $0.isSafe && $0.isPreferred } }
    let fixed = fixes(of: fixable) { $0.isSafe && $0.isPreferred }
    guard !fixed.isEmpty, let trial = Trial(fixed.flatMap(\.fix.edits), selection.snapshot),
      trial.keepsText || fixed.contains(where: { $0.finding.rule == TextChanged.name })
    else { return [] }
    return [
      CodeAction(
        "Fix all that is safe to fix", .fixAll, .edits(fixed.flatMap(\.fix.edits)), findings: fixed.map(\.finding))
    ]
  }

  /// The first wanted fix of each finding, but for those that overlap one before.
  static func fixes(
    of findings: [Finding], where isWanted: (Fix) -> Bool
  ) -> [(finding: Finding, fix: Fix)] {
    var taken = TakenRanges()
    return findings.compactMap { finding in
      guard let fix = finding.fixes.first(where: isWanted), taken.take(fix.edits.map(\.range)) else { return nil }
      return (finding, fix)
    }
  }
}

/// Ranges that edits have been given, kept in order.
private struct TakenRanges {
  private var ranges: [Range<Int>] = []

  /// Takes all of these, or none where one of them touches one that is taken.
  mutating func take(_ wanted: [Range<Int>]) -> Bool {
    guard !wanted.contains(where: isTaken) else { return false }
    for range in wanted { ranges.insert(range, at: place(of: range)) }
    return true
  }

  private func isTaken(_ range: Range<Int>) -> Bool {
    let place = place(of: range)
    if place < ranges.count, ranges[place].lowerBound <= range.upperBound { return true }
    return place > 0 && ranges[place - 1].upperBound >= range.lowerBound
  }

  private func place(of range: Range<Int>) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
