extension Article {
  /// Calls `body` with each section from the one at `first` on, its part and its start, until it returns false.
  func forEachPart(_ tree: SyntaxTree, from first: Int, _ body: (Section, ArticlePart, Int) -> Bool) {
    var parts = MeasuredArray.Cursor(parts)
    var index = first
    tree.sections.forEach(from: first) { section, before in
      guard let part = parts.element(at: index)?.element else { return false }
      index += 1
      return body(section, part, before.bytes)
    }
  }
}

extension TextLine {
  /// The spans around `offset`, the innermost first; the end of one counts as inside it.
  func enclosing(_ offset: Int) -> [Int] {
    var current = Self.last(of: spans, startingBy: offset)
    var result: [Int] = []
    while let index = current {
      if offset <= spans[index].range.upperBound { result.append(index) }
      current = spans[index].parent
    }
    return result
  }

  /// The last span whose opener stands at `offset` or before it.
  static func last(of spans: [Span], startingBy offset: Int) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
