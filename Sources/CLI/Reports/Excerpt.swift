/// The part of a line around a range, and the marks to write below it.
struct Excerpt {
  let line: String
  let marks: String

  private static let tab = "    "

  /// A character as it is shown.
  private struct Cell {
    let bytes: Range<Int>
    let shown: String
    let width: Int
  }

  /// - Parameters:
  ///   - range: In bytes; what is behind its first line is not shown.
  ///   - lineStart: Where the line begins in which `range` does.
  ///   - columns: How many the result may have.
  init(_ bytes: UnsafeBufferPointer<UInt8>, of range: Range<Int>, lineStart: Int, columns: Int) {
    // No character that is shown has so many bytes on average: of a long line only a part is looked at.
    let reach = columns * 16
    let range = range.clamped(to: lineStart..<max(bytes.count, lineStart))
    var start = max(lineStart, range.lowerBound - reach)
    while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = range.lowerBound
    while end < bytes.count, end - range.lowerBound < reach, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let isWhole = start == lineStart && (end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D)

    let cells = Self.cells(bytes, start..<end)
    let first = cells.firstIndex { $0.bytes.upperBound > range.lowerBound } ?? cells.count
    let last = max(first, cells[first...].firstIndex { $0.bytes.lowerBound >= range.upperBound } ?? cells.count)
    let shown =
      isWhole && Self.width(cells[...]) <= columns
      ? 0..<cells.count : Self.window(cells, around: first..<last, columns: columns - 2)

    let isCutBefore = shown.lowerBound > 0 || start > lineStart
    let isCutBehind = shown.upperBound < cells.count || !isWhole
    let text = cells[shown].map(\.shown).joined()
    line = (isCutBefore ? "…" : "") + text + (isCutBehind ? "…" : "")
    let before = Self.width(cells[shown.lowerBound..<first]) + (isCutBefore ? 1 : 0)
    let marked = Self.width(cells[first..<min(last, shown.upperBound)])
    marks = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, marked - 1))
  }

  /// The cells to show where not all can be: as much behind the start of `marked` as in front of it, or more where
  /// there is less in front.
  private static func window(_ cells: [Cell], around marked: Range<Int>, columns: Int) -> Range<Int> {
    var start = marked.lowerBound
    var end = marked.lowerBound
    var left = columns
    func take(_ index: Int) -> Bool {
      guard cells.indices.contains(index), cells[index].width <= left else { return false }
      left -= cells[index].width
      return true
    }
    // What is marked comes first, as far as half of the columns; then one cell from each side in turn.
    while end < marked.upperBound, left > columns / 2, take(end) { end += 1 }
    var canGrow = true
    while canGrow {
      canGrow = false
      if take(end) {
        end += 1
        canGrow = true
      }
      if take(start - 1) {
        start -= 1
        canGrow = true
      }
    }
    return start..<end
  }

  private static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var position = range.lowerBound
    let line = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    for character in line {
      let length = character.utf8.count
      cells.append(cell(character, position..<position + length))
      position += length
    }
    return cells
  }

  private static func cell(_ character: Character, _ bytes: Range<Int>) -> Cell {
    if character == "\t" { return Cell(bytes: bytes, shown: tab, width: tab.utf8.count) }
    let shown = String(character).visible
    return Cell(bytes: bytes, shown: shown, width: shown.reduce(0) { $0 + $1.width })
  }

  private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }
}
