/// Bringing marks that were found one by one into the order in which they can be written.
enum Nesting {
  /// The marks that can stand with each other, an outer one before those in it: what crosses an earlier one, or stands
  /// where the format lets no such span stand, is left out.
  static func nested(_ marks: [Mark], around turns: [Turn], _ bytes: UnsafeBufferPointer<UInt8>) -> [Mark] {
    let borders = turns.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    var result: [Mark] = []
    var open: [Mark] = []
    for mark in marks.sorted(by: precedes) {
      while let last = open.last, last.range.upperBound <= mark.range.lowerBound { open.removeLast() }
      guard isWritable(mark, in: open, bytes), !crosses(mark.range, borders) else { continue }
      if let last = open.last, last.range == mark.range, last.kind == mark.kind { continue }
      open.append(mark)
      result.append(mark)
    }
    return result
  }

  private static func precedes(_ one: Mark, _ other: Mark) -> Bool {
    (one.range.lowerBound, -one.range.upperBound, one.kind.isShort ? 1 : 0, rank(one.kind))
      < (other.range.lowerBound, -other.range.upperBound, other.kind.isShort ? 1 : 0, rank(other.kind))
  }

  /// Of two kinds with one range the one that may be around the other.
  private static func rank(_ kind: SpanKind) -> Int { order.firstIndex(of: kind) ?? order.count }

  private static let order: [SpanKind] = [
    .aside, .speech, .directive, .resolution, .citation, .role, .organization, .person,
  ]

  private static func isWritable(_ mark: Mark, in open: [Mark], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !mark.range.isEmpty, open.count < Lexer.deepestNesting else { return false }
    // A label has no head, and with a quotation mark in it could be read as the beginning of one.
    if mark.kind == .aside, bytes[mark.range].contains(UInt8(ascii: "\"")) { return false }
    if let last = open.last {
      guard mark.range.upperBound <= last.range.upperBound, mark.kind.isShort || !last.kind.isShort else {
        return false
      }
    }
    return mark.kind.isShort ? !bytes[mark.range].contains(where: Lexer.isLineEnd) : !holdsEmptyLine(mark.range, bytes)
  }

  private static func holdsEmptyLine(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    while let found = bytes[index..<range.upperBound].firstIndex(where: Lexer.isLineEnd) {
      index = found + Lexer.lineEndLength(bytes, at: found)
      if index >= bytes.count || index >= range.upperBound { return false }
      if Lexer.lineShape(bytes, at: index) == .empty { return true }
    }
    return false
  }

  /// Whether a border, of which some are given in order, lies inside a stretch.
  private static func crosses(_ range: Range<Int>, _ borders: [Int]) -> Bool {
    let next = borders.sortedIndex(notBefore: { $0 <= range.lowerBound })
    return next < borders.count && borders[next] < range.upperBound
  }
}
