/// The statements, with what each is for: the table of section "Statements" of `docs/format.md`.
public enum StatementKind: String, CaseIterable, Sendable {
  case title, date, source, outlet, author, place, event, lang, sha256
  case speaker, resolution, directive, end
  case official, organization, document
  case alias, allow

  public enum Group: Sendable {
    /// Says something of the article; stands before its first text.
    case header
    /// Begins or ends a passage.
    case passage
    case declaration
    case alias
    case allow
  }

  public var group: Group {
    switch self {
    case .title, .date, .source, .outlet, .author, .place, .event, .lang, .sha256: .header
    case .speaker, .resolution, .directive, .end: .passage
    case .official, .organization, .document: .declaration
    case .alias: .alias
    case .allow: .allow
    }
  }

  /// Whether a header may have several of it.
  public var repeats: Bool { self == .author || self == .source || group != .header }

  /// How it is written.
  public var usage: String {
    switch self {
    case .title: "%title WORDS"
    case .date: "%date DATE"
    case .source: "%source URL"
    case .outlet: "%outlet WORDS"
    case .author: "%author WORDS"
    case .place: "%place WORDS"
    case .event: "%event WORDS"
    case .lang: "%lang TAG"
    case .sha256: "%sha256 HASH"
    case .speaker: "%speaker @id"
    case .resolution: "%resolution #id"
    case .directive: "%directive @id to=&id due=DATE"
    case .end: "%end"
    case .official: "%official @id Name"
    case .organization: "%organization &id Name"
    case .document: "%document #id Name"
    case .alias: "%alias @id WORDS"
    case .allow: "%allow rule-name … -- reason"
    }
  }

  /// What it says, in a sentence.
  public var meaning: String {
    switch self {
    case .title: "The article's title."
    case .date: "The day of the article. Offices, documents and bodies are judged by it."
    case .source: "The web address that the article comes from. May repeat."
    case .outlet: "The newspaper, agency or site that published the article."
    case .author: "Who wrote the article. May repeat."
    case .place: "Where the article was written or its event took place."
    case .event: "The conference, session or interview that the article is about."
    case .lang: "The article's language, a BCP 47 tag; `vi` where nothing is said."
    case .sha256: "The SHA-256 of the article's text without markup, in hexadecimal. It is checked."
    case .speaker: "Begins a turn: all text up to the next turn or `%end` is this speaker's words, but for asides."
    case .resolution: "Begins a passage in which this document is resolved."
    case .directive: "Begins a passage in which this official directs somebody (`to`) to do something (`due`)."
    case .end: "Ends the innermost passage, or the one that it names: `%end speaker`."
    case .official: "Declares an official, or anybody who speaks or is named."
    case .organization: "Declares an organization."
    case .document: "Declares a resolution, directive, law or other document."
    case .alias: "Lets these words stand for that person, organization or document in this article."
    case .allow:
      "Silences rules: for the declaration below it, in the header for the file, else for the next paragraph."
    }
  }

  /// The statement with this name, in UTF-8.
  init?(name: UnsafeBufferPointer<UInt8>.SubSequence) {
    guard let kind = Self.byName[name] else { return nil }
    self = kind
  }

  private static let byName = NameTable(allCases)
}

/// The properties of declarations, with what each may say.
public enum PropertyKind: String, CaseIterable, Sendable {
  case alias, role, born, died, parent, existed, successor, kind, number, title, issuer, issued, replaces, amends
  case source, note
  case sameAs = "same-as"
  case inForce = "in-force"

  /// The property with this name, in UTF-8.
  init?(name: UnsafeBufferPointer<UInt8>.SubSequence) {
    guard let kind = Self.byName[name] else { return nil }
    self = kind
  }

  private static let byName = NameTable(allCases)

  /// The form of a property's value.
  public enum Value: Sendable {
    case words
    case date
    case period
    case reference(EntityKind)
    /// `PERIOD [&org] TITLE`.
    case role
    case documentKind
    /// `&id`, `@id` or words.
    case issuer
  }

  public var value: Value {
    switch self {
    case .alias, .number, .title, .source, .note: .words
    case .born, .died, .issued: .date
    case .existed, .inForce: .period
    case .parent, .successor: .reference(.organization)
    case .replaces, .amends: .reference(.document)
    case .sameAs: .reference(.official)
    case .role: .role
    case .kind: .documentKind
    case .issuer: .issuer
    }
  }

  /// Whether a declaration may have several of it.
  public var repeats: Bool {
    switch self {
    case .alias, .role, .source, .note, .replaces, .amends: true
    default: false
    }
  }

  /// How it is written.
  public var usage: String {
    switch value {
    case .words: rawValue + " WORDS"
    case .date: rawValue + " DATE"
    case .period: rawValue + " PERIOD"
    case .reference(let kind): rawValue + " " + kind.sigil + "id"
    case .role: "role PERIOD &org TITLE"
    case .documentKind: "kind KIND"
    case .issuer: "issuer &id"
    }
  }

  /// What it says, in a sentence.
  public var meaning: String {
    switch self {
    case .alias: "Another name that is looked up like the first. May repeat."
    case .role: "An office held, with its period and the organization that it belongs to. May repeat."
    case .born: "The date of birth."
    case .died: "The date of death."
    case .sameAs: "Another identifier of the same person."
    case .parent: "The organization that this one is part of."
    case .existed: "From when until when it existed."
    case .successor: "The organization that took its place."
    case .kind: "What kind of document it is, in English or Vietnamese: resolution (nghị quyết), directive (chỉ thị) …"
    case .number: "The document's number, such as 03-CT/TW."
    case .title: "The document's title."
    case .issuer: "Who issued it: an organization, an official, or words."
    case .issued: "The date on which it was issued."
    case .inForce: "From when until when it was in force."
    case .replaces: "A document that it replaces. May repeat."
    case .amends: "A document that it amends. May repeat."
    case .source: "Where the fact above it comes from. May repeat."
    case .note: "A remark on the fact above it. May repeat."
    }
  }
}

/// What a declaration declares and a reference refers to.
public enum EntityKind: UInt8, CaseIterable, Sendable {
  case official = 0x40  // @
  case organization = 0x26  // &
  case document = 0x23  // #

  public var sigil: String { String(UnicodeScalar(rawValue)) }

  /// The word for it in messages.
  public var name: String {
    switch self {
    case .official: "official"
    case .organization: "organization"
    case .document: "document"
    }
  }

  public var statement: StatementKind {
    switch self {
    case .official: .official
    case .organization: .organization
    case .document: .document
    }
  }

  /// The properties that its declaration may have.
  public var properties: [PropertyKind] {
    switch self {
    case .official: Self.ofOfficials
    case .organization: Self.ofOrganizations
    case .document: Self.ofDocuments
    }
  }

  // Made once: the rules ask for each property that they see.
  private static let ofOfficials: [PropertyKind] = [.alias, .role, .born, .died, .sameAs, .source, .note]
  private static let ofOrganizations: [PropertyKind] = [.alias, .parent, .existed, .successor, .source, .note]
  private static let ofDocuments: [PropertyKind] = [
    .kind, .number, .title, .issuer, .issued, .inForce, .replaces, .amends, .alias, .source, .note,
  ]
}

extension StatementKind {
  /// What it declares.
  public var entity: EntityKind? {
    switch self {
    case .official: .official
    case .organization: .organization
    case .document: .document
    default: nil
    }
  }
}
