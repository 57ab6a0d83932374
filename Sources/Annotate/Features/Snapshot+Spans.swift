extension Snapshot {
  /// Calls `body` with each span that begins in a range of the document, in order, and with the start of its section, from
  /// which its offsets count; with no span where there is something between two paragraphs.
  func forEachSpan(beginningIn range: Range<Int>, _ body: (Span?, Int) -> Void) {
    guard let (first, _) = tree.section(at: range.lowerBound) else { return }
    var starts: [Int] = []
    tree.sections.forEach(from: first) { _, before in
      guard before.bytes < range.upperBound else { return false }
      starts.append(before.bytes)
      return true
    }
    var rest = starts[...]
    article.parts.forEach(from: first) { part, _ in
      guard let start = rest.popFirst() else { return false }
      if case .text(let line) = part.content {
        let end = line.spans.firstIndex(beginningFrom: range.upperBound - start)
        for span in line.spans[..<end].dropFirst(
          line.spans.firstIndex(beginningFrom: range.lowerBound - start))
        {
          body(span, start)
        }
      } else {
        body(nil, start)
      }
      return true
    }
  }
}

extension [Span] {
  /// The index of the first span that begins at an offset or behind it.
  func firstIndex(beginningFrom offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
