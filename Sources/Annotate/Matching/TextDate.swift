/// A day or a month as writers of Vietnamese write it: `23-12-2013`, `14/5`, `18-19/8` (the last of the days), `3 tháng 2
/// năm 2014`, `tháng 6/2014`. It stands on one line; whether the calendar has it depends on the year.
struct TextDate {
  /// Nil for a month.
  let day: Int?
  let month: Int
  /// Nil where it is left out.
  let year: Int?
  /// From its first number on.
  let tokens: Range<Int>

  /// Reads what begins with the number at `start`: a day, or behind “tháng” a month.
  init?(_ tokens: [FoldedText.Token], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.init(Reader(tokens: tokens, bytes: bytes), start, follows: false)
  }

  /// - Parameter follows: Whether the sign before it ends another date, with which it is a stretch.
  private init?(_ reader: Reader, _ start: Int, follows: Bool) {
    guard let first = reader.number(start, 1...31), follows || !reader.isPart(start) else { return nil }
    if start > 0, reader.tokens[start].gap != .lineEnd, reader.tokens[start - 1].hash == Self.monthWord {
      guard first <= 12 else { return nil }
      (day, month) = (nil, first)
      let (year, end) = reader.year(behind: start + 1)
      (self.year, tokens) = (year, start..<end)
      return
    }
    var (day, index) = (first, start + 1)
    if let sign = reader.joint(index), let last = reader.number(index + 1, first + 1..<32),
      let other = reader.joint(index + 2), sign != other, reader.number(index + 3, 1...12) != nil
    {
      (day, index) = (last, index + 2)
    }
    guard reader.joint(index) != nil || reader.stands(Self.monthWord, index),
      let month = reader.number(index + 1, 1...12)
    else { return nil }
    let (year, end) = reader.year(behind: index + 2)
    // What goes on with another number is none.
    guard year != nil || !reader.isPart(index + 3) else { return nil }
    (self.day, self.month, self.year, tokens) = (day, month, year, start..<end)
  }

  /// The dates of a text from its beginning, in no more than so many tokens.
  static func all(
    in text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, reach: Int = .max
  ) -> [TextDate] {
    let reader = Reader(tokens: text.tokens, bytes: bytes)
    var result: [TextDate] = []
    var index = 0
    let (tokens, end) = (text.tokens, min(text.tokens.count, reach))
    while index < end {
      guard tokens[index].kind == .number else {
        index += 1
        continue
      }
      // `31/3/1961-31/3/2021` are two.
      let follows = index > 0 && result.last?.tokens.upperBound == index - 1 && reader.isJoint(index - 1)
      if let date = TextDate(reader, index, follows: follows) {
        result.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// Nil for what no calendar has, and where a year is missing.
  /// - Parameter usual: The year that it may leave out.
  func date(in usual: Int?) -> PartialDate? {
    (year ?? usual).flatMap { PartialDate(year: $0, month: month, day: day) }
  }

  /// What a date is read from.
  private struct Reader {
    let tokens: [FoldedText.Token]
    let bytes: UnsafeBufferPointer<UInt8>

    func number(_ index: Int, _ range: some RangeExpression<Int>) -> Int? {
      guard index < tokens.count, let value = tokens[index].value(bytes), range.contains(value) else { return nil }
      return value
    }

    func stands(_ word: UInt64, _ index: Int) -> Bool {
      index < tokens.count && tokens[index].gap != .lineEnd && tokens[index].hash == word
    }

    func isJoint(_ index: Int) -> Bool { index < tokens.count && TextDate.joints.contains(tokens[index].hash) }

    /// The sign at a place that joins two numbers without a space.
    func joint(_ index: Int) -> UInt64? {
      guard isJoint(index), index + 1 < tokens.count, tokens[index].gap == .none, tokens[index + 1].gap == .none else {
        return nil
      }
      return tokens[index].hash
    }

    /// Whether the number at a place is joined to one before it.
    func isPart(_ index: Int) -> Bool {
      index > 1 && index < tokens.count && joint(index - 1) != nil && tokens[index - 2].kind == .number
        && tokens[index].kind == .number
    }

    /// A year with a sign or a word before it, and the token behind it; `index` itself where there is none.
    func year(behind index: Int) -> (year: Int?, end: Int) {
      let isApart = stands(Marks.comma, index)
      let word = isApart ? index + 1 : index
      guard !isApart && joint(index) != nil || stands(TextDate.yearWord, word),
        let year = number(word + 1, TextDate.years)
      else { return (nil, index) }
      return (year, word + 2)
    }
  }

  /// Numbers that can be years.
  static let years = 1000...2199
  private static let monthWord = FoldedText.hash("tháng")
  private static let yearWord = FoldedText.hash("năm")
  private static let joints = FoldedText.hashes("- / .")
}
