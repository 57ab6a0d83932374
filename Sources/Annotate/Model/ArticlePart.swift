/// What is known of one section of an article. An object, so that versions of the article share it.
final class ArticlePart: Sendable {
  enum Content: Sendable {
    case text(TextLine)
    case block(Block)
    case other
    /// Not looked at since it changed.
    case pending
  }

  let content: Content
  /// What holds for the section, and for what follows it.
  let before: LocalContext
  let after: LocalContext
  /// What its statements and attributes refer to, one for each time.
  let uses: UseList
  /// Whether something in it depends on the lines around.
  let needsSurroundings: Bool
  /// Whether the lines behind it do not matter to those before it, nor the other way round.
  let hidesWhatLiesBeyond: Bool
  /// Nil for most parts.
  private let rare: Rare?

  /// What few parts have.
  private final class Rare: Sendable {
    let findings: [Finding]
    let findingCounts: SIMD4<Int32>
    let silenced: RuleSet
    let silencedIn: [Int: RuleSet]
    let surroundings: Surroundings?
    let notes: TextNotes?

    init(
      _ findings: [Finding], _ silenced: RuleSet, _ silencedIn: [Int: RuleSet], _ surroundings: Surroundings?,
      _ notes: TextNotes?
    ) {
      self.findings = findings
      findingCounts = findings.reduce(into: SIMD4()) { $0[$1.severity.rawValue - 1] &+= 1 }
      self.silenced = silenced
      self.silencedIn = silencedIn
      self.surroundings = surroundings
      self.notes = notes
    }
  }

  init(
    _ content: Content, before: LocalContext, after: LocalContext, findings: [Finding] = [],
    silenced: RuleSet = .none, silencedIn: [Int: RuleSet] = [:], uses: UseList = UseList(), notes: TextNotes? = nil,
    needsSurroundings: Bool = false, surroundings: Surroundings? = nil
  ) {
    self.content = content
    self.before = before
    self.after = after
    self.uses = uses
    self.needsSurroundings = needsSurroundings
    hidesWhatLiesBeyond = if case .text(let line) = content { line.hidesWhatLiesBeyond } else { false }
    let isUsual = findings.isEmpty && silenced.isEmpty && silencedIn.isEmpty && surroundings == nil && notes == nil
    rare = isUsual ? nil : Rare(findings, silenced, silencedIn, surroundings, notes)
  }

  /// In bytes from the section's start.
  var findings: [Finding] { rare?.findings ?? [] }

  /// The rules that an `%allow` silenced in it, and of a block the same for each statement, by its index.
  var silenced: RuleSet { rare?.silenced ?? .none }
  var silencedIn: [Int: RuleSet] { rare?.silencedIn ?? [:] }

  /// What it took from the lines around, where something in it depends on them.
  var surroundings: Surroundings? { rare?.surroundings }

  /// What the rules noted of its text; nil where that is nothing.
  var notes: TextNotes? { rare?.notes }

  /// Whether it has nothing but its content and what that refers to.
  var isUsual: Bool { rare == nil }

  static let pending = ArticlePart(.pending, before: .start, after: .start)
  /// These stand for parts that nobody needs to know.
  static let quiet = ArticlePart(.text(TextLine()), before: .start, after: .start)
  static let still = ArticlePart(.other, before: .start, after: .start)

  var isPending: Bool { self === Self.pending }

  /// Whether nothing is to be said of it, nor noted.
  var isPlain: Bool { findings.isEmpty && notes == nil && silenced.isEmpty }

  var isText: Bool { if case .text = content { true } else { false } }

  /// Calls `body` with what it refers to, one for each time, until it returns false.
  @discardableResult
  func forEachUse(_ body: (EntityUse) -> Bool) -> Bool {
    if case .text(let line) = content, !line.forEachUse(body) { return false }
    return uses.forEach(body)
  }
}

/// The sum of parts.
struct PartSum: Measure {
  var sections = 0
  var pending = 0
  var silenced = RuleSet.none
  /// How many findings there are of each severity, the worst first.
  var findings = SIMD4<Int32>()
  static let zero = PartSum()
  static func += (sum: inout PartSum, other: PartSum) {
    sum.sections += other.sections
    sum.pending += other.pending
    sum.silenced.formUnion(other.silenced)
    sum.findings &+= other.findings
  }
}

extension ArticlePart: Measured {
  var isMarked: Bool { !findings.isEmpty }

  var measure: PartSum {
    PartSum(
      sections: 1, pending: isPending ? 1 : 0, silenced: silenced, findings: rare?.findingCounts ?? SIMD4())
  }
}

extension MeasuredArray<ArticlePart> {
  /// Calls `body` with what was noted of each part of which something was, and the part's index, until it returns false.
  func forEachNoted(_ body: (TextNotes, Int) -> Bool) {
    var index = 0
    for page in pages {
      for part in page.elements {
        if let notes = part.notes, !body(notes, index) { return }
        index += 1
      }
    }
  }
}
