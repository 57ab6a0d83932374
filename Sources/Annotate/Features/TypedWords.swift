/// The words up to the cursor, as far as they stand on one line with no markup between them.
struct TypedWords {
  let bytes: ArraySlice<UInt8>
  /// The offset in the document of the first byte of the line that they are a slice of.
  let lineStart: Int
  /// Where a mention may begin, in the slice's own indices, the longest stretch first.
  let starts: [Int]

  /// No name has more bytes or words.
  private static let longest = 320
  private static let mostWords = 24

  /// Nil where the cursor is not behind a word.
  init?(_ line: CompletionLine) {
    let bytes = line.bytes
    guard line.cursor > 0, Self.isWord(bytes, at: line.cursor - 1),
      line.cursor == bytes.count || !Self.isWord(bytes, at: line.cursor)
    else { return nil }
    var start = line.cursor
    while start > max(0, line.cursor - Self.longest), !Self.isMarkup(bytes[start - 1]) { start -= 1 }
    // What is cut off may go on before the cut.
    let isWhole = start > 0 || line.isWhole
    let starts = (start..<line.cursor).filter { index in
      guard bytes[index] & 0xC0 != 0x80, Self.isWord(bytes, at: index) else { return false }
      return index == 0 ? isWhole : !Self.isWord(bytes, at: index - 1) && !Self.joins(bytes[index - 1])
    }
    self.bytes = bytes[start..<line.cursor]
    lineStart = line.start
    self.starts = starts.suffix(Self.mostWords)
  }

  /// The words from a start on.
  func from(_ start: Int) -> ArraySlice<UInt8> { bytes[start...] }

  func range(from start: Int) -> Range<Int> { (start..<bytes.endIndex).shifted(by: lineStart) }

  /// Whether a name may be meant: several words, or one with a capital or a digit at its beginning.
  func mayBeName(from start: Int) -> Bool {
    from(start).contains(where: Lexer.isSpace) || beginsWithCapital(from: start)
      || (bytes.indices.contains(start) && Lexer.isDigit(bytes[start]))
  }

  func beginsWithCapital(from start: Int) -> Bool {
    String(decoding: from(start).prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// What cannot stand in a mention without being more than text, or an escape.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x3E || byte == 0x7C || byte == 0x5C
  }

  /// What ties a word to the one before it, or escapes what would stand in front of it.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x40 || byte == 0x5C || byte == 0x5F
  }

  /// Whether the character that a byte belongs to is a letter or a digit; punctuation beyond ASCII begins with C2 or E2.
  private static func isWord(_ bytes: [UInt8], at index: Int) -> Bool {
    var lead = index
    while lead > 0, index - lead < 3, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return switch bytes[lead] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xFF: true
    default: false
    }
  }
}
