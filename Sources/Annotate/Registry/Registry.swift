import Synchronization

/// The declarations of one origin: an article, a workspace's registry files, or the built-in registry.
public final class RegistryLayer: Sendable {
  // A type of its own: to free a generic one of a mutex, the runtime looks it up, which a short run would notice.
  private struct Profiles {
    var byNumber: [Int: EntityProfile] = [:]
  }

  /// Who had an office, by his or her number, and when.
  struct Tenure: Sendable {
    let official: Int
    let period: Period
  }

  private struct Offices {
    var byTitle: KeyIndex
    var tenures: [Tenure] = []
  }

  public let count: Int
  /// Another for each layer that was ever made.
  let number = numbers.add(1, ordering: .relaxed).newValue
  /// Of each identifier its first declaration; the others are never meant.
  private let identifiers: KeyIndex
  private let repetitions: KeyIndex
  private let officialNames = Mutex<KeyIndex?>(nil)
  private let organizationNames = Mutex<KeyIndex?>(nil)
  private let documentNames = Mutex<KeyIndex?>(nil)
  private let offices = Mutex<Offices?>(nil)
  private let profiles = Mutex(Profiles())
  private let knownSpellings = Mutex<EntitySpellings?>(nil)
  private let knownTexts = Mutex<EntityTexts?>(nil)
  private let knownGazetteer = Mutex<Gazetteer?>(nil)
  private let knownDocuments = Mutex<DeclaredDocuments?>(nil)
  private let knownTitleWords = Mutex<TitleWords?>(nil)
  private let knownTitlePhrases = Mutex<TitlePhrases?>(nil)
  private let knownFirstWords = Mutex<FirstWords?>(nil)
  private let given: [Declaration]
  /// What has been read so far of a layer that is read when needed.
  private let known: Mutex<[Declaration?]>
  /// Whether it is the built-in one, whose identifiers `BuiltinDeclarations` finds and whose declarations it reads.
  private let isBuiltin: Bool

  public init(_ declarations: [Declaration]) {
    count = declarations.count
    given = declarations
    known = Mutex([])
    isBuiltin = false
    var identifiers = KeyIndex(capacity: declarations.count)
    var repetitions = KeyIndex()
    for (number, declaration) in declarations.enumerated() {
      var reference = declaration.reference
      reference.withUTF8 { if !identifiers.insertNew($0, number) { repetitions.insert($0, number) } }
    }
    self.identifiers = identifiers
    self.repetitions = repetitions
  }

  private init(builtin count: Int) {
    self.count = count
    identifiers = KeyIndex()
    repetitions = KeyIndex()
    isBuiltin = true
    given = []
    known = Mutex([Declaration?](repeating: nil, count: count))
  }

  private static let numbers = Atomic(0)

  static let builtin = RegistryLayer(builtin: BuiltinDeclarations.count)
  static let empty = RegistryLayer([])

  /// All declarations, read if need be.
  public var declarations: [Declaration] { given.count == count ? given : (0..<count).map { self[$0] } }

  /// Whether an identifier is declared more than once.
  var hasRepetitions: Bool { !repetitions.isEmpty }

  /// A declaration by its number, which is in bounds.
  subscript(number: Int) -> Declaration {
    if number < given.count { return given[number] }
    return known.withLock { known in
      if let declaration = known[number] { return declaration }
      let declaration = BuiltinDeclarations.read(number) ?? .unreadable
      known[number] = declaration
      return declaration
    }
  }

  /// The first declaration of an identifier, given with its sigil in UTF-8.
  @inline(__always)
  func declaration(withSigil identifier: UnsafeBufferPointer<UInt8>) -> Int? {
    guard count > 0 else { return nil }
    if isBuiltin { return BuiltinDeclarations.number(withSigil: identifier) }
    var result: Int?
    identifiers.forEach(identifier) { result = $0 }
    return result
  }

  /// All declarations of an identifier.
  func declarations(of kind: EntityKind, _ identifier: String) -> [Int] {
    let key = Self.key(kind, identifier.utf8)
    guard !isBuiltin else { return key.withUnsafeBufferPointer { declaration(withSigil: $0) }.map { [$0] } ?? [] }
    return identifiers.values(key) + repetitions.values(key)
  }

  /// The declarations of `kind` that a folded name, alias or number is one of; made ready at the first call.
  func declarations(of kind: EntityKind, named key: [UInt8]) -> [Int] {
    guard count > 0 else { return [] }
    let index =
      switch kind {
      case .official: Self.madeOnce(officialNames) { makeNames(kind) }
      case .organization: Self.madeOnce(organizationNames) { makeNames(kind) }
      case .document: Self.madeOnce(documentNames) { makeNames(kind) }
      }
    var result: [Int] = []
    key.withUnsafeBufferPointer { key in index.forEach(key) { result.append($0) } }
    return result.count > 1 ? Array(Set(result)).sorted() : result
  }

