/// The shapes of lines and words, on bytes.
enum Lexer {
  /// The deepest nesting of spans.
  static let deepestNesting = 32

  /// The first byte from `start` on that is not plain in a paragraph: a line end, `<`, `>`, `|` or `\`; the end where
  /// there is none.
  @inline(__always)
  static func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 16 <= bytes.count {
      let lanes = ByteLanes(bytes, at: index)
      // `<` and `>` differ in one bit, and so do `|` and `\`.
      let isMarkup = ((lanes & .all(0xFD)) .== .all(0x3C)) .| ((lanes & .all(0xDF)) .== .all(0x5C))
      let isLineEnd = (lanes .== .all(0x0A)) .| (lanes .== .all(0x0D))
      if let first = (isMarkup .| isLineEnd).first { return index &+ first }
      index &+= 16
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A, 0x0D, 0x3C, 0x3E, 0x7C, 0x5C: return index
      default: index &+= 1
      }
    }
    return index
  }

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

  /// The start of the first markup line from `start` on, which is a line's start: such lines are no part of any text.
  static func nextMarkupLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while true {
      index = skipToPercent(bytes, from: index)
      guard index < bytes.count else { return nil }
      if index == start || isLineEnd(bytes[index - 1]), lineShape(bytes, at: index) != .malformed { return index }
      index += 1
    }
  }

  private static func skipToPercent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 64 <= bytes.count {
      let one = (ByteLanes(bytes, at: index) .== .all(0x25)) .| (ByteLanes(bytes, at: index &+ 16) .== .all(0x25))
      let two = (ByteLanes(bytes, at: index &+ 32) .== .all(0x25)) .| (ByteLanes(bytes, at: index &+ 48) .== .all(0x25))
      guard (one .| two).first == nil else { break }
      index &+= 64
    }
    while index &+ 16 <= bytes.count {
      if let first = (ByteLanes(bytes, at: index) .== .all(0x25)).first { return index &+ first }
      index &+= 16
    }
    while index < bytes.count, bytes[index] != 0x25 { index &+= 1 }
    return index
  }

  /// The end of the line that begins at `start`, behind its line end.
  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let end = firstLineEnd(bytes, from: start)
    return end < bytes.count ? end + lineEndLength(bytes, at: end) : end
  }

  /// The first byte of the line end that comes next; the end of the bytes where none does.
  static func firstLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index &+ 16 <= bytes.count {
      let lanes = ByteLanes(bytes, at: index)
      if let first = ((lanes .== .all(0x0A)) .| (lanes .== .all(0x0D))).first { return index &+ first }
      index &+= 16
    }
    while index < bytes.count, !isLineEnd(bytes[index]) { index &+= 1 }
    return index
  }

  /// The place behind the last line end before `end`; 0 where none stands there.
  static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    var index = end
    while index >= 16 {
      let lanes = ByteLanes(bytes, at: index &- 16)
      if let last = ((lanes .== .all(0x0A)) .| (lanes .== .all(0x0D))).last { return index &- 15 &+ last }
      index &-= 16
    }
    while index > 0, !isLineEnd(bytes[index &- 1]) { index &-= 1 }
    return index
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
