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

  private static let day = FoldedText.hash("ngày")
  private static let month = FoldedText.hash("tháng")
  private static let year = FoldedText.hash("năm")
  private static let quarter = FoldedText.hash("quý")
  private static let quarters = ["I", "II", "III", "IV"].map(FoldedText.hash)

  private func read(from start: Int, mayBeDay: Bool) -> PartialDate? {
    guard start < text.count else { return nil }
    switch text.tokens[start].hash {
    case Self.month:
      guard let (month, end) = number(at: start + 1), (1...12).contains(month) else { return nil }
      return due(month: month, day: nil, yearAt: end)
    case Self.quarter:
      guard start + 1 < text.count else { return nil }
      let hash = text.tokens[start + 1].hash
      guard let quarter = Self.quarters.firstIndex(of: hash).map({ $0 + 1 }) ?? number(at: start + 1)?.value,
        (1...4).contains(quarter)
      else { return nil }
      return due(month: quarter * 3, day: nil, yearAt: start + 2)
    case Self.year:
      guard let (year, _) = number(at: start + 1), year > 999 else { return nil }
      return PartialDate(String(year))
    default: break
    }
    guard mayBeDay, let (day, end) = number(at: start), (1...31).contains(day), end < text.count else { return nil }
    var place = end
    if text.tokens[end].hash == Self.month || isJoint(end) { place += 1 } else { return nil }
    guard let (month, next) = number(at: place), (1...12).contains(month) else { return nil }
    return due(month: month, day: day, yearAt: next)
  }

  private func due(month: Int, day: Int?, yearAt index: Int) -> PartialDate? {
    var place = index
    if isJoint(index) || index < text.count && text.tokens[index].hash == Self.year { place += 1 }
    if place > index, let (year, _) = number(at: place), (1000...9999).contains(year) {
      return Self.date(year, month, day)
    }
    guard let date else { return nil }
    let isPast = month * 100 + (day ?? 99) < (date.month ?? 1) * 100 + (date.day ?? 1)
    return Self.date(date.year + (isPast ? 1 : 0), month, day)
  }

  private func isJoint(_ index: Int) -> Bool {
    guard index < text.count, text.tokens[index].gap == .none else { return false }
    switch text.sign(index) {
    case .dash, .slash, .stop: return true
    default: return false
    }
  }

  private func number(at index: Int) -> (value: Int, end: Int)? {
    guard index < text.count, text.tokens[index].kind == .number, text.tokens[index].range.count < 5 else { return nil }
    return (text.bytes[text.tokens[index].range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }, index + 1)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int?) -> PartialDate? {
    let parts = [month, day].compactMap { $0 }.map { ($0 < 10 ? "-0" : "-") + String($0) }
    return PartialDate(String(year) + parts.joined())
  }
}
