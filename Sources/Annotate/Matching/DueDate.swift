/// By when something is to be done: `trước ngày 30-6-2014`, `trong quý II/2014`, `chậm nhất là tháng 6`.
struct DueDate {
  private let text: TextSigns
  private let date: PartialDate?

  /// The first that is named in some tokens; a year that is left out is the one in which it is still ahead on `date`.
  static func first(in tokens: Range<Int>, of text: TextSigns, on date: PartialDate?) -> PartialDate? {
    let reader = DueDate(text: text, date: date)
    for index in tokens {
      guard let found = limits.longest(text.tokens, from: index), let isDay = found.values.first else { continue }
      if let due = reader.read(from: found.end, mayBeDay: isDay) { return due }
    }
    return nil
  }

  /// What stands before it, and whether a day may follow.
  private static let limits: WordTrie<Bool> = {
    var trie = WordTrie<Bool>()
    for words in [
      "trước", "trước ngày", "chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất đến", "muộn nhất", "hạn cuối",
    ] {
      trie.insert(words, true)
      trie.insert(words + " ngày", true)
    }
    for words in ["trong", "hết", "đến hết", "ngay trong", "xong trong"] { trie.insert(words, false) }
    return trie
  }()

  private static let month = FoldedText.hash("tháng")
  private static let year = FoldedText.hash("năm")
  private static let quarter = FoldedText.hash("quý")
  private static let quarters = ["I", "II", "III", "IV"].map(FoldedText.hash)

  private func read(from start: Int, mayBeDay: Bool) -> PartialDate? {
    guard start < text.count else { return nil }
    switch text.tokens[start].hash {
    case Self.month: return date(at: start + 1).flatMap { due(month: $0.month, day: $0.day, year: $0.year) }
    case Self.quarter:
      guard start + 1 < text.count else { return nil }
      let hash = text.tokens[start + 1].hash
      guard
        let quarter = Self.quarters.firstIndex(of: hash).map({ $0 + 1 }) ?? text.tokens[start + 1].value(text.bytes),
        (1...4).contains(quarter)
      else { return nil }
      return due(month: quarter * 3, day: nil, year: year(at: start + 2))
    case Self.year: return number(at: start + 1).flatMap { PartialDate(year: $0) }
    default: return mayBeDay ? date(at: start).flatMap { due(month: $0.month, day: $0.day, year: $0.year) } : nil
    }
  }

  private func date(at index: Int) -> TextDate? {
    index < text.count ? TextDate(text.tokens, text.bytes, at: index) : nil
  }

  private func due(month: Int, day: Int?, year: Int?) -> PartialDate? {
    if let year { return PartialDate(year: year, month: month, day: day) }
    guard let date else { return nil }
    let isPast = month * 100 + (day ?? 99) < (date.month ?? 1) * 100 + (date.day ?? 1)
    return PartialDate(year: date.year + (isPast ? 1 : 0), month: month, day: day)
  }

  /// A year behind a sign or its word.
  private func year(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    return text.sign(index) == .slash || text.tokens[index].hash == Self.year ? number(at: index + 1) : nil
  }

  private func number(at index: Int) -> Int? {
    guard index < text.count, let value = text.tokens[index].value(text.bytes), TextDate.years.contains(value) else {
      return nil
    }
    return value
  }
}
