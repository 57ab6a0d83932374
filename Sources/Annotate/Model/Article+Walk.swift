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
  func forEachParagraph(_ tree: SyntaxTree, _ text: SourceText, _ body: (SectionView, Int) -> Void) {
    forEachPart(tree, text) { part, section, start, bytes in
      guard case .paragraph(let paragraph) = part.content, !paragraph.spans.isEmpty else { return }
      let view = SectionView(
        bytes: bytes, section: section, context: context, local: part.before, spans: paragraph.spans)
      body(view, start)
    }
  }
}
