extension Completion {
  /// Officials, organizations and documents.
  static func entities(
    _ kinds: [EntityKind], _ form: CompletionSite.Form, _ site: CompletionSite, _ snapshot: Snapshot
  ) -> [Item] {
    let article = snapshot.article
    let search = EntitySearch(article.registry)
    let found = search.matches(
      site.query, kinds: kinds, on: article.date, limit: limit, preferring: article.uses.mentioned)
    let matches = site.isTentative ? found.matches.filter { $0.rank <= .beginning } : found.matches
    return matches.map { EntityItem($0, search, snapshot).item(form, site) }
  }

  /// `?` and `*`, for whom nobody can name.
  static func placeholders(_ site: CompletionSite) -> [Item] {
    guard !site.hasBar else { return [] }
    let meanings = [
      ("?", "The annotator looked and does not know"), ("*", "A group that the words describe, not name"),
    ]
    return meanings.compactMap { mark, meaning in
      guard site.query.isEmpty || site.query.elementsEqual(mark.utf8) else { return nil }
      return Item(
        label: mark, detail: meaning, kind: .value, insertion: mark + "|",
        snippet: site.needsCloser ? mark + "|$0>" : nil)
    }
  }

  /// What the content of a span may be whose head names an entity: its names, or for a role its offices.
  static func words(
    for id: EntityID, _ kind: SpanKind, _ site: CompletionSite, _ snapshot: Snapshot
  ) -> [Item] {
    let registry = snapshot.article.registry
    let declaration = registry[id]
    let closer = site.needsCloser ? ">" : ""
    let roles = EntitySearch(registry).roles(of: id)
    let date = snapshot.article.date
    let held = roles.filter { role in !(date.map(role.period.excludes) ?? false) }
    let others = roles.filter { role in date.map(role.period.excludes) ?? false }
    let choices: [(words: String, detail: String?)] =
      kind == .role
      ? (held + others).map { ($0.title, $0.period.words) }
      : ([declaration.name] + declaration.names.dropFirst()).map { ($0, declaration.reference) }
    var seen: Set<String> = []
    let items = choices.filter { seen.insert($0.words).inserted }.map { choice in
      Item(
        label: choice.words, detail: choice.detail, kind: Kind(declaration.kind),
        insertion: MarkupText.escaped(choice.words) + closer, subject: declaration.reference)
    }
    return fitting(Array(items.prefix(limit)), site)
  }
}

extension Completion.Kind {
  init(_ kind: EntityKind) {
    switch kind {
    case .official: self = .official
    case .organization: self = .organization
    case .document: self = .document
    }
  }
}

/// An entity that was found, as it is offered.
private struct EntityItem {
  let match: EntitySearch.Match
  let declaration: Declaration
  let roles: [Official.Role]
  let article: Article
  /// The name to be written: the one that it was found by.
  let name: String

  init(_ match: EntitySearch.Match, _ search: EntitySearch, _ snapshot: Snapshot) {
    self.match = match
    article = snapshot.article
    declaration = article.registry[match.id]
    roles = search.roles(of: match.id)
    let isAlias = match.ordinal > 0 && (match.rank <= .words || match.rank == .initials)
    let aliases = isAlias ? declaration.values(.alias) : []
    name = isAlias && match.ordinal <= aliases.count ? aliases[match.ordinal - 1] : declaration.name
  }

  func item(_ form: CompletionSite.Form, _ site: CompletionSite) -> Completion.Item {
    var item: Completion.Item
    let closer = site.needsCloser ? ">" : ""
    func make(_ insertion: String) -> Completion.Item {
      Completion.Item(label: name, detail: detail, kind: .init(declaration.kind), insertion: insertion)
    }
    switch form {
    case .identifier: item = make(declaration.identifier)
    case .reference: item = make(declaration.reference)
    case .mention where site.hasBar, .role where site.hasBar: item = make(declaration.identifier)
    case .mention:
      let content = MarkupText.escaped(name)
      item = make((isUnambiguous ? "" : declaration.identifier + "|") + content + closer)
    case .role:
      let head = declaration.identifier + "|"
      if let office {
        item = make(head + MarkupText.escaped(office.title) + closer)
      } else {
        item = make(head)
        if site.needsCloser { item.snippet = head + "$0>" }
      }
    case .head(let usual):
      let reference = declaration.reference(whereUsual: usual)
      item = make(site.hasBar ? reference : reference + "|")
      if site.needsCloser { item.snippet = reference + "|$0>" }
    }
    item.subject = declaration.reference
    return item
  }

  /// Whether the name alone says who or what is meant.
  private var isUnambiguous: Bool {
    let resolver = Resolver(context: article.context, bytes: UnsafeBufferPointer(start: nil, count: 0))
    return resolver.resolve(name: name.utf8, declaration.kind) == .entity(match.id)
  }

  /// The office that it was found by, else the first that was held on the date, or may have been.
  private var office: Official.Role? {
    if match.rank == .office, match.ordinal < roles.count { return roles[match.ordinal] }
    guard let date = article.date else { return nil }
    return roles.first { $0.period.contains(date) == true } ?? roles.first { !$0.period.excludes(date) }
  }

  /// What it was on the article's date, in a few words.
  private var detail: String? {
    let date = article.date
    if let date, !declaration.wasPossible(on: date) {
      let beginning = declaration.beginning.map { " (\($0))" } ?? ""
      switch declaration.kind {
      case .official: return "not yet born on \(date)" + beginning
      case .organization: return "not yet founded on \(date)" + beginning
      case .document:
        return ["not yet issued on \(date)" + beginning, documentWords].compactMap { $0 }.joined(separator: ", ")
      }
    }
    switch declaration.kind {
    case .official:
      if let office {
        guard let date, office.period.excludes(date) else { return office.title }
        return "\(office.title), \(office.period.words): not on \(date)"
      }
      return roles.last.map { "\($0.title), \($0.period.words)" }
    case .organization:
      guard let existed = declaration.value(.existed).flatMap({ Period($0) }) else { return declaration.reference }
      guard let date, existed.excludes(date) else { return declaration.reference }
      return "existed \(existed.words): not on \(date)"
    case .document: return documentWords
    }
  }

  private var documentWords: String? {
    let words = [declaration.value(.number), declaration.value(.title), declaration.value(.issued)].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

/// Words as they are written inside a span.
enum MarkupText {
  /// With a backslash before every character that could mean something there.
  static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x7C || $0 == 0x5C }) else { return words }
    var result: [UInt8] = []
    for byte in words.utf8 {
      if byte == 0x3C || byte == 0x3E || byte == 0x7C || byte == 0x5C { result.append(0x5C) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
