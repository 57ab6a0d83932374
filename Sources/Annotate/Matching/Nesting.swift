/// Bringing marks that were found one by one into the order in which they can be written.
enum Nesting {
  /// The marks that can stand with each other, an outer one before those in it: what crosses an earlier one, or stands
  /// where the format lets no such span stand, is left out.
  static func nested(_ marks: [Mark], around turns: [Turn], _ bytes: UnsafeBufferPointer<UInt8>) -> [Mark] {
    let borders = turns.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    var result: [Mark] = []
    result.reserveCapacity(marks.count)
    /// The places in `result` of those that are open.
    var open: [Int] = []
    for index in Self.order(marks) {
      let mark = marks[index]
      while let last = open.last, result[last].range.upperBound <= mark.range.lowerBound { open.removeLast() }
      let around = open.last.map { (kind: result[$0].kind, range: result[$0].range) }
      guard open.count < Lexer.deepestNesting, isWritable(mark, in: around, bytes), !crosses(mark.range, borders),
        around.map({ $0 != (mark.kind, mark.range) }) ?? true
      else { continue }
      open.append(result.count)
      result.append(mark)
    }
    return result
  }

  /// What decides about the order of a mark: less to move than itself.
  private struct Place {
    let start: Int
    let end: Int
    let rank: Int
    let index: Int

    static func < (one: Place, other: Place) -> Bool {
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end > other.end }
      return (one.rank, one.index) < (other.rank, other.index)
    }
  }

  /// The indices of marks in the order in which they are written.
  private static func order(_ marks: [Mark]) -> [Int] {
    var places: [Place] = []
    places.reserveCapacity(marks.count)
    for (index, mark) in marks.enumerated() {
      places.append(
        Place(start: mark.range.lowerBound, end: mark.range.upperBound, rank: rank(mark.kind), index: index))
    }
    places.sort { $0 < $1 }
    return places.map(\.index)
  }

  /// Of two kinds with one range the one that may be around the other; a long one may be around any.
  private static func rank(_ kind: SpanKind) -> Int {
    switch kind {
    case .aside: 0
    case .speech: 1
    case .directive: 2
    case .resolution: 3
    case .citation: 4
    case .role: 5
    case .organization: 6
    case .person: 7
    }
  }

  private static func isWritable(
    _ mark: Mark, in around: (kind: SpanKind, range: Range<Int>)?, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !mark.range.isEmpty else { return false }
    // A label has no head, and with a quotation mark in it could be read as the beginning of one.
    if mark.kind == .aside, bytes[mark.range].contains(UInt8(ascii: "\"")) { return false }
    if let around {
      guard mark.range.upperBound <= around.range.upperBound, mark.kind.isShort || !around.kind.isShort else {
        return false
      }
    }
    guard mark.kind.isShort else { return !holdsEmptyLine(mark.range, bytes) }
    let words = UnsafeBufferPointer(rebasing: bytes[mark.range])
    return Lexer.firstLineEnd(words, from: 0) == words.count
  }

  private static func holdsEmptyLine(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    let words = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    while true {
      let found = Lexer.firstLineEnd(words, from: index)
      if found == words.count { return false }
      index = found + Lexer.lineEndLength(bytes, at: found)
      if index >= bytes.count || index >= range.upperBound { return false }
      if Lexer.lineShape(bytes, at: index) == .empty { return true }
    }
  }

  /// Whether a border, of which some are given in order, lies inside a stretch.
  private static func crosses(_ range: Range<Int>, _ borders: [Int]) -> Bool {
    let next = borders.sortedIndex(notBefore: { $0 <= range.lowerBound })
    return next < borders.count && borders[next] < range.upperBound
  }
}
