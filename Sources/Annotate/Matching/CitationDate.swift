/// When a document was issued, or the years for which it is: `ngày 26-11-2019`, `ngày 3 tháng 2 năm 2014`, `năm 2011`,
/// `(2011 - 2013)`, `nhiệm kỳ 2020-2025`.
struct CitationDate {
  /// Nil for years from and to.
  private(set) var date: PartialDate?
  /// The token behind it.
  private(set) var end: Int

  /// - Parameter today: The article's date, whose year one that is left out is.
  init?(day start: Int, _ reader: CitationReader, today: PartialDate?) {
    guard reader.stands(CitationWords.day, at: start), reader.word(start + 1) != nil,
      let day = TextDate(reader.tokens, reader.bytes, at: start + 1)
    else { return nil }
    date = day.date(in: today?.year)
    end = day.tokens.upperBound
    // Without a year it is known to be one all the same.
    guard date != nil || day.year == nil && today == nil else { return nil }
  }

  /// A year with the word before it.
  init?(year start: Int, _ reader: CitationReader) {
    guard reader.stands(CitationWords.year, at: start), let year = reader.year(start + 1),
      !reader.stands(Marks.dash, at: start + 2) || reader.year(start + 3) == nil
    else { return nil }
    date = PartialDate(year: year)
    end = start + 2
  }

  /// Two years, with or without a word before them, or in brackets.
  init?(years start: Int, _ reader: CitationReader) {
    var index = start
    let isBracketed = reader.stands(Marks.open, at: index)
    if isBracketed { index += 1 }
    for word in Self.stretches where word.indices.allSatisfy({ reader.stands(word[$0], at: index + $0) }) {
      index += word.count
      break
    }
    guard reader.year(index) != nil, reader.stands(Marks.dash, at: index + 1), reader.year(index + 2) != nil
    else { return nil }
    end = index + 3
    if isBracketed {
      guard reader.stands(Marks.close, at: end) else { return nil }
      end += 1
    }
  }

  private static let stretches = ["nhiệm kỳ", "giai đoạn", "thời kỳ"].map { FoldedText($0).tokens.map(\.hash) }
}
