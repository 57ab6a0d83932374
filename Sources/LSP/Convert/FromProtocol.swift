import Annotate

/// Reads the places that a client gives in a document, wherever they lie.
struct FromProtocol {
  private let lines: LineIndex
  private let encoding: ColumnUnit

  init(_ lines: LineIndex, _ encoding: ColumnUnit) {
    self.lines = lines
    self.encoding = encoding
  }

  /// The offset of a place, clamped to the document.
  func offset(_ position: Position) -> Int {
    lines.offset(of: TextPosition(line: position.line, column: position.character), in: encoding)
  }

  /// The bytes between two places, in whatever order these come.
  func range(_ range: PositionRange) -> Range<Int> {
    let start = offset(range.start)
    let end = offset(range.end)
    return min(start, end)..<max(start, end)
  }
}
