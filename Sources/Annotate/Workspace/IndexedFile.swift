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
    let line: Int32
    let column: Int32
    /// All that it is called by, its name first, each once; its identifier among them.
    let names: [Int32]

    init(_ declared: FileFacts.Declared, key: Int32, names: [Int32]) {
      kind = declared.kind
      self.key = key
      start = Int32(truncatingIfNeeded: declared.selection.lowerBound)
      line = Int32(truncatingIfNeeded: declared.line)
      column = Int32(truncatingIfNeeded: declared.column)
      self.names = names
    }
  }

  /// A reference in 16 bytes.
  struct Use: Sendable {
    static let identifier: UInt8 = 1
    static let implied: UInt8 = 2

    let key: Int32
    let start: Int32
    let end: Int32
    let role: UInt8
    let flags: UInt8
    let scope: Scope

    init(_ use: FileFacts.Use, key: Int32, scope: Scope) {
      self.key = key
      start = Int32(truncatingIfNeeded: use.range.lowerBound)
      end = Int32(truncatingIfNeeded: use.range.upperBound)
      role = use.role.rawValue
      flags = (use.isIdentifier ? Self.identifier : 0) | (use.isImplied ? Self.implied : 0)
      self.scope = scope
    }
  }

  let path: String
  let root: String?
  /// The keys that concern it, each once.
  let keys: [Int32]
  let declarations: [Declared]
  /// By key, then by place.
  let uses: [Use]

  init(path: String, root: String?, keys: [Int32], declarations: [Declared], uses: [Use]) {
    self.path = path
    self.root = root
    self.keys = keys
    self.declarations = declarations
    self.uses = uses.sorted { ($0.key, $0.start, $0.end) < ($1.key, $1.start, $1.end) }
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
