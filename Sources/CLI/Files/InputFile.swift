import Annotate
import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file to read, or standard input.
struct InputFile: Sendable {
  /// As it was given, or found below a folder that was.
  let path: Path
  /// Nil for standard input.
  let absolutePath: String?
  let workspace: Workspace
  /// Whether it was found below a folder, and not named itself.
  var isFromFolder = false

  /// From the root of the workspace, where it lies below that: the same from wherever the program is called.
  var pathInWorkspace: Path {
    guard let absolutePath, let root = workspace.root else { return path.tidied }
    let below = Path(root).appending([]).bytes
    let bytes = Path(absolutePath).bytes
    return bytes.starts(with: below) ? Path(bytes.dropFirst(below.count)) : path.tidied
  }

  /// The document in it.
  func snapshot() throws(InputFailure) -> Snapshot {
    Snapshot(try document(), path: absolutePath, workspace: workspace)
  }

  /// The document's bytes, which are UTF-8.
  func document() throws(InputFailure) -> [UInt8] {
    let bytes = try Self.read(path)
    try Self.checkEncoding(bytes, of: path)
    return bytes
  }

  /// The bytes of a file or, for “-”, of standard input.
  static func read(_ path: Path) throws(InputFailure) -> [UInt8] {
    do {
      return try path.isStandardInput ? FileReader.readAll(STDIN_FILENO) : FileReader.read(path.bytes)
    } catch {
      throw InputFailure(message: error.description)
    }
  }

  private static func checkEncoding(_ bytes: [UInt8], of path: Path) throws(InputFailure) {
    guard let offset = UTF8Validity.firstMistake(in: bytes) else { return }
    let place = LinePlace(of: offset, in: bytes)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let encoding = isUTF16 ? "UTF-16" : "WINDOWS-1258"
    let name = path.isStandardInput ? "FILE" : path.text.visible
    throw InputFailure(
      message: """
        it is not UTF-8: byte 0x\(hexadecimal(bytes[offset])) at offset \(offset) (line \(place.line), column \
        \(place.column)) is part of no character. Convert the file from the encoding that it is in, as with: \
        iconv -f \(encoding) -t UTF-8 \(name) > NEW
        """)
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}

/// Why a file could not be read or replaced, for a person; without the file's name.
struct InputFailure: Error {
  let message: String
}
