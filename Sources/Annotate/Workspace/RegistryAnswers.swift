/// What the registry of a workspace answers to the questions of its files, as numbers that can be compared from one run
/// of the program to the next. Where a declaration stands does not matter; the registry that is built in belongs to the
/// program, and is left out.
public struct RegistryAnswers: Sendable {
  /// A question of a file: an identifier or a folded name.
  public typealias Question = UInt64

  private let seed: UInt64
  private let answers: [Question: UInt64]
  /// What it answers to everything, with where its declarations stand.
  public let all: UInt64

  public init(_ workspace: Workspace, seed: UInt64) {
    self.seed = seed
    let declarations = workspace.registry.workspace.declarations
    var contents: [[UInt8]: UInt64] = [:]
    for declaration in declarations {
      let key = Dependency.identifier(declaration.reference.utf8)
      contents[key, default: 0] &+= Self.content(declaration, seed)
    }
    var answers: [Question: UInt64] = [:]
    for declaration in declarations {
      // A finding may name a body's parent or a document's successor.
      var content = contents[Dependency.identifier(declaration.reference.utf8), default: 0]
      for property in declaration.properties {
        for word in property.value.utf8.split(separator: 0x20) { content &+= contents[Array(word), default: 0] }
      }
      // Sums, since the order of declarations does not matter.
      for key in Dependency.all(of: declaration) { answers[Self.number(key, seed), default: 0] &+= content }
    }
    self.answers = answers
    var hash = StableHash(seed: seed)
    for path in workspace.registryFiles {
      hash.add(path.utf8)
      if let text = workspace.text(of: .path(path)) { hash.add(text.bytes) }
    }
    all = hash.value.low
  }

  /// All that a file asks, whose dependencies these are.
  public func questions(of dependencies: FileFacts) -> [Question] {
    Set(dependencies.dependencies.map { Self.number($0, seed) }).sorted()
  }

  /// What it answers to all of these, in one number.
  public func answer(to questions: some Sequence<Question>) -> UInt64 {
    var hash = StableHash(seed: seed)
    for question in questions { if let answer = answers[question] { hash.add(question &+ answer) } }
    return hash.value.low
  }

  private static func number(_ key: [UInt8], _ seed: UInt64) -> Question { StableHash.value(key, seed: seed).low }

  private static func content(_ declaration: Declaration, _ seed: UInt64) -> UInt64 {
    var hash = StableHash(seed: seed)
    hash.add(declaration.reference.utf8)
    hash.add(declaration.name.utf8)
    if case .path(let path) = declaration.place.file { hash.add(path.utf8) }
    for property in declaration.properties {
      hash.add(property.kind.rawValue.utf8)
      hash.add(property.value.utf8)
    }
    return hash.value.low
  }
}
