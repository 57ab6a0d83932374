extension Article {
  /// Calls `body` with each part, its section, that section's start and its bytes.
  func forEachPart(
    _ tree: SyntaxTree, _ text: SourceText,
    _ body: (ArticlePart, Section, Int, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var parts = parts.makeIterator()
    text.bytes.withUnsafeBufferPointer { bytes in
      tree.forEachSection { section, start in
        guard let part = parts.next() else { return }
        body(part, section, start, UnsafeBufferPointer(rebasing: bytes[start..<start + section.length]))
      }
    }
  }

  /// Calls `body` with each paragraph that has spans, and its start.
  func forEachTextLine(_ tree: SyntaxTree, _ text: SourceText, _ body: (SectionView, Int) -> Void) {
    forEachPart(tree, text) { part, section, start, bytes in
      guard case .text(let line) = part.content, !line.spans.isEmpty else { return }
      let view = SectionView(
        bytes: bytes, section: section, context: context, local: part.before, spans: line.spans)
      body(view, start)
    }
  }

  /// The same with those of the `reach` sections before and behind the byte at `offset`, until `body` returns false.
  func forEachTextLine(
    near offset: Int, reach: Int, _ tree: SyntaxTree, _ text: SourceText, _ body: (SectionView, Int) -> Bool
  ) {
    guard let (middle, _) = tree.section(at: offset) else { return }
    let sections = max(0, middle - reach)..<min(middle + reach, tree.sectionCount)
    var tree = MeasuredArray.Cursor(tree.sections)
    var parts = MeasuredArray.Cursor(parts)
    for index in sections {
      guard let (section, before) = tree.element(at: index), let (part, _) = parts.element(at: index) else { return }
      guard case .text(let line) = part.content, !line.spans.isEmpty else { continue }
      let goesOn = text[before.bytes..<before.bytes + section.length].withUnsafeBufferPointer { bytes in
        let view = SectionView(
          bytes: bytes, section: section, context: context, local: part.before, spans: line.spans)
        return body(view, before.bytes)
      }
      guard goesOn else { return }
    }
  }
}
