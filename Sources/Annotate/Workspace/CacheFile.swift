#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file in the user's cache that shows something of the program's own.
public enum CacheFile {
  /// Why it could not be written.
  public struct Failure: Error, Sendable {
    public let path: String
    public let reason: String
  }

  /// Writes a file, read-only, unless it is there already with these bytes; its path.
  /// - Parameter folder: A folder of its own in the cache.
  public static func write(_ bytes: [UInt8], to name: String, in folder: String) throws(Failure) -> String {
    let folder = try self.folder(named: folder)
    let path = folder + "/" + name
    try write(bytes, to: path)
    return path
  }

  /// The path of a folder of its own in the cache, which is made where it is not there.
  public static func folder(named name: String) throws(Failure) -> String {
    let folder = try cacheFolder() + "/" + name
    try makeFolder(folder)
    return folder
  }

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
