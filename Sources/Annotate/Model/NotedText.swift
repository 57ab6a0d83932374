/// What was noted of all sections of an article.
struct NotedText {
  /// What was noted of one of them.
  struct Section {
    let index: Int
    /// In bytes of the document.
    let start: Int
    let notes: TextNotes
  }

  let sums: TextSums
  let registry: Registry
  let text: SourceText
  private let walk: ((TextNotes) -> Bool, (Section) -> Bool) -> Void

  init(_ article: Article, _ tree: SyntaxTree, _ text: SourceText) {
    self.init(article, text) { isWanted, body in
      var starts = MeasuredArray.Cursor(tree.sections)
      article.parts.forEachNoted { notes, index in
        guard isWanted(notes) else { return true }
        guard let start = starts.element(at: index)?.before.bytes else { return false }
        return body(Section(index: index, start: start, notes: notes))
      }
    }
  }

  /// The same of an article that has no parts.
  init(_ article: Article, _ sections: [Section], _ text: SourceText) {
    self.init(article, text) { isWanted, body in
      _ = sections.allSatisfy { !isWanted($0.notes) || body($0) }
    }
  }

  private init(
    _ article: Article, _ text: SourceText, _ walk: @escaping ((TextNotes) -> Bool, (Section) -> Bool) -> Void
  ) {
    sums = article.sums
    registry = article.registry
    self.text = text
    self.walk = walk
  }

  /// Calls `body` with each section whose notes are wanted, in order, until it returns false. It takes time in proportion to
  /// the article: the sums say whether there is anything to look for.
  func forEachSection(where isWanted: (TextNotes) -> Bool, _ body: (Section) -> Bool) { walk(isWanted, body) }
}
