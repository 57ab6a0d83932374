extension Completion {
  /// The page of an item's `subject`, in the light of the document; nil where there is none.
  public static func card(of subject: String, in snapshot: Snapshot) -> Card? {
    if let kind = subject.utf8.first.flatMap(EntityKind.init) {
      let registry = snapshot.article.registry
      guard let id = registry.find(kind, String(subject.dropFirst())) else { return nil }
      let mentions = snapshot.isRegistryFile ? nil : snapshot.article.uses.mentions(of: id)
      return Card(id, in: registry, on: snapshot.article.date, mentions: mentions)
    }
    let words = subject.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return nil }
    let name = String(words[1])
    switch words[0] {
    case "span":
      return SpanKind.allCases.first { $0.name == name }.map { Hover.page("<" + $0.sigil + "…>", $0.meaning) }
    case "statement": return StatementKind(rawValue: name).map { Hover.page($0.usage, $0.meaning) }
    case "property": return PropertyKind(rawValue: name).map { Hover.page($0.usage, $0.meaning) }
    case "attribute": return AttributeKind(rawValue: name).map { Hover.page($0.rawValue + "=", $0.meaning) }
    case "rule":
      guard let rule = Rules.rule(named: name) else { return nil }
      return Hover.page(name, rule.summary)
    default: return nil
    }
  }
}
