/// Words and sentences of a line, found from a place in it without looking at the rest.
enum Sentence {
  /// The word that touches `offset`: letters of any script and digits; nil where there is none.
  static func word(at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = offset
    while start > 0 {
      var scalar = start - 1
      while scalar > 0, bytes[scalar] & 0xC0 == 0x80, start - scalar < 4 { scalar -= 1 }
      guard isLetter(bytes, at: scalar) else { break }
      start = scalar
    }
    var end = offset
    while end < bytes.count, isLetter(bytes, at: end) {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return start < end ? start..<end : nil
  }

  /// The line that holds `offset`, with those that soft breaks join to it, without its line end.
  static func line(at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = offset
    while start > 0, !(Lexer.isLineEnd(bytes[start - 1]) && !isSoft(lineEndBefore: start, bytes)) { start -= 1 }
    var end = offset
    while end < bytes.count {
      if Lexer.isLineEnd(bytes[end]) {
        let next = end + Lexer.lineEndLength(bytes, at: end)
        guard next < bytes.count, isSoft(lineEndBefore: next, bytes) else { break }
        end = next
      } else {
        end += 1
      }
    }
    return start..<max(start, end)
  }

  /// The sentence of `line` that holds `offset`: it ends with `.`, `!`, `?` or `…`, the quotation marks and closers
  /// behind it, and a space.
  static func sentence(
    at offset: Int, in line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = offset
    while start > line.lowerBound {
      let isStart = start < line.upperBound && !isSpace(bytes[start]) && isSpace(bytes[start - 1])
      if isStart, endsSentence(before: start, line, bytes) { break }
      start -= 1
    }
    var end = offset
    while end < line.upperBound {
      let isEnd = end > start && isSpace(bytes[end]) && !isSpace(bytes[end - 1])
      if isEnd, endsSentence(before: end, line, bytes) { break }
      end += 1
    }
    return start..<end
  }

  /// Whether what stands before `offset`, spaces aside, ends a sentence.
  private static func endsSentence(
    before offset: Int, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = offset
    while end > line.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    while let closer = closers.first(where: { ends($0, at: end, line, bytes) }) { end -= closer.count }
    return terminators.contains { ends($0, at: end, line, bytes) }
  }

  private static func ends(
    _ mark: [UInt8], at end: Int, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    end - mark.count >= line.lowerBound && bytes[end - mark.count..<end].elementsEqual(mark)
  }

  private static let closers = ["”", "\"", "’", "»", ")", ">"].map { Array($0.utf8) }
  private static let terminators = [".", "!", "?", "…"].map { Array($0.utf8) }

  /// Soft breaks separate words, too.
  private static func isSpace(_ byte: UInt8) -> Bool { Lexer.isSpace(byte) || Lexer.isLineEnd(byte) }

  /// Whether the line end just before `start` has a backslash before it.
  private static func isSoft(lineEndBefore start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = start - 1
    // The middle of a CRLF begins no line.
    if start < bytes.count, bytes[index] == 0x0D, bytes[start] == 0x0A { return true }
    if index > 0, bytes[index] == 0x0A, bytes[index - 1] == 0x0D { index -= 1 }
    // Two of them are a backslash of the text.
    var count = 0
    while count < index, bytes[index - count - 1] == 0x5C { count += 1 }
    return count % 2 == 1
  }

  /// Whether the scalar that begins at `index` may be part of a word; marks and signs above ASCII are not.
  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0xC2, 0xF0...: return false
    // From U+2000 to U+20FF: spaces, dashes, quotation marks.
    case 0xE2: return index + 1 < bytes.count && bytes[index + 1] > 0x83
    default: return byte >= 0x80
    }
  }
}
