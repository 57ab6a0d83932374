/// A document's lossless tree: sections in order, whose lengths add up to the text's, each with the nodes that tile it.
public struct SyntaxTree: Sendable {
  var sections: MeasuredArray<Section>

  /// Which sections an edit replaced: those in `old` by those in `new`.
  public struct Change: Equatable, Sendable {
    public let old: Range<Int>
    public let new: Range<Int>
  }

  public init(_ text: SourceText) {
    self.init(text.bytes)
  }

  /// Parses `bytes`, whatever they are.
  public init(_ bytes: some Collection<UInt8>) {
    sections =
      bytes.withContiguousStorageIfAvailable { Self.parse($0, at: 0, context: .fileStart) { _, _ in false } }
      ?? Array(bytes).withUnsafeBufferPointer { Self.parse($0, at: 0, context: .fileStart) { _, _ in false } }
  }

  public var sectionCount: Int { sections.count }

  /// The length in bytes.
  public var count: Int { sections.total.bytes }

  public subscript(index: Int) -> Section { sections[index] }

  /// The offset of a section's first byte.
  public func start(ofSection index: Int) -> Int {
    index < sections.count ? sections.place(of: index).before.bytes : count
  }

  /// The section in which the byte at `offset` is; the last one for the end of the text, nil for an empty text.
  public func section(at offset: Int) -> (index: Int, start: Int)? {
    guard sections.count > 0 else { return nil }
    guard let found = sections.first(where: { $0.bytes > offset }) else {
      return (sections.count - 1, start(ofSection: sections.count - 1))
    }
    return (found.index, found.place.before.bytes)
  }

  /// The sections of the paragraph that the one at `index` belongs to, and the offset of the first one's start; those of
  /// the section alone where it is no text.
  func paragraph(around index: Int) -> (sections: Range<Int>, start: Int) {
    guard self[index].kind == .text else { return (index..<index + 1, start(ofSection: index)) }
    let first = sections.lastIndex(before: index) { $0.kind != .text }.map { $0 + 1 } ?? 0
    var end = index
    sections.forEach(from: index) { section, _ in
      guard section.kind == .text else { return false }
      end += 1
      return true
    }
    return (first..<end, start(ofSection: first))
  }

  /// Calls `body` with each section and its start.
  public func forEachSection(_ body: (Section, Int) -> Void) {
    sections.forEach { section, before in
      body(section, before.bytes)
      return true
    }
  }

  /// Calls `body` with each block, its index, its start, and whether a line of text stands before it.
  func forEachBlock(_ body: (_ block: Section, _ index: Int, _ start: Int, _ hasText: Bool) -> Void) {
    var index = 0
    var start = 0
    var hasText = false
    for page in sections.pages {
      // Other sections are not handed on: to copy one is to count a reference.
      for place in page.elements.indices {
        switch page.elements[place].kind {
        case .text: hasText = true
        case .block: body(page.elements[place], index, start, hasText)
        case .emptyLines, .byteOrderMark: break
        }
        start += page.elements[place].length
        index += 1
      }
    }
  }

  /// Brings the tree up to date: `edit` is the one that made `text` of the text that this tree was of. Parses the
  /// sections that it touches and those around them.
  public mutating func apply(_ edit: TextEdit, text: SourceText) -> Change {
    let growth = text.count - count
    let edited = edit.range.clamped(to: 0..<count)
    guard let touched = section(at: edited.lowerBound), let last = section(at: edited.upperBound) else {
      return replaceAll(text)
    }
    // The section before may take in what the edit made of the first one.
    let first = max(touched.index - 1, 0)
    let start = self.start(ofSection: first)
    let context = self.context(before: first)
    var reach = 2
    while true {
      let end = min(last.index + 1 + reach, sections.count)
      let stop = self.start(ofSection: end)
      let boundaries = self.boundaries(last.index + 1..<end)
      let bytes = text[start..<stop + growth]
      var met: Int?
      let parsed = bytes.withUnsafeBufferPointer { bytes in
        Self.parse(bytes, at: 0, context: context) { position, following in
          let old = start + position - growth
          guard let index = boundaries[old], old < stop || end == sections.count else { return false }
          guard following == self.context(before: index) else { return false }
          met = index
          return true
        }
      }
      if met == nil, end < sections.count {
        reach *= 4
        continue
      }
      // A section that ends before the edit, and as long as it was, is the one that it was.
      // It is not kept alone: then nothing would be looked at again, and what follows may stand in another paragraph.
      let isKept = first < touched.index && parsed.count > 1 && parsed[0].length == sections[first].length
      let old = (isKept ? first + 1 : first)..<(met ?? sections.count)
      let new = isKept ? Array(parsed.elements.dropFirst()) : parsed.elements
      sections.replace(old, with: new)
      return Change(old: old, new: old.lowerBound..<old.lowerBound + new.count)
    }
  }

  private mutating func replaceAll(_ text: SourceText) -> Change {
    let old = 0..<sections.count
    self = SyntaxTree(text)
    return Change(old: old, new: 0..<sections.count)
  }

  /// The starts of the sections in `range` and of the one behind it, with their indices.
  private func boundaries(_ range: Range<Int>) -> [Int: Int] {
    guard range.lowerBound < sections.count else { return [count: sections.count] }
    var result: [Int: Int] = [:]
    var index = range.lowerBound
    sections.forEach(from: index) { section, before in
      result[before.bytes] = index
      index += 1
      if index == range.upperBound { result[before.bytes + section.length] = index }
      return index < range.upperBound
    }
    return result
  }

  private func context(before index: Int) -> Parser.Context {
    index > 0 ? Parser.Context(after: sections[index - 1]) : .fileStart
  }

  /// The sections of `bytes` from `start` until the end, or until `isDone` with the position behind one of them.
  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, context: Parser.Context,
    until isDone: (Int, Parser.Context) -> Bool
  ) -> MeasuredArray<Section> {
    var parser = Parser(bytes, at: start, context: context)
    // As many as dense markup has; memory that is not written is none.
    parser.text.nodes.reserveCapacity(bytes.count / 16 + 4)
    var drafts: [Parser.Draft] = []
    drafts.reserveCapacity(bytes.count / 128 + 4)
    while let draft = parser.next() {
      drafts.append(draft)
      if isDone(draft.end, draft.following) { break }
    }
    let storage = SyntaxStorage(nodes: parser.text.nodes, mistakes: parser.text.mistakes)
    return MeasuredArray(drafts) { $0.section(storage) }
  }
}
