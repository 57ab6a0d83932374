/// The day of a raw article: from a dateline, or from the day of the event and the year that the text speaks of.
///
/// The stamp of a page (`Thứ ba, 11/05/2021`) may be years later than the article; so the day of the event, which news
/// name without its year (`Chiều 28-1`), counts for more where the two are far from each other.
struct ArticleDay {
  private(set) var date: PartialDate?

  /// - Parameter head: The first lines that are not empty.
  init(_ text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, head: ArraySlice<Range<Int>>) {
    let days = Self.days(text.tokens, bytes)
    let last = days.compactMap(\.year).max()
    let full =
      days.first { day in day.year != nil && head.contains { $0.count < Self.dateline && $0.contains(day.start) } }
      ?? days.first { $0.isNamed && $0.year == last }
    let event = days.first { $0.year == nil && $0.isNamed }
    guard let event else {
      date = full.flatMap { Self.date($0.year, $0.month, $0.day) }
      return
    }
    if let full, let year = full.year {
      let distance = Self.ordinal(year, full.month, full.day) - Self.ordinal(year, event.month, event.day)
      // Last year's event, where the article came out in January.
      if (0...Self.patience).contains(distance) || (0...Self.patience).contains(distance + 372) {
        date = Self.date(year, full.month, full.day)
        return
      }
    }
    let years =
      Self.years(text.tokens, bytes) + days.compactMap(\.year).filter { year in full.map { $0.year != year } ?? true }
    let year = Self.year(of: event, among: years) ?? full?.year
    date = Self.date(year, event.month, event.day)
  }

  /// A dateline has fewer bytes.
  private static let dateline = 64
  /// So many days after an event an article on it may come out.
  private static let patience = 14
  /// So much of an article is looked at for its day, in tokens.
  private static let reach = 4_000

  /// A day in the text.
  struct Day {
    let day: Int
    let month: Int
    let year: Int?
    /// The byte that it begins with.
    let start: Int
    /// Whether a word before it says that it is a day.
    let isNamed: Bool
  }

  /// The years that come into question, oldest first: what is planned until a year says nothing of today.
  private static func year(of event: Day, among years: [Int]) -> Int? {
    guard let last = years.max() else { return nil }
    // At the end of a year the plans for the next are made.
    return event.month >= 11 && years.contains(last - 1) ? last - 1 : last
  }

  private static func date(_ year: Int?, _ month: Int, _ day: Int) -> PartialDate? {
    guard let year else { return nil }
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return PartialDate("\(year)-\(padded(month))-\(padded(day))")
  }

  /// Numbers the days so that those of one month are a day apart.
  private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int { (year * 12 + month) * 31 + day }

  // MARK: Reading

  private static func days(_ tokens: [FoldedText.Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Day] {
    var result: [Day] = []
    var index = 0
    // Where the last day ended: `31/3/1961-31/3/2021` are two.
    var stretch: Int?
    let end = min(tokens.count, reach)
    while index < end {
      let isEndOfStretch = index > 0 && index - 1 == stretch && joints.contains(tokens[index - 1].hash)
      if let (day, next) = day(tokens, bytes, at: index, isEndOfStretch: isEndOfStretch) {
        result.append(day)
        index = next
        stretch = next
      } else {
        index += 1
      }
    }
    return result
  }

  /// `23-12-2013`, `14/5`, `18-19/8` (its last day), `3 tháng 2 năm 2014`.
  private static func day(
    _ tokens: [FoldedText.Token], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isEndOfStretch: Bool
  ) -> (Day, next: Int)? {
    func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
      guard index < tokens.count, let value = tokens[index].value(bytes), range.contains(value) else { return nil }
      return value
    }
    func joins(_ index: Int) -> Bool { index < tokens.count && joints.contains(tokens[index].hash) }
    func stands(_ word: UInt64, _ index: Int) -> Bool { index < tokens.count && tokens[index].hash == word }
    guard start == 0 || !joins(start - 1) || tokens[start].gap != .none || isEndOfStretch,
      var day = number(start, 1...31)
    else {
      return nil
    }
    var index = start
    // Two days of one month.
    if joins(index + 1), let last = number(index + 2, 1...31), last > day, joins(index + 3),
      number(index + 4, 1...12) != nil
    {
      day = last
      index += 2
    }
    guard joins(index + 1) || stands(month, index + 1), let month = number(index + 2, 1...12) else { return nil }
    index += 3
    var year: Int?
    if joins(index) || stands(yearWord, index), let found = number(index + 1, 1900...2199) {
      year = found
      index += 2
    } else if joins(index), number(index + 1, 0...Int.max) != nil {
      return nil
    }
    let isNamed = isNamed(tokens, at: start)
    return (Day(day: day, month: month, year: year, start: tokens[start].range.lowerBound, isNamed: isNamed), index)
  }

  /// Whether the words before a day say that it is one, and not by when something is to be done.
  private static func isNamed(_ tokens: [FoldedText.Token], at start: Int) -> Bool {
    guard start > 0, names.contains(tokens[start - 1].hash) else { return false }
    let before = start > 1 ? tokens[start - 2].hash : 0
    return tokens[start - 1].hash == bracket ? before == today : !deadlines.contains(before)
  }

  /// The years that the text speaks of as its own, not as a goal or a stretch.
  private static func years(_ tokens: [FoldedText.Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    tokens.indices.prefix(reach).compactMap { index in
      guard index > 0, tokens[index - 1].hash == yearWord, let year = tokens[index].value(bytes),
        (1945...2199).contains(year), index < 2 || !goals.contains(tokens[index - 2].hash)
      else { return nil }
      return year
    }
  }

  private static func hashes(_ words: String...) -> Set<UInt64> { Set(words.map { FoldedText.hash($0) }) }

  private static let joints = hashes("-", "/", ".")
  private static let month = FoldedText.hash("tháng")
  private static let yearWord = FoldedText.hash("năm")
  private static let bracket = FoldedText.hash("(")
  private static let today = FoldedText.hash("nay")
  private static let names = hashes("ngày", "sáng", "trưa", "chiều", "tối", "đêm", "nay", "qua", "từ", "(")
  private static let deadlines = hashes("đến", "tới", "trước", "hạn")
  private static let goals = hashes("đến", "nhìn", "tới", "từ", "trước", "sau")
}

extension FoldedText.Token {
  /// The value of a number of nine digits at most; nil for anything else.
  func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard kind == .number, range.count <= 9 else { return nil }
    return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
