/// Who issued a document, and documents that are cited by that or by what they are about.
extension CitationGrammar {
  struct Issuer {
    let end: Int
    let entity: EntityID?
    let words: String
    /// Whether it is named closely enough to tell its documents from others'.
    let isStrong: Bool

    func write(to document: inout CitedDocument) {
      document.issuer = entity
      document.issuerWords = words
      document.isNational = document.isNational || Self.assemblies.contains { words.hasPrefix($0) }
    }

    private static let assemblies = ["Quốc hội", "Ủy ban Thường vụ Quốc hội", "Uỷ ban Thường vụ Quốc hội", "UBTVQH"]
  }

  /// The issuer that is named at a token.
  func issuer(at start: Int) -> Issuer? {
    let mention = reader.mention(at: start, .organization, or: .role)
    let known = Self.issuers.longest(reader.tokens, from: start) { _, _ in reader.isCapitalized(start) }
    var end = mention?.end ?? start
    if let known, known.end > end { end = known.end }
    guard end > start else { return nil }
    // An office and its holder: `Chủ tịch Hồ Chí Minh`.
    if mention?.mark.kind == .role, end == mention?.end, let holder = reader.mention(at: end, .person) {
      end = holder.end
    }
    let isWeak = known.map { $0.end == end && $0.values.contains(false) } ?? false
    var entity = mention?.end == end ? mention?.mark.referent.entity : nil
    if mention?.mark.kind == .role { entity = nil }
    if isWeak { return Issuer(end: end, entity: nil, words: reader.string(start..<end), isStrong: false) }
    // A committee of a province is called by the province.
    if mention == nil, known?.values.contains(true) == true { end = place(behind: end) }
    return Issuer(end: end, entity: entity, words: reader.string(start..<end), isStrong: true)
  }

  /// The token behind the name of a place: `tỉnh Quảng Ninh`, `Quảng Ninh`.
  func place(behind start: Int) -> Int {
    var index = start
    if reader.stands(oneOf: Self.placeWords, at: index) { index += 1 }
    if index > start, reader.stands(Self.town, at: index) { index += 1 }
    let first = index
    while index < first + 4, reader.isCapitalized(index), reader.tokens[index].kind == .word { index += 1 }
    return index
  }

  private static let placeWords = FoldedText.hashes("tỉnh thành huyện quận xã phường thị TP")
  private static let town = FoldedText.hash("phố")

