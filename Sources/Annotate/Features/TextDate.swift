/// A date as writers of Vietnamese write it: `23-12-2013`, `14/5`, `ngày 3 tháng 2 năm 2014`, `tháng 6/2014`.
struct TextDate {
  /// As the format writes it.
  let date: String
  /// As it stands in the text.
  let words: String

  /// The dates in some text, in their order; the year that one leaves out is that of `date`. A day and a month alone
  /// are a date where a word before them says so, for they may be a fraction.
  static func all(in text: ArraySlice<UInt8>, on date: PartialDate?) -> [TextDate] {
    let text = Array(text)
    var result: [TextDate] = []
    var index = 0
    while let start = text[index...].firstIndex(where: Lexer.isDigit) {
      let end = text[start...].firstIndex { !Lexer.isDigit($0) } ?? text.count
      if let found = TextDate(text, start, on: date) {
        result.append(found)
        index = max(end, start + found.length)
      } else {
        index = end
      }
    }
    return result
  }

  private let length: Int

  private init?(_ text: [UInt8], _ start: Int, on date: PartialDate?) {
    let isPart = start > 1 && Self.joints.contains([text[start - 1]]) && Lexer.isDigit(text[start - 2])
    guard !isPart else { return nil }
    var reader = Reader(text: text, index: start)
    guard let first = reader.number(upTo: 2) else { return nil }
    let before = text[..<start]
    var parts: [Int]
    if Self.monthWords.contains(where: { before.suffix($0.count).elementsEqual($0) }) {
      guard reader.skip(Self.joints + Self.yearWords), let year = reader.number(upTo: 4), year > 999 else { return nil }
      parts = [year, first]
    } else {
      guard reader.skip(Self.joints + Self.monthWords.map { [0x20] + $0 }), let month = reader.number(upTo: 2) else {
        return nil
      }
      let end = reader.index
      if reader.skip(Self.joints + Self.yearWords), let year = reader.number(upTo: 4), year > 999 {
        parts = [year, month, first]
      } else {
        reader.index = end
        guard let date, Self.dayWords.contains(where: { before.suffix($0.count).elementsEqual($0) }) else { return nil }
        parts = [date.year, month, first]
      }
    }
    // A longer number is none of these.
    if reader.index < text.count, Lexer.isDigit(text[reader.index]) { return nil }
    let written = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: "-")
    guard PartialDate(written) != nil else { return nil }
    self.date = written
    words = String(decoding: text[start..<reader.index], as: UTF8.self)
    length = reader.index - start
  }

  private struct Reader {
    let text: [UInt8]
    var index: Int

    /// The number of so many digits at most that stands here.
    mutating func number(upTo digits: Int) -> Int? {
      let found = text[index...].prefix(digits).prefix(while: Lexer.isDigit)
      guard !found.isEmpty else { return nil }
      index = found.endIndex
      return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    mutating func skip(_ words: [[UInt8]]) -> Bool {
      guard let word = words.first(where: { text[index...].starts(with: $0) }) else { return false }
      index += word.count
      return true
    }
  }

  private static func words(_ list: String...) -> [[UInt8]] { list.map { Array($0.utf8) } }

  private static let joints = words("/", "-", ".")
  private static let monthWords = words("tháng ", "Tháng ")
  private static let yearWords = words(" năm ", ", năm ")
  private static let dayWords = words("ngày ", "Ngày ", "sáng ", "Sáng ", "chiều ", "Chiều ", "tối ", "Tối ", "trưa ")
}
