import Annotate

/// Counts out semantic tokens as the protocol wants them: five integers for each, places relative to the token before.
/// It goes through the text once.
struct TokenEncoder {
  private let bytes: ArraySlice<UInt8>
  /// The offset in the document of the first of the bytes.
  private let base: Int
  private let encoding: ColumnUnit
  private let mayBeMultiline: Bool
  private(set) var data: [UInt32] = []

  private var offset: Int
  private var place: TextPosition
  private var last = TextPosition(line: 0, column: 0)

  /// The integers of tokens that are in order.
  static func data(
    _ tokens: [SemanticToken], _ document: OpenDocument, _ encoding: ColumnUnit, mayBeMultiline: Bool
  ) -> [UInt32] {
    guard let first = tokens.first, let end = tokens.map(\.range.upperBound).max() else { return [] }
    var encoder = TokenEncoder(document, first.range.lowerBound..<end, encoding, mayBeMultiline)
    encoder.data.reserveCapacity(tokens.count * 5)
    for token in tokens { encoder.add(token) }
    return encoder.data
  }

  private init(_ document: OpenDocument, _ range: Range<Int>, _ encoding: ColumnUnit, _ mayBeMultiline: Bool) {
    bytes = document.text[range]
    base = range.lowerBound
    offset = range.lowerBound
    place = document.lines.position(of: range.lowerBound, in: encoding)
    self.encoding = encoding
    self.mayBeMultiline = mayBeMultiline
  }

  private mutating func add(_ token: SemanticToken) {
    advance(to: token.range.lowerBound)
    guard !mayBeMultiline else { return append(width(token.range), token) }
    var start = token.range.lowerBound
    while start < token.range.upperBound {
      var end = start
      while end < token.range.upperBound, !isLineEnd(end) { end += 1 }
      advance(to: start)
      if start < end { append(width(start..<end), token) }
      start = end
      while start < token.range.upperBound, isLineEnd(start) { start += 1 }
    }
  }

  private mutating func append(_ length: Int, _ token: SemanticToken) {
    let lines = place.line - last.line
    let columns = lines == 0 ? place.column - last.column : place.column
    for number in [lines, columns, length, token.kind.rawValue, token.modifiers.rawValue] {
      data.append(UInt32(truncatingIfNeeded: number))
    }
    last = place
  }

  /// Goes to a later place; an earlier one is where a token begins in another.
  private mutating func advance(to end: Int) {
    while offset < end {
      let byte = self.byte(offset)
      if byte == 0x0A || (byte == 0x0D && self.byte(offset + 1) != 0x0A) {
        place = TextPosition(line: place.line + 1, column: 0)
      } else {
        place.column += width(of: byte)
      }
      offset += 1
    }
  }

  private func width(_ range: Range<Int>) -> Int {
    var sum = 0
    for offset in range { sum += width(of: byte(offset)) }
    return sum
  }

  private func width(of byte: UInt8) -> Int {
    switch encoding {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    }
  }

  private func isLineEnd(_ offset: Int) -> Bool { byte(offset) == 0x0A || byte(offset) == 0x0D }

  /// A byte of the document; a line end behind what is looked at.
  private func byte(_ offset: Int) -> UInt8 {
    let index = bytes.startIndex + offset - base
    return index < bytes.endIndex ? bytes[index] : 0x0A
  }
}
