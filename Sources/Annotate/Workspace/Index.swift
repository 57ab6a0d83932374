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
    /// Of the identifier with its sigil, in bytes of the file.
    public let selection: Range<Int>
    /// The line of the identifier, and what stands before it there, in any unit.
    public let line: Int
    public let column: Int

    public var reference: String { kind.sigil + identifier }
  }

  var files: [IndexedFile?] = []
  /// What identifiers and names are found by, and what they depend on.
  var keys = InternedNames()
  /// The names of declarations.
  var names = InternedNames()
  /// The files that a key concerns, by its number.
  private var concerned: [[Int32]] = []
  /// The files that declare something of a name, by its number.
  var declaring: [[Int32]] = []
  /// Names folded for looking up.
  var folded = InternedNames()
  /// The names that fold to each of them.
  var foldedNames: [[Int32]] = []
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
    let number = unused.popLast() ?? Int32(truncatingIfNeeded: files.count)
    if Int(number) == files.count { files.append(nil) }
    numbers[facts.path] = number
    var keyNumbers = Set<Int32>(minimumCapacity: facts.dependencies.count + facts.declarations.count)
    for key in facts.dependencies { keyNumbers.insert(keys.intern(key)) }
    let entities = facts.entities.map { keys.intern($0.reference.utf8) }
    keyNumbers.formUnion(entities)
    var declarations: [IndexedFile.Declared] = []
    declarations.reserveCapacity(facts.declarations.count)
    for declared in facts.declarations {
      let key = keys.intern([declared.kind.rawValue] + declared.identifier.utf8)
      keyNumbers.insert(key)
      var names: [Int32] = []
      for name in declared.names + [declared.identifier] {
        let name = intern(name: name)
        if !names.contains(name) { names.append(name) }
      }
      declarations.append(IndexedFile.Declared(declared, key: key, names: names))
    }
    for name in Set(declarations.flatMap(\.names)) { declaring[Int(name)].append(number) }
    while concerned.count < keys.count { concerned.append([]) }
    for key in keyNumbers { concerned[Int(key)].append(number) }
    if facts.hasUnsettled { unsettled.insert(number) }
    files[Int(number)] = IndexedFile(
      path: facts.path, root: facts.root, keys: Array(keyNumbers), declarations: declarations,
      uses: facts.uses.map {
        IndexedFile.Use($0, key: entities[$0.entity], scope: .init(facts.entities[$0.entity].scope))
      })
  }

  /// Forgets a file.
  public mutating func remove(_ path: String) {
    guard let number = numbers.removeValue(forKey: path), let file = files[Int(number)] else { return }
    for key in file.keys { concerned[Int(key)].removeAll { $0 == number } }
    for name in Set(file.declarations.flatMap(\.names)) { declaring[Int(name)].removeAll { $0 == number } }
    files[Int(number)] = nil
    unsettled.remove(number)
    unused.append(number)
  }

  private mutating func intern(name: String) -> Int32 {
    let number = names.intern(name.utf8)
    guard Int(number) == declaring.count else { return number }
    declaring.append([])
    let key = folded.intern(Folding.key(name, .letters))
    if Int(key) == foldedNames.count { foldedNames.append([]) }
    foldedNames[Int(key)].append(number)
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
        guard let role = FileFacts.Role(rawValue: use.role) else { continue }
        result.append(
          Occurrence(
            path: file.path, range: Int(use.start)..<Int(use.end), role: role,
            isIdentifier: use.flags & IndexedFile.Use.identifier != 0,
            isImplied: use.flags & IndexedFile.Use.implied != 0))
      }
    }
    return result
  }

  /// Where an entity is declared; nowhere for one that is built in. In the registry of a workspace there may be several.
  /// - Parameter isRegistryFile: Whether a path is that of a registry file of its workspace.
  public func declarations(of entity: EntityIdentity, isRegistryFile: (String) -> Bool) -> [Declared] {
    guard entity.scope != .builtin, let key = keys.find(entity.reference.utf8) else { return [] }
    var result: [Declared] = []
    for file in files(concernedBy: key, entity.scope) {
      if case .workspace = entity.scope, !isRegistryFile(file.path) { continue }
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
    guard let key = keys.find(reference.utf8), let number = numbers[path], let file = files[Int(number)] else {
      return nil
    }
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
    return Declared(
      path: file.path, kind: declared.kind, identifier: String(reference.utf8.dropFirst()) ?? reference,
      name: declared.names.first.map { names[$0] } ?? "",
      selection: Int(declared.start)..<Int(declared.start) + reference.utf8.count, line: Int(declared.line),
      column: Int(declared.column))
  }

  private func files(concernedBy key: Int32, _ scope: EntityIdentity.Scope) -> [IndexedFile] {
    guard Int(key) < concerned.count else { return [] }
    switch scope {
    case .article(let path): return numbers[path].flatMap { files[Int($0)] }.map { [$0] } ?? []
    case .workspace(let root):
      return concerned[Int(key)].compactMap { files[Int($0)] }.filter { $0.root == root }.sorted { $0.path < $1.path }
    case .builtin: return concerned[Int(key)].compactMap { files[Int($0)] }.sorted { $0.path < $1.path }
    }
  }
}
