enum ShadowedDeclaration: ArticleRule {
  static let name = RuleName("shadowed-declaration")
  static let looksAtOutlineAlone = true
  static let severity = Severity.information
  static let summary = "A declaration hides one of the same identifier in the registry."
  static let explanation = """
    The nearer declaration wins over a farther one of the same identifier: one in an article over one in the workspace's \
    registry files, and both over the built-in registry. What the hidden one says (names, roles, dates) does not count \
    then. Take the declaration out to use the hidden one, or give it another identifier if it is of somebody or something \
    else.
    """
  static let firing = "%organization &bo-chinh-tri Bộ Chính trị\n\n<&bo-chinh-tri|Bộ Chính trị> đã họp.\n"
  static let silent = "%organization &chi-bo-hon-vang Chi bộ Hòn Vàng\n\n<&Chi bộ Hòn Vàng> đã họp.\n"

  static func check(_ article: Article, _ text: SourceText, _ report: inout Report) {
    // In a registry file, one of the workspace's is its equal: duplicate-declaration.
    let layers = article.context.isRegistryFile ? 2..<Registry.layerCount : 1..<Registry.layerCount
    for declaration in article.outline.declarations {
      guard let hidden = hidden(declaration, layers, article.registry) else { continue }
      let reference = Wording.quote(declaration.reference)
      let origin = hidden.place.file == .builtin ? "the built-in registry" : "the workspace's registry"
      report.add(
        declaration.place.selection,
        """
        This hides the declaration of \(reference) (\(Wording.quote(hidden.name))) in \(origin). Take it out to use that \
        one, or give it another identifier if it is not the same \(declaration.kind.name).
        """,
        related: [
          Finding.Related(target: .place(hidden.place), message: "\(reference) is declared here in \(origin).")
        ])
    }
  }

  private static func hidden(_ declaration: Declaration, _ layers: Range<Int>, _ registry: Registry) -> Declaration? {
    var key = declaration.reference
    return key.withUTF8 { key in
      for number in layers {
        let layer = registry.layer(number)
        if let index = layer.declaration(withSigil: key) { return layer[index] }
      }
      return nil
    }
  }
}
