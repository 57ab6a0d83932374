/// What a workspace's index keeps of one file: what it declares, and what it refers to. It holds no text.
public struct FileFacts: Sendable {
  /// In what way an entity is referred to.
  public enum Role: UInt8, Sendable {
    case mention, office, citation
    /// Of a speech, and of a passage.
    case speaker
    case directive, resolution, addressee
    /// In a property or an `%alias`, other than the next ones.
    case statement
    /// In the property of this name: what a declaration comes from.
    case parent, amends, replaces
  }

  public struct Declared: Sendable {
    public let kind: EntityKind
    /// Without its sigil.
    public let identifier: String
    /// All that it is found by, its name first.
    let texts: [(form: EntityTexts.Form, text: String)]
    /// The statement with its properties, in bytes of the file.
    public let range: Range<Int>
    /// Of the identifier with its sigil, in bytes of the file.
    public let selection: Range<Int>
    /// The line, from zero, and the bytes before the identifier in it, which are ASCII.
    public let line: Int
    public let column: Int
  }

  /// What the header calls an article.
  public struct Title: Sendable {
    public let text: String
    /// In bytes of the file.
    public let range: Range<Int>
    /// The line, from zero, and the bytes before the title in it, which are ASCII.
    public let line: Int
    public let column: Int
  }

  public struct Use: Sendable {
    /// Its index in `entities`.
    public let entity: Int
    /// An identifier without its sigil, the words that name, or the opener of what has neither. In bytes of the file.
    public let range: Range<Int>
    public let role: Role
    /// Whether the range holds the identifier.
    public let isIdentifier: Bool
    /// Whether nothing is written that refers: a speaker that is understood.
    public let isImplied: Bool
    /// Of a citation, the index in `entities` of whose words it stands in; nil where these are the article's own.
    var voice: Int?
  }

  public let path: String
  /// The folder of the file's workspace.
  public let root: String?
  public let isRegistryFile: Bool
  public internal(set) var title: Title?
  public internal(set) var declarations: [Declared] = []
  /// What is referred to.
  public internal(set) var entities: [EntityIdentity] = []
  /// In the order of their places.
  public internal(set) var uses: [Use] = []
  /// What the registry was asked for and the file does not declare itself, as `Dependency` writes it, each once.
  public internal(set) var dependencies: Set<[UInt8]> = []
  /// Whether something in it refers to what is not known, or not sure, or rules look for what could be marked in it: its
  /// findings depend on every name there is.
  public internal(set) var hasUnsettled = false

  init(path: String, root: String?, isRegistryFile: Bool = false) {
    self.path = path
    self.root = root
    self.isRegistryFile = isRegistryFile
  }
}

/// A declared entity as it is known beyond one snapshot.
public struct EntityIdentity: Hashable, Sendable {
  /// Where it is declared, and so where it is seen.
  public enum Scope: Hashable, Sendable {
    /// In the article at a path.
    case article(String)
    /// In the registry files of the workspace of a folder.
    case workspace(String?)
    case builtin
  }

  /// The identifier with its sigil.
  public let reference: String
  public let scope: Scope

  public init(reference: String, scope: Scope) {
    self.reference = reference
    self.scope = scope
  }

  /// An entity that a snapshot knows. `path` stands for its file.
  public init(_ id: EntityID, in snapshot: Snapshot, path: String) {
    self.init(id, snapshot.article.context, snapshot.workspace, path: path)
  }

  /// The same that an article knows.
  init(_ id: EntityID, _ context: ArticleContext, _ workspace: Workspace, path: String) {
    reference = context.registry[id].reference
    scope =
      switch id.layer {
      case _ where workspace.isBuiltinRegistry: .builtin
      case 0 where !context.isRegistryFile: .article(path)
      case 0, 1: .workspace(workspace.root)
      default: .builtin
      }
  }

  public var kind: EntityKind? { reference.utf8.first.flatMap(EntityKind.init(rawValue:)) }
}

/// What the meaning of a reference depends on: an identifier or a folded name, as bytes to compare.
enum Dependency {
  /// An identifier, given with its sigil.
  static func identifier(_ reference: some Collection<UInt8>) -> [UInt8] { Array(reference) }

  /// A name; the space tells it from an identifier.
  static func name(_ name: some Collection<UInt8>, _ kind: EntityKind) -> [UInt8] {
    [kind.rawValue, 0x20] + Folding.key(name, kind.folding)
  }

  /// All that a declaration is found by.
  static func all(of declaration: Declaration) -> [[UInt8]] {
    [identifier(declaration.reference.utf8)] + declaration.names.map { name($0.utf8, declaration.kind) }
  }
}
