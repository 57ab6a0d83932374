/// The word that somebody may have meant.
public enum Suggestion {
  /// The candidate nearest to `word`, the first of several; nil where none is near or one is `word` itself.
  ///
  /// Near is up to three mistakes, and no more than one for each three scalars of `word`: a scalar too many, one
  /// missing, one for another, or two swapped. Takes time in proportion to the lengths of `word` and the candidates.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let scalars = word.unicodeScalars.map(\.value)
    guard !scalars.isEmpty, scalars.count <= longest else { return nil }
    var bound = min(3, max(1, scalars.count / 3))
    let length = word.utf8.count
    var best: String?
    for candidate in candidates where abs(candidate.utf8.count - length) <= 4 * bound {
      let other = candidate.unicodeScalars.map(\.value)
      guard let distance = distance(scalars, other, atMost: bound) else { continue }
      guard distance > 0 else { return nil }
      best = candidate
      bound = distance - 1
      if bound == 0 { break }
    }
    return best
  }

  /// A longer word is no name.
  private static let longest = 256

  /// The number of mistakes between two words; nil where there are more than `bound`. Only the cells of the usual
  /// table within `bound` of its diagonal are looked at.
  private static func distance(_ one: [UInt32], _ other: [UInt32], atMost bound: Int) -> Int? {
    guard abs(one.count - other.count) <= bound else { return nil }
    let far = bound + 1
    var last = [Int](repeating: far, count: other.count + 1)
    var row = (0...other.count).map { min($0, far) }
    var next = [Int](repeating: far, count: other.count + 1)
    for (index, scalar) in one.enumerated() {
      let columns = max(0, index - bound)..<min(other.count, index + bound + 1)
      next[columns.lowerBound] = columns.lowerBound == 0 ? min(index + 1, far) : far
      for column in columns {
        var cost = min(row[column] + (scalar == other[column] ? 0 : 1), next[column] + 1)
        // A cell beyond the band of the row before is far.
        if column < index + bound { cost = min(cost, row[column + 1] + 1) }
        if index > 0, column > 0, scalar == other[column - 1], one[index - 1] == other[column] {
          cost = min(cost, last[column - 1] + 1)
        }
        next[column + 1] = min(cost, far)
      }
      (last, row, next) = (row, next, last)
    }
    let distance = row[other.count]
    return distance <= bound ? distance : nil
  }
}
