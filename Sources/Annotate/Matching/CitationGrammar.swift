/// The grammar of citations of documents of the Party and the State: kind word, number, plenum or congress, issuer, term
/// and date, in the orders in which they are written.
///
/// A citation is read without its title; what the title says is in `CitedDocument.title`.
struct CitationGrammar {
  let reader: CitationReader
  /// The article's date.
  let today: PartialDate?
  /// Documents' own names in the registry.
  let names: [WordTrie<Int32>]

  /// More parts than this has no citation.
  static let limit = 8

  /// The citation that begins with a token, or several that share their kind word (`Nghị quyết 18, 19`); empty where none
  /// does.
  /// - Parameter goesOn: Whether a list of documents cited by what they are about goes on here.
  func citations(at start: Int, goesOn: Bool = false) -> [Citation] {
    guard let (end, heads) = CitationWords.heads.longest(reader.tokens, from: start), let head = heads.first,
      isHead(head, start..<end), let first = citation(head, start..<end, goesOn: goesOn)
    else { return [] }
    var all = [first]
    readTail(of: &all[0])
    while all.count < Self.limit {
      // Asked first, for most stand alone.
      guard reader.stands(oneOf: CitationWords.separators, at: all[all.count - 1].tokens.upperBound),
        let next = next(after: all[all.count - 1])
      else { break }
      all.append(next)
    }
    let last = all.count - 1
    readTitle(of: &all[last])
    for index in 0..<last where all[index].document.agrees(inSeriesWith: all[last].document) {
      all[index].document.share(all[last].document)
    }
    return all
  }

  /// A number that says its kind itself: `(số 18-NQ/TW)`.
  func number(at start: Int) -> Citation? {
    guard
      start == 0 || reader.tokens[start].gap != .none || !CitationWords.joints.contains(reader.tokens[start - 1].hash),
      let number = CitationNumber(reader, at: start), number.hasCode, let kind = number.kinds.first
    else { return nil }
    let head = CitationWords.Head(word: kind.vietnamese ?? "", kinds: number.kinds, use: .numbered)
    var citation = Citation(head, .number, start..<start + 1)
    citation.take(number)
    readTail(of: &citation)
    readTitle(of: &citation)
    return citation
  }

  // MARK: The kind word

  /// Whether the words are one, and not a part of others.
  func isHead(_ head: CitationWords.Head, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let token = reader.tokens[start]
    let before = start > 0 && token.gap != .lineEnd ? reader.tokens[start - 1] : nil
    if head.isAbbreviation {
      guard token.isAllCapitals || CitationWords.otherCodes.contains(token.hash) else { return false }
      if let before, token.gap == .none, before.kind == .mark, CitationWords.joints.contains(before.hash) {
        return false
      }
    }
    if let before, let others = CitationWords.forbidden[reader.tokens[start].hash], others.contains(before.hash) {
      return false
    }
    return !reader.isInName(start)
  }

  /// Reads what makes the words behind a kind word a citation.
  private func citation(_ head: CitationWords.Head, _ range: Range<Int>, goesOn: Bool) -> Citation? {
    if let number = number(head, range) { return number }
    if reader.stands(CitationWords.number, at: range.upperBound) { return nil }
    switch head.use {
    case .numbered: return nil
    case .law: return law(head, range)
    case .charter: return charter(head, range)
    case .noun, .verb:
      return plenum(head, range) ?? congress(head, range) ?? years(head, range) ?? event(head, range)
        ?? issuer(head, range) ?? subject(head, range, goesOn: goesOn)
    }
  }

  // MARK: Numbers

  private func number(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    var index = numberStart(head, range) ?? range.upperBound
    let isApart = index > range.upperBound
    // `Công văn (số 73/TTg-CN)`
    let isInBrackets =
      reader.stands(Marks.open, at: index) && reader.stands(CitationWords.number, at: index + 1)
    if isInBrackets { index += 1 }
    let isMarked = reader.stands(CitationWords.number, at: index)
    if isMarked { index += 1 }
    if isMarked, reader.stands(Marks.colon, at: index) { index += 1 }
    guard let number = CitationNumber(reader, at: index),
      number.hasCode || number.year != nil || isMarked
        || isNumber(number, of: head, range),
      !isApart || number.hasCode && (number.kinds.isEmpty || number.kinds.contains(where: head.kinds.contains)),
      !isInBrackets || number.hasCode && reader.stands(Marks.close, at: number.end)
    else { return nil }
    var citation = Citation(head, .number, range.lowerBound..<number.end)
    citation.take(number)
    if isInBrackets { citation.tokens = range.lowerBound..<number.end + 1 }
    return citation
  }

