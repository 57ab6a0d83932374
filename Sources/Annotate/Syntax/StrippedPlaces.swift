/// Where the bytes of a stripped text stand in what it was stripped from.
struct StrippedPlaces: Sendable {
  private struct Piece {
    let stripped: Int
    let source: Int
  }

  /// Stretches that are the same in both, in their order.
  private var pieces: [Piece] = []

  /// A text that is the same.
  static let same: StrippedPlaces = {
    var places = StrippedPlaces()
    places.add(stripped: 0, source: 0)
    return places
  }()

  /// The stretch that goes on from a byte of the stripped text begins at a byte of the source.
  mutating func add(stripped: Int, source: Int) {
    pieces.append(Piece(stripped: stripped, source: source))
  }

  /// The place in the source of a byte of the stripped text.
  func source(_ offset: Int) -> Int {
    let next = pieces.sortedIndex(notBefore: { $0.stripped <= offset })
    guard next > 0 else { return offset }
    return pieces[next - 1].source + offset - pieces[next - 1].stripped
  }

  /// The place of a stretch that is not empty, with the markup inside it.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    return start..<max(start, source(range.upperBound - 1) + 1)
  }
}