  /// Who had an office of a folded title, in the order of declaration; made ready at the first call.
  func tenures(ofOffice key: [UInt8]) -> [Tenure] {
    guard count > 0 else { return [] }
    let offices = Self.madeOnce(offices, makeOffices)
    return offices.byTitle.values(key).map { offices.tenures[$0] }
  }

  /// A declaration read for comparing; made at the first call for it.
  func profile(of index: Int) -> EntityProfile {
    profiles.withLock { profiles in
      if let profile = profiles.byNumber[index] { return profile }
      let profile = EntityProfile(self[index])
      profiles.byNumber[index] = profile
      return profile
    }
  }

  /// Calls `body` with each identifier of a kind, without its sigil, in the order of declaration, until it returns false.
  func forEachIdentifier(_ kind: EntityKind, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Bool) {
    let take = { (key: UnsafeBufferPointer<UInt8>, index: Int) in
      key.first != kind.rawValue || body(UnsafeBufferPointer(rebasing: key.dropFirst()), index)
    }
    if isBuiltin { BuiltinDeclarations.forEachIdentifier(take) } else { identifiers.forEachKey(take) }
  }

  /// All names, for finding the nearest to a misspelled one; made ready at the first call.
  var spellings: EntitySpellings { Self.madeOnce(knownSpellings) { EntitySpellings(declarations) } }

  /// All that the entities are looked for by; made ready at the first call.
  var texts: EntityTexts { Self.madeOnce(knownTexts) { EntityTexts(declarations) } }

  /// All that its people, organizations and offices are called, to find it in texts; made ready at the first call.
  var gazetteer: Gazetteer { Self.madeOnce(knownGazetteer) { Gazetteer(declarations) } }

  /// Its documents by what citations say of them; made ready at the first call.
  var documents: DeclaredDocuments { Self.madeOnce(knownDocuments) { DeclaredDocuments(declarations) } }

  /// Its documents by the words of their titles; made ready at the first call.
  var titleWords: TitleWords { Self.madeOnce(knownTitleWords) { TitleWords(declarations) } }

  /// Its documents by the phrases of their titles; made ready at the first call.
  var titlePhrases: TitlePhrases { Self.madeOnce(knownTitlePhrases) { TitlePhrases(declarations) } }

  /// The words that the names of both begin with, and in the built-in layer those of the language too.
  var firstWords: FirstWords {
    Self.madeOnce(knownFirstWords) {
      var words = isBuiltin ? FirstWords.known : FirstWords()
      words.formUnion(gazetteer.firstWords)
      words.insert(documents.names, .documentName)
      return words
    }
  }

  /// What is known, or is made at the first call.
  private static func madeOnce<Value: Sendable>(_ known: borrowing Mutex<Value?>, _ make: () -> Value) -> Value {
    known.withLock { known in
      let value = known ?? make()
      known = value
      return value
    }
  }

  private func makeNames(_ kind: EntityKind) -> KeyIndex {
    var index = KeyIndex(capacity: count * 2)
    for (number, declaration) in declarations.enumerated()
    where declaration.kind == kind && isFirst(number, declaration) {
      for name in declaration.names { index.insert(Folding.key(name, kind.folding), number) }
    }
    return index
  }

  private func makeOffices() -> Offices {
    var offices = Offices(byTitle: KeyIndex(capacity: count * 4))
    for (number, declaration) in declarations.enumerated()
    where declaration.kind == .official && isFirst(number, declaration) {
      for role in declaration.values(.role).compactMap({ Official.Role($0) }) {
        offices.byTitle.insert(Folding.key(role.title), offices.tenures.count)
        offices.tenures.append(Tenure(official: number, period: role.period))
      }
    }
    return offices
  }

  /// Whether no declaration before it has its identifier.
  private func isFirst(_ number: Int, _ declaration: Declaration) -> Bool {
    repetitions.isEmpty
      || Self.key(declaration.kind, declaration.identifier.utf8).withUnsafeBufferPointer {
        self.declaration(withSigil: $0)
      }
        == number
  }

  private static func key(_ kind: EntityKind, _ identifier: some Collection<UInt8>) -> [UInt8] {
    [kind.rawValue] + identifier
  }
}

extension EntityKind {
  /// How names of this kind are compared.
  var folding: Folding.Strength { self == .official ? .personName : .spelling }
}

/// A declared entity: its layer in the registry that found it, and its place there.
public struct EntityID: Hashable, Sendable {
  let layer: UInt8
  let index: Int32
}

/// All declarations that an article sees, the nearest first: its own, its workspace's, the built-in ones.
public struct Registry: Sendable {
  let article: RegistryLayer
  public let workspace: RegistryLayer
  private let crowdedNames = CrowdedNames()

  public init(article: RegistryLayer, workspace: RegistryLayer) {
    self.article = article
    self.workspace = workspace
  }

