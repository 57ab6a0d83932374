/// The spans of a section of text, in the order of their openers. Offsets are bytes from the section's start.
public struct TextLine: Sendable {
  public internal(set) var spans: [Span]

  /// Reads the spans of a section of kind `text`, whose bytes these are.
  init(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard section.hasSpans else {
      spans = []
      return
    }
    spans = section.storage.nodes.withUnsafeBufferPointer {
      Self.read(UnsafeBufferPointer(rebasing: $0[section.nodeRange]), bytes)
    }
  }

  private static func read(_ nodes: UnsafeBufferPointer<Node>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Span] {
    var spans: [Span] = []
    // A span has five nodes and more.
    spans.reserveCapacity(nodes.count / 6 + 1)
    var open: [(span: Draft, next: Int)] = []
    var stripped = 0
    var index = 0
    while index < nodes.count {
      while let last = open.last, last.next == index {
        spans[last.span.index] = last.span.finished(stripped)
        open.removeLast()
      }
      let node = nodes[index]
      switch node.kind {
      case .span:
        if !open.isEmpty { open[open.count - 1].span.hasMarkup = true }
        let draft = Draft(
          index: spans.count, kind: node.span ?? .aside, range: node.range, parent: open.last?.span.index)
        spans.append(draft.finished(0))
        open.append((draft, node.next))
      case .opener:
        if open.count > 0 {
          open[open.count - 1].span.content = node.range.upperBound
          open[open.count - 1].span.stripped = stripped
        }
      case .reference: open[open.count - 1].span.reference = Reference(bytes, in: node.range)
      case .attribute:
        if let attribute = Attribute(bytes, in: node.range) { open[open.count - 1].span.attributes.append(attribute) }
      case .bar: open[open.count - 1].span.content = node.range.upperBound
      case .text: stripped += node.range.count
      case .escape:
        stripped += 1
        if !open.isEmpty { open[open.count - 1].span.hasMarkup = true }
      case .softBreak: if !open.isEmpty { open[open.count - 1].span.hasMarkup = true }
      case .unclosedOpener:
        // Its head is text: nothing of it belongs to the span around it.
        stripped += node.range.count
        index = node.next
        continue
      default: break
      }
      index += 1
    }
    while let last = open.popLast() { spans[last.span.index] = last.span.finished(stripped) }
    return spans
  }

  /// The span whose source range holds `offset`, the innermost; its end counts as inside.
  func innermost(at offset: Int) -> Int? {
    spans.indices.last { spans[$0].range.lowerBound <= offset && offset < spans[$0].range.upperBound }
      ?? spans.indices.last { spans[$0].range.upperBound == offset }
  }

  private struct Draft {
    let index: Int
    let kind: SpanKind
    let range: Range<Int>
    let parent: Int?
    var content = 0
    var stripped = 0
    var hasMarkup = false
    var reference: Reference?
    var attributes: [Attribute] = []

    func finished(_ strippedEnd: Int) -> Span {
      Span(
        kind: kind, range: range, content: content..<max(content, range.upperBound - 1),
        stripped: stripped..<max(stripped, strippedEnd), hasMarkup: hasMarkup, reference: reference,
        attributes: attributes, parent: parent)
    }
  }
}