  /// Issuers that are no organizations, or that any registry may lack; true for those that tell documents apart.
  private static let issuers: WordTrie<Bool> = {
    var trie = WordTrie<Bool>()
    for words in [
      "Trung ương", "Trung ương Đảng", "Đảng", "Đảng ta", "Đảng Cộng sản Việt Nam", "Nhà nước", "Đảng và Nhà nước",
      "Đảng, Nhà nước", "Đảng bộ",
    ] { trie.insert(words, false) }
    for words in [
      "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương", "Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương",
      "Ban Chấp hành Trung ương Đảng", "BCH Trung ương", "BCH Trung ương Đảng", "Chính phủ", "Thủ tướng",
      "Thủ tướng Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "UBTVQH", "Hội đồng Bộ trưởng",
      "Hội đồng Chính phủ", "Chủ tịch nước", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy",
      "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy", "Ban Thường vụ Huyện ủy", "Ban Thường vụ Quận ủy",
      "Ban Thường vụ Đảng ủy", "BTV Tỉnh ủy", "BTV Thành ủy", "HĐND", "UBND", "Hội đồng nhân dân", "Ủy ban nhân dân",
      "Chủ tịch UBND", "Chủ tịch Ủy ban nhân dân", "Ban Chấp hành Đảng bộ", "Đảng bộ tỉnh",
      "Ủy ban Kiểm tra Trung ương",
      "Hội đồng Bầu cử quốc gia", "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    ] { trie.insert(words, true) }
    return trie
  }()

  // MARK: Documents without a number

  /// `Nghị quyết của Bộ Chính trị`, `Chương trình hành động của Ban Chấp hành … 2010 - 2015`.
  func issuer(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    guard reader.stands(CitationWords.of, at: range.upperBound), !isListed(range), !isPlural(range),
      let issuer = issuer(at: behindOf(range.upperBound)), issuer.isStrong
    else { return nil }
    let isTitled = isSubject(issuer.end) || CitationDate(years: issuer.end, reader) != nil
    guard
      head.use == .noun && isTitled
        || isNoun(head, range)
          && (isTitled || head.use == .noun || !beginsSentence(range.lowerBound)
            || reader.stands(oneOf: CitationWords.sayings, at: issuer.end))
    else { return nil }
    var citation = Citation(head, .issuer, range.lowerBound..<issuer.end)
    issuer.write(to: &citation.document)
    return citation
  }

  /// `Nghị quyết “Về …”`, `các Chỉ thị về …; về …, quy định về …`.
  func subject(_ head: CitationWords.Head, _ range: Range<Int>, goesOn: Bool) -> Citation? {
    let end = range.upperBound
    let isQuoted = reader.stands(Marks.quote, at: end)
    guard isQuoted || reader.stands(CitationWords.about, at: end), !isListed(range) else { return nil }
    let isMeant =
      isQuoted
      ? head.use == .noun || isNoun(head, range)
      : goesOn || isNoun(head, range) && (!isPlural(range) || isSubjectList(end)) && !isPlanned(range.lowerBound)
    guard isMeant else { return nil }
    var citation = Citation(head, .subject, range)
    findIssuer(of: &citation)
    return citation
  }

  /// `Báo cáo 3 năm (2011 - 2013)`, `Kế hoạch 5 năm 2021 - 2025`.
  func years(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    guard reader.tokens[range.lowerBound].isCapitalized else { return nil }
    var index = range.upperBound
    if reader.value(index) != nil, reader.stands(CitationWords.year, at: index + 1) { index += 2 }
    guard let years = CitationDate(years: index, reader) else { return nil }
    return Citation(head, .described, range.lowerBound..<years.end)
  }

  /// Reads the issuer and the day that the sentence names before: `Ngày …, Ban Bí thư ban hành Nghị quyết “…”`.
  private func findIssuer(of citation: inout Citation) {
    let start = citation.tokens.lowerBound
    guard start > 0, reader.stands(oneOf: CitationWords.issuings, at: start - 1) else { return }
    let first = sentenceStart(start, within: 60)
    let from = reader.tokens[first].range.lowerBound
    var place = reader.firstMention(from: reader.tokens[start].range.lowerBound)
    while place > 0, reader.mentions[place - 1].range.lowerBound >= from {
      place -= 1
      guard reader.mentions[place].kind == .organization else { continue }
      citation.document.issuer = reader.mentions[place].referent.entity
      break
    }
    for index in first..<start {
      if let date = CitationDate(day: index, reader, today: today)?.date { citation.document.issued = date }
    }
  }

  // MARK: Context

  /// Whether a kind word is surely a noun here.
  func isNoun(_ head: CitationWords.Head, _ range: Range<Int>) -> Bool {
    guard reader.tokens[range.lowerBound].isCapitalized else { return false }
    return head.use == .noun || !beginsSentence(range.lowerBound)
      || reader.stands(CitationWords.of, at: range.upperBound)
  }

  func beginsSentence(_ index: Int) -> Bool {
    guard index > 0, reader.tokens[index].gap != .lineEnd else { return true }
    return CitationWords.sentenceEnds.contains(reader.tokens[index - 1].hash)
  }

  /// The first token of the sentence, no more than so many before.
  func sentenceStart(_ index: Int, within limit: Int) -> Int {
    var start = index
    while start > max(0, index - limit), !beginsSentence(start) { start -= 1 }
    return start
  }

  /// Whether several of the kind are spoken of: `các Nghị quyết`, `04 Nghị quyết`, `hai dự thảo Nghị quyết`.
  private func isPlural(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, reader.tokens[range.lowerBound].gap != .lineEnd else { return false }
    var index = range.lowerBound - 1
    if index > 1, reader.stands(CitationWords.draft[1], at: index), reader.stands(CitationWords.draft[0], at: index - 1)
    {
      index -= 2
    }
    if CitationWords.plurals.contains(reader.tokens[index].hash) { return true }
    // `Điều 4 Nghị quyết`
    guard let count = reader.value(index), (2..<100).contains(count) else { return false }
    return index == 0
      || reader.tokens[index].gap != .none && !CitationWords.numbered.contains(reader.tokens[index - 1].hash)
  }

  /// Whether something that is still to be made is spoken of.
  private func isPlanned(_ index: Int) -> Bool {
    index > 0 && CitationWords.plans.contains(reader.tokens[index - 1].hash)
  }

  /// Whether it is one of several kinds that are named as such: `các Nghị quyết, Kết luận và Quy định của Trung ương`.
  private func isListed(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 2
    guard before >= 0, reader.stands(oneOf: CitationWords.separators, at: before + 1) else { return false }
    // `thi hành án; Báo cáo của …`
    if let first = CitationWords.firstWords[reader.tokens[before].hash] {
      return before > 0 && first.contains(reader.tokens[before - 1].hash)
    }
    return CitationWords.lastWords.contains(reader.tokens[before].hash)
  }

  /// Whether the title or the subject of a document begins with a token.
  func isSubject(_ index: Int) -> Bool {
    reader.stands(Marks.quote, at: index) || reader.stands(CitationWords.about, at: index)
  }

  /// Whether one “về” follows another: `về …; về …`.
  private func isSubjectList(_ start: Int) -> Bool {
    for index in start + 1..<start + 40 {
      guard let word = reader.word(index), word != Marks.stop else { return false }
      if reader.stands(oneOf: CitationWords.separators, at: index), reader.stands(CitationWords.about, at: index + 1) {
        return true
      }
    }
    return false
  }
}
