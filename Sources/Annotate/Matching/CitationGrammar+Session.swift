/// Documents that are cited by the meeting that made them.
extension CitationGrammar {
  /// `Nghị quyết Trung ương 4`, `Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương`.
  func plenum(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    guard let (number, end) = plenum(at: behindOf(range.upperBound)) else { return nil }
    var citation = Citation(head, .plenum, range.lowerBound..<end)
    citation.document.plenum = number
    return citation
  }

  /// A plenum of the Central Committee: which, and the token behind it.
  func plenum(at start: Int) -> (number: Int, end: Int)? {
    var index = start
    if let end = match(Self.conference, at: index) { index = end }
    var number: Int?
    if let (value, end) = reader.ordinal(index) {
      number = value
      index = reader.stands(Marks.comma, at: end) || reader.stands(CitationWords.of, at: end) ? end + 1 : end
    }
    index = match(Self.committee, at: index) ?? match(Self.shortCommittee, at: index) ?? index
    guard reader.stands(CitationWords.central, at: index) else { return nil }
    index = party(at: index + 1)
    if number == nil {
      let place = reader.stands(Marks.comma, at: index) ? index + 1 : index
      guard let (value, end) = reader.ordinal(place) ?? reader.count(index), value < 30, !isCount(end)
      else { return nil }
      number = value
      index = end
      // `8B`
      if reader.isGlued(index), reader.tokens[index].kind == .word, reader.tokens[index].range.count == 1 { index += 1 }
    }
    guard let number else { return nil }
    // `Trung ương 6 (lần 2)`
    let isBracketed = reader.stands(Marks.open, at: index)
    if let (_, end) = reader.ordinal(isBracketed ? index + 1 : index) {
      if !isBracketed { index = end } else if reader.stands(Marks.close, at: end) { index = end + 1 }
    }
    return (number, index)
  }

  /// `Nghị quyết Đại hội XI của Đảng`, `Nghị quyết Đại hội Đảng bộ tỉnh … lần thứ XV`.
  func congress(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    guard let found = congress(at: behindOf(range.upperBound)) else { return nil }
    var citation = Citation(head, found.number == nil ? .described : .congress, range.lowerBound..<found.end)
    found.write(to: &citation.document)
    return citation
  }

  struct Congress {
    /// Of a national congress of the Party, which.
    var number: Int?
    var end: Int
    /// Of another's, its words and the organization that they name.
    var words: String?
    var body: EntityID?

    func write(to document: inout CitedDocument) {
      document.congress = number
      if number == nil {
        document.issuer = body
        document.issuerWords = words
      }
    }
  }

  func congress(at start: Int) -> Congress? {
    guard var index = match(Self.congressWords, at: start) else { return nil }
    let first = index
    var isNational = true
    var body: EntityID?
    while index < first + Self.reach, reader.word(index) != nil, !reader.isMark(index) {
      if index == first || reader.stands(CitationWords.party, at: index - 1), let (value, end) = reader.count(index) {
        return congress(value, end, isNational && value < 40, start, body)
      }
      if let (value, end) = reader.ordinal(index) { return congress(value, end, isNational, start, body) }
      if let years = CitationDate(years: index, reader) {
        return Congress(end: years.end, words: reader.string(start..<years.end), body: body)
      }
      if let (mark, end) = reader.mention(at: index, .organization),
        !reader.stands(CitationWords.party, at: index) || end > index + 1
      {
        body = body ?? mark.referent.entity
        isNational = isNational && Self.isParty(reader.string(index..<end))
        index = end
        continue
      }
      isNational = isNational && reader.stands(oneOf: Self.national, at: index)
      index += 1
    }
    return nil
  }

  /// The Party of a place or a body, whose congress it is: `Đảng bộ tỉnh Quảng Ninh`.
  private func chapter(at start: Int) -> (end: Int, body: EntityID?)? {
    guard reader.stands(CitationWords.party, at: start), reader.stands(Self.chapter, at: start + 1) else { return nil }
    if let (mark, end) = reader.mention(at: start, .organization) { return (end, mark.referent.entity) }
    return (place(behind: start + 2), nil)
  }

  private func congress(_ number: Int, _ end: Int, _ isNational: Bool, _ start: Int, _ body: EntityID?) -> Congress {
    // `Đại hội lần thứ XVII Đảng bộ thành phố …`
    if let chapter = chapter(at: reader.stands(CitationWords.of, at: end) ? end + 1 : end) {
      return Congress(end: chapter.end, words: reader.string(start..<chapter.end), body: chapter.body)
    }
    guard isNational else { return Congress(end: end, words: reader.string(start..<end), body: body) }
    var index = end
    if reader.stands(CitationWords.of, at: index), reader.stands(CitationWords.party, at: index + 1) {
      index = party(at: index + 1)
    } else if reader.stands(CitationWords.party, at: index), !reader.stands(Self.chapter, at: index + 1) {
      index = party(at: index)
    }
    return Congress(number: number, end: index)
  }

  /// `Kết luận Hội nghị … năm 2011`, `Chương trình hành động của Hội nghị … lần thứ 27`, `Nghị quyết Hội nghị đại biểu …
  /// nhiệm kỳ 2015-2020`.
  func event(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    let start = behindOf(range.upperBound)
    guard let first = match(Self.conference, at: start), reader.isCapitalized(start), isNoun(head, range) else {
      return nil
    }
    var index = first
    while index < first + Self.reach, reader.word(index) != nil {
      let end =
        reader.ordinal(index)?.end ?? CitationDate(year: index, reader)?.end ?? CitationDate(years: index, reader)?.end
      if let end, end - first > 2 || index > first {
        var citation = Citation(head, .described, range.lowerBound..<end)
        citation.document.issuerWords = reader.string(start..<end)
        return citation
      }
      guard !reader.isMark(index) || reader.stands(Marks.dash, at: index) else { return nil }
      index += 1
    }
    return nil
  }

  // MARK: Helpers

  /// So many words may stand between a meeting and its number.
  private static let reach = 18

  /// The token behind `của`, where one stands, even twice.
  func behindOf(_ start: Int) -> Int {
    var index = start
    while index < start + 2, reader.stands(CitationWords.of, at: index) { index += 1 }
    return index
  }

  /// The token behind `Đảng`, or the Party's full name, where it stands.
  func party(at start: Int) -> Int {
    guard reader.stands(CitationWords.party, at: start), !reader.stands(Self.chapter, at: start + 1) else {
      return start
    }
    return match(Self.fullName, at: start + 1) ?? start + 1
  }

  /// The token behind some words, where they stand.
  func match(_ words: [UInt64], at start: Int) -> Int? {
    for (offset, word) in words.enumerated() where !reader.stands(word, at: start + offset) { return nil }
    return start + words.count
  }

  private static func isParty(_ words: String) -> Bool {
    Folding.key(words) == Folding.key("Đảng Cộng sản Việt Nam") || Folding.key(words) == Folding.key("Đảng")
  }

  private static let conference = FoldedText.sequence("Hội nghị")
  private static let committee = FoldedText.sequence("Ban Chấp hành")
  private static let shortCommittee = FoldedText.sequence("BCH")
  private static let congressWords = FoldedText.sequence("Đại hội")
  private static let fullName = FoldedText.sequence("Cộng sản Việt Nam")
  private static let chapter = FoldedText.hash("bộ")
  private static let national = FoldedText.hashes("đại biểu toàn quốc của Đảng Cộng sản Việt Nam khóa lần thứ")
}
