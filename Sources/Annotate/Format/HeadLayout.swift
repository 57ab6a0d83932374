/// The layout of the heads of spans: the reference, then the attributes in their order, one space between.
enum HeadLayout {
  /// Edits in bytes of the document, of the heads that ranges of it touch, in a paragraph that begins at `start`.
  static func edits(_ section: Section, start: Int, _ text: SourceText, in ranges: TouchedRanges?) -> [TextEdit] {
    let heads = heads(section, start: start, in: ranges).filter { $0.parts.count > 1 }
    guard let first = heads.first, let last = heads.last else { return [] }
    // A paragraph may be the whole article: only what is looked at is gathered.
    let window = first.range.lowerBound..<last.range.upperBound
    var layout = PartLayout()
    text[window.shifted(by: start)].withUnsafeBufferPointer { bytes in
      for head in heads {
        let parts = head.parts.map { $0.shifted(by: -window.lowerBound) }
        layout.arrange(parts, attributesFrom: head.hasReference ? 1 : 0, bytes)
      }
    }
    return layout.edits.map { $0.shifted(by: start + window.lowerBound) }
  }

  /// The head of the span whose closer ends at `end`, in bytes from the section's start; nil where none does.
  static func head(ofSpanEndingAt end: Int, _ section: Section) -> Range<Int>? {
    let nodes = section.nodes
    var index = firstNode(from: end - 1, nodes)
    guard index < nodes.endIndex, nodes[index].kind == .closer, nodes[index].range.upperBound == end else { return nil }
    let next = index + 1 - nodes.startIndex
    while index > nodes.startIndex {
      index -= 1
      if nodes[index].kind == .span, nodes[index].next == next { return Head(ofSpanAt: index, nodes).range }
    }
    return nil
  }

  /// A span's opener and head. Offsets are bytes from the section's start.
  private struct Head {
    let range: Range<Int>
    /// Its reference and attributes.
    let parts: [Range<Int>]
    let hasReference: Bool

    init(ofSpanAt index: Int, _ nodes: ArraySlice<Node>) {
      let leaves = nodes[(index + 1)...].prefix { $0.kind.isOfHead }
      let start = nodes[index].range.lowerBound
      range = start..<(leaves.last?.range.upperBound ?? start)
      parts = leaves.filter { $0.kind == .reference || $0.kind == .attribute }.map(\.range)
      hasReference = leaves.contains { $0.kind == .reference }
    }
  }

  /// What is no span has no head, and a line that cannot be read stays as it is.
  private static func heads(_ section: Section, start: Int, in ranges: TouchedRanges?) -> [Head] {
    let nodes = section.nodes
    var unreadable = section.mistakes.filter(\.isMalformedLine).map(\.range)[...]
    var heads: [Head] = []
    var index = nodes.startIndex
    var end = section.length
    if let hull = ranges?.hull {
      end = min(end, hull.upperBound - start)
      index = firstNode(from: hull.lowerBound - start, nodes)
      // The first range may begin in a head.
      while index > nodes.startIndex, nodes[index - 1].kind.isOfHead || nodes[index - 1].isParent { index -= 1 }
    }
    while index < nodes.endIndex, nodes[index].range.lowerBound <= end {
      if nodes[index].kind == .span {
        let head = Head(ofSpanAt: index, nodes)
        unreadable = unreadable.drop { $0.upperBound <= head.range.lowerBound }
        let isReadable = unreadable.first.map { !$0.contains(head.range.lowerBound) } ?? true
        if isReadable, ranges?.touch(head.range.shifted(by: start)) ?? true { heads.append(head) }
      }
      index += 1
    }
    return heads
  }

  /// The index of the first node that begins at `offset` or behind it.
  private static func firstNode(from offset: Int, _ nodes: ArraySlice<Node>) -> Int {
    var low = nodes.startIndex
    var high = nodes.endIndex
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Node.Kind {
  /// Whether it is a leaf of a span's beginning.
  fileprivate var isOfHead: Bool {
    switch self {
    case .opener, .reference, .attribute, .headSpace, .bar: true
    default: false
    }
  }
}
