extension Article {
  /// Calls `body` with each paragraph that has spans, and its start.
  func forEachParagraph(_ tree: SyntaxTree, _ text: SourceText, _ body: (SectionView, Int) -> Void) {
    var parts = parts.makeIterator()
    tree.forEachSection { section, start in
      guard let part = parts.next(), case .paragraph(let paragraph) = part.content, !paragraph.spans.isEmpty else {
        return
      }
      text[start..<start + section.length].withUnsafeBufferPointer { bytes in
        body(
          SectionView(bytes: bytes, section: section, context: context, local: part.before, spans: paragraph.spans),
          start)
      }
    }
  }
}
