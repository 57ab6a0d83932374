/// The part of a line around a range, and where marks are to be written below it.
struct Excerpt {
  let line: String
  /// How many columns stand before the marks.
  let before: Int
  /// How many columns are marked, one at least.
  let marked: Int

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
    if let plain = Excerpt(plain: bytes, of: range, columns: columns) {
      self = plain
      return
    }
    // No character that is shown has so many bytes on average: of a long line only a part is looked at.
    let part = Self.part(bytes, around: range.lowerBound, reach: columns * 16)
    let isWhole = part == 0..<bytes.count
    let (cells, words) = Self.cells(bytes, part)

    let first = cells.firstIndex { $0.bytes.upperBound > range.lowerBound } ?? cells.count
    let last = max(first, cells[first...].firstIndex { $0.bytes.lowerBound >= range.upperBound } ?? cells.count)
    let shown =
      isWhole && Self.width(cells[...]) <= columns
      ? 0..<cells.count : Self.window(cells, around: first..<last, columns: columns - 2)

    let isCutBefore = shown.lowerBound > 0 || part.lowerBound > 0
    let isCutBehind = shown.upperBound < cells.count || part.upperBound < bytes.count
    line = (isCutBefore ? "…" : "") + words[shown].joined() + (isCutBehind ? "…" : "")
    before = Self.width(cells[shown.lowerBound..<first]) + (isCutBefore ? 1 : 0)
    marked = max(1, Self.width(cells[first..<min(last, shown.upperBound)]))
  }

  /// The same where all scalars near the range are plain, so that none need be listed; else nil.
  private init?(plain bytes: UnsafeBufferPointer<UInt8>, of range: Range<Int>, columns: Int) {
    var first = range.lowerBound
    while first > 0, first < bytes.count, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    guard let before = Self.plainScalars(bytes, before: first, most: columns),
      let behind = Self.plainScalars(bytes, from: first, most: columns),
      let marked = Self.plainScalars(bytes, from: first, most: columns, to: range.upperBound)
    else { return nil }
    var left = before.count
    var right = behind.count
    if before.place > 0 || behind.place < bytes.count || left + right > columns {
      // As `window` has it.
      let room = columns - 2
      let leading = min(marked.count, room - room / 2)
      let rest = room - leading
      right = leading + min(right - leading, max(rest - rest / 2, rest - left))
      left = min(left, room - right)
    }
    guard let start = Self.plainScalars(bytes, before: first, most: left)?.place,
      let end = Self.plainScalars(bytes, from: first, most: right)?.place
    else { return nil }
    let shown = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    line = (start > 0 ? "…" : "") + shown + (end < bytes.count ? "…" : "")
    self.before = left + (start > 0 ? 1 : 0)
    self.marked = max(1, min(marked.count, right))
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

  /// The characters of a stretch, and how they are shown.
  private static func cells(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (cells: [Cell], words: [String]) {
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

  private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }
}

/// Plain scalars are shown as they are, in one column, and join with no other that is plain: what Vietnamese is written with,
/// composed, and the usual quotation marks and dashes. To find the characters of a line otherwise takes long.
extension Excerpt {
  /// Goes over at most so many scalars from a place on, of which none begins at `end` or behind it: how many there are, and
  /// the place behind them. Nil where one is not plain.
  private static func plainScalars(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, most: Int, to end: Int = .max
  ) -> (count: Int, place: Int)? {
    var (count, place) = (0, start)
    while count < most, place < min(bytes.count, end) {
      guard let next = plainEnd(bytes, from: place) else { return nil }
      (count, place) = (count + 1, next)
    }
    return (count, place)
  }

  /// The same backwards.
  private static func plainScalars(
    _ bytes: UnsafeBufferPointer<UInt8>, before end: Int, most: Int
  ) -> (count: Int, place: Int)? {
    var (count, place) = (0, end)
    while count < most, place > 0 {
      var start = place - 1
      while start > 0, place - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      guard plainEnd(bytes, from: start) == place else { return nil }
      (count, place) = (count + 1, start)
    }
    return (count, place)
  }

  /// The place behind the scalar that begins at a place, if it is plain.
  @inline(__always)
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    func byte(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
      start + offset < bytes.count && range.contains(bytes[start + offset])
    }
    switch bytes[start] {
    case 0x20...0x7E: return start + 1
    // U+00A0 to U+02FF but for signs that may be drawn as pictures, and what cannot be seen.
    case 0xC2: return byte(1, 0xA0...0xBF) && !byte(1, 0xA9...0xA9) && !byte(1, 0xAD...0xAE) ? start + 2 : nil
    case 0xC3...0xCB: return byte(1, 0x80...0xBF) ? start + 2 : nil
    // U+1E00 to U+1EFF
    case 0xE1: return byte(1, 0xB8...0xBB) && byte(2, 0x80...0xBF) ? start + 3 : nil
    // U+2010 to U+2026
    case 0xE2: return byte(1, 0x80...0x80) && byte(2, 0x90...0xA6) ? start + 3 : nil
    default: return nil
    }
  }
}
