#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// By what one can tell without reading it that a file was changed.
public struct FileStamp: Hashable, Sendable {
  /// In nanoseconds since 1970, when its bytes and when anything of it was changed last.
  public let modified: Int64
  public let changed: Int64
  public let size: Int64
  public let inode: UInt64

  public init(modified: Int64, changed: Int64, size: Int64, inode: UInt64) {
    self.modified = modified
    self.changed = changed
    self.size = size
    self.inode = inode
  }

  /// Nil where there is no such file.
  public init?(_ path: String) { self.init(Array(path.utf8)) }

  /// The same of a path in bytes, which need not be UTF-8.
  public init?(_ path: [UInt8]) {
    var status = stat()
    guard stat(path.map { CChar(bitPattern: $0) } + [0], &status) == 0 else { return nil }
    size = Int64(status.st_size)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    #if canImport(Darwin)
      let times = (status.st_mtimespec, status.st_ctimespec)
    #else
      let times = (status.st_mtim, status.st_ctim)
    #endif
    modified = Int64(times.0.tv_sec) &* 1_000_000_000 &+ Int64(times.0.tv_nsec)
    changed = Int64(times.1.tv_sec) &* 1_000_000_000 &+ Int64(times.1.tv_nsec)
  }
}
