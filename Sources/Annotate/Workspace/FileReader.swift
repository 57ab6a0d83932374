#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading files whole.
public enum FileReader {
  /// Why a file could not be read.
  public enum Failure: Error, Equatable, Sendable {
    case notFound
    case noPermission
    case isFolder
    /// A device, a socket or a pipe.
    case notRegular
    /// Larger than `largest`; its size in bytes.
    case tooLarge(Int)
    /// What the system says.
    case other(String)

    /// For a message: what is wrong, without the file's name.
    public var description: String {
      switch self {
      case .notFound: "there is no such file"
      case .noPermission: "you have no permission to read it"
      case .isFolder: "it is a folder"
      case .notRegular: "it is a device, a socket or a pipe, not a file"
      case .tooLarge(let size): "it has \(size) bytes; files of more than \(FileReader.largest) are not read"
      case .other(let reason): reason
      }
    }
  }

  /// The size in bytes above which a file is refused: articles have kilobytes.
  public static let largest = 1 << 30

  public static func read(_ path: String) throws(Failure) -> [UInt8] {
    try read(Array(path.utf8))
  }

  /// Reads the file at a path given in bytes, which need not be UTF-8 and hold no zero.
  public static func read(_ path: [UInt8]) throws(Failure) -> [UInt8] {
    let descriptor = (path.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { path in
      path.baseAddress.map { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? -1
    }
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notRegular
    }
    guard status.st_size <= largest else { throw .tooLarge(Int(status.st_size)) }
    return try readAll(descriptor, expecting: Int(status.st_size))
  }

  /// Reads a descriptor to its end.
  public static func readAll(_ descriptor: Int32, expecting size: Int = 0) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    var capacity = size + 1
    while true {
      var error: Int32 = 0
      var isAtEnd = false
      let start = result.count
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < buffer.count {
          let got = systemRead(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
          if got > 0 {
            count += got
          } else if got == 0 {
            isAtEnd = true
            break
          } else if errno != EINTR {
            error = errno
            break
          }
        }
      }
      guard error == 0 else { throw failure(error) }
      if start == 0 { result = part } else { result += part }
      if isAtEnd { return result }
      guard result.count <= largest else { throw .tooLarge(result.count) }
      capacity = max(65536, result.count)
    }
  }

  static func failure(_ code: Int32) -> Failure {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    default: .other(String(cString: strerror(code)))
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  guard let buffer else { return 0 }
  return read(descriptor, buffer, count)
}
