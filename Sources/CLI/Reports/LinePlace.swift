import Annotate

/// A place in a document as reports give it: a line and its columns from 1, in the units that their readers count.
struct LinePlace: Equatable, Sendable {
  /// In bytes of the document.
  let offset: Int
  let line: Int
  /// In Unicode scalars.
  let column: Int
  let utf16Column: Int
  /// The offset at which the line begins.
  let lineStart: Int

  var utf8Column: Int { offset - lineStart + 1 }

  init(offset: Int, line: Int, column: Int, utf16Column: Int, lineStart: Int) {
    self.offset = offset
    self.line = line
    self.column = column
    self.utf16Column = utf16Column
    self.lineStart = lineStart
  }

  init(of offset: Int, in lines: LineIndex) {
    let position = lines.position(of: offset, in: .utf32)
    let start = lines.lineStart(of: offset)
    self.init(
      offset: offset, line: position.line + 1, column: position.column + 1,
      utf16Column: lines.width(of: start..<max(start, offset), in: .utf16) + 1, lineStart: start)
  }

  /// The place of an offset on the line of another, behind that; nil where it is not.
  init?(of offset: Int, behind other: LinePlace, _ bytes: [UInt8]) {
    guard other.offset <= offset, offset <= bytes.count else { return nil }
    var (scalars, pairs) = (0, 0)
    for byte in bytes[other.offset..<offset] {
      if byte == 0x0A || byte == 0x0D { return nil }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte >= 0xF0 { pairs += 1 }
    }
    // What lies inside a scalar is counted at its beginning.
    for place in [other.offset, offset] where place < bytes.count && bytes[place] & 0xC0 == 0x80 { return nil }
    self.init(
      offset: offset, line: other.line, column: other.column + scalars,
      utf16Column: other.utf16Column + scalars + pairs, lineStart: other.lineStart)
  }

  init(of offset: Int, in bytes: [UInt8]) {
    self.init(of: offset, in: LineIndex(SourceText(bytes)))
  }
}
