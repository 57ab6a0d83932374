/// Goes through a text once and lists what may be the mention of a person, an organization or an office, in order. An
/// object: a structure of its size would be copied for each question that does not change it.
final class MentionScanner {
  struct Body {
    /// In tokens.
    var words: Range<Int>
    var referent: Referent
    /// Whether it tells which body is meant: not by a word such as `Tỉnh ủy` alone.
    var isNamed: Bool
    /// As that of a mark.
    var isDeclared = false
  }

  struct Item {
    enum Kind {
      case person
      /// A given name, or another word with a capital that a person may be called by.
      case givenName
      case title
      case body
    }

    enum Honorific {
      case none, one, many
    }

    let kind: Kind
    /// In tokens.
    var words: Range<Int>
    /// Where the words that belong to it begin: its honorific.
    var lead: Int
    var referent = Referent.unknown
    /// As that of a mark.
    var isDeclared = false
    var honorific = Honorific.none
    /// Of a person: whether it is one whatever stands around it.
    var isSure = false
    /// Of a title: the end of the words for the office, without those for its body or place.
    var officeEnd = 0
    /// Of a title, those in it; of a body, itself.
    var bodies: [Body] = []
    /// Of a title, whether it is that of another country.
    var isForeign = false
  }

  let tokens: [FoldedText.Token]
  let uses: [FirstWords.Use]
  let names: NameFinder
  private(set) var items: [Item] = []
  /// The honorific that ends at a token.
  private var honorific = (start: 0, end: -1, kind: Item.Honorific.none)
  /// Where the name of who made a picture or a text may begin.
  private var creditStart = -8
  /// The names of two words and more that were found where only what is before them tells that they are names.
  private var seenNames = (names: Set<UInt64>(), firsts: FirstWords())
  /// The first token of what may be the signature at the foot.
  private let foot: Int
  private let head: Int

  init(_ text: MatchedText) {
    tokens = text.tokens
    uses = text.uses
    names = NameFinder(text)
    (head, foot) = text.context.isExcerpt ? (0, tokens.count) : Self.margins(tokens, uses)
  }

