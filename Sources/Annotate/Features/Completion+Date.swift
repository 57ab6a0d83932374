/// Dates.
extension Completion {
  /// The article's date, what is less exact, and the dates that are written nearby.
  static func dates(_ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    beginningAlike(own(snapshot) + near(site, snapshot), site)
  }

  static func periods(_ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    let items = (own(snapshot) + near(site, snapshot)).flatMap { item in
      [item.label + "..", ".." + item.label, item.label].map {
        Item(label: $0, detail: item.detail, kind: .value, insertion: $0)
      }
    }
    return beginningAlike(items, site)
  }

  /// The dates that are written in the article's beginning, one of which may be its own.
  static func writtenDates(_ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    beginningAlike(items(TextDate.all(in: snapshot.text[0..<reach], on: nil)), site)
  }

  private static let reach = 4096

  private static func own(_ snapshot: Snapshot) -> [Item] {
    guard let date = snapshot.article.date else { return [] }
    let words = date.description
    return [10, 7, 4].filter { $0 <= words.utf8.count }.map {
      let part = String(words.prefix($0))
      return Item(label: part, detail: "The article's date", kind: .value, insertion: part)
    }
  }

  /// Those around the cursor, or where that is in a block, those of the article's beginning and around it.
  private static func near(_ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    let cursor = site.lineStart + site.start
    let around = snapshot.text[max(0, cursor - reach)..<cursor + reach]
    let taken = Set(own(snapshot).map(\.label))
    return items(TextDate.all(in: around, on: snapshot.article.date)).filter { !taken.contains($0.label) }
  }

  private static func items(_ dates: [TextDate]) -> [Item] {
    var seen: Set<String> = []
    return dates.filter { seen.insert($0.date).inserted }.map {
      Item(label: $0.date, detail: "Written as “\($0.words)”", kind: .value, insertion: $0.date)
    }
  }

  /// Punctuation counts in dates.
  private static func beginningAlike(_ items: [Item], _ site: CompletionSite) -> [Item] {
    items.filter { $0.label.utf8.starts(with: site.query) }
  }
}
