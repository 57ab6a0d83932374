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
    beginningAlike(items(snapshot.text[0..<reach], on: nil), site)
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
    return items(around, on: snapshot.article.date).filter { !taken.contains($0.label) }
  }

  /// The dates of some text; the year that one leaves out is that of `date`. A day and a month alone are a date where the
  /// word before them says so, for they may be a fraction.
  private static func items(_ text: ArraySlice<UInt8>, on date: PartialDate?) -> [Item] {
    var seen: Set<PartialDate> = []
    return text.withUnsafeBufferPointer { bytes in
      let folded = FoldedText(bytes)
      return TextDate.all(in: folded, bytes).compactMap { written in
        let first = written.tokens.lowerBound
        let isNamed = first > 0 && dayWords.contains(folded.tokens[first - 1].hash)
        guard written.year != nil || isNamed && written.day != nil, let found = written.date(in: date?.year),
          seen.insert(found).inserted
        else { return nil }
        let words = String(decoding: bytes[folded.tokens.bytes(written.tokens)], as: UTF8.self)
        return Item(
          label: found.description, detail: "Written as “\(words)”", kind: .value, insertion: found.description)
      }
    }
  }

  private static let dayWords = FoldedText.hashes("ngày sáng trưa chiều tối")

  /// Punctuation counts in dates.
  private static func beginningAlike(_ items: [Item], _ site: CompletionSite) -> [Item] {
    items.filter { $0.label.utf8.starts(with: site.query) }
  }
}
