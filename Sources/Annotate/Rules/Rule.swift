/// A rule's name, as in messages, in `annotate.json` and in `%allow`: words joined by `-`.
public struct RuleName: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }

  public static func < (one: RuleName, other: RuleName) -> Bool { one.description < other.description }
}

/// A rule, with its manual page.
public protocol Rule: Sendable {
  /// The type's own name in words joined by `-`.
  static var name: RuleName { get }
  static var severity: Severity { get }
  /// What it reports, in a line.
  static var summary: String { get }
  /// Why, and what to do.
  static var explanation: String { get }
  /// A document in which it fires, and one in which it does not; both without the built-in registry's help where possible.
  static var firing: String { get }
  static var silent: String { get }
}

/// A rule with what it looks at. Each sort says so of itself: to find out by casts would cost a start some tenths of a
/// millisecond.
protocol AskedRule: Rule {
  static var asSyntaxRule: (any SyntaxRule.Type)? { get }
  static var asSpanRule: (any SpanRule.Type)? { get }
  static var asStatementRule: (any StatementRule.Type)? { get }
  static var asTextRule: (any TextRule.Type)? { get }
  static var asPossibleSpanRule: (any PossibleSpanRule.Type)? { get }
  static var asArticleRule: (any ArticleRule.Type)? { get }
}

extension AskedRule {
  static var asSyntaxRule: (any SyntaxRule.Type)? { nil }
  static var asSpanRule: (any SpanRule.Type)? { nil }
  static var asStatementRule: (any StatementRule.Type)? { nil }
  static var asTextRule: (any TextRule.Type)? { nil }
  static var asPossibleSpanRule: (any PossibleSpanRule.Type)? { nil }
  static var asArticleRule: (any ArticleRule.Type)? { nil }
}

extension SyntaxRule {
  static var asSyntaxRule: (any SyntaxRule.Type)? { self }
}

extension SpanRule {
  static var asSpanRule: (any SpanRule.Type)? { self }
}

extension StatementRule {
  static var asStatementRule: (any StatementRule.Type)? { self }
}

extension TextRule {
  static var asTextRule: (any TextRule.Type)? { self }
}

extension ArticleRule {
  static var asArticleRule: (any ArticleRule.Type)? { self }
}

/// Reports what the parser could not read.
protocol SyntaxRule: AskedRule {
  static func check(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report)
}

/// Looks at the spans that have one of its triggers.
protocol SpanRule: AskedRule {
  static var triggers: SpanTriggers { get }
  static func check(_ span: Span, _ view: SectionView, _ report: inout Report)
}

/// Looks at the statements that have one of its triggers.
protocol StatementRule: AskedRule {
  static var statementTriggers: StatementTriggers { get }
  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report)
}

/// Reads the words of an article, a section at a time.
protocol TextRule: AskedRule {
  /// Looks at a section, and notes what must be looked at with others.
  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report)
  /// Looks at what was noted of all sections. It walks through them only where their sums say that there is something.
  static func check(_ noted: NotedText, _ report: inout Report)
}

extension TextRule {
  static func check(_ noted: NotedText, _ report: inout Report) {}
}

/// Looks at an article as a whole.
protocol ArticleRule: AskedRule {
  /// Whether it looks at nothing but the outline: then it is not asked again when paragraphs change.
  static var looksAtOutlineAlone: Bool { get }
  static func check(_ article: Article, _ text: SourceText, _ report: inout Report)
}

extension ArticleRule {
  static var looksAtOutlineAlone: Bool { false }
}

/// What a span is, as far as rules ask: a rule is called only where one of its triggers is there.
struct SpanTriggers: OptionSet, Sendable {
  let rawValue: UInt16

  /// The reference, or the content, is declared nowhere.
  static let missing = SpanTriggers(rawValue: 1)
  static let ambiguous = SpanTriggers(rawValue: 2)
  static let wrongKind = SpanTriggers(rawValue: 4)
  /// An explicit reference to an entity whose name is not simply the content.
  static let otherWords = SpanTriggers(rawValue: 8)
  static let attributes = SpanTriggers(rawValue: 16)
  /// A citation of what surely was issued after the article's date.
  static let citedEarly = SpanTriggers(rawValue: 32)
  /// Of somebody, or of an organization, in an article that has a date.
  static let datedRole = SpanTriggers(rawValue: 64)
  static let datedOrganization = SpanTriggers(rawValue: 128)
  static let unattributed = SpanTriggers(rawValue: 256)
}

/// The same of a statement.
struct StatementTriggers: OptionSet, Sendable {
  let rawValue: UInt16

