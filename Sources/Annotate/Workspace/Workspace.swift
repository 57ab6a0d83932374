/// What a file is checked against: the configuration and the registry of its folder. A snapshot: it does not change.
public struct Workspace: Sendable {
  /// The folder of `annotate.json`, or the one that stands in for it; nil for none.
  public let root: String?
  public let configuration: Configuration
  public let registry: Registry
  /// The registry files, by path.
  private let files: [String: SourceText]

  public init(root: String? = nil, configuration: Configuration = Configuration(), files: [(path: String, bytes: [UInt8])] = []) {
    self.root = root
    self.configuration = configuration
    var declarations: [Declaration] = []
    var texts: [String: SourceText] = [:]
    for (path, bytes) in files {
      texts[path] = SourceText(bytes)
      bytes.withUnsafeBufferPointer {
        declarations += RegistryFile.declarations(SyntaxTree(bytes), $0, file: .path(path))
      }
    }
    self.files = texts
    registry = Registry(workspace: declarations.isEmpty ? .empty : RegistryLayer(declarations))
  }

  /// The text of a registry file or of the built-in registry; nil for any other.
  public func text(of file: Place.File) -> SourceText? {
    switch file {
    case .this: nil
    case .path(let path): files[path]
    case .builtin: SourceText(BuiltinRegistry.bytes)
    }
  }
}
