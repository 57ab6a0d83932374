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
  private let walk: ((Section) -> Bool) -> Void

  init(_ article: Article, _ tree: SyntaxTree, _ text: SourceText) {
    self.init(article, text) { body in
      var index = 0
      article.forEachPart(tree, from: 0) { _, part, start in
        defer { index += 1 }
        return part.notes.map { body(Section(index: index, start: start, notes: $0)) } ?? true
      }
    }
  }

  /// The same of an article that has no parts.
  init(_ article: Article, _ sections: [Section], _ text: SourceText) {
    self.init(article, text) { body in _ = sections.allSatisfy(body) }
  }

  private init(_ article: Article, _ text: SourceText, _ walk: @escaping ((Section) -> Bool) -> Void) {
    sums = article.sums
    registry = article.registry
    self.text = text
    self.walk = walk
  }

  /// Calls `body` with each section of which something was noted, in order, until it returns false. It takes time in
  /// proportion to the article: the sums say whether there is anything to look for.
  func forEachSection(_ body: (Section) -> Bool) { walk(body) }
}
