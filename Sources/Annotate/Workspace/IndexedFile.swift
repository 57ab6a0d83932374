/// What the index keeps of one file, in numbers.
struct IndexedFile: Sendable {
  enum Scope: UInt8, Sendable {
    case article, workspace, builtin

    init(_ scope: EntityIdentity.Scope) {
      switch scope {
      case .article: self = .article
      case .workspace: self = .workspace
      case .builtin: self = .builtin
      }
    }
  }

  struct Declared: Sendable {
    let kind: EntityKind
    let key: Int32
    let start: Int32
    /// Of the statement with its properties.
    let end: Int32
    let line: Int32
    let column: Int32
    /// All that it is found by, its name first, each once.
    let texts: [Int32]

    init(_ declared: FileFacts.Declared, key: Int32, texts: [Int32]) {
      kind = declared.kind
      self.key = key
      end = Int32(truncatingIfNeeded: declared.range.upperBound)
      start = Int32(truncatingIfNeeded: declared.selection.lowerBound)
      line = Int32(truncatingIfNeeded: declared.line)
      column = Int32(truncatingIfNeeded: declared.column)
      self.texts = texts
    }
  }

  /// An entity as the file refers to it.
  struct Entity: Hashable, Sendable {
    let key: Int32
    let scope: Scope
  }

  /// What its header calls it.
  struct Title: Sendable {
    let text: Int32
    let start: Int32
    let end: Int32
    let line: Int32
    let column: Int32

    init(_ title: FileFacts.Title, text: Int32) {
      self.text = text
      start = Int32(truncatingIfNeeded: title.range.lowerBound)
      end = Int32(truncatingIfNeeded: title.range.upperBound)
      line = Int32(truncatingIfNeeded: title.line)
      column = Int32(truncatingIfNeeded: title.column)
    }

    var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
  }

  /// A reference in 16 bytes.
  struct Use: Sendable {
    private static let identifier: UInt8 = 4
    private static let implied: UInt8 = 8

    let key: Int32
    let start: Int32
    let end: Int32
    let role: FileFacts.Role
    private let bits: UInt8
    /// The number of its voice in `voices`, from one; zero for none.
    let voice: UInt16

    init(_ use: FileFacts.Use, key: Int32, scope: Scope, voice: UInt16) {
      self.key = key
      start = Int32(truncatingIfNeeded: use.range.lowerBound)
      end = Int32(truncatingIfNeeded: use.range.upperBound)
      role = use.role
      bits = scope.rawValue | (use.isIdentifier ? Self.identifier : 0) | (use.isImplied ? Self.implied : 0)
      self.voice = voice
    }

    var scope: Scope { Scope(rawValue: bits & 3) ?? .builtin }
    var isIdentifier: Bool { bits & Self.identifier != 0 }
    var isImplied: Bool { bits & Self.implied != 0 }
    var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
    var entity: Entity { Entity(key: key, scope: scope) }
  }

  let path: String
  let root: String?
  let isRegistryFile: Bool
  let title: Title?
  /// The keys that concern it, each once.
  let keys: [Int32]
  let declarations: [Declared]
  /// By key, then by place.
  let uses: [Use]
  /// In whose words documents are cited.
  let voices: [Entity]

  /// - Parameter entities: Those of the facts, in numbers.
  init(_ facts: FileFacts, keys: [Int32], title: Title?, declarations: [Declared], entities: [Entity]) {
    path = facts.path
    root = facts.root
    isRegistryFile = facts.isRegistryFile
    self.keys = keys
    self.title = title
    self.declarations = declarations
    var voices: [Entity] = []
    var numbers: [Int: UInt16] = [:]
    func number(_ voice: Int) -> UInt16 {
      if let number = numbers[voice] { return number }
      // Of those that one file has no room for it says nothing.
      guard let number = UInt16(exactly: voices.count + 1) else { return 0 }
      voices.append(entities[voice])
      numbers[voice] = number
      return number
    }
    uses = facts.uses.map { use in
      let entity = entities[use.entity]
      return Use(use, key: entity.key, scope: entity.scope, voice: use.voice.map(number) ?? 0)
    }.sorted { ($0.key, $0.start, $0.end) < ($1.key, $1.start, $1.end) }
    self.voices = voices
  }

  /// All that something in it is found by, each once.
  var texts: Set<Int32> {
    var result = Set(declarations.flatMap(\.texts))
    if let title { result.insert(title.text) }
    return result
  }

  /// In whose words a citation stands.
  func voice(of use: Use) -> Entity? { use.voice > 0 ? voices[Int(use.voice) - 1] : nil }

  /// The declaration that holds a place.
  func declaration(around place: Int32) -> Declared? {
    var low = 0
    var high = declarations.count
    while low < high {
      let middle = (low + high) / 2
      if declarations[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && place < declarations[low - 1].end ? declarations[low - 1] : nil
  }

  func uses(of key: Int32) -> ArraySlice<Use> {
    var low = 0
    var high = uses.count
    while low < high {
      let middle = (low + high) / 2
      if uses[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return uses[low...].prefix { $0.key == key }
  }
}
