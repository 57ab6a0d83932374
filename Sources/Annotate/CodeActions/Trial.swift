/// A document after edits, looked at only where these reach: whether its text is the same without markup, and whether it
/// can be read as well as before.
struct Trial {
  let keepsText: Bool
  /// Whether there are more mistakes of syntax than before.
  let addsMistakes: Bool
  private let tree: SyntaxTree
  private let text: SourceText

  /// The edits do not overlap; nil where there are none.
  init?(_ edits: [TextEdit], _ snapshot: Snapshot) {
    guard let start = edits.map(\.range.lowerBound).min(), let end = edits.map(\.range.upperBound).max() else {
      return nil
    }
    let local = edits.map { TextEdit(range: $0.range.shifted(by: -start), replacement: $0.replacement) }
    // One edit that reaches over all of them: the states between them need not be readable.
    let whole = TextEdit(range: start..<end, replacement: local.applied(to: snapshot.text[start..<end]))
    var text = snapshot.text
    var tree = snapshot.tree
    text.apply(whole)
    let change = tree.apply(whole, text: text)
    let before = Self.read(change.old, snapshot.tree, snapshot.text)
    let after = Self.read(change.new, tree, text)
    keepsText = before.stripped == after.stripped
    addsMistakes = after.mistakes > before.mistakes
    self.tree = tree
    self.text = text
  }

  /// The spans of the lines from an offset of the new text on, as many as `sections` are, in offsets of that.
  func spans(at offset: Int, sections: Int = 1) -> [Trial.Span] {
    guard let found = tree.section(at: offset) else { return [] }
    var result: [Trial.Span] = []
    var start = found.start
    for index in found.index..<min(found.index + sections, tree.sectionCount) where tree[index].kind == .text {
      let section = tree[index]
      result += text[start..<start + section.length].withUnsafeBufferPointer { bytes in
        TextLine(section, bytes).spans.map {
          Span(
            kind: $0.kind, range: $0.range.shifted(by: start), content: $0.content.shifted(by: start),
            hasReference: $0.reference != nil)
        }
      }
      start += section.length
    }
    return result
  }

  struct Span {
    let kind: SpanKind
    let range: Range<Int>
    let content: Range<Int>
    let hasReference: Bool
  }

  private static func read(
    _ sections: Range<Int>, _ tree: SyntaxTree, _ text: SourceText
  ) -> (stripped: [UInt8], mistakes: Int) {
    var stripped: [UInt8] = []
    var mistakes = 0
    var left = sections.count
    let start = tree.start(ofSection: sections.lowerBound)
    let bytes = text[start..<tree.start(ofSection: sections.upperBound)]
    tree.sections.forEach(from: sections.lowerBound) { section, before in
      guard left > 0 else { return false }
      left -= 1
      let part = bytes.dropFirst(before.bytes - start)
      Strip.forEachKept(section) { stripped += part.dropFirst($0.lowerBound).prefix($0.count) }
      mistakes += section.mistakes.count
      return true
    }
    return (stripped, mistakes)
  }
}
