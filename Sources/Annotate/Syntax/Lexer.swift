/// The shapes of lines and words, on bytes.
enum Lexer {
  /// The deepest nesting of spans.
  static let deepestNesting = 32

  enum ByteClass {
    /// Nothing to the parser.
    static let plain: UInt8 = 0
    static let lineEnd: UInt8 = 1
    /// `<`, `>`, `|` and `\`.
    static let markup: UInt8 = 2
  }

  /// The class of each byte inside a paragraph.
  static let classes: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x0A, 0x0D: ByteClass.lineEnd
    case 0x3C, 0x3E, 0x7C, 0x5C: ByteClass.markup
    default: ByteClass.plain
    }
  }

  /// The first byte from `start` on that is not plain in a paragraph; the end where there is none.
  @inline(__always)
  static func skipPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafePointer<UInt8>
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while true {
      // Eight bytes at a time while none of them can be anything but plain: `<` and `>` differ in one bit, and so do
      // `|` and `\`; line ends are below 16, with some that are plain.
      while index &+ 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let angle = word & (ones &* 0xFD) ^ (ones &* 0x3C)
        let bar = word & (ones &* 0xDF) ^ (ones &* 0x5C)
        let low = word & (ones &* 0xF0)
        let zeros = ((angle &- ones) & ~angle) | ((bar &- ones) & ~bar) | ((low &- ones) & ~low)
        guard zeros & (ones &* 0x80) == 0 else { break }
        index &+= 8
      }
      let end = Swift.min(index &+ 8, bytes.count)
      while index < end {
        if classes[Int(bytes[index])] != ByteClass.plain { return index }
        index &+= 1
      }
      if index == bytes.count { return index }
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  enum LineShape {
    case text
    case empty
    case statement
    case property
    case comment
    case separator
    case malformed
  }

  static func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether `\` before this byte escapes it.
  static func isEscapable(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x3E || byte == 0x7C || byte == 0x25 || byte == 0x5C
  }

  /// The kind of the span that `<` at `index` would open; nil where it is text.
  @inline(__always)
  static func opener(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> SpanKind? {
    guard index + 1 < bytes.count else { return nil }
    // `<!--` begins a comment of another language, not a directive.
    if bytes[index + 1] == 0x21, index + 3 < bytes.count, bytes[index + 2] == 0x2D, bytes[index + 3] == 0x2D {
      return nil
    }
    return SpanKind(rawValue: bytes[index + 1])
  }

  /// The length of the line end at `index`, which is an LF or a CR.
  @inline(__always)
  static func lineEndLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
  }

  /// The shape of the line that begins at `start`; a line past the end is none.
  static func lineShape(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> LineShape? {
    guard start < bytes.count else { return nil }
    guard bytes[start] == 0x25 else {
      let end = skipSpaces(bytes, from: start)
      return end == bytes.count || isLineEnd(bytes[end]) ? .empty : .text
    }
    let second = start + 1
    guard second < bytes.count, !isLineEnd(bytes[second]) else { return .separator }
    if bytes[second] == 0x25 { return .comment }
    let name = skipSpaces(bytes, from: second)
    guard name < bytes.count, !isLineEnd(bytes[name]) else { return .separator }
    guard isLowercase(bytes[name]) else { return .malformed }
    let end = skipName(bytes, from: name)
    guard end == bytes.count || isSpace(bytes[end]) || isLineEnd(bytes[end]) else { return .malformed }
    return name == second ? .statement : .property
  }

  /// The end of the line that begins at `start`, behind its line end.
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
    return index < bytes.count ? index + lineEndLength(bytes, at: index) : index
  }

  static func skipSpaces(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The end of the name that begins at `start`: lower-case ASCII letters, digits and `-`.
  static func skipName(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isLowercase(bytes[index]) || isDigit(bytes[index]) || bytes[index] == 0x2D { index += 1 }
    return index
  }

  /// The end of the identifier that begins at `start`: segments of lower-case ASCII letters and digits, joined by
  /// single `-`, `.` or `/`. `start` itself where there is none.
  static func skipIdentifier(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var end = start
    while index < bytes.count {
      let byte = bytes[index]
      if isLowercase(byte) || isDigit(byte) {
        index += 1
        end = index
      } else if index == end, index > start, byte == 0x2D || byte == 0x2E || byte == 0x2F {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  /// The index behind the closing quote of the quoted string that begins at `start` with `"`; nil where it is not
  /// closed on its line.
  static func skipQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, !isLineEnd(bytes[index]) {
      switch bytes[index] {
      case 0x22: return index + 1
      case 0x5C where index + 1 < bytes.count && (bytes[index + 1] == 0x22 || bytes[index + 1] == 0x5C): index += 2
      default: index += 1
      }
    }
    return nil
  }
}
