/// What every paragraph of an article depends on.
struct ArticleContext: Sendable {
  var registry: Registry
  /// The article's date; nil where it gives none that can be read.
  var date: PartialDate?
  /// The entities that `%alias` gives words to, by kind and folded words.
  var aliases = KeyIndex()
  var aliasEntities: [EntityID] = []
  var severities: Rules.Severities
  /// The rules that the header silences.
  var allowed = RuleSet.none
  var isRegistryFile = false
  /// The names, and the offices, that need not be compared again.
  var settledNames = SettledWords()
  var settledOffices = SettledWords()
}

/// What a section depends on of the sections before it.
final class LocalContext: Hashable, Sendable {
  let speaker: Passage?
  /// The resolution or directive passage within it.
  let inner: Passage?
  /// The rules that the next paragraph is spared.
  let allowed: RuleSet
  let hasText: Bool
  /// The header statements that have been made.
  let header: Set<StatementKind>

  init(
    speaker: Passage? = nil, inner: Passage? = nil, allowed: RuleSet = .none, hasText: Bool = false,
    header: Set<StatementKind> = []
  ) {
    self.speaker = speaker
    self.inner = inner
    self.allowed = allowed
    self.hasText = hasText
    self.header = header
  }

  static let start = LocalContext()

  /// The same behind a paragraph.
  var afterText: LocalContext {
    if hasText, allowed.isEmpty { return self }
    return LocalContext(speaker: speaker, inner: inner, hasText: true, header: header)
  }

  static func == (one: LocalContext, other: LocalContext) -> Bool {
    one === other
      || (one.speaker == other.speaker && one.inner == other.inner && one.allowed == other.allowed
        && one.hasText == other.hasText && one.header == other.header)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(speaker)
    hasher.combine(inner)
  }
}

/// A passage: whole lines that are one person's words, or in which something is resolved or directed.
public struct Passage: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case speaker, resolution, directive
  }

  public let kind: Kind
  public let referent: Referent
  /// The name, where the statement gives one in place of a reference.
  public let name: String?
  public let addressees: [Addressee]
  /// As it is written, if it can be read.
  public let due: PartialDate?
  public let date: PartialDate?
}

/// Somebody whom words are addressed to.
public struct Addressee: Hashable, Sendable {
  public let referent: Referent
  /// The reference or name as it is written.
  public let words: String
}
