/// The day of a raw article: from a dateline, or from the day of the event and the year that the text speaks of.
///
/// The stamp of a page (`Thứ ba, 11/05/2021`) may be years later than the article; so the day of the event, which news
/// name without its year (`Chiều 28-1`), counts for more where the two are far from each other.
struct ArticleDay {
  private(set) var date: PartialDate?

  /// - Parameter datelines: The lines at the head that say when the article came out.
  init(_ text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, datelines: [Range<Int>]) {
    let days = TextDate.all(in: text, bytes, reach: Self.reach).compactMap { Day($0, text.tokens) }
    let last = days.lazy.filter { !$0.isDeadline }.compactMap(\.year).max()
    let stamp = days.first { day in day.year != nil && datelines.contains { $0.contains(day.start) } }
    let full = stamp ?? days.first { $0.isNamed && $0.year == last }
    let event = days.first { $0.year == nil && $0.isNamed }
    guard let event else {
      date = full?.date.date(in: nil)
      return
    }
    if let full, let year = full.year {
      let distance = full.ordinal(in: year) - event.ordinal(in: year)
      // News lead with their own day; and an event may be last year's, where the article came out in January.
      if stamp == nil && full.start < event.start
        || [distance, distance + 372].contains(where: { -Self.patience...Self.patience ~= $0 })
      {
        date = full.date.date(in: nil)
        return
      }
    }
    let years =
      Self.years(text.tokens, bytes) + days.compactMap(\.year).filter { year in full.map { $0.year != year } ?? true }
    let year = Self.year(of: event, among: years)
    // No article comes out before what it speaks of: the text named other years than the event's.
    if let stamp, let last = stamp.year, year.map({ event.ordinal(in: $0) > stamp.ordinal(in: last) }) ?? true {
      date = stamp.date.date(in: nil)
    } else {
      date = event.date.date(in: year ?? full?.year)
    }
  }

  /// So many days after an event an article on it may come out, or before.
  private static let patience = 14
  /// So much of an article is looked at for its day, in tokens.
  private static let reach = 4_000

  /// A day in the text.
  private struct Day {
    let day: Int
    let date: TextDate
    /// The byte that it begins with.
    let start: Int
    /// Whether the words before it say that it is a day, and not one by which something is to be done.
    let isNamed: Bool
    /// Whether something is to be done by then.
    let isDeadline: Bool

    var year: Int? { date.year }

    init?(_ date: TextDate, _ tokens: [FoldedText.Token]) {
      guard let day = date.day else { return nil }
      self.day = day
      self.date = date
      let first = date.tokens.lowerBound
      start = tokens[first].range.lowerBound
      let word = first > 0 ? tokens[first - 1].hash : 0
      let before = first > 1 ? tokens[first - 2].hash : 0
      // `từ ngày 3 đến 6/12/2018`, `ngày 3 và 4/12`
      let endsStretch = stretches.contains(word) && first > 1 && tokens[first - 2].kind == .number
      isDeadline = !endsStretch && (deadlines.contains(word) || names.contains(word) && deadlines.contains(before))
      isNamed = endsStretch || names.contains(word) && !isDeadline && (word != Marks.open || before == today)
    }

    /// A number for its day of a year, so that those of one month are a day apart.
    func ordinal(in year: Int) -> Int { (year * 12 + date.month) * 31 + day }
  }

  /// The year of an event, among those that the text speaks of as its own.
  private static func year(of event: Day, among years: [Int]) -> Int? {
    guard let last = years.max() else { return nil }
    // At the end of a year the plans for the next are made.
    return event.date.month >= 11 && years.contains(last - 1) ? last - 1 : last
  }

  /// The years that the text speaks of as its own, not as a goal, a stretch or a decade, nor as a law's.
  private static func years(_ tokens: [FoldedText.Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let yearWord = yearWord
    var result: [Int] = []
    for index in tokens.indices.prefix(reach).dropFirst() where tokens[index].kind == .number {
      guard tokens[index - 1].hash == yearWord, let year = tokens[index].value(bytes),
        (1945...2199).contains(year), index < 2 || !goals.contains(tokens[index - 2].hash),
        !isOfLaw(index - 1, tokens)
      else { continue }
      result.append(year)
    }
    return result
  }

  /// Whether `năm` at a token says which law is meant, or when it was changed: `Luật Đất đai năm 2013`, `(bổ sung, phát
  /// triển năm 2011)`.
  private static func isOfLaw(_ yearWord: Int, _ tokens: [FoldedText.Token]) -> Bool {
    if changes.precedes(yearWord, tokens)
      || yearWord > 2 && changes.precedes(yearWord - 3, tokens)
        && tokens[yearWord - 3].hash == Marks.comma
    {
      return true
    }
    for index in stride(from: yearWord - 1, through: max(0, yearWord - longestLaw), by: -1) {
      let token = tokens[index]
      if laws.contains(token.hash), token.isCapitalized || index > 0 && lawHeads.contains(tokens[index - 1].hash) {
        return tokens[index + 1].hash != lawyer
      }
      if token.gap == .lineEnd || token.hash == Marks.stop || verbs.contains(token.hash) { return false }
    }
    return false
  }

  private static let longestLaw = 10
  private static let laws = FoldedText.hashes("luật hiến lệnh cương")
  private static let lawHeads = FoldedText.hashes("bộ pháp")
  private static let lawyer = FoldedText.hash("sư")
  private static let changes = WordList("bổ sung, sửa đổi")
  private static let verbs = FoldedText.hashes("được sẽ đã trình thông có cho trong")

  private static let yearWord = FoldedText.hash("năm")
  private static let stretches = FoldedText.hashes("đến và")
  private static let today = FoldedText.hash("nay")
  private static let names = FoldedText.hashes("ngày hôm sáng trưa chiều tối đêm nay qua từ (")
  private static let deadlines = FoldedText.hashes("đến tới trước hạn")
  private static let goals = FoldedText.hashes("đến nhìn tới từ trước sau những")
}
