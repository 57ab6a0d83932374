/// The ranges of a document that are to be laid out; finds out quickly whether one of them touches a stretch.
struct TouchedRanges {
  /// In order; none overlaps another.
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound < last.upperBound || range == last {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// From the first to the last.
  var hull: Range<Int> { (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0) }

  /// Whether a range has a byte of the stretch; where it is a place between bytes, whether it begins, holds or ends it.
  ///
  /// - Parameter inside: What such a place is compared with in the stretch's stead: a line without its line end, since
  ///   the place behind that is the next line's.
  func touch(_ stretch: Range<Int>, inside: Range<Int>? = nil) -> Bool {
    let inside = inside ?? stretch
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    // Only what ends where the stretch begins, or begins where it ends, is looked at in vain.
    while low < ranges.count, ranges[low].lowerBound <= stretch.upperBound {
      let range = ranges[low]
      let place = range.lowerBound
      let isTouched =
        range.isEmpty ? inside.lowerBound <= place && place <= inside.upperBound : range.overlaps(stretch)
      if isTouched { return true }
      low += 1
    }
    return false
  }
}
