/// What may be written at a place.
public struct Completion: Sendable {
  public enum Kind: Sendable {
    case official, organization, document
    case statement, property, value
  }

  public struct Item: Sendable {
    public let label: String
    /// What it is, in a few words.
    public var detail: String?
    public let kind: Kind
    /// What takes the place of what was typed.
    public let insertion: String
    /// The same with stops for the cursor, in the syntax of the protocol's snippets; nil where it has none.
    public var snippet: String?
    /// What `Completion.card` shows a page of.
    public var subject: String?
  }

  /// Characters each of which takes an item and is then typed behind it.
  public let commits: [String]

  /// What was typed, up to the cursor, in bytes of the document.
  public let range: Range<Int>
  /// The same with what behind the cursor belongs to it.
  public let replaced: Range<Int>
  /// What stands in `range`.
  public let typed: String
  /// The best first.
  public let items: [Item]

  /// As many as anybody reads.
  public static let limit = 100

  /// The completion at a byte offset; nil where nothing but text is written.
  public static func completion(at offset: Int, in snapshot: Snapshot) -> Completion? {
    let line = CompletionLine(at: offset, in: snapshot.text)
    guard let site = CompletionSite(line, in: snapshot) else { return nil }
    let lists = site.subjects.map { Self.items($0, site, snapshot) }
    // The first list may be long; the others are not to be cut for it.
    let others = lists.dropFirst().joined()
    let items = (lists.first ?? []).prefix(max(0, limit - others.count)) + others
    return Completion(
      commits: site.commits, range: (site.start..<line.cursor).shifted(by: line.start),
      replaced: (site.start..<site.end).shifted(by: line.start),
      typed: String(decoding: line.bytes[site.start..<line.cursor], as: UTF8.self),
      items: Array(items))
  }

  private static func items(_ subject: CompletionSite.Subject, _ site: CompletionSite, _ snapshot: Snapshot) -> [Item] {
    switch subject {
    case .sigil(let kinds): sigils(kinds, site)
    case .entity(let kinds, let form): entities(kinds, form, site, snapshot)
    case .placeholder: placeholders(site)
    case .content(let id, let kind): words(for: id, kind, site, snapshot)
    case .statement: statements(site, snapshot)
    case .property(let statement, let lead): properties(of: statement, lead, site)
    case .attribute(let kinds): attributes(kinds, site)
    case .words(let words): fitting(words.map { Item(label: $0, kind: .value, insertion: $0) }, site)
    case .documentKind: documentKinds(site)
    case .rule(let named): rules(except: named, site)
    case .part(let document): parts(of: document, site, snapshot)
    case .date: dates(site, snapshot)
    case .period: periods(site, snapshot)
    case .articleDate: writtenDates(site, snapshot)
    case .title(let organization): titles(of: organization, site, snapshot)
    case .alias(let kind): aliases(of: kind, site, snapshot)
    case .declaration(let kind): declarations(of: kind, site, snapshot)
    }
  }

  static func fitting(_ items: [Item], _ site: CompletionSite) -> [Item] { fitting(items, site.query) }

  /// Those of the items whose label, or another of its `names`, has what was typed: the beginnings first.
  static func fitting(
    _ items: [Item], _ query: ArraySlice<UInt8>, names: (Item) -> [String] = { [$0.label] }
  ) -> [Item] {
    let key = SearchKey(query)
    guard !key.isEmpty else { return query.isEmpty ? items : [] }
    let fits = items.map { item in names(item).compactMap { key.fit(in: SearchKey($0)) } }
    return zip(items, fits).filter { $1.contains { $0 != .words } }.map(\.0)
      + zip(items, fits).filter { !$1.isEmpty && $1.allSatisfy { $0 == .words } }.map(\.0)
  }
}

extension Snapshot {
  /// Calls `body` with the paragraphs around a place of completion that have spans, and their starts, until it returns
  /// false: what a person needs there is said nearby, and an answer must not take longer in a longer article.
  func forEachTextLine(near site: CompletionSite, _ body: (SectionView, Int) -> Bool) {
    article.forEachTextLine(near: site.lineStart, reach: 1024, tree, text, body)
  }
}
