/// What a column counts.
public enum ColumnUnit: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A place as editors give it: zero-based line, and zero-based column in some unit.
public struct TextPosition: Equatable, Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Lines and columns of a text: the only place that counts UTF-16.
///
/// A line ends with LF, CRLF or CR. Whatever lies outside of the text or inside a scalar is clamped: a line past the end
/// to the end of the text, a column past its line to the line's end (before its line end), a column inside a scalar
/// to the scalar's start.
public struct LineIndex: Sendable {
  private let text: SourceText
  private let pieces: [SourceText.Piece]
  /// The offset and the line of each piece's first byte, and of the end.
  private let starts: [Int]
  private let lines: [Int]

  public init(_ text: SourceText) {
    self.text = text
    pieces = text.pieces
    var starts = [0]
    var lines = [0]
    starts.reserveCapacity(pieces.count + 1)
    lines.reserveCapacity(pieces.count + 1)
    var start = 0
    var line = 0
    for piece in pieces {
      start += piece.bytes.count
      line += piece.counts.lineEnds
      starts.append(start)
      lines.append(line)
    }
    self.starts = starts
    self.lines = lines
  }

  /// The number of lines: one more than there are line ends.
  public var lineCount: Int { (lines.last ?? 0) + 1 }

  /// The position of a byte offset. An offset inside a line end counts as before it.
  public func position(of offset: Int, in unit: ColumnUnit) -> TextPosition {
    var offset = scalarStart(max(0, min(offset, text.count)))
    if offset > 0, byte(at: offset) == 0x0A, byte(at: offset - 1) == 0x0D { offset -= 1 }
    let start = lineStart(before: offset)
    return TextPosition(line: line(of: offset), column: width(of: start..<offset, in: unit))
  }

  /// The offset of the first byte of the line that an offset is on. An offset inside a line end counts as before it.
  public func lineStart(of offset: Int) -> Int {
    var offset = scalarStart(max(0, min(offset, text.count)))
    if offset > 0, byte(at: offset) == 0x0A, byte(at: offset - 1) == 0x0D { offset -= 1 }
    return lineStart(before: offset)
  }

  /// The bytes of the line that an offset is on, without its line end. An offset inside a line end counts as before it.
  public func line(around offset: Int) -> Range<Int> {
    let start = lineStart(of: offset)
    let offset = max(start, min(offset, text.count))
    var index = piece(holding: offset)
    while index < pieces.count {
      let rest = bytes(ofPiece: index, in: offset..<text.count)
      if let found = rest.firstIndex(where: Lexer.isLineEnd) {
        let end = max(starts[index], offset) + found - rest.startIndex
        let isInside = end > start && byte(at: end) == 0x0A && byte(at: end - 1) == 0x0D
        return start..<(isInside ? end - 1 : end)
      }
      index += 1
    }
    return start..<text.count
  }