  /// The name is none that the format knows.
  static let unknown = StatementTriggers(rawValue: 1)
  static let header = StatementTriggers(rawValue: 2)
  static let end = StatementTriggers(rawValue: 4)
  static let declaration = StatementTriggers(rawValue: 8)
  static let alias = StatementTriggers(rawValue: 16)
  static let allow = StatementTriggers(rawValue: 32)
  /// Not `%end`, which may stand alone.
  static let lacksValue = StatementTriggers(rawValue: 64)
  /// A resolution or directive whose value does not begin with a reference.
  static let lacksReference = StatementTriggers(rawValue: 128)
  static let properties = StatementTriggers(rawValue: 256)
  /// Something stands behind the reference of a passage.
  static let attributes = StatementTriggers(rawValue: 512)
  /// Not every reference means one entity.
  static let unsettled = StatementTriggers(rawValue: 1024)
  static let inRegistryFile = StatementTriggers(rawValue: 2048)
}

/// A set of rules, by their numbers in `Rules.all`.
struct RuleSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  static let none = RuleSet()

  init(_ numbers: [Int] = []) { numbers.forEach { insert($0) } }

  var isEmpty: Bool { bits == 0 }

  func contains(_ number: Int) -> Bool { bits & (1 << UInt64(number)) != 0 }
  mutating func insert(_ number: Int) { bits |= 1 << UInt64(number) }
  mutating func formUnion(_ other: RuleSet) { bits |= other.bits }
}

/// What a rule sees of a section: its bytes, and the article around it.
struct SectionView {
  let bytes: UnsafeBufferPointer<UInt8>
  let section: Section
  let context: ArticleContext
  var local: LocalContext
  /// Empty for a block.
  var spans: [Span] = []
  /// Whether the paragraph has spans, here or on its other lines.
  var isAmongSpans = false
  /// The statement that is looked at, read as a passage, where it is one.
  var passage: PassageStatement?

  /// The bytes as a string, with U+FFFD for what is not UTF-8.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The length in bytes of the section's stripped text.
  var strippedLength: Int { section.strippedLength }

  /// The content of a span without the markup in it.
  func content(of span: Span) -> [UInt8] {
    guard span.hasMarkup else { return Array(bytes[span.content]) }
    var result: [UInt8] = []
    Strip.forEachKept(section, in: span.content) { result += bytes[$0] }
    return result
  }

  /// The same as a string, cut to `limit` scalars.
  func words(of span: Span, limit: Int = 60) -> String {
    let words = String(decoding: content(of: span), as: UTF8.self)
    guard words.unicodeScalars.count > limit else { return words }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(limit))) + "…"
  }

  /// The declared name of an entity with its identifier, for messages.
  func name(of id: EntityID) -> String {
    let declaration = context.registry[id]
    return "\(declaration.reference) (\(declaration.name))"
  }
}

/// Takes the findings of rules, with the severities and allowances in force.
struct Report {
  /// A stretch in which some rules are silenced that are not everywhere: a declaration below an `%allow`.
  struct Scope {
    let range: Range<Int>
    let allowed: RuleSet
    fileprivate(set) var silenced = RuleSet.none

    init(_ range: Range<Int>, allowed: RuleSet) {
      self.range = range
      self.allowed = allowed
    }
  }

  private(set) var findings: [Finding] = []
  /// The rules that were silenced here.
  private(set) var silenced = RuleSet.none
  private let severities: Rules.Severities
  private let allowed: RuleSet
  /// By place; they do not overlap.
  private(set) var scopes: [Scope]
  /// The number of the rule that is being asked.
  var rule = 0

  init(_ severities: Rules.Severities, allowed: RuleSet, scopes: [Scope] = []) {
    self.severities = severities
    self.allowed = allowed
    self.scopes = scopes
  }

  /// Whether a rule reports anything.
  func isOn(_ number: Int) -> Bool { severities[number] != nil }

  /// Whether the rule that is being asked may speak where nothing but the file and the paragraph silence it. To ask is to
  /// have something to say.
  mutating func isHeard() -> Bool {
    guard allowed.contains(rule) else { return true }
    silenced.insert(rule)
    return false
  }

  /// Says something in the name of the rule that is being asked.
  mutating func add(
    _ range: Range<Int>, _ message: @autoclosure () -> String, related: @autoclosure () -> [Finding.Related] = [],
    fixes: @autoclosure () -> [Fix] = [], tags: [Finding.Tag] = [], severity: Severity? = nil
  ) {
    guard let usual = severities[rule] else { return }
    let scope = scope(at: range.lowerBound).flatMap { scopes[$0].allowed.contains(rule) ? $0 : nil }
    guard scope == nil, !allowed.contains(rule) else {
      silenced.insert(rule)
      if let scope { scopes[scope].silenced.insert(rule) }
      return
    }
    findings.append(
      Finding(
        rule: Rules.all[rule].name, severity: severities.isChanged(rule) ? usual : severity ?? usual, range: range,
        message: message(), related: related(), fixes: fixes(), tags: tags))
  }

  private func scope(at offset: Int) -> Int? {
    var low = 0
    var high = scopes.count
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < scopes.count && scopes[low].range.contains(offset) ? low : nil
  }
}