  /// What is declared in registry files and built in.
  public init(workspace: RegistryLayer) {
    self.init(article: .empty, workspace: workspace)
  }

  static let layerCount = 3

  func layer(_ number: Int) -> RegistryLayer {
    switch number {
    case 0: article
    case 1: workspace
    default: BuiltinRegistry.layer
    }
  }

  /// Calls `body` with those that declare something, the nearest first.
  @inline(__always)
  func forEachUsedLayer(_ body: (RegistryLayer) -> Void) {
    for number in 0..<Self.layerCount where layer(number).count > 0 { body(layer(number)) }
  }

  public subscript(id: EntityID) -> Declaration { layer(Int(id.layer))[Int(id.index)] }

  /// The nearest declaration of an identifier with its sigil.
  @inline(__always)
  func find(withSigil identifier: UnsafeBufferPointer<UInt8>) -> EntityID? {
    for number in 0..<Self.layerCount {
      if let index = layer(number).declaration(withSigil: identifier) {
        return EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: index))
      }
    }
    return nil
  }

  /// The nearest declaration of an identifier without its sigil.
  public func find(_ kind: EntityKind, _ identifier: String) -> EntityID? {
    ([kind.rawValue] + identifier.utf8).withUnsafeBufferPointer { find(withSigil: $0) }
  }

  /// Whether an entity is what its identifier means: no nearer declaration, and none before it, hides it.
  func isMeant(_ id: EntityID) -> Bool {
    let number = Int(id.layer)
    if !layer(number).hasRepetitions, (0..<number).allSatisfy({ layer($0).count == 0 }) { return true }
    let declaration = self[id]
    return find(declaration.kind, declaration.identifier) == id
  }

  /// The entities of `kind` with a name, alias or number that folds to `key`, as `kind.folding` folds. One that a nearer declaration of its
  /// identifier hides is left out, and so is one that is the same person as another.
  func find(_ kind: EntityKind, named key: [UInt8]) -> [EntityID] {
    key.isEmpty ? [] : crowdedNames.entities(kind, key) { look(for: kind, named: key) }
  }

  /// The same by words as they are written.
  func find(_ kind: EntityKind, words: some Collection<UInt8>) -> [EntityID] {
    remembered(kind.rawValue, words) { find(kind, named: Folding.key(words, kind.folding)) }
  }

  /// What `find` finds for some words, or has found before in any article, unless this one declares something.
  /// - Parameter question: What is asked, of which `find` and the words alone decide what is found.
  func remembered(_ question: UInt8, _ words: some Collection<UInt8>, _ find: () -> [EntityID]) -> [EntityID] {
    guard article.count == 0 else { return find() }
    return words.withContiguousStorageIfAvailable { KnownNames.entities(question, in: workspace, $0, find) } ?? find()
  }

  private func look(for kind: EntityKind, named key: [UInt8]) -> (entities: [EntityID], candidates: Int) {
    var result: [EntityID] = []
    for number in 0..<Self.layerCount {
      for index in layer(number).declarations(of: kind, named: key) {
        let id = EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: index))
        guard isMeant(id) else { continue }
        result.append(id)
      }
    }
    guard kind == .official, result.count > 1 else { return (result, result.count) }
    let all = Set(result)
    let persons = result.filter { id in
      guard let other = self[id].value(.sameAs), let same = find(kind, String(other.drop { $0 == "@" })) else {
        return true
      }
      return !all.contains(same) || same == id
    }
    return (persons, result.count)
  }

  /// The officials who surely held an office of a folded title on a date, each person once.
  func officials(withOffice key: [UInt8], on date: PartialDate, atMost limit: Int = .max) -> [EntityID] {
    officials(withOffice: key, atMost: limit) { $0.contains(date) == true }
  }

  /// The officials with an office of a folded title in a period that is wanted, each person once, and no more than
  /// `limit`.
  func officials(withOffice key: [UInt8], atMost limit: Int, in isWanted: (Period) -> Bool) -> [EntityID] {
    var result: [EntityID] = []
    var seen: Set<EntityID> = []
    for number in 0..<Self.layerCount {
      for tenure in layer(number).tenures(ofOffice: key) where isWanted(tenure.period) {
        let id = EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: tenure.official))
        guard isMeant(id) else { continue }
        let identities = identities(of: id)
        guard seen.isDisjoint(with: identities) else { continue }
        seen.formUnion(identities)
        result.append(id)
        if result.count == limit { return result }
      }
    }
    return result
  }

  /// Every entity that is not hidden, with its declaration.
  public func forEach(_ body: (EntityID, Declaration) -> Void) {
    for number in 0..<Self.layerCount {
      for (index, declaration) in layer(number).declarations.enumerated() {
        let id = EntityID(layer: UInt8(number), index: Int32(truncatingIfNeeded: index))
        if isMeant(id) { body(id, declaration) }
      }
    }
  }
}