  /// The byte offset of a position.
  public func offset(of position: TextPosition, in unit: ColumnUnit) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineCount else { return text.count }
    let line = range(ofLine: position.line)
    guard position.column > 0 else { return line.lowerBound }
    guard unit != .utf8 else {
      return scalarStart(position.column < line.count ? line.lowerBound + position.column : line.upperBound)
    }
    return advance(from: line.lowerBound, to: line.upperBound, by: position.column, in: unit)
  }

  /// The line that an offset is on.
  public func line(of offset: Int) -> Int {
    let index = piece(holding: offset)
    guard index < pieces.count else { return lines.last ?? 0 }
    let prefix = pieces[index].bytes.prefix(offset - starts[index])
    let count = prefix.withUnsafeBufferPointer(Counts.lineEnds(in:))
    let splitsLineEnd = prefix.last == 0x0D && byte(at: offset) == 0x0A
    return lines[index] + count - (splitsLineEnd ? 1 : 0)
  }

  /// The bytes of a line, without its line end; empty at the end of the text for a line past it.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = self.start(ofLine: line)
    guard line + 1 < lineCount else { return start..<text.count }
    let next = self.start(ofLine: line + 1)
    let endsWithPair = next - start >= 2 && byte(at: next - 1) == 0x0A && byte(at: next - 2) == 0x0D
    return start..<(endsWithPair ? next - 2 : next - 1)
  }

  /// The number of units between two offsets.
  public func width(of range: Range<Int>, in unit: ColumnUnit) -> Int {
    if unit == .utf8 { return range.count }
    var sum = 0
    var index = piece(holding: range.lowerBound)
    while index < pieces.count, starts[index] < range.upperBound {
      let counts = counts(ofPiece: index, in: range)
      sum += unit == .utf16 ? counts.utf16 : counts.scalars
      index += 1
    }
    return sum
  }

  /// The offset of a line's first byte, clamped to the text.
  private func start(ofLine line: Int) -> Int {
    guard line > 0 else { return 0 }
    guard line < lineCount else { return text.count }
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high) / 2
      if lines[middle + 1] < line { low = middle + 1 } else { high = middle }
    }
    let wanted = line - lines[low]
    return starts[low] + pieces[low].bytes.withUnsafeBufferPointer { Self.end(ofLineEnd: wanted, in: $0) }
  }

  /// Where the `number`th line end (from 1) of `bytes` ends.
  private static func end(ofLineEnd number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var left = number
    for index in bytes.indices {
      let isEnd =
        bytes[index] == 0x0A || (bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      if isEnd {
        left -= 1
        if left == 0 { return index + 1 }
      }
    }
    return bytes.count
  }

  /// The start of the line that an offset is on; the offset is not inside a line end.
  private func lineStart(before offset: Int) -> Int {
    var index = min(piece(holding: offset), pieces.count - 1)
    while index >= 0 {
      let piece = pieces[index]
      if piece.counts.lineEnds > 0 {
        let prefix = piece.bytes.prefix(offset - starts[index])
        let start = prefix.withUnsafeBufferPointer { Lexer.lineStart($0, before: $0.count) }
        if start > 0 { return starts[index] + start }
      }
      index -= 1
    }
    return 0
  }

  /// The offset `column` units after `start`, at most `end`; the start of the scalar where it falls inside one.
  private func advance(from start: Int, to end: Int, by column: Int, in unit: ColumnUnit) -> Int {
    var left = column
    var index = piece(holding: start)
    while index < pieces.count, starts[index] < end {
      let part = (start..<end).clamped(to: starts[index]..<starts[index + 1])
      let counts = counts(ofPiece: index, in: part)
      let width = unit == .utf16 ? counts.utf16 : counts.scalars
      guard width >= left else {
        left -= width
        index += 1
        continue
      }
      return part.lowerBound
        + bytes(ofPiece: index, in: part).withUnsafeBufferPointer { Self.length(of: left, in: unit, of: $0) }
    }
    return end
  }

  /// The length in bytes of the first `width` units of `bytes`, which hold as many.
  private static func length(of width: Int, in unit: ColumnUnit, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var left = width
    var index = 0
    while index < bytes.count, left > 0 {
      let cost = unit == .utf16 && bytes[index] >= 0xF0 ? 2 : 1
      if cost > left { break }
      left -= cost
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  private func bytes(ofPiece index: Int, in range: Range<Int>) -> ArraySlice<UInt8> {
    let part = range.clamped(to: starts[index]..<starts[index + 1])
    return pieces[index].bytes.dropFirst(part.lowerBound - starts[index]).prefix(part.count)
  }

  private func counts(ofPiece index: Int, in range: Range<Int>) -> Counts {
    let bytes = bytes(ofPiece: index, in: range)
    if bytes.count == pieces[index].bytes.count { return pieces[index].counts }
    return bytes.withUnsafeBufferPointer(Counts.init(counting:))
  }

  /// The piece in which `offset` lies; the number of pieces for the end.
  private func piece(holding offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func byte(at offset: Int) -> UInt8? {
    let index = piece(holding: offset)
    guard index < pieces.count else { return nil }
    let bytes = pieces[index].bytes
    return bytes[bytes.startIndex + offset - starts[index]]
  }

  /// The start of the scalar that `offset` is in.
  private func scalarStart(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, let byte = byte(at: offset), byte & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
