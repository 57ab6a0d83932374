#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A path, or any other word of the command line, as the system has it: bytes without zero, which need not be UTF-8.
struct Path: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The words behind the program's name.
  static var commandLineArguments: [Path] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { Path(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }
  }

  static let standardInput = Path("-")

  var isStandardInput: Bool { self == .standardInput }

  /// As a string, with U+FFFD for what is not UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// Without “./” at its start, slashes at its end, and slashes that follow one: one spelling for one path.
  var tidied: Path {
    var result: [UInt8] = bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    for part in bytes.split(separator: UInt8(ascii: "/")) where part != [UInt8(ascii: ".")] {
      if let last = result.last, last != UInt8(ascii: "/") { result.append(UInt8(ascii: "/")) }
      result += part
    }
    return Path(result.isEmpty ? [UInt8(ascii: ".")] : result)
  }

  /// The absolute path of what is there, without links; nil where nothing is.
  var resolved: Path? {
    guard let result = realpath(cString, nil) else { return nil }
    defer { free(result) }
    return Path(UnsafeRawBufferPointer(start: result, count: strlen(result)))
  }

  var isLink: Bool {
    var byte: CChar = 0
    return readlink(cString, &byte, 1) >= 0
  }

  /// Where the program runs; nil where that is gone.
  static let currentFolder = Path(".").resolved

  /// An absolute path from the current folder, where it lies below that.
  var fromCurrentFolder: Path {
    guard let start = Self.currentFolder?.appending([]).bytes, bytes.starts(with: start) else { return self }
    return Path(bytes.dropFirst(start.count))
  }

  /// For a person: as a string that changes nothing on a terminal, from the current folder where it is below that.
  var shown: String { fromCurrentFolder.text.visible }

  /// From the root of the disk; what it names need not be there.
  var absolute: Path {
    guard bytes.first != UInt8(ascii: "/"), let current = Self.currentFolder else { return self }
    return current.appending(bytes)
  }

  /// The folder that holds it.
  var folder: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return Path(".") }
    return Path(bytes[..<max(slash, 1)])
  }

  /// The last part.
  var name: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return Path(bytes[(slash + 1)...])
  }

  func appending(_ part: some Collection<UInt8>) -> Path {
    Path(bytes.last == UInt8(ascii: "/") ? bytes + part : bytes + [UInt8(ascii: "/")] + part)
  }

  /// Whether it can be read as a pattern.
  var hasWildcard: Bool { bytes.contains(UInt8(ascii: "*")) || bytes.contains(UInt8(ascii: "?")) }

  /// The folder of the repository that it lies in, an absolute path: the nearest that holds `.git`; nil for none.
  var repository: Path? {
    var folder = self
    while access(folder.appending(".git".utf8).cString, F_OK) != 0 {
      guard folder.bytes.count > 1 else { return nil }
      folder = folder.folder
    }
    return folder
  }

  var isFolder: Bool {
    var status = stat()
    return stat(cString, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