  func scan() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word else {
        index += 1
        continue
      }
      var uses = uses[index].intersection(.mention)
      if tokens[index].isCapitalized { uses.formUnion(seenNames.firsts[tokens[index].hash]) }
      if uses.isEmpty, !mayBeName(index) {
        index = next(behind: index)
      } else if let item = item(at: index, uses) {
        index = item.words.upperBound
        items.append(item)
      } else {
        index = skipped(from: index, uses)
      }
    }
  }

  /// The next token at which something may begin, behind one at which nothing does.
  @inline(__always)
  private func next(behind index: Int) -> Int {
    if index - creditStart < 5 { return index + 1 }
    // What is a name by what stands before it, but for a line end, stands directly behind what was found.
    let wanted = FirstWords.Use.mention.union(seenNames.firsts.isEmpty ? .lineStart : [.lineStart, .capitalized])
    return uses.next(wanted, from: index + 1)
  }

  /// Whether what stands before a word with a capital lets any be a name.
  @inline(__always)
  private func mayBeName(_ index: Int) -> Bool {
    guard tokens[index].isCapitalized else { return false }
    if isBehindHonorific(index) || index - creditStart < 6 || items.last?.words.upperBound == index { return true }
    return (tokens[index].gap == .lineEnd || index == 0) && (index >= foot || index < head)
  }

  private func item(at index: Int, _ uses: FirstWords.Use) -> Item? {
    let isCapitalized = tokens[index].isCapitalized
    if !uses.isDisjoint(with: [.office, .declaredOffice]), var title = title(at: index) {
      lead(&title)
      return title
    }
    if isCapitalized, uses.contains(.declaredPerson), let person = person(at: index) { return person }
    if !uses.isDisjoint(with: [.body, .declaredBody]), let body = body(at: index) {
      if body.isNamed { return Item(kind: .body, words: body.words, lead: index, bodies: [body]) }
      if let shared = shared(body) { return Item(kind: .body, words: shared.words, lead: index, bodies: [shared]) }
    }
    guard isCapitalized, mayBeName(index) || !uses.isDisjoint(with: [.surname, .givenName]) else { return nil }
    return unknownPerson(at: index)
  }

  /// Where to look next: behind an honorific, a credit, or a name that is a place's.
  private func skipped(from index: Int, _ uses: FirstWords.Use) -> Int {
    if uses.contains(.honorific), let end = PersonWords.honorifics.end(tokens, from: index) {
      let isMany = PersonWords.plurals.precedes(index, tokens)
      // `đồng chí Đại tướng`
      let start = honorific.end == index ? honorific.start : index
      honorific = (start, end, isMany || (honorific.end == index && honorific.kind == .many) ? .many : .one)
      return end
    }
    if uses.contains(.credit), let end = PersonWords.credits.end(tokens, from: index), end < tokens.count,
      tokens[end].hash == Marks.colon
    {
      creditStart = end + 1
      return end + 1
    }
    if uses.contains(.namedAfter), let end = PlaceWords.namedAfter.end(tokens, from: index),
      !PlaceWords.compounds.precedes(end, tokens), let place = place(at: end)
    {
      return place
    }
    return index + 1
  }

  // MARK: People

  /// A person of the registry.
  private func person(at index: Int) -> Item? {
    guard let found = names.person(at: index), !isNamedAfter(index),
      // Another name, which goes on.
      !goesOn(found.end)
    else { return nil }
    var item = named(index..<found.end, found.referent, isSure: true)
    item.isDeclared = found.isDeclared
    return item
  }

  /// A name that is in no registry.
  private func unknownPerson(at index: Int) -> Item? {
    let run = run(from: index)
    let isSpokenOf = isBehindHonorific(index) || isBehindTitle(index)
    let isCredit = isCredit(index)
    let isStrong = PersonWords.surnames.end(tokens, from: index) != nil
    let isSurname = isStrong || PersonWords.weakSurnames.end(tokens, from: index) != nil
    if run.count == 1 {
      // `Cục trưởng Thiếu tướng Lê Văn Bảy`: nobody is called `Thiếu`.
      guard isSpokenOf, !tokens[index].isAllCapitals,
        PersonWords.honorifics.end(tokens, from: index) ?? 0 <= index + 1
      else { return nil }
      return named(run, .unknown, kind: .givenName)
    }
    // `đại biểu Mẹ Việt Nam Anh hùng`
    guard PersonWords.honorifics.end(tokens, from: index) ?? 0 <= index + 2 else { return nil }
    let capitals = tokens[run].count { $0.isAllCapitals }
    guard capitals == 0 || (isStrong || isCredit) && capitals == run.count,
      !isNamedAfter(index), !isPlace(run), !isDelegation(run)
    else { return nil }
    if isSpokenOf || isCredit || isSignature(run, isSurname) {
      guard run.count <= 5 else { return nil }
      seenNames.names.insert(tokens[run].wordsHash)
      seenNames.firsts.insert(tokens[index].hash, .givenName)
      return named(run, .unknown, isSure: true)
    }
    for length in stride(from: min(run.count, 4), to: 1, by: -1)
    where seenNames.names.contains(tokens[index..<index + length].wordsHash) {
      return named(index..<index + length, .unknown, isSure: true)
    }
    guard isSurname, run.count <= 4, !tokens[index].isAllCapitals else { return nil }
    return named(run, .unknown, isSure: isStrong && run.count > 2)
  }

  private func named(_ words: Range<Int>, _ referent: Referent, kind: Item.Kind = .person, isSure: Bool = false) -> Item
  {
    var item = Item(kind: kind, words: words, lead: words.lowerBound, referent: referent, isSure: isSure)
    lead(&item)
    return item
  }

  /// Takes in the honorific that stands directly before.
  private func lead(_ item: inout Item) {
    guard honorific.end == item.words.lowerBound else { return }
    item.lead = honorific.start
    item.honorific = honorific.kind
  }

  private func isBehindHonorific(_ index: Int) -> Bool {
    // `các đồng chí: …`
    let isList = honorific.kind == .many && honorific.end == index - 1 && tokens[index - 1].sign == .colon
    return (isList || honorific.end == index) && tokens[index].gap == .space
  }

  private func isBehindTitle(_ index: Int) -> Bool {
    guard let last = items.last, last.kind == .title else { return false }
    return last.words.upperBound == index && tokens[index].gap == .space
  }

  /// Whether the words before a name tell that it is that of a street, a school or the like.
  private func isNamedAfter(_ index: Int) -> Bool {
    guard !isBehindTitle(index), !isBehindHonorific(index) else { return false }
    // `số 1 Lê Duẩn`
    if index > 1, tokens[index - 1].kind == .number, tokens[index - 2].hash == CitationWords.number { return true }
    return PlaceWords.namedAfter.precedes(index, tokens) && !PlaceWords.compounds.precedes(index, tokens)
  }

  private func isCredit(_ index: Int) -> Bool {
    guard creditStart >= 0, index - creditStart < 6 else { return false }
    return index == creditStart || tokens[index - 1].hash == Marks.slash
  }

  /// Whether a name is a line of its own at the head or the foot.
  private func isSignature(_ run: Range<Int>, _ isSurname: Bool) -> Bool {
    let start = run.lowerBound
    // `Lê Văn Bảy (thực hiện)`
    let end = noteEnd(run.upperBound)
    guard start == 0 || tokens[start].gap == .lineEnd, end == tokens.count || tokens[end].gap == .lineEnd,
      PersonWords.openings.end(tokens, from: start) == nil,
      !run.contains(where: { FieldWords.isField(tokens, from: $0) })
    else { return false }
    if start >= foot { return isSurname || run.count < 4 }
    // Above the time of publication stands a name, whatever it is.
    return start > 0 && end <= head && (isSurname || end < tokens.count && tokens[end].kind == .number)
  }

  /// Behind a few words in brackets, where they begin at a token.
  private func noteEnd(_ start: Int) -> Int {
    guard start < tokens.count, tokens[start].hash == Marks.open, tokens[start].gap != .lineEnd,
      let close = tokens.indices[start...].prefix(5).first(where: { tokens[$0].hash == Marks.close })
    else { return start }
    return close + 1
  }

  /// The words with a capital from `start` on that may be one name: up to six, none of them of a title or a body.
  func run(from start: Int) -> Range<Int> {
    var end = apostropheEnd(initialEnd(start, after: start) ?? start + 1)
    while end < tokens.count, end - start < 6, tokens[end].kind == .word, tokens[end].isCapitalized,
      tokens[end].gap == .space, !endsName(end)
    {
      end = apostropheEnd(initialEnd(end, after: start) ?? end + 1)
      // `Yoon Suk-yeol`, `Sun Chan-thol`, but `Lê Văn Bảy-Ủy viên …`
      if isGlued(end), tokens[end].sign == .dash, !endsName(end + 1) { end += 2 }
    }
    return start..<end
  }

  /// Whether a token stands between two words without a space.
  private func isGlued(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].gap == .none && tokens[index + 1].gap == .none
      && tokens[index + 1].kind == .word
  }

  /// Behind an apostrophe and what it joins to a letter: `Điểu K'Ré`.
  private func apostropheEnd(_ end: Int) -> Int {
    guard isGlued(end), tokens[end].sign == .apostrophe, tokens[end - 1].range.count == 1, tokens[end + 1].isCapitalized
    else { return end }
    return end + 2
  }

  /// Behind a letter and a stop before another word of a name: `D. Trump`. Elsewhere a letter stands for a name that is not
  /// told, and a sentence may end with it.
  private func initialEnd(_ start: Int, after title: Int) -> Int? {
    let next = start + 2
    guard next < tokens.count, tokens[start].range.count == 1, tokens[start + 1].sign == .stop,
      tokens[start + 1].gap == .none, tokens[next].gap == .space, tokens[next].isCapitalized, !endsName(next),
      items.last?.words.upperBound == title, isForeignOffice
    else { return nil }
    return next
  }

  /// Whether the last title is one that people of other countries hold.
  private var isForeignOffice: Bool {
    guard let last = items.last, last.kind == .title else { return false }
    return OfficeWords.foreign.precedes(last.officeEnd, tokens)
  }

  /// Whether something else than a name begins. One word of a title or a body, with none behind it, may be a name's.
  private func endsName(_ index: Int) -> Bool {
    guard let end = OfficeWords.offices.end(tokens, from: index) ?? BodyWords.headEnd(tokens, from: index) else {
      return false
    }
    if end > index + 1 || OfficeWords.offices.end(tokens, from: index).map({ $0 > index + 1 }) == true { return true }
    guard end < tokens.count, tokens[end].gap == .space, tokens[end].isCapitalized else { return false }
    return FieldWords.isField(tokens, from: end) || BodyWords.isHead(tokens, from: end)
  }

  private func goesOn(_ end: Int) -> Bool {
    end < tokens.count && run(from: end - 1).count > 1 && !isPlace(end..<end + 1)
  }

  /// Whether words name the deputies of a province: `đại biểu Quốc hội khóa XV Đoàn Quảng Ninh`.
  private func isDelegation(_ run: Range<Int>) -> Bool {
    tokens[run.lowerBound].hash == Words.delegation && isPlace(run.dropFirst())
  }

  private func isPlace(_ run: Range<Int>) -> Bool {
    (PlaceWords.provinces.end(tokens, from: run.lowerBound) ?? PlaceWords.countries.end(tokens, from: run.lowerBound)
      ?? PlaceWords.vietnam.end(tokens, from: run.lowerBound)).map { $0 >= run.upperBound } ?? false
  }

  // MARK: The head and the foot

  private static let marginLines = 6

  /// The end of the first lines and the start of the last, in tokens.
  private static func margins(_ tokens: [FoldedText.Token], _ uses: [FirstWords.Use]) -> (head: Int, foot: Int) {
    var head = tokens.count
    var lines = 0
    var start = uses.next(.lineStart, from: 0)
    while start < tokens.count, lines < marginLines {
      head = start
      lines += 1
      start = uses.next(.lineStart, from: start + 1)
    }
    var foot = tokens.count
    lines = 0
    while foot > 0, lines < marginLines {
      foot = uses.last(.lineStart, before: foot) ?? 0
      lines += 1
    }
    return (head, foot)
  }
}
