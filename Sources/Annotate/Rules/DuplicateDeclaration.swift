enum DuplicateDeclaration: ArticleRule {
  static let name = RuleName("duplicate-declaration")
  static let looksAtOutlineAlone = true
  static let severity = Severity.error
  static let summary = "An identifier is declared twice, at the same distance."
  static let explanation = """
    An identifier stands for one person, organization or document: it is declared once in an article, and once in all \
    registry files of a workspace. Take one of the declarations out, or give it another identifier if it is of somebody or \
    something else. (An article may declare again what the registry declares: shadowed-declaration.)
    """
  static let firing = """
    %official @tran-van-vi Trần Văn Ví
    %official @tran-van-vi Trần Văn Vĩ

    <@tran-van-vi|Trần Văn Ví> đến dự.

    """
  static let silent = """
    %official @tran-van-vi Trần Văn Ví
    %official @tran-van-vi-2 Trần Văn Vĩ

    <@tran-van-vi|Trần Văn Ví> và <@tran-van-vi-2|Trần Văn Vĩ> đến dự.

    """

  static func check(_ article: Article, _ text: SourceText, _ report: inout Report) {
    let declarations = article.outline.declarations
    guard article.context.isRegistryFile || article.registry.article.hasRepetitions else { return }
    var first: [String: Int] = [:]
    var second: [String: Int] = [:]
    for (index, declaration) in declarations.enumerated() {
      let reference = declaration.reference
      if first[reference] == nil {
        first[reference] = index
      } else if second[reference] == nil {
        second[reference] = index
      }
    }
    for (index, declaration) in declarations.enumerated() {
      let reference = declaration.reference
      let other: Declaration?
      if let twin = first[reference] == index ? second[reference] : first[reference] {
        other = declarations[twin]
      } else {
        other = elsewhere(declaration, article)
      }
      guard let other else { continue }
      report.add(
        declaration.place.selection,
        """
        \(Wording.quote(reference)) is declared twice, as \(Wording.quote(declaration.name)) and as \
        \(Wording.quote(other.name))\(file(other)): take one out, or give it another identifier.
        """,
        related: [
          Finding.Related(target: .place(other.place), message: "\(Wording.quote(reference)) is also declared here.")
        ])
    }
  }

  /// A declaration of the same identifier in another registry file of the workspace.
  private static func elsewhere(_ declaration: Declaration, _ article: Article) -> Declaration? {
    guard article.context.isRegistryFile else { return nil }
    let layer = article.registry.workspace
    return layer.declarations(of: declaration.kind, declaration.identifier).lazy.map { layer[$0] }.first {
      if case .path(let path) = $0.place.file { path != article.context.path } else { false }
    }
  }

  private static func file(_ declaration: Declaration) -> String {
    guard case .path(let path) = declaration.place.file else { return "" }
    return " in \(path.split(separator: "/").last ?? "another file")"
  }
}
