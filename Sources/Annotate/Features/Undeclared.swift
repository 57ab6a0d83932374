/// Somebody or something that is referred to and not declared.
struct Undeclared {
  let kind: EntityKind
  /// As it is written; nil where only a name is.
  let identifier: String?
  let name: String
  /// What the text around it says of it, as properties.
  private var properties: [String] = []

  init?(_ span: Span, _ view: SectionView) {
    guard let kind = span.reference?.entity ?? span.kind.entity else { return nil }
    let words = Self.oneLine(String(decoding: view.content(of: span), as: UTF8.self))
    self.init(span.reference, kind, words: span.kind.namesItsReferent ? words : "", Resolver(view))
  }

  /// It with what the line of its span says of it.
  func described(by span: Span, _ view: SectionView) -> Undeclared {
    var result = self
    if span.kind == .person { result.properties = Self.roles(of: span, view) }
    if span.kind == .citation { result.properties = Self.issuer(in: span, view).map { ["issuer " + $0] } ?? [] }
    return result
  }

  init?(_ reference: StatementReference, _ resolver: Resolver) {
    guard reference.resolve(resolver) == .missing else { return nil }
    self.init(reference.reference, reference.reference.entity ?? reference.usual, words: "", resolver)
  }

  /// A speaker who is named in place of a reference.
  init?(speaker: Range<Int>, _ resolver: Resolver) {
    guard resolver.resolve(name: resolver.bytes[speaker], .official) == .missing else { return nil }
    self.init(nil, .official, words: String(decoding: resolver.bytes[speaker], as: UTF8.self), resolver)
  }

  private init?(_ reference: Reference?, _ kind: EntityKind, words: String, _ resolver: Resolver) {
    self.kind = kind
    switch reference?.form {
    case .identifier:
      let written = reference.map { String(decoding: resolver.bytes[$0.name], as: UTF8.self) } ?? ""
      identifier = written
      // Words beside an identifier may be a pronoun; those that it is made of are the name.
      name = ASCIISpelling.identifier(words) == written ? words : Self.capitalized(written)
    case .name:
      identifier = nil
      name = Self.oneLine(reference.map { String(decoding: resolver.unescaped($0.name), as: UTF8.self) } ?? "")
    case nil:
      identifier = nil
      name = words
    case .unknown, .group: return nil
    }
    guard !name.isEmpty, identifier != nil || !ASCIISpelling.identifier(name).isEmpty else { return nil }
  }

  /// The identifier, or one that is made of the name.
  func identifier(in registry: Registry) -> String {
    identifier ?? registry.unusedIdentifier(kind, like: document?.identifier ?? ASCIISpelling.identifier(name))
  }

  /// The statement, with the properties that the name and the text around it give.
  func declaration(in registry: Registry, lineEnd: String) -> String {
    let statement = "%\(kind.statement.rawValue) \(kind.sigil)\(identifier(in: registry)) \(name)"
    return ([statement] + ((document?.properties ?? []) + properties).map { "%  " + $0 }).joined(separator: lineEnd)
  }

  // MARK: Properties

  /// What the name of a document says.
  private var document: CitedDocument? { kind == .document ? CitedDocument(citation: name) : nil }

  /// The organization that is named in a citation.
  private static func issuer(in span: Span, _ view: SectionView) -> String? {
    let inside = view.spans.first {
      $0.kind == .organization && span.content.lowerBound <= $0.range.lowerBound
        && $0.range.upperBound <= span.content.upperBound
    }
    return inside?.referent.entity.map { view.context.registry[$0].reference }
  }

  /// The offices that the line states of a person, held nobody has said when.
  private static func roles(of span: Span, _ view: SectionView) -> [String] {
    let spans = view.spans
    guard let own = spans.firstIndex(where: { $0.range == span.range }) else { return [] }
    func near(_ index: Int) -> Range<Int> { max(0, index - reach)..<min(index + reach, spans.count) }
    let roles = near(own).filter { role in
      guard spans[role].kind == .role, spans[role].reference == nil else { return false }
      let people = near(role).filter { spans[$0].kind == .person }
      // At equal distance the earlier one is first.
      return people.min { spans[$0].distance(to: spans[role]) < spans[$1].distance(to: spans[role]) } == own
    }
    return roles.map { role in
      let body = spans[role..<near(role).upperBound].first {
        $0.kind == .organization && $0.range.upperBound <= spans[role].range.upperBound
      }
      let organization = body?.referent.entity.map { view.context.registry[$0].reference + " " } ?? ""
      return "role ?..? " + organization + oneLine(String(decoding: view.content(of: spans[role]), as: UTF8.self))
    }
  }

  /// A person's offices stand within so many spans.
  private static let reach = 16

  private static func oneLine(_ words: String) -> String {
    words.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  private static func capitalized(_ identifier: String) -> String {
    identifier.split { "-./".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension Span {
  /// In bytes of the stripped text, between the nearer ends.
  fileprivate func distance(to other: Span) -> Int {
    max(0, stripped.lowerBound - other.stripped.upperBound, other.stripped.lowerBound - stripped.upperBound)
  }
}

extension Registry {
  /// An identifier that nothing of the kind has: this one, or this one with a number.
  func unusedIdentifier(_ kind: EntityKind, like stem: String) -> String {
    guard find(kind, stem) != nil else { return stem }
    // So many of one name are declared nowhere.
    return (2...999).lazy.map { "\(stem)-\($0)" }.first { find(kind, $0) == nil } ?? stem
  }
}
