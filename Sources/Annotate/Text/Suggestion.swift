/// The word that somebody may have meant.
public enum Suggestion {
  /// The candidate nearest to `word`, the first of several; nil where none is near or one is `word` itself.
  ///
  /// Near is up to three mistakes, and no more than one for each three scalars of `word`: a scalar too many, one
  /// missing, one for another, or two swapped. Takes time in proportion to the lengths of `word` and the candidates.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard var search = Search(Array(word.utf8)) else { return nil }
    var best: String?
    for var candidate in candidates {
      if candidate.withUTF8({ search.isNearer($0) }) { best = candidate }
      if search.isDone { break }
    }
    return search.isExact ? nil : best
  }

  /// A search that is handed the candidates one by one, in UTF-8.
  struct Search {
    private let word: [UInt8]
    /// For each byte, the places of the word that have it, a bit each; empty where the word is too long for that.
    private var places: [UInt64] = []
    private let scalars: [UInt32]
    private var bound: Int
    private(set) var isExact = false

    /// Nil for a word that is too long to be a name, or empty.
    init?(_ word: [UInt8]) {
      let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
      guard !scalars.isEmpty, scalars.count <= longest else { return nil }
      self.word = word
      self.scalars = scalars
      bound = min(3, max(1, scalars.count / 3))
      guard word.count <= 64, scalars.count == word.count else { return }
      places = [UInt64](repeating: 0, count: 256)
      for (index, byte) in word.enumerated() { places[Int(byte)] |= 1 << UInt64(index) }
    }

    /// Whether nothing nearer can come.
    var isDone: Bool { bound == 0 || isExact }

    /// Whether a candidate is nearer than all before it.
    mutating func isNearer(_ candidate: UnsafeBufferPointer<UInt8>) -> Bool {
      guard !isDone, abs(candidate.count - word.count) <= 4 * bound else { return false }
      let distance: Int
      if places.isEmpty || candidate.contains(where: { $0 >= 0x80 }) {
        let other = String(decoding: candidate, as: UTF8.self).unicodeScalars.map(\.value)
        guard let found = Suggestion.distance(scalars, other, atMost: bound) else { return false }
        distance = found
      } else {
        guard abs(candidate.count - word.count) <= bound else { return false }
        distance = bitwiseDistance(candidate)
        guard distance <= bound else { return false }
      }
      isExact = distance == 0
      bound = max(0, distance - 1)
      return true
    }

    /// The number of mistakes, by Hyyrö's bit-parallel form of the table: a column of it is a word of 64 bits.
    private func bitwiseDistance(_ candidate: UnsafeBufferPointer<UInt8>) -> Int {
      var increases = UInt64.max
      var decreases: UInt64 = 0
      var diagonal: UInt64 = 0
      var before: UInt64 = 0
      var distance = word.count
      let last: UInt64 = 1 << UInt64(word.count - 1)
      for byte in candidate {
        let equal = places[Int(byte)]
        let swapped = ((~diagonal & equal) << 1) & before
        diagonal = (((equal & increases) &+ increases) ^ increases) | equal | decreases | swapped
        let across = decreases | ~(diagonal | increases)
        let back = diagonal & increases
        if across & last != 0 { distance += 1 }
        if back & last != 0 { distance -= 1 }
        let shifted = across << 1 | 1
        increases = back << 1 | ~(diagonal | shifted)
        decreases = diagonal & shifted
        before = equal
      }
      return distance
    }
  }

  /// A longer word is no name.
  fileprivate static let longest = 256

  /// The number of mistakes between two words; nil where there are more than `bound`. Only the cells of the usual
  /// table within `bound` of its diagonal are looked at.
  fileprivate static func distance(_ one: [UInt32], _ other: [UInt32], atMost bound: Int) -> Int? {
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
