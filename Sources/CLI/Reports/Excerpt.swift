/// The part of a line around a range, and the marks to write below it.
struct Excerpt {
  let line: String
  let marks: String

  private static let tab = "    "

  /// A character as it is shown.
  private struct Cell {
    let bytes: Range<Int>
    let width: Int
  }

  /// - Parameters:
  ///   - bytes: The line, without its end.
  ///   - range: In bytes of the line; what is behind it is not shown.
  ///   - columns: How many the result may have.
  init(_ bytes: UnsafeBufferPointer<UInt8>, of range: Range<Int>, columns: Int) {
    let range = range.clamped(to: 0..<bytes.count)
    // No character that is shown has so many bytes on average: of a long line only a part is looked at.
    let part = Self.part(bytes, around: range.lowerBound, reach: columns * 16)
    let isWhole = part == 0..<bytes.count
    // Plain characters have three bytes at most, and what is farther away is not shown.
    let near = Self.part(bytes, around: range.lowerBound, reach: columns * 3)
    let (cells, words) = Self.plainCells(bytes, near) ?? Self.cells(bytes, part)

    let first = cells.firstIndex { $0.bytes.upperBound > range.lowerBound } ?? cells.count
    let last = max(first, cells[first...].firstIndex { $0.bytes.lowerBound >= range.upperBound } ?? cells.count)
    let shown =
      isWhole && cells.first?.bytes.lowerBound == 0 && cells.last?.bytes.upperBound == bytes.count
        && Self.width(cells[...]) <= columns
      ? 0..<cells.count : Self.window(cells, around: first..<last, columns: columns - 2)

    let isCutBefore = shown.lowerBound > 0 || part.lowerBound > 0
    let isCutBehind = shown.upperBound < cells.count || !isWhole
    let text = words?[shown].joined() ?? Self.text(cells[shown], bytes)
    line = (isCutBefore ? "…" : "") + text + (isCutBehind ? "…" : "")
    let before = Self.width(cells[shown.lowerBound..<first]) + (isCutBefore ? 1 : 0)
    let marked = Self.width(cells[first..<min(last, shown.upperBound)])
    marks = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, marked - 1))
  }

  /// What lies within `reach` bytes of `offset`; whole scalars.
  private static func part(_ bytes: UnsafeBufferPointer<UInt8>, around offset: Int, reach: Int) -> Range<Int> {
    var start = max(0, offset - reach)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(bytes.count, offset + reach)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
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

  /// The characters of a stretch, and how they are shown; nil where as they are.
  private static func cells(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (cells: [Cell], words: [String]?) {
    var cells: [Cell] = []
    var words: [String] = []
    var position = range.lowerBound
    let line = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    for character in line {
      let length = character.utf8.count
      let shown = character == "\t" ? tab : String(character).visible
      words.append(shown)
      let width = character == "\t" ? tab.utf8.count : shown.reduce(0) { $0 + $1.width }
      cells.append(Cell(bytes: position..<position + length, width: width))
      position += length
    }
    return (cells, words)
  }

  /// The same, where all scalars are plain, so that each is a character by itself, shown as it is; else nil.
  private static func plainCells(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (cells: [Cell], words: [String]?)? {
    let scalars = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self).unicodeScalars
    var cells: [Cell] = []
    cells.reserveCapacity(range.count)
    var position = range.lowerBound
    for scalar in scalars {
      guard scalar.isPlain else { return nil }
      let bytes = position..<position + UTF8.width(scalar)
      position = bytes.upperBound
      cells.append(Cell(bytes: bytes, width: 1))
    }
    return (cells, nil)
  }

  /// What plain cells show.
  private static func text(_ cells: ArraySlice<Cell>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let first = cells.first, let last = cells.last else { return "" }
    let part = first.bytes.lowerBound..<last.bytes.upperBound
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[part]), as: UTF8.self)
  }

  private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }
}

extension Unicode.Scalar {
  /// Whether it is shown as it is, in one column, and joins with no other that is plain: what Vietnamese is written with,
  /// composed, and the usual quotation marks and dashes. To find the characters of a line otherwise takes long.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2026: true
    default: false
    }
  }
}
