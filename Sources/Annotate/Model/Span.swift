/// A span of an article with what it refers to. Offsets are bytes from the start of its section.
public struct Span: Sendable {
  public let kind: SpanKind
  /// From its `<` to its `>`.
  public let range: Range<Int>
  /// Its content in the source, with the markup inside it.
  public private(set) var content: Range<Int>
  /// Its content in the section's stripped text, in bytes of that.
  public private(set) var stripped: Range<Int>
  /// Whether there is markup, or an escape, in its content.
  var hasMarkup = false
  var reference: Reference?
  /// Nil where there are none: most spans have none, and nothing to copy is quicker than an empty array.
  private var written: [Attribute]?
  /// The index of the span around it.
  let parent: Int?
  public internal(set) var referent = Referent.none

  /// A span of which the head and the content are still to be read.
  init(kind: SpanKind, range: Range<Int>, parent: Int?) {
    self.kind = kind
    self.range = range
    self.parent = parent
    content = range
    stripped = 0..<0
  }

  var hasAttributes: Bool { written != nil }
  var attributes: [Attribute] { written ?? [] }

  /// The content begins at `start`, behind `stripped` bytes of the stripped text.
  mutating func begin(at start: Int, stripped before: Int) {
    content = start..<max(start, range.upperBound - 1)
    stripped = before..<before
  }

  /// The content ends behind `stripped` bytes of the stripped text.
  mutating func end(stripped end: Int) {
    stripped = stripped.lowerBound..<max(stripped.lowerBound, end)
  }

  mutating func add(_ attribute: Attribute) {
    written = attributes + [attribute]
  }

  /// The span where `bytes`, `stripped` bytes of the stripped text and `count` spans stand before its own section.
  func moved(by bytes: Int, stripped length: Int, before count: Int) -> Span {
    var result = Span(kind: kind, range: range.shifted(by: bytes), parent: parent.map { $0 + count })
    result.content = content.shifted(by: bytes)
    result.stripped = stripped.shifted(by: length)
    result.hasMarkup = hasMarkup
    result.reference = reference?.moved(by: bytes)
    result.written = written?.map { $0.moved(by: bytes) }
    result.referent = referent
    return result
  }
}

/// What a span or passage refers to.
public enum Referent: Hashable, Sendable {
  /// Nothing, or nothing that could be found.
  case none
  case entity(EntityID)
  /// `?`
  case unknown
  /// `*`
  case group
  /// An identifier, name or content that nothing declared matches.
  case missing
  /// Several declared entities match, in the order of their nearness.
  case ambiguous([EntityID])
  /// An identifier of another kind than may stand here.
  case wrongKind(EntityID?)

  /// Whether no rule has anything to say of what was found.
  var isSettled: Bool {
    switch self {
    case .none, .entity, .unknown, .group: true
    case .missing, .ambiguous, .wrongKind: false
    }
  }

  public var entity: EntityID? {
    if case .entity(let id) = self { id } else { nil }
  }
}

extension SpanKind {
  /// The kind of entity that its reference is where it has no sigil of its own; nil where it refers to nothing.
  var entity: EntityKind? {
    switch self {
    case .person, .role, .speech, .directive: .official
    case .organization: .organization
    case .citation, .resolution: .document
    case .aside: nil
    }
  }

  /// The kinds that it may refer to.
  func mayReferTo(_ entity: EntityKind) -> Bool {
    switch self {
    case .person, .role: entity == .official
    case .organization: entity == .organization
    case .citation: entity == .document
    case .speech, .directive: true
    case .resolution: entity != .official
    case .aside: false
    }
  }

  /// Whether its content says whom or what it refers to, where it has no reference.
  var namesItsReferent: Bool { self == .person || self == .organization || self == .citation }

  /// The attributes that it may have.
  var attributes: [AttributeKind] {
    switch self {
    case .citation: [.part]
    case .speech: [.to, .mode]
    case .directive: [.to, .due]
    case .resolution: [.date]
    case .person, .organization, .role, .aside: []
    }
  }
}

/// The attributes of spans and passages.
public enum AttributeKind: String, CaseIterable, Sendable {
  case part, to, mode, due, date

  /// What it says, in a sentence.
  public var meaning: String {
    switch self {
    case .part: "The part of the document that is cited, such as an article or a clause."
    case .to: "Whom the words are addressed to: `&id`, `@id`, `?` or a name in quotes behind the sign. May repeat."
    case .mode: "`direct` or `reported`, where the quotation marks do not say it."
    case .due: "The date by which it is to be done."
    case .date: "The date on which it was resolved."
    }
  }
}
