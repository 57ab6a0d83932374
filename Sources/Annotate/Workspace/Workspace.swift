/// What a file is checked against: the configuration and the registry of its folder. A snapshot: it does not change.
public struct Workspace: Sendable {
  /// Something that is wrong with the workspace itself.
  public struct Mistake: Hashable, Sendable {
    public let path: String
    /// In bytes of the file; nil where the file could not be read.
    public let range: Range<Int>?
    public let message: String
  }

  /// The folder of `annotate.json`, or the one that stands in for it; nil for none.
  public let root: String?
  public private(set) var configuration: Configuration
  public let registry: Registry
  public private(set) var mistakes: [Mistake]
  /// The registry files, by path.
  private let files: [String: SourceText]
  private let declarationsByFile: [String: [Declaration]]
  private let registryPatterns: [Glob]
  private let excludePatterns: [Glob]

  public init(
    root: String? = nil, configuration: Configuration = Configuration(),
    files: [(path: String, bytes: [UInt8])] = [], mistakes: [Mistake] = []
  ) {
    var texts: [String: SourceText] = [:]
    var declarations: [String: [Declaration]] = [:]
    for (path, bytes) in files {
      texts[path] = SourceText(bytes)
      declarations[path] = Self.declarations(bytes, path)
    }
    self.init(root: root, configuration: configuration, files: texts, declarations: declarations, mistakes: mistakes)
  }

  private init(
    root: String?, configuration: Configuration, files: [String: SourceText], declarations: [String: [Declaration]],
    mistakes: [Mistake]
  ) {
    self.root = root
    self.configuration = configuration
    self.mistakes = mistakes
    self.files = files
    declarationsByFile = declarations
    let all = declarations.sorted { $0.key < $1.key }.flatMap(\.value)
    registry = Registry(workspace: all.isEmpty ? .empty : RegistryLayer(all))
    registryPatterns = configuration.registry.map(Glob.init)
    excludePatterns = configuration.exclude.map(Glob.init)
  }

  /// The workspace with another text of one registry file; with none, without that file. The other files are not read again.
  public func replacing(_ path: String, with bytes: [UInt8]?) -> Workspace {
    var files = files
    var declarations = declarationsByFile
    files[path] = bytes.map { SourceText($0) }
    declarations[path] = bytes.map { Self.declarations($0, path) }
    return Workspace(
      root: root, configuration: configuration, files: files, declarations: declarations, mistakes: mistakes)
  }

  /// The workspace in which nothing is looked for but what the settings want.
  public func limited(by settings: Settings) -> Workspace {
    var workspace = self
    workspace.configuration.severities.limit(by: settings)
    return workspace
  }

  private static func declarations(_ bytes: [UInt8], _ path: String) -> [Declaration] {
    bytes.withUnsafeBufferPointer { RegistryFile.declarations(SyntaxTree(bytes), $0, file: .path(path)) }
  }

  /// Whether the registry files are the same as in another state of the workspace, to the byte.
  public func hasSameRegistry(as other: Workspace) -> Bool {
    files.count == other.files.count && files.allSatisfy { path, text in other.files[path]?.bytes == text.bytes }
  }

  /// Stands for all that a file's findings here depend on but the file itself: the same in two states of a workspace
  /// that say the same, in one process.
  public var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(root)
    hasher.combine(configuration)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      hasher.combine(path)
      text.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }

  /// The paths of the registry files that were read, sorted.
  public var registryFiles: [String] { files.keys.sorted() }

  /// The text of a registry file or of the built-in registry; nil for any other.
  public func text(of file: Place.File) -> SourceText? {
    switch file {
    case .this: nil
    case .path(let path): files[path]
    case .builtin: SourceText(BuiltinRegistry.bytes)
    }
  }

  /// The path of the first registry file; nil for none.
  var firstRegistryFile: String? { files.keys.min() }

  /// Whether the file at an absolute path is one of the registry files.
  public func isRegistryFile(_ path: String) -> Bool { matches(path, registryPatterns) }

  /// Whether a folder's check passes over the file or folder at an absolute path.
  public func isExcluded(_ path: String) -> Bool { matches(path, excludePatterns) }

  /// Whether it may pass over anything.
  public var excludesAnything: Bool { !excludePatterns.isEmpty }

  /// The pattern for which it does; nil for none.
  public func pattern(excluding path: String) -> String? {
    firstMatch(path, excludePatterns).map { configuration.exclude[$0] }
  }

  private func matches(_ path: String, _ patterns: [Glob]) -> Bool { firstMatch(path, patterns) != nil }

  private func firstMatch(_ path: String, _ patterns: [Glob]) -> Int? {
    guard !patterns.isEmpty, let root else { return nil }
    let prefix = root == "/" ? root : root + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    let below = path.utf8.dropFirst(prefix.utf8.count)
    return patterns.firstIndex { $0.matches(below) }
  }
}
