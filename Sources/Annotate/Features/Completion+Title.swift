/// Offices.
extension Completion {
  /// The offices that are known of an organization, the most frequent first; then the others that begin as what was
  /// typed.
  static func titles(of organization: String?, _ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    var own = TitleCount()
    var others = TitleCount()
    let isOpen = !SearchKey(site.query).isEmpty
    snapshot.article.registry.forEach { _, declaration in
      guard declaration.kind == .official else { return }
      for value in declaration.values(.role) {
        let isOwn = organization.map { value.utf8.mentions($0) } ?? false
        guard isOwn || isOpen, let role = Official.Role(value) else { continue }
        if isOwn, role.organization == organization { own.add(role.title) } else { others.add(role.title) }
      }
    }
    func items(_ titles: [String], _ detail: String?) -> [Item] {
      fitting(titles.map { Item(label: $0, detail: detail, kind: .official, insertion: $0) }, site)
    }
    let known = own.titles
    let first = items(known, organization.map { "Office of &" + $0 })
    // What is being typed is an office of the declaration around it.
    let typed = String(decoding: site.query, as: UTF8.self)
    return (first + items(others.titles.filter { !known.contains($0) }, nil)).filter { $0.label != typed }
  }
}

/// How often each title is declared.
private struct TitleCount {
  private var counts: [String: Int] = [:]
  private var order: [String] = []

  mutating func add(_ title: String) {
    if counts[title, default: 0] == 0 { order.append(title) }
    counts[title, default: 0] += 1
  }

  /// The most frequent first, and of the equally frequent those that are declared first.
  var titles: [String] {
    let counted = order.map { ($0, counts[$0] ?? 0) }
    return Dictionary(grouping: counted, by: \.1).sorted { $0.key > $1.key }.flatMap { $0.value.map(\.0) }
  }
}

extension String.UTF8View {
  /// Whether ` &` and this identifier stand in it.
  fileprivate func mentions(_ identifier: String) -> Bool {
    guard let sigil = firstIndex(of: EntityKind.organization.rawValue) else { return false }
    return self[index(after: sigil)...].starts(with: identifier.utf8)
  }
}
