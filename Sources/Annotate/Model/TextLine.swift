/// The spans of a section of text, in the order of their openers. Offsets are bytes from the section's start.
public struct TextLine: Sendable {
  /// What its spans are, as they are written.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// What one refers to is not said by the span itself.
    static let hasImplied = Traits(rawValue: 1)
    /// It may be said on another line.
    static let needsSurroundings = Traits(rawValue: 2)
    static let hasPerson = Traits(rawValue: 4)
  }

  public internal(set) var spans: [Span]
  private(set) var traits: Traits = []
  /// The length in bytes of the section's stripped text.
  private(set) var strippedLength: Int

  /// An empty one.
  init() {
    spans = []
    strippedLength = 0
  }

  /// Reads the spans of a section of kind `text`, whose bytes these are.
  init(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>) {
    spans = []
    strippedLength = 0
    guard section.hasSpans else {
      strippedLength = section.strippedLength
      return
    }
    section.storage.nodes.withUnsafeBufferPointer {
      read(UnsafeBufferPointer(rebasing: $0[section.nodeRange]), bytes)
    }
    for index in spans.indices { traits.formUnion(spans[index].traits) }
  }

  private mutating func read(_ nodes: UnsafeBufferPointer<Node>, _ bytes: UnsafeBufferPointer<UInt8>) {
    // A span has five nodes and more.
    spans.reserveCapacity(nodes.count / 6 + 1)
    /// The innermost span that the node is in, and where it ends.
    var open: Int?
    var end = Int.max
    var stripped = 0
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      while end <= Int(node.start), let span = open {
        spans[span].end(stripped: stripped)
        open = spans[span].parent
        end = open.map { spans[$0].range.upperBound } ?? .max
      }
      switch node.kind {
      case .span:
        if let open { spans[open].hasMarkup = true }
        spans.append(Span(kind: node.span ?? .aside, range: node.range, parent: open))
        open = spans.count - 1
        end = node.range.upperBound
      case .opener:
        if let open { spans[open].begin(at: node.range.upperBound, stripped: stripped) }
      case .reference: if let open { spans[open].reference = Reference(bytes, in: node.range) }
      case .attribute:
        if let open, let attribute = Attribute(bytes, in: node.range) { spans[open].add(attribute) }
      case .bar: if let open { spans[open].begin(at: node.range.upperBound, stripped: stripped) }
      case .text: stripped += node.range.count
      case .escape:
        stripped += 1
        if let open { spans[open].hasMarkup = true }
      case .softBreak: if let open { spans[open].hasMarkup = true }
      case .unclosedOpener:
        // Its head is text: nothing of it belongs to the span around it.
        stripped += node.range.count
        index = node.next
        continue
      default: break
      }
      index += 1
    }
    while let span = open {
      spans[span].end(stripped: stripped)
      open = spans[span].parent
    }
    strippedLength = stripped
  }

  /// The span whose source range holds `offset`, the innermost; its end counts as inside.
  func innermost(at offset: Int) -> Int? {
    spans.indices.last { spans[$0].range.lowerBound <= offset && offset < spans[$0].range.upperBound }
      ?? spans.indices.last { spans[$0].range.upperBound == offset }
  }
}

extension Span {
  fileprivate var traits: TextLine.Traits {
    switch kind {
    case .person: .hasPerson
    case .organization, .citation: []
    case .role, .speech, .directive: reference == nil ? [.hasImplied, .needsSurroundings] : []
    case .resolution, .aside: reference == nil ? .hasImplied : []
    }
  }
}
