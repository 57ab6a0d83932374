import Annotate
import JSON

/// A document's URI, of any scheme, exactly as the client writes it: what it is known by.
struct DocumentURI: Hashable, Sendable, Parameters {
  let string: String

  init(_ string: String) {
    self.string = string
  }

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let string = value?.string else { throw InvalidParameter("a URI") }
    self.string = string
  }

  /// The URI of the document that a message is about; nil where it is about none.
  init?(about params: JSONValue?) {
    guard let string = params[member: "textDocument"][member: "uri"]?.string else { return nil }
    self.string = string
  }

  /// The URI of a file; of a relative path too, though it will be read as an absolute one.
  init(path: String) {
    let hasDrive = Self.hasDrive(path.utf8)
    var bytes = Array((hasDrive ? "file:///" : path.hasPrefix("//") ? "file:" : "file://").utf8)
    for byte in path.utf8 {
      if Self.isPlain(byte) {
        bytes.append(byte)
      } else if hasDrive, byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "/"))
      } else {
        bytes += Self.escape(byte)
      }
    }
    string = String(decoding: bytes, as: UTF8.self)
  }

  /// The path of a `file` URI, its escapes resolved, a Windows drive without the slash before it; nil for other schemes
  /// and for what no file can be called.
  var path: String? {
    let utf8 = string.utf8
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")),
      utf8[..<colon].elementsEqual("file".utf8, by: { $0 | 0x20 == $1 })
    else { return nil }
    var rest = utf8[utf8.index(after: colon)...]
    if rest.starts(with: "//".utf8) {
      let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
      // Another host's files are reached by a path that begins with its name after two slashes.
      if authority.isEmpty || authority.elementsEqual("localhost".utf8) { rest = utf8[authority.endIndex...] }
    }
    var bytes = Self.unescape(rest)
    guard bytes.first == UInt8(ascii: "/"), !bytes.contains(0), bytes.count <= Self.longestPath else { return nil }
    if Self.hasDrive(bytes.dropFirst()) { bytes.removeFirst() }
    return String(validating: bytes, as: UTF8.self)
  }

  /// In bytes; no system that this runs on takes a longer one.
  private static let longestPath = 4096

  /// Whether it is that of an `annotate.json`.
  var isConfiguration: Bool { path?.hasSuffix("/" + Configuration.fileName) == true }

  /// Whether a path begins with a drive's letter and a colon.
  private static func hasDrive(_ path: some Sequence<UInt8>) -> Bool {
    var bytes = path.makeIterator()
    guard let letter = bytes.next(), 0x61...0x7A ~= letter | 0x20, bytes.next() == UInt8(ascii: ":") else {
      return false
    }
    let next = bytes.next()
    return next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "\\")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/", ":": true
    default: false
    }
  }

  /// Bytes as a part of a URI, without anything in them that has a meaning there.
  static func escaped(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      if isPlain(byte), byte != UInt8(ascii: "/"), byte != UInt8(ascii: ":") {
        result.append(byte)
      } else {
        result += escape(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }

  /// What escaped bytes stand for.
  static func unescape(_ text: Substring.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, let value = Self.hexadecimal(digits) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func hexadecimal(_ digits: Substring.UTF8View) -> UInt8? {
    var value: UInt8 = 0
    for digit in digits {
      switch Unicode.Scalar(digit) {
      case "0"..."9": value = value << 4 | digit & 0xF
      case "a"..."f", "A"..."F": value = value << 4 | digit & 0xF + 9
      default: return nil
      }
    }
    return value
  }

  // Bytes, not characters: two names that look the same may be two files.
  static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
