/// A span of an article with what it refers to. Offsets are bytes from the start of its section.
public struct Span: Sendable {
  public let kind: SpanKind
  /// From its `<` to its `>`.
  public let range: Range<Int>
  /// Its content in the source, with the markup inside it.
  public let content: Range<Int>
  /// Its content in the section's stripped text, in bytes of that.
  public let stripped: Range<Int>
  /// Whether there is markup, or an escape, in its content.
  let hasMarkup: Bool
  let reference: Reference?
  /// Nil where there are none: most spans have none, and nothing to copy is quicker than an empty array.
  private let written: [Attribute]?
  /// The index of the span around it.
  let parent: Int?
  public internal(set) var referent: Referent

  init(
    kind: SpanKind, range: Range<Int>, content: Range<Int>, stripped: Range<Int>, hasMarkup: Bool,
    reference: Reference?, attributes: [Attribute], parent: Int?, referent: Referent = .none
  ) {
    self.kind = kind
    self.range = range
    self.content = content
    self.stripped = stripped
    self.hasMarkup = hasMarkup
    self.reference = reference
    written = attributes.isEmpty ? nil : attributes
    self.parent = parent
    self.referent = referent
  }

  var attributes: [Attribute] { written ?? [] }

  /// The span where `bytes`, `stripped` bytes of the stripped text and `count` spans stand before its own section.
  func moved(by bytes: Int, stripped length: Int, before count: Int) -> Span {
    Span(
      kind: kind, range: range.shifted(by: bytes), content: content.shifted(by: bytes),
      stripped: stripped.shifted(by: length), hasMarkup: hasMarkup, reference: reference?.moved(by: bytes),
      attributes: attributes.map { $0.moved(by: bytes) }, parent: parent.map { $0 + count }, referent: referent)
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
