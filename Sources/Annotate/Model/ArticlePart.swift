/// What is known of one section of an article.
struct ArticlePart: Sendable {
  enum Content: Sendable {
    case paragraph(Paragraph)
    case block(Block)
    case other
    /// Not looked at since it changed.
    case pending
  }

  var content: Content
  /// What holds for the section, and for what follows it.
  var before: LocalContext
  var after: LocalContext
  /// In bytes from the section's start.
  var findings: [Finding] = []
  /// The rules that an `%allow` silenced in it.
  var silenced = RuleSet.none
  /// The article's own declarations that it refers to, one for each time.
  var uses: [Int32] = []

  static let pending = ArticlePart(content: .pending, before: .start, after: .start)

  mutating func take(_ report: Report) {
    findings += report.findings
    silenced.formUnion(report.silenced)
  }

  var isPending: Bool { if case .pending = content { true } else { false } }
}

/// The sum of parts.
struct PartSum: Measure {
  var sections = 0
  var findings = 0
  var pending = 0
  static let zero = PartSum()
  static func += (sum: inout PartSum, other: PartSum) {
    sum.sections += other.sections
    sum.findings += other.findings
    sum.pending += other.pending
  }
}

extension ArticlePart: Measured {
  var measure: PartSum { PartSum(sections: 1, findings: findings.count, pending: isPending ? 1 : 0) }
}