  /// Where “số” stands behind small words that go on with the kind: `Quy chế phối hợp công tác số …`.
  private func numberStart(_ head: CitationWords.Head, _ range: Range<Int>) -> Int? {
    guard head.use == .noun || reader.tokens[range.lowerBound].isCapitalized else { return nil }
    var index = range.upperBound
    while index < range.upperBound + Self.mostWords, reader.word(index) != nil, reader.tokens[index].kind == .word,
      !reader.tokens[index].isCapitalized, !reader.stands(oneOf: CitationWords.followers, at: index),
      CitationWords.heads.longestEnd(reader.tokens, from: index) == nil
    {
      if reader.stands(CitationWords.number, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// So many words may part a kind from “số”, and that itself.
  private static let mostWords = 5

  /// Whether digits behind a kind word are its number, not a count: `Nghị quyết 18`, but `Quyết định 4 nội dung`.
  private func isNumber(_ number: CitationNumber, of head: CitationWords.Head, _ range: Range<Int>) -> Bool {
    guard number.ordinal > 0, !(1930...2199).contains(number.ordinal) else { return false }
    let isCapitalized = reader.tokens[range.lowerBound].isCapitalized
    if head.use == .noun, head.isNumbered { return !isCount(number.end) }
    if head.isAbbreviation, !head.isNumbered { return false }
    // `Quyết định 314 bổ nhiệm`, but `Quyết định 4 nội dung`
    return isCapitalized
      && (mayFollow(number.end) || number.ordinal > 99 && reader.stands(oneOf: CitationWords.actions, at: number.end))
  }

  /// Whether what stands behind a number makes it a count: `10 năm qua`, but `Nghị quyết 16 năm 1961`.
  func isCount(_ index: Int) -> Bool {
    reader.stands(oneOf: CitationWords.units, at: index) && CitationDate(year: index, reader) == nil
      && CitationWords.noUnits.end(reader.tokens, from: index) == nil
  }

  /// Whether what stands behind a bare number leaves it one.
  func mayFollow(_ index: Int) -> Bool {
    guard reader.word(index) != nil else { return true }
    return reader.isMark(index) || reader.stands(oneOf: CitationWords.followers, at: index)
      || reader.mention(at: index, .organization) != nil || CitationDate(year: index, reader) != nil
  }

  /// The next of several that share a kind word.
  private func next(after last: Citation) -> Citation? {
    guard last.form == .number || last.form == .plenum || last.form == .congress else { return nil }
    var index = last.tokens.upperBound
    let separators = index
    while index < separators + 2, reader.stands(oneOf: CitationWords.separators, at: index) { index += 1 }
    guard index > separators else { return nil }
    let isMarked = reader.stands(CitationWords.number, at: index)
    let start = index
    if isMarked { index += 1 }
    var next = Citation(last.head, last.form, start..<start + 1)
    switch last.form {
    case .number:
      guard let number = CitationNumber(reader, at: index),
        number.hasCode
          ? number.kinds.contains(where: last.document.kinds.contains) || number.kinds.isEmpty
          : isMarked || number.ordinal > 0 && last.document.parts.isEmpty && mayFollow(number.end)
      else { return nil }
      next.take(number)
    case .plenum:
      if let (plenum, end) = plenum(at: start) {
        next.document.plenum = plenum
        next.tokens = start..<end
      } else {
        guard let (count, end) = reader.count(start), count < 30, mayFollow(end) else { return nil }
        next.document.plenum = count
        next.tokens = start..<end
      }
    default:
      guard let (count, end) = reader.count(start), reader.tokens[start].kind == .word, mayFollow(end) else {
        return nil
      }
      next.document.congress = count
      next.tokens = start..<end
    }
    readTail(of: &next)
    return next
  }
}

extension CitationWords.Head {
  /// Whether documents of the kind are often cited by their bare number.
  var isNumbered: Bool {
    kinds.contains { [.resolution, .directive, .decree, .circular, .conclusion, .scheme].contains($0) }
  }
}

extension CitedDocument {
  /// Whether what stands behind `last`, the last of a list, may be said of this one too.
  func agrees(inSeriesWith last: CitedDocument) -> Bool {
    term == nil && issuer == nil && issuerWords == nil && isNational == last.isNational
  }

  /// Takes what is said behind the last of a list.
  mutating func share(_ last: CitedDocument) {
    term = last.term
    issuer = last.issuer
    issuerWords = last.issuerWords
    if issued == nil { issued = last.issued }
  }
}
