/// What follows the number or the name of a document: issuer, term, date, title.
extension CitationGrammar {
  /// Reads what belongs to the citation as it is printed.
  func readTail(of citation: inout Citation) {
    guard citation.form != .subject else { return }
    for _ in 0..<Self.limit {
      let end = citation.tokens.upperBound
      if readPart(of: &citation, at: end) { continue }
      guard reader.stands(Marks.comma, at: end), beginsPart(end + 1, citation),
        readPart(of: &citation, at: end + 1)
      else { return }
    }
  }

  /// Whether what stands behind a comma still belongs to the citation.
  private func beginsPart(_ index: Int, _ citation: Citation) -> Bool {
    if reader.stands(CitationWords.day, at: index) || reader.stands(CitationWords.term, at: index) { return true }
    if citation.form == .described { return CitationDate(years: index, reader) != nil }
    return citation.form == .number && (plenum(at: index) != nil || reader.stands(CitationWords.of, at: index))
  }

  private func readPart(of citation: inout Citation, at start: Int) -> Bool {
    let isOf = reader.stands(CitationWords.of, at: start)
    let place = behindOf(start)
    if citation.form == .number {
      if citation.document.plenum == nil, let (plenum, end) = plenum(at: place) {
        citation.document.plenum = plenum
        return citation.extend(to: end)
      }
      if isOf, citation.document.congress == nil, let congress = congress(at: place) {
        congress.write(to: &citation.document)
        return citation.extend(to: congress.end)
      }
    }
    if readIssuer(of: &citation, at: place, isOf: isOf) { return true }
    let isBracketed = reader.stands(Marks.open, at: start)
    let index = isBracketed ? start + 1 : start
    guard let end = readTermOrDate(of: &citation, at: index) else { return false }
    if !isBracketed { return citation.extend(to: end) }
    return reader.stands(Marks.close, at: end) && citation.extend(to: end + 1)
  }

  private func readIssuer(of citation: inout Citation, at start: Int, isOf: Bool) -> Bool {
    guard citation.document.issuer == nil, citation.document.issuerWords == nil, citation.form != .name else {
      return false
    }
    // Directly behind a number only a body's full name is its issuer.
    guard
      isOf
        || citation.form == .number && reader.mention(at: start, .organization) != nil
          && reader.tokens[start].gap == .space && reader.tokens[start - 1].kind != .mark,
      let issuer = issuer(at: start)
    else { return false }
    // `Nghị quyết Đại hội XI của Bộ …`: a congress is its own issuer.
    guard citation.form != .congress else { return false }
    issuer.write(to: &citation.document)
    return citation.extend(to: issuer.end)
  }

  /// Reads `khóa XI`, `ngày 14-5-2011` or a year; gives the token behind it.
  private func readTermOrDate(of citation: inout Citation, at index: Int) -> Int? {
    if citation.document.term == nil || citation.document.isNational, reader.stands(CitationWords.term, at: index),
      let (term, end) = reader.ordinal(index + 1) ?? reader.count(index + 1), term < 40
    {
      citation.document.term = term
      return end
    }
    if let date = CitationDate(day: index, reader, today: today) {
      citation.document.issued = date.date ?? citation.document.issued
      return date.end
    }
    if citation.form != .plenum || reader.stands(Marks.open, at: index - 1), citation.document.issued == nil,
      let date = CitationDate(year: index, reader)
    {
      citation.document.issued = date.date
      return date.end
    }
    guard citation.form == .issuer || citation.form == .described, let years = CitationDate(years: index, reader) else {
      return nil
    }
    return years.end
  }

  // MARK: Titles

  /// Takes what stands in quotation marks behind a citation, or behind “về”.
  func readTitle(of citation: inout Citation) {
    guard citation.form != .name else { return }
    let start = citation.tokens.upperBound
    if reader.stands(Marks.quote, at: start) {
      var end = start + 1
      while end < start + Self.longestTitle, reader.word(end) != nil, !reader.stands(Marks.quote, at: end) {
        end += 1
      }
      guard reader.stands(Marks.quote, at: end), end > start + 1 else { return }
      citation.document.title = reader.string(start + 1..<end)
    } else if reader.stands(CitationWords.about, at: start) {
      var end = start + 1
      while end < start + Self.longestTitle, let word = reader.word(end), !CitationWords.titleEnds.contains(word) {
        end += 1
      }
      guard end > start + 1 else { return }
      citation.document.title = reader.string(start..<end)
    }
  }

  private static let longestTitle = 60
}

extension Citation {
  fileprivate mutating func extend(to end: Int) -> Bool {
    guard end > tokens.upperBound else { return false }
    tokens = tokens.lowerBound..<end
    return true
  }
}
