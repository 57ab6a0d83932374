/// The language's own words.
extension Completion {
  /// What a lone `<` may go on as.
  static func sigils(_ kinds: [SpanKind], _ site: CompletionSite) -> [Item] {
    kinds.map { kind in
      let opener = "<" + kind.sigil
      // Of the others the closer comes along with what is chosen next.
      let snippet = kind == .aside && site.needsCloser ? opener + "$0>" : nil
      return Item(
        label: opener, detail: kind.meaning, kind: .value, insertion: opener, snippet: snippet,
        subject: "span " + kind.name)
    }
  }

  /// Statements: those that are wanted where the cursor is come first.
  static func statements(_ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    let part = snapshot.article.local(at: site.lineStart, snapshot.tree)
    let header = Set(snapshot.article.outline.header.map(\.kind))
    let kinds = StatementKind.allCases.filter { kind in
      if snapshot.isRegistryFile { return kind.group == .declaration || kind == .allow }
      guard kind.group == .header else { return true }
      return !(part?.hasText ?? false) && (kind.repeats || !header.contains(kind))
    }
    let isOpen = part?.speaker != nil || part?.inner != nil
    let passages = kinds.filter { $0.group == .passage && (isOpen || $0 != .end) }
    let ordered =
      (part?.hasText ?? false)
      ? passages + kinds.filter { $0.group != .passage } : kinds.filter { $0.group != .passage } + passages
    let items = ordered.map { kind in
      Item(
        label: kind.rawValue, detail: kind.usage, kind: .statement,
        insertion: kind == .end ? kind.rawValue : kind.rawValue + " ", snippet: kind.skeleton,
        subject: "statement " + kind.rawValue)
    }
    return fitting(items, site)
  }

  /// The properties that a declaration may have still.
  static func properties(of statement: Statement, _ lead: String, _ site: CompletionSite) -> [Item] {
    let present = Set(statement.properties.compactMap(\.kind))
    let kinds = (statement.kind?.entity?.properties ?? []).filter { $0.repeats || !present.contains($0) }
    let items = kinds.map { kind in
      Item(
        label: lead + kind.rawValue, detail: kind.usage, kind: .property, insertion: lead + kind.rawValue + " ",
        subject: "property " + kind.rawValue)
    }
    return fitting(items, site)
  }

  static func attributes(_ kinds: [AttributeKind], _ site: CompletionSite) -> [Item] {
    let items = kinds.map { kind in
      Item(
        label: kind.rawValue + "=", detail: kind.meaning, kind: .property, insertion: kind.rawValue + "=",
        subject: "attribute " + kind.rawValue)
    }
    return fitting(items, site)
  }

  static func documentKinds(_ site: CompletionSite) -> [Item] {
    let all = Document.Kind.allCases
    let vietnamese = all.flatMap { kind in
      kind.words.map { Item(label: $0, detail: kind.rawValue, kind: .value, insertion: $0) }
    }
    let english = all.map { Item(label: $0.rawValue, detail: $0.vietnamese, kind: .value, insertion: $0.rawValue) }
    return fitting(vietnamese + english, site)
  }

  static func rules(except named: Set<String>, _ site: CompletionSite) -> [Item] {
    var items: [Item] = []
    for rule in Rules.all {
      let name = rule.name.description
      guard !named.contains(name) else { continue }
      items.append(
        Item(label: name, detail: rule.summary, kind: .value, insertion: name, subject: "rule " + name))
    }
    return fitting(items, site)
  }
}

extension StatementKind {
  /// It with stops for what is to be filled in; nil where there is nothing.
  fileprivate var skeleton: String? {
    switch self {
    case .title, .date, .source, .outlet, .author, .place, .event, .lang, .sha256, .end: nil
    case .speaker: "speaker @$0"
    case .resolution: "resolution #$0"
    case .directive: "directive @${1:id} to=&${2:id}$0"
    case .alias: "alias ${1:@id} ${2:WORDS}$0"
    case .allow: "allow $0"
    case .official: "official @${1:id} ${2:Name}\n%  role ${3:DATE..} ${4:Title}$0"
    case .organization: "organization &${1:id} ${2:Name}\n%  existed ${3:DATE..}$0"
    case .document:
      "document #${1:id} ${2:Name}\n%  kind ${3:nghị quyết}\n%  number ${4:NUMBER}\n%  title ${5:TITLE}\n"
        + "%  issuer ${6:&id}\n%  issued ${7:DATE}$0"
    }
  }
}

extension Article {
  /// What holds for the section in which the byte at `offset` is.
  fileprivate func local(at offset: Int, _ tree: SyntaxTree) -> LocalContext? {
    tree.section(at: offset).map { parts[$0.index].before }
  }
}
