/// When a document was issued, or the years for which it is: `ngày 26-11-2019`, `ngày 3 tháng 2 năm 2014`, `năm 2011`,
/// `(2011 - 2013)`, `nhiệm kỳ 2020-2025`.
struct CitationDate {
  /// Nil for years from and to.
  private(set) var date: PartialDate?
  /// The token behind it.
  private(set) var end: Int

  /// - Parameter today: The article's date, whose year one that is left out is.
  init?(day start: Int, _ reader: CitationReader, today: PartialDate?) {
    guard reader.stands(CitationWords.day, at: start), let day = reader.value(start + 1) else { return nil }
    func joins(_ index: Int) -> Bool {
      [CitationWords.dash, CitationWords.slash, CitationWords.stop].contains { reader.stands($0, at: index) }
        && reader.isGlued(index) && reader.isGlued(index + 1)
    }
    guard joins(start + 2) || reader.stands(CitationWords.month, at: start + 2),
      let month = reader.value(start + 3)
    else { return nil }
    end = start + 4
    var year = today?.year
    if joins(end), let found = reader.year(end + 1) {
      year = found
      end += 2
    } else {
      let isApart = reader.stands(CitationWords.comma, at: end)
      let place = isApart ? end + 1 : end
      if reader.stands(CitationWords.year, at: place), let found = reader.year(place + 1) {
        year = found
        end = place + 2
      }
    }
    date = year.flatMap { PartialDate(year: $0, month: month, day: day) }
    guard date != nil || year == nil, (1...31).contains(day), (1...12).contains(month) else { return nil }
  }

  /// A year with the word before it.
  init?(year start: Int, _ reader: CitationReader) {
    guard reader.stands(CitationWords.year, at: start), let year = reader.year(start + 1),
      !reader.stands(CitationWords.dash, at: start + 2) || reader.year(start + 3) == nil
    else { return nil }
    date = PartialDate(year: year)
    end = start + 2
  }

  /// Two years, with or without a word before them, or in brackets.
  init?(years start: Int, _ reader: CitationReader) {
    var index = start
    let isBracketed = reader.stands(CitationWords.open, at: index)
    if isBracketed { index += 1 }
    for word in Self.stretches where word.indices.allSatisfy({ reader.stands(word[$0], at: index + $0) }) {
      index += word.count
      break
    }
    guard reader.year(index) != nil, reader.stands(CitationWords.dash, at: index + 1), reader.year(index + 2) != nil
    else { return nil }
    end = index + 3
    if isBracketed {
      guard reader.stands(CitationWords.close, at: end) else { return nil }
      end += 1
    }
  }

  private static let stretches = ["nhiệm kỳ", "giai đoạn", "thời kỳ"].map { FoldedText($0).tokens.map(\.hash) }
}

extension PartialDate {
  /// Nil for days that no calendar has.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    self.init(
      [padded(year, 4), month.map { padded($0, 2) }, day.map { padded($0, 2) }].compactMap(\.self)
        .joined(separator: "-"))
  }
}
