/// Documents with names of their own: laws, constitutions, and what the registry calls so.
extension CitationGrammar {
  /// A document that the registry calls by a name that is no citation: `Khoán 10`.
  func name(at start: Int) -> Citation? {
    guard reader.tokens[start].isCapitalized, let end = nameEnd(start), !reader.isInName(start) else { return nil }
    let found = CitationWords.heads.longest(reader.tokens, from: start)?.values.first
    let head = found ?? CitationWords.Head(word: "", kinds: Document.Kind.allCases, use: .numbered)
    return name(head, start..<end)
  }

  private func nameEnd(_ start: Int) -> Int? {
    names.compactMap { $0.longest(reader.tokens, from: start)?.end }.max()
  }

  private func name(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation {
    var citation = Citation(head, .name, range)
    citation.document.title = reader.string(range)
    readTail(of: &citation)
    return citation
  }

  /// `Hiến pháp năm 2013`, `Cương lĩnh 1991`.
  func charter(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    let start = range.lowerBound
    guard reader.tokens[start].isCapitalized else { return nil }
    // `Điều lệ Đảng Cộng sản Trung Quốc` is another's.
    let isCut = { (end: Int) in reader.word(end) != nil && reader.isInName(end) }
    if let end = nameEnd(start), end > range.upperBound, !isCut(end) { return name(head, start..<end) }
    if let date = CitationDate(year: range.upperBound, reader) {
      var citation = Citation(head, .described, start..<date.end)
      citation.document.issued = date.date
      return citation
    }
    // `Điều lệ Công đoàn Việt Nam`
    if head.kinds.contains(.charter), let (mark, end) = reader.mention(at: range.upperBound, .organization) {
      var citation = Citation(head, .described, start..<end)
      citation.document.issuer = mark.referent.entity
      citation.document.issuerWords = reader.string(range.upperBound..<end)
      return citation
    }
    guard let year = reader.year(range.upperBound) else { return nil }
    var citation = Citation(head, .described, start..<range.upperBound + 1)
    citation.document.issued = PartialDate(year: year)
    return citation
  }

  /// `Luật Đất đai năm 2013`, `Luật sửa đổi, bổ sung một số điều của Luật Đầu tư`, `Bộ luật Lao động (sửa đổi)`.
  func law(_ head: CitationWords.Head, _ range: Range<Int>) -> Citation? {
    let isLong = range.count > 1
    // `luật Đất đai`, but `luật đất`
    let isKnown =
      reader.isCapitalized(range.upperBound)
      && LawNames.trie.longestEnd(reader.tokens, from: range.upperBound) != nil
    guard isLong || isKnown || reader.tokens[range.lowerBound].isCapitalized else { return nil }
    var end = range.upperBound
    if let amending = match(Self.amending, at: end) {
      end = match(Self.someArticles, at: amending) ?? amending
      while reader.stands(CitationWords.of, at: end) || reader.stands(CitationWords.and, at: end),
        end < range.upperBound + 40,
        let (next, heads) = CitationWords.heads.longest(reader.tokens, from: end + 1), heads.first?.use == .law,
        let lawEnd = lawEnd(next)
      {
        end = lawEnd
      }
    } else {
      guard let lawEnd = lawEnd(range.upperBound) else { return nil }
      end = lawEnd
    }
    if let declared = nameEnd(range.lowerBound), declared > end { end = declared }
    if let bracket = match(Self.amended, at: end) { end = bracket }
    var citation = name(head, range.lowerBound..<end)
    // `Luật Đất đai 2013`
    if !reader.isGlued(citation.tokens.upperBound), let year = reader.year(citation.tokens.upperBound) {
      citation.document.issued = PartialDate(year: year)
      citation.tokens = citation.tokens.lowerBound..<citation.tokens.upperBound + 1
    }
    // The number may stand behind the name, too.
    let next = citation.tokens.upperBound
    let place = reader.stands(CitationWords.number, at: next) ? next + 1 : next
    if let number = CitationNumber(reader, at: place), number.hasCode {
      citation.take(number)
      readTail(of: &citation)
    }
    return citation
  }

  /// The end of a law's name, which mostly begins with a capital and goes on in small letters.
  private func lawEnd(_ start: Int) -> Int? {
    guard reader.word(start) != nil, reader.tokens[start].gap == .space else { return nil }
    // Some papers write even its first letter small.
    if let known = LawNames.trie.longest(reader.tokens, from: start)?.end { return known }
    guard reader.tokens[start].isCapitalized else { return nil }
    var end = start + 1
    // `Luật Quản lý và phát triển đô thị`: no law is called so far as the joint.
    if let joint = Self.lawVerbs.end(reader.tokens, from: start), !reader.isCapitalized(joint + 1),
      reader.stands(CitationWords.and, at: joint) || reader.stands(Marks.comma, at: joint)
    {
      end = joint + 1
    }
    while end < start + 10, let word = reader.word(end), reader.tokens[end].kind == .word,
      !LawNames.stops.contains(word)
    { end += 1 }
    return end
  }

  /// First words of laws' names that tell no more than what is done.
  private static let lawVerbs = WordList(
    """
    Quản lý, Bảo vệ, Sử dụng, Phát triển, Bảo tồn, Phòng, Phòng ngừa, Hỗ trợ, Xử lý, Bảo đảm, Thi hành, Thực hiện,
    Khai thác, Phổ biến, Tham gia, Thúc đẩy, Tổ chức, Giám sát
    """)

  private static let amending = FoldedText.sequence("sửa đổi, bổ sung")
  private static let someArticles = FoldedText.sequence("một số điều")
  private static let amended = FoldedText.sequence("(sửa đổi)")
}
