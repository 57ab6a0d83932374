/// What all files of the client's folders declare and refer to. It keeps numbers and each name once, and no text; it is
/// changed by the difference of one file, and a copy is a snapshot.
public struct Index: Sendable {
  /// A reference to an entity.
  public struct Occurrence: Equatable, Sendable {
    public let path: String
    public let range: Range<Int>
    public let role: FileFacts.Role
    public let isIdentifier: Bool
    public let isImplied: Bool
  }

  /// A declaration, with the place of its identifier.
  public struct Declared: Equatable, Sendable {
    public let path: String
    public let kind: EntityKind
    public let identifier: String
    public let name: String
    /// The statement with its properties, in bytes of the file.
    public let range: Range<Int>
    /// Of the identifier with its sigil, in bytes of the file.
    public let selection: Range<Int>
    /// The line of the identifier, and what stands before it there, in any unit.
    public let line: Int
    public let column: Int

    public var reference: String { kind.sigil + identifier }
  }

  /// A declaration in a file, both by their numbers.
  struct Holder: Hashable, Sendable {
    let file: Int32
    /// Less than zero for the article itself.
    let declaration: Int32
  }

  var files: [IndexedFile?] = []
  /// What identifiers and names are found by, and what they depend on.
  var keys = InternedNames()
  /// What declarations and articles are found by, each behind the byte of its form.
  var texts = InternedNames()
  /// The files that a key concerns, by its number.
  private var concerned: [[Int32]] = []
  /// What is found by a text, by its number.
  var holders: [[Holder]] = []
  /// Texts folded for looking up.
  var folded = InternedNames()
  /// The first bytes of the words of each of them, as `SearchKey` writes them.
  var foldedFirsts: [UInt64] = []
  /// The texts that fold to each of them.
  var foldedTexts: [[Int32]] = []
  private var numbers: [String: Int32] = [:]
  private var unused: [Int32] = []
  private var unsettled: Set<Int32> = []

  public init() {}

  public var count: Int { numbers.count }

  /// The paths of all files.
  public var paths: some Collection<String> { numbers.keys }

  public func contains(_ path: String) -> Bool { numbers[path] != nil }

  // MARK: Changing

  /// Takes in the facts of a file, in the place of what was known of it.
  public mutating func update(_ facts: FileFacts) {
    remove(facts.path)
    // What is built in is known without its file.
    guard !Workspace.isBuiltinRegistry(facts.root) else { return }
    let number = unused.popLast() ?? Int32(truncatingIfNeeded: files.count)
    if Int(number) == files.count { files.append(nil) }
    numbers[facts.path] = number
    var keyNumbers = Set<Int32>(minimumCapacity: facts.dependencies.count + facts.declarations.count)
    for key in facts.dependencies { keyNumbers.insert(keys.intern(key)) }
    let entities = facts.entities.map {
      IndexedFile.Entity(key: keys.intern($0.reference.utf8), scope: .init($0.scope))
    }
    keyNumbers.formUnion(entities.map(\.key))
    var declarations: [IndexedFile.Declared] = []
    declarations.reserveCapacity(facts.declarations.count)
    for declared in facts.declarations {
      let key = keys.intern([declared.kind.rawValue] + declared.identifier.utf8)
      keyNumbers.insert(key)
      var numbers: [Int32] = []
      for (form, text) in declared.texts {
        let number = intern(text, form)
        if !numbers.contains(number) { numbers.append(number) }
      }
      declarations.append(IndexedFile.Declared(declared, key: key, texts: numbers))
    }
    let title = facts.title.map { IndexedFile.Title($0, text: intern($0.text, .article)) }
    while concerned.count < keys.count { concerned.append([]) }
    for key in keyNumbers { concerned[Int(key)].append(number) }
    if facts.hasUnsettled { unsettled.insert(number) }
    let file = IndexedFile(
      facts, keys: Array(keyNumbers), title: title, declarations: declarations, entities: entities)
    for (place, declared) in declarations.enumerated() {
      let holder = Holder(file: number, declaration: Int32(truncatingIfNeeded: place))
      for text in declared.texts { holders[Int(text)].append(holder) }
    }
    if let title { holders[Int(title.text)].append(Holder(file: number, declaration: -1)) }
    files[Int(number)] = file
  }

  /// Forgets a file.
  public mutating func remove(_ path: String) {
    guard let number = numbers.removeValue(forKey: path), let file = files[Int(number)] else { return }
    for key in file.keys { concerned[Int(key)].removeAll { $0 == number } }
    for text in file.texts { holders[Int(text)].removeAll { $0.file == number } }
    files[Int(number)] = nil
    unsettled.remove(number)
    unused.append(number)
  }

  private mutating func intern(_ text: String, _ form: EntityTexts.Form) -> Int32 {
    let number = texts.intern([form.rawValue] + text.utf8)
    guard Int(number) == holders.count else { return number }
    holders.append([])
    let key = SearchKey(text)
    let foldedNumber = folded.intern(key.text)
    if Int(foldedNumber) == foldedTexts.count {
      foldedTexts.append([])
      foldedFirsts.append(key.firsts)
    }
    foldedTexts[Int(foldedNumber)].append(number)
    return number
  }

