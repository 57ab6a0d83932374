enum UnusedDeclaration: ArticleRule {
  static let name = RuleName("unused-declaration")
  static let severity = Severity.hint
  static let summary = "An article declares what nothing in it refers to."
  static let explanation = """
    A declaration in an article is seen in that article alone. Where neither a span, a passage, an alias nor another \
    declaration there refers to it, it does nothing: take it out, or move it to a registry file of the workspace, where it \
    is not reported.
    """
  static let firing = "%official @tran-van-vi Trần Văn Ví\n\nKhông ai được nhắc tới.\n"
  static let silent = "%official @tran-van-vi Trần Văn Ví\n\n<@Trần Văn Ví> đến dự.\n"

  static func check(_ article: Article, _ text: SourceText, _ report: inout Report) {
    guard !article.context.isRegistryFile else { return }
    let declarations = article.outline.declarations
    var unused = declarations.indices.filter { article.uses.count(ofOwn: $0) == 0 }
    guard !unused.isEmpty else { return }
    // Of two with the same identifier only the first is ever meant.
    let used = Set(
      declarations.indices.lazy.filter { article.uses.count(ofOwn: $0) > 0 }.map { declarations[$0].reference })
    unused.removeAll { used.contains(declarations[$0].reference) }
    var allows: [Int: Range<Int>] = [:]
    for allow in article.outline.allows {
      if case .declaration(let range, _) = allow.scope { allows[range.lowerBound] = allow.line }
    }
    for declaration in unused.lazy.map({ declarations[$0] }) {
      let place = declaration.place
      report.add(
        place.selection,
        """
        Nothing in this article refers to \(Wording.quote(declaration.reference)) (\(Wording.quote(declaration.name))): \
        take the declaration out, or move it to a registry file.
        """,
        fixes: [
          Fix(
            "Take out the declaration",
            [
              // An `%allow` directly above would speak of what comes next.
              text.removal(
                ofMarkupLines: (allows[place.range.lowerBound] ?? place.range).lowerBound..<place.range.upperBound)
            ])
        ],
        tags: [.unnecessary])
    }
  }
}
