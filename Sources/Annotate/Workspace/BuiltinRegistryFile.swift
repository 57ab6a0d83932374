/// The built-in registry as a file, for who wants to see it.
public enum BuiltinRegistryFile {
  /// The file's path: in a folder of its own in the user's cache, written at the first call, read-only.
  public static func path() throws(CacheFile.Failure) -> String {
    let bytes = BuiltinRegistry.bytes
    // The folder is a workspace, so that the file opens as the registry file that it is.
    _ = try CacheFile.write(Array(configuration.utf8), to: Configuration.fileName, in: folder)
    return try CacheFile.write(bytes, to: "builtin.anno", in: folder)
  }

  fileprivate static let folder = "registry-" + String(SHA256.hexadecimal(BuiltinRegistry.bytes).prefix(12))

  fileprivate static let configuration = """
    {
      "registry": ["*.anno"],
      "rules": { "shadowed-declaration": "off" }
    }

    """
}

extension Workspace {
  /// The workspace of the built-in registry where it is shown without a file. Whatever stands in its folder, which is
  /// none of the disk's, is the registry.
  public static let builtinRegistry = Workspace(
    root: "annotate:", configuration: Configuration.read(Array(BuiltinRegistryFile.configuration.utf8)).configuration)

  var isBuiltinRegistry: Bool { Self.isBuiltinRegistry(root) }

  /// Whether a workspace's folder is that of the built-in registry: none, or one in whatever cache.
  static func isBuiltinRegistry(_ root: String?) -> Bool {
    guard let root else { return false }
    let folder = BuiltinRegistryFile.folder.utf8
    return root == builtinRegistry.root || root.utf8.suffix(folder.count).elementsEqual(folder)
  }
}
