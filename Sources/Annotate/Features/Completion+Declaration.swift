/// What a new declaration may declare, and an alias stand for.
extension Completion {
  /// Who or what the article names and nothing declares, what was typed as a name, and what is declared farther away.
  static func declarations(of kind: EntityKind, _ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    let registry = snapshot.article.registry
    let typed = String(decoding: site.query, as: UTF8.self)
    let hasSigil = typed.utf8.first == kind.rawValue
    let query = hasSigil ? site.query.dropFirst() : site.query
    var items = fitting(
      undeclared(kind, site, snapshot).map { unknown in
        item(
          unknown.identifier ?? free(unknown.name, kind, site, registry), unknown.name, kind,
          detail: "Named in the text, and not declared")
      }, query
    ) { [$0.label, $0.insertion] }
    // What has no space may be an identifier.
    if !hasSigil, typed.utf8.contains(where: { $0 == 0x20 || $0 >= 0x80 }),
      !items.contains(where: { $0.label == typed }),
      !ASCIISpelling.identifier(typed).isEmpty
    {
      items.append(
        item(free(typed, kind, site, registry), typed, kind, detail: "With an identifier made of the name"))
    }
    // With nothing typed, what is declared already is no news in an article.
    guard snapshot.isRegistryFile || !query.isEmpty else { return items }
    for match in EntitySearch(registry).matches(query, kinds: [kind], limit: limit).matches {
      let declaration = registry[match.id]
      let origin: String
      switch declaration.place.file {
      case .this: continue
      case .path(let path) where path == snapshot.path: continue
      case .path: origin = "Declared in the registry"
      case .builtin: origin = "Built in; the one here would win over it"
      }
      items.append(
        item(declaration.identifier, declaration.name, kind, detail: origin, subject: declaration.reference))
    }
    return items
  }

  /// Words of the article that name nothing, and may stand for something by an alias.
  static func aliases(of kind: EntityKind, _ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    let names = undeclared(kind, site, snapshot).filter { $0.identifier == nil }.map(\.name)
    return fitting(
      names.map { Item(label: $0, detail: "Named in the text, and not declared", kind: Kind(kind), insertion: $0) },
      site)
  }

  private static func item(
    _ identifier: String, _ name: String, _ kind: EntityKind, detail: String, subject: String? = nil
  ) -> Item {
    Item(
      label: name, detail: detail, kind: Kind(kind), insertion: kind.sigil + identifier + " " + name, subject: subject)
  }

  /// An identifier made of a name that nothing has but the declaration that is being written.
  private static func free(
    _ name: String, _ kind: EntityKind, _ site: CompletionSite, _ registry: Registry
  ) -> String {
    let stem = ASCIISpelling.identifier(name)
    if let id = registry.find(kind, stem), registry[id].place.file == .this,
      registry[id].place.range.contains(site.lineStart)
    {
      return stem
    }
    return registry.unusedIdentifier(kind, like: stem)
  }

  /// Each once, in the order of the article.
  private static func undeclared(_ kind: EntityKind, _ site: CompletionSite, _ snapshot: Snapshot) -> [Undeclared] {
    var result: [Undeclared] = []
    // The same words mean the same.
    var seenWords: Set<[UInt8]> = []
    var seen: Set<String> = []
    snapshot.forEachTextLine(near: site) { view, _ in
      for span in view.spans where span.referent == .missing && span.refersByItself {
        guard seenWords.insert(Array(view.bytes[span.range])).inserted, let unknown = Undeclared(span, view),
          unknown.kind == kind
        else { continue }
        if seen.insert(unknown.identifier ?? ASCIISpelling.identifier(unknown.name)).inserted { result.append(unknown) }
      }
      return result.count < limit
    }
    return result
  }
}
