#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built-in registry as a file, for who wants to see it.
public enum BuiltinRegistryFile {
  /// Why it could not be written.
  public struct Failure: Error, Sendable {
    public let path: String
    public let reason: String
  }

  /// The file's path: in a folder of its own in the user's cache, written at the first call, read-only.
  public static func path() throws(Failure) -> String {
    let bytes = BuiltinRegistry.bytes
    // The folder is a workspace, so that the file opens as the registry file that it is.
    let folder = try cacheFolder() + folderName
    try makeFolder(folder)
    try write(Array(configuration.utf8), to: folder + "/" + Configuration.fileName)
    let path = folder + fileName
    try write(bytes, to: path)
    return path
  }

  /// Whether a path is that of the file, in whatever cache.
  static func isPath(_ path: String) -> Bool { path.hasSuffix(fileName) && path.hasSuffix(folderName + fileName) }

  private static let fileName = "/builtin.anno"
  private static let folderName = "/registry-" + SHA256.hexadecimal(BuiltinRegistry.bytes).prefix(12)

  private static let configuration = """
    {
      "registry": ["*.anno"],
      "rules": { "shadowed-declaration": "off" }
    }

    """

  private static func cacheFolder() throws(Failure) -> String {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/annotate" }
    guard let home = variable("HOME"), home.hasPrefix("/") else {
      throw Failure(path: "~/.cache", reason: "neither XDG_CACHE_HOME nor HOME names a folder")
    }
    return home + "/.cache/annotate"
  }

  private static func makeFolder(_ path: String) throws(Failure) {
    for index in path.indices.dropFirst() where path[index] == "/" { mkdir(String(path[..<index]), 0o755) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
  }

  /// Puts a file in its place whole, unless it is there already.
  private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    if let present = try? FileReader.read(path), present == bytes { return }
    let temporary = path + ".\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(temporary) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      guard count > 0 || errno == EINTR else {
        let reason = failure(temporary)
        close(descriptor)
        unlink(temporary)
        throw reason
      }
      written += max(count, 0)
    }
    close(descriptor)
    guard chmod(temporary, 0o444) == 0, rename(temporary, path) == 0 else {
      let reason = failure(path)
      unlink(temporary)
      throw reason
    }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return write(descriptor, bytes, count)
}
