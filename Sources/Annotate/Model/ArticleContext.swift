/// What every paragraph of an article depends on. An object, since everything that looks at a section is handed it.
final class ArticleContext: Sendable {
  let registry: Registry
  /// The article's date; nil where it gives none that can be read.
  let date: PartialDate?
  let severities: Rules.Severities
  /// The rules that the header silences.
  let allowed: RuleSet
  let isRegistryFile: Bool
  /// The absolute path of the file; nil for what is no file.
  let path: String?
  /// The names, and the offices, that need not be compared again.
  let settledNames = SettledWords()
  let settledOffices = SettledWords()
  private let crowdedNames = CrowdedNames()
  /// The entities that `%alias` gives words to, by kind and folded words.
  private let aliases: KeyIndex
  private let aliasEntities: [EntityID]

  init(
    _ outline: Outline, workspace: RegistryLayer, severities: Rules.Severities, isRegistryFile: Bool, path: String?
  ) {
    let layer = outline.declarations.isEmpty ? RegistryLayer.empty : RegistryLayer(outline.declarations)
    let registry = Registry(article: layer, workspace: workspace)
    var aliases = KeyIndex(capacity: outline.aliases.count)
    var entities: [EntityID] = []
    for alias in outline.aliases {
      guard let id = alias.reference.withUnsafeBufferPointer({ registry.find(withSigil: $0) }) else { continue }
      let kind = registry[id].kind
      let key = [kind.rawValue] + Folding.key(alias.words, kind.folding)
      // Of several with the same words the first counts.
      guard !aliases.contains(key) else { continue }
      aliases.insert(key, entities.count)
      entities.append(id)
    }
    self.registry = registry
    self.severities = severities
    self.isRegistryFile = isRegistryFile
    self.path = path
    self.aliases = aliases
    aliasEntities = entities
    date = outline.date
    allowed = outline.allowedInFile
  }

  /// The rules that look for what could be marked: where there are some, the findings depend on every name there is.
  var possibleSpanRules: [NumberedPossibleSpanRule] {
    isRegistryFile ? [] : Rules.possibleSpan.filter { severities[$0.number] != nil }
  }

  /// The entities with a name that were possible on the article's date.
  func possible(_ kind: EntityKind, words: some Collection<UInt8>) -> [EntityID] {
    let all = registry.find(kind, words: words)
    guard all.count >= CrowdedNames.crowd else { return all.filter { registry[$0].wasPossible(on: date) } }
    return crowdedNames.entities(kind, Folding.key(words, kind.folding)) {
      (all.filter { registry[$0].wasPossible(on: date) }, all.count)
    }
  }

  /// The entity that an `%alias` of the article gives these folded words to.
  func alias(_ kind: EntityKind, _ key: @autoclosure () -> [UInt8]) -> EntityID? {
    guard !aliasEntities.isEmpty else { return nil }
    return aliases.values([kind.rawValue] + key()).first.map { aliasEntities[$0] }
  }
}

/// What a section depends on of the sections before it.
final class LocalContext: Hashable, Sendable {
  let speaker: Passage?
  /// The resolution or directive passage within it.
  let inner: Passage?
  /// The rules that the next paragraph is spared.
  let allowed: RuleSet
  /// Whether that paragraph has begun.
  let isInAllowed: Bool
  let hasText: Bool
  /// The header statements that have been made.
  let header: StatementKinds

  init(
    speaker: Passage? = nil, inner: Passage? = nil, allowed: RuleSet = .none, isInAllowed: Bool = false,
    hasText: Bool = false, header: StatementKinds = StatementKinds()
  ) {
    self.speaker = speaker
    self.inner = inner
    self.allowed = allowed
    self.isInAllowed = isInAllowed
    self.hasText = hasText
    self.header = header
  }

  static let start = LocalContext()

  /// The same behind a line of text.
  var afterText: LocalContext {
    if hasText, allowed.isEmpty || isInAllowed { return self }
    return LocalContext(
      speaker: speaker, inner: inner, allowed: allowed, isInAllowed: true, hasText: true, header: header)
  }

  /// The same where a paragraph cannot go on.
  var afterParagraph: LocalContext {
    guard isInAllowed, !allowed.isEmpty else { return self }
    return LocalContext(speaker: speaker, inner: inner, hasText: hasText, header: header)
  }

  /// Whether who speaks is all that the two may differ in.
  func agrees(with other: LocalContext) -> Bool {
    hasText == other.hasText && allowed == other.allowed && header == other.header
  }

  static func == (one: LocalContext, other: LocalContext) -> Bool {
    one === other
      || (one.speaker == other.speaker && one.inner == other.inner && one.allowed == other.allowed
        && (one.isInAllowed == other.isInAllowed || one.allowed.isEmpty) && one.hasText == other.hasText
        && one.header == other.header)
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

/// A set of statements.
struct StatementKinds: Hashable, Sendable {
  private var bits: UInt32 = 0

  func contains(_ kind: StatementKind) -> Bool { bits & kind.bit != 0 }
  mutating func insert(_ kind: StatementKind) { bits |= kind.bit }
}

extension StatementKind {
  fileprivate var bit: UInt32 {
    Self.allCases.firstIndex(of: self).map { 1 << UInt32($0) } ?? 0
  }
}