  // MARK: Looking up

  /// Everything that refers to an entity, file by file in the order of paths, in the order of places.
  public func uses(of entity: EntityIdentity) -> [Occurrence] {
    guard let key = keys.find(entity.reference.utf8) else { return [] }
    var result: [Occurrence] = []
    let scope = IndexedFile.Scope(entity.scope)
    for file in files(concernedBy: key, entity.scope) {
      for use in file.uses(of: key) where use.scope == scope {
        result.append(
          Occurrence(
            path: file.path, range: use.range, role: use.role, isIdentifier: use.isIdentifier,
            isImplied: use.isImplied))
      }
    }
    return result
  }

  /// How often an entity is mentioned or cited, and referred to in other ways, and in how many files it is the former;
  /// but for the file at a path.
  func counts(of entity: EntityIdentity, outside path: String) -> (mentions: Int, others: Int, files: Int) {
    guard let key = keys.find(entity.reference.utf8) else { return (0, 0, 0) }
    let scope = IndexedFile.Scope(entity.scope)
    var counts = (mentions: 0, others: 0, files: 0)
    forEachFile(concernedBy: key, entity.scope) { file in
      guard file.path != path else { return }
      var mentions = 0
      for use in file.uses(of: key) where use.scope == scope {
        if use.role == .mention || use.role == .citation { mentions += 1 } else { counts.others += 1 }
      }
      counts.mentions += mentions
      counts.files += mentions > 0 ? 1 : 0
    }
    return counts
  }

  /// Where an entity is declared; nowhere for one that is built in. In the registry of a workspace there may be several.
  public func declarations(of entity: EntityIdentity) -> [Declared] {
    guard entity.scope != .builtin, let key = keys.find(entity.reference.utf8) else { return [] }
    var result: [Declared] = []
    let isOfWorkspace = if case .workspace = entity.scope { true } else { false }
    for file in files(concernedBy: key, entity.scope, where: { !isOfWorkspace || $0.isRegistryFile }) {
      for declared in file.declarations where declared.key == key { result.append(self.declared(declared, file)) }
    }
    return result
  }

  /// Whether one of these files declares an identifier, given with its sigil.
  func isDeclared(_ reference: String, inAnyOf paths: Set<String>) -> Bool {
    guard let key = keys.find(reference.utf8), Int(key) < concerned.count else { return false }
    return concerned[Int(key)].contains { number in
      guard let file = files[Int(number)], paths.contains(file.path) else { return false }
      return file.declarations.contains { $0.key == key }
    }
  }

  /// The declaration of an identifier, given with its sigil, in one file.
  public func declaration(of reference: String, in path: String) -> Declared? {
    guard let key = keys.find(reference.utf8), let file = file(at: path) else { return nil }
    return file.declarations.first { $0.key == key }.map { declared($0, file) }
  }

  /// The paths of the files of a workspace in which something depends on what changed in its registry: on an identifier
  /// or a name, or on what else may be meant by words that are not sure.
  public func paths(concernedBy difference: RegistryDifference) -> Set<String> {
    guard !difference.isEmpty else { return [] }
    var numbers = unsettled
    for dependency in difference.dependencies {
      if let key = keys.find(dependency) { numbers.formUnion(concerned[Int(key)]) }
    }
    return Set(numbers.compactMap { files[Int($0)] }.filter { $0.root == difference.root }.map(\.path))
  }

  func declared(_ declared: IndexedFile.Declared, _ file: IndexedFile) -> Declared {
    let reference = keys[declared.key]
    let start = Int(declared.start)
    let selection = start..<start + reference.utf8.count
    return Declared(
      path: file.path, kind: declared.kind, identifier: String(reference.utf8.dropFirst()) ?? reference,
      name: declared.texts.first.map { text($0) } ?? "",
      range: start - Int(declared.column)..<max(Int(declared.end), selection.upperBound), selection: selection,
      line: Int(declared.line), column: Int(declared.column))
  }

  /// A text without its form.
  func text(_ number: Int32) -> String { String(decoding: texts.bytes(of: number).dropFirst(), as: UTF8.self) }

  func file(at path: String) -> IndexedFile? { numbers[path].flatMap { files[Int($0)] } }

  /// The files in which an entity may be referred to or declared, in the order of paths, those alone that are wanted.
  func files(
    concernedBy key: Int32, _ scope: EntityIdentity.Scope, where isWanted: (IndexedFile) -> Bool = { _ in true }
  ) -> [IndexedFile] {
    var result: [IndexedFile] = []
    forEachFile(concernedBy: key, scope) { if isWanted($0) { result.append($0) } }
    return result.sorted { $0.path < $1.path }
  }

  private func forEachFile(
    concernedBy key: Int32, _ scope: EntityIdentity.Scope, _ body: (IndexedFile) -> Void
  ) {
    guard Int(key) < concerned.count else { return }
    if case .article(let path) = scope {
      if let file = file(at: path) { body(file) }
      return
    }
    for number in concerned[Int(key)] {
      guard let file = files[Int(number)] else { continue }
      if case .workspace(let root) = scope, file.root != root { continue }
      body(file)
    }
  }
}
