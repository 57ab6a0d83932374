extension RandomAccessCollection where Index == Int {
  /// The index of the first element that is not before what is looked for; the end where all are. Those that are stand
  /// first.
  @inline(__always)
  func sortedIndex(notBefore isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
