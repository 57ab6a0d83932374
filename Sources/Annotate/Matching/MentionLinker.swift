/// Decides which of the scanner's items are mentions, and of whom: a title belongs to the name next to it, or to somebody
/// whom the article named before.
struct MentionLinker: ~Copyable {
  private typealias Item = MentionScanner.Item

  private let items: [MentionScanner.Item]
  private let tokens: [FoldedText.Token]
  private var holders: OfficeHolders
  private(set) var marks: [Mark] = []
  /// The people's names that were accepted, without those of one word.
  private var knownNames: Set<UInt64> = []
  /// Their last words, and the item that first had each.
  private var givenNames: [UInt64: Int] = [:]
  /// The names of people who were given offices of other countries.
  private var foreigners: Set<UInt64> = []
  private var isPerson: [Bool]
  /// Of each title, the item of who holds it.
  private var holderOf: [Int?]

  init(_ scanner: MentionScanner, _ text: MatchedText) {
    items = scanner.items
    tokens = text.tokens
    holders = OfficeHolders(text)
    isPerson = [Bool](repeating: false, count: items.count)
    holderOf = [Int?](repeating: nil, count: items.count)
  }

  mutating func link() {
    acceptNames()
    acceptTitles()
    write()
  }

  // MARK: Names

  private mutating func acceptNames() {
    for index in items.indices where items[index].kind == .person && items[index].isSure { accept(index) }
    for index in items.indices where items[index].kind == .person && !isPerson[index] && isNameByPlace(index) {
      accept(index)
    }
  }

  private mutating func accept(_ index: Int) {
    isPerson[index] = true
    knownNames.insert(tokens[items[index].words].wordsHash)
    if let last = tokens[items[index].words].last, givenNames[last.hash] ?? .max > index {
      givenNames[last.hash] = index
    }
  }

  /// Whether what stands around words tells that they are somebody's name.
  private func isNameByPlace(_ index: Int) -> Bool {
    if knownNames.contains(tokens[items[index].words].wordsHash) { return true }
    if index + 1 < items.count, items[index + 1].kind == .title {
      switch link(index, index + 1) {
      case .comma, .paren: return true
      // `…: Hà Ban - Ủy viên …; …`
      case .dash:
        let lead = items[index].lead
        if lead > 0, Words.listMarks.contains(tokens[lead - 1].hash) { return true }
      case .none, .direct, .joint, .colon, .closed, .being: break
      }
    }
    return isListed(index)
  }

  /// Whether words are one of a list of names behind what several people are called by: `các Phó Thủ tướng …, …`.
  private func isListed(_ index: Int) -> Bool {
    for name in stride(from: index - 1, to: max(-1, index - 12), by: -1) {
      let link = link(name, name + 1)
      if items[name].kind == .title { return isPlural(name) && (link == .direct || link == .colon) }
      guard isPerson[name], link == .comma || link == .joint else { return false }
      if items[name].honorific == .many { return true }
    }
    return false
  }

  // MARK: Titles

  private mutating func acceptTitles() {
    var index = 0
    while index < items.count {
      guard items[index].kind == .title else {
        index += 1
        continue
      }
      var end = index + 1
      while end < items.count, items[end].kind == .title, link(end - 1, end) != .none, link(end - 1, end) != .colon {
        end += 1
      }
      assign(index..<end)
      index = end
    }
  }

  /// Gives some titles, joined by commas, to the names before and behind them.
  private mutating func assign(_ titles: Range<Int>) {
    let before = titles.lowerBound - 1
    let hasBefore = before >= 0 && isPerson[before] && follows(before, titles.lowerBound)
    let after = holder(behind: titles.upperBound)
    let hasAfter = after < items.count && isName(after) && precedes(after - 1, after, isTaken: hasBefore)
    // Where the article puts titles before names, it does so in the whole of a list.
    let isListed = hasBefore && before > 0 && holderOf[before - 1] == before
    // `Lê Văn Bảy, Trưởng ban … và Bộ trưởng, Chủ nhiệm … Trần Văn Tám`
    let next = titles.last { $0 > titles.lowerBound && tokens[items[$0 - 1].words.upperBound].hash == Words.and }
    for title in titles where !isOfSeveral(title) {
      let isLast = title >= next ?? titles.upperBound - 1
      if hasAfter, isAnothers(title, titles, name: after), !hasBefore { continue }
      if hasAfter, !hasBefore || isListed || isLast {
        if !isPlural(titles.lowerBound) { holderOf[title] = after }
      } else if hasBefore {
        holderOf[title] = before
      }
    }
  }

  /// Whether an office of the State, from which a comma parts a name, is not that person's:
  /// `theo quyết định của Thủ tướng, ông …`.
  private mutating func isAnothers(_ title: Int, _ titles: Range<Int>, name: Int) -> Bool {
    guard link(title, title + 1) == .comma,
      isUnique(title), isPerson[name], !titles.contains(where: { items[$0].isForeign })
    else { return false }
    guard let id = items[name].referent.entity else {
      // `Tổng Bí thư, Chủ tịch nước …` of another country may be one who is in no registry.
      return items[name].referent == .unknown && !(titles.contains(title + 1) && isUnique(title + 1))
    }
    return !holders.mayHave(id, items[title])
  }

  /// Whether there is but one in a state who has a title.
  private func isUnique(_ title: Int) -> Bool {
    let words = items[title].words
    return OfficeWords.unique.end(tokens, from: words.lowerBound) == words.upperBound
  }

  /// The item behind some titles, and behind the body that theirs is a part of: `Vụ trưởng Vụ Pháp chế, Bộ Tư pháp …`,
  /// `Vụ trưởng Vụ Pháp chế (Bộ Tư pháp) …`.
  private func holder(behind titles: Int) -> Int {
    guard titles + 1 < items.count, items[titles].kind == .body, !items[titles - 1].bodies.isEmpty else {
      return titles
    }
    switch (link(titles - 1, titles), link(titles, titles + 1)) {
    case (.comma, .direct), (.paren, .closed): return titles + 1
    default: return titles
    }
  }

  private func isName(_ index: Int) -> Bool {
    isPerson[index] || items[index].kind == .givenName && mayBeGivenName(index)
  }

  /// Whether a word is one that the article calls somebody by, or a name of another country: in `Trưởng Tiểu ban Văn
  /// kiện Đại hội` a capital tells nothing.
  private func mayBeGivenName(_ index: Int) -> Bool {
    givenNames[tokens[items[index].words.lowerBound].hash] != nil || isForeignName(index)
  }

  /// Whether one word behind an office that people of other countries hold is the whole of a name: `Tổng thống Putin`.
  private func isForeignName(_ index: Int) -> Bool {
    index > 0 && items[index - 1].kind == .title && OfficeWords.foreign.precedes(items[index - 1].officeEnd, tokens)
  }

  private func follows(_ person: Int, _ title: Int) -> Bool {
    switch link(person, title) {
    case .comma, .paren, .dash, .being: true
    case .none, .direct, .joint, .colon, .closed: false
    }
  }

  private func precedes(_ title: Int, _ name: Int, isTaken: Bool) -> Bool {
    switch link(title, name) {
    case .direct: items[name].kind == .person || items[name].honorific == .none
    case .comma: !isTaken && items[name].honorific == .one && isPerson[name]
    case .dash: !isTaken && isPerson[name]
    case .closed: items[title].kind == .body && isPerson[name]
    case .none, .joint, .paren, .colon, .being: false
    }
  }

  /// `Bộ trưởng các bộ`
  private func isOfSeveral(_ title: Int) -> Bool {
    let end = items[title].words.upperBound
    return end < tokens.count && tokens[end].gap == .space && Words.several.contains(tokens[end].hash)
  }

  private func isPlural(_ title: Int) -> Bool {
    items[title].honorific == .many || PersonWords.plurals.precedes(items[title].lead, tokens)
  }

  // MARK: What stands between

  private enum Link {
    case none, direct, comma, joint, dash, paren, closed, colon, being
  }

  private func link(_ one: Int, _ other: Int) -> Link {
    let between = items[one].words.upperBound..<max(items[one].words.upperBound, items[other].lead)
    guard between.count < 6, between.upperBound < tokens.count,
      !tokens[between.lowerBound...between.upperBound].contains(where: { $0.gap == .lineEnd })
    else { return .none }
    guard !between.isEmpty else { return .direct }
    var words = between
    // `Lê Văn Bảy (Hà Giang), Chủ tịch …`
    if let end = bracketsEnd(words) { words = end..<words.upperBound }
    // `Ủy viên Trung ương Đảng khóa XI, Bộ trưởng`
    if tokens[words.lowerBound].hash == CitationWords.term, words.count > 2 { words.removeFirst(2) }
    // `Bộ trưởng Bộ Giáo dục và Đào tạo (GD-ĐT) …`
    if items[one].kind == .title, isShortForm(words) { return .direct }
    let isComma = tokens[words.lowerBound].hash == Marks.comma
    // `… (nguyên Bí thư …, nguyên Chủ tịch …)`
    let isOpen = tokens[words.lowerBound].hash == Marks.open && words.count > 1
    // `… - nguyên Bí thư …`
    let isDash = tokens[words.lowerBound].hash == Marks.dash && words.count > 1
    if isComma || isOpen || isDash { words.removeFirst() }
    if let end = OfficeWords.tenses.end(tokens, from: words.lowerBound), end == words.upperBound {
      words = end..<end
    }
    if words.isEmpty { return isComma ? .comma : isOpen ? .paren : isDash ? .dash : .joint }
    if let end = OfficeWords.joints.end(tokens, from: words.lowerBound), end == words.upperBound {
      return isComma ? .comma : .joint
    }
    // `…, là Tổ trưởng`
    let capacity = OfficeWords.capacities.end(tokens, from: words.lowerBound)
    if !isOpen, !isDash, capacity == words.upperBound { return .being }
    guard words.count == 1, !isOpen, !isDash, !isComma else { return .none }
    return switch tokens[words.lowerBound].hash {
    case Marks.dash: .dash
    case Marks.open: .paren
    case Marks.close: .closed
    case Marks.colon: .colon
    default: .none
    }
  }

  /// The end of brackets with which some words begin and do not end.
  private func bracketsEnd(_ words: Range<Int>) -> Int? {
    guard tokens[words.lowerBound].hash == Marks.open,
      let close = words.first(where: { tokens[$0].hash == Marks.close }), close + 1 < words.upperBound
    else { return nil }
    return close + 1
  }

  /// Whether there is nothing but an abbreviation in brackets.
  private func isShortForm(_ words: Range<Int>) -> Bool {
    guard words.count > 2, tokens[words.lowerBound].hash == Marks.open,
      tokens[words.upperBound - 1].hash == Marks.close
    else { return false }
    return tokens[words.dropFirst().dropLast()].allSatisfy { $0.isAllCapitals || $0.kind == .mark && $0.gap == .none }
  }

  // MARK: Marks

  private mutating func write() {
    for (index, item) in items.enumerated() {
      switch item.kind {
      case .body: write(item.bodies)
      case .person:
        guard isPerson[index] else { continue }
        let referent = person(index)
        holders.meet(referent, item.words)
        write(index, referent)
      case .givenName:
        let isTitled = index > 0 && holderOf[index - 1] == index
        guard item.honorific == .one || isTitled, let referent = called(index) else { continue }
        write(index, referent)
      case .title: writeTitle(index)
      }
    }
  }

  /// Whom a given name calls: who was named before, or, in a headline, who is named first; else somebody of another
  /// country, if the title before it is such.
  private mutating func called(_ index: Int) -> Referent? {
    let word = tokens[items[index].words.lowerBound].hash
    return holders.person(calledBy: word) ?? givenNames[word].map { person($0) }
      ?? (holderOf[max(0, index - 1)] == index && isForeignName(index) ? .unknown : nil)
  }

  /// Whom a name stands for: of several people of that name, whoever holds the office that stands beside it.
  private mutating func person(_ index: Int) -> Referent {
    let referent = items[index].referent
    guard holders.needsTitles(referent) else { return referent }
    let titles = titles(of: index).map { items[$0] }
    let person = holders.person(referent, with: titles)
    if case .entity(let id) = person, holders.isAnother(id, with: titles) { return .unknown }
    return person
  }

  private mutating func write(_ index: Int, _ referent: Referent) {
    marks.append(
      Mark(
        kind: .person, range: tokens.bytes(items[index].words), referent: referent,
        isDeclared: items[index].isDeclared))
    let titles = titles(of: index)
    // `Tổng Bí thư, Chủ tịch nước Lào` is neither of this country.
    let name = tokens[items[index].words].wordsHash
    let isForeign = foreigners.contains(name) || titles.contains { items[$0].isForeign }
    if isForeign { foreigners.insert(name) }
    for title in titles where !isForeign || items[title].isForeign { holders.give(items[title], to: referent) }
  }

  /// The titles that were given to a person.
  private func titles(of person: Int) -> [Int] {
    items.indices(around: person).filter { holderOf[$0] == person }
  }

  private mutating func writeTitle(_ index: Int) {
    let item = items[index]
    var referent: Referent?
    if let holder = holderOf[index] {
      referent = items[holder].kind == .person ? person(holder) : called(holder)
    } else if mayStandAlone(index) {
      referent = holders.holder(of: item)
    }
    if let referent {
      marks.append(Mark(kind: .role, range: tokens.bytes(item.words), referent: referent))
    }
    write(item.bodies)
  }

  private mutating func write(_ bodies: [MentionScanner.Body]) {
    for body in bodies {
      marks.append(
        Mark(
          kind: .organization, range: tokens.bytes(body.words), referent: body.referent, isDeclared: body.isDeclared))
    }
  }

  /// Whether a title without a name may speak of one particular holder.
  private func mayStandAlone(_ index: Int) -> Bool {
    let item = items[index]
    guard tokens[item.words.lowerBound].isCapitalized, item.honorific != .many else { return false }
    // `nguyên Chủ tịch Quốc hội: …, …`
    if index + 1 < items.count, isPerson[index + 1], link(index, index + 1) == .colon { return false }
    // `Tổng Bí thư, Chủ tịch nước Lào`
    var last = index
    while last + 1 < items.count, items[last + 1].kind == .title, link(last, last + 1) == .comma, last - index < 4 {
      last += 1
    }
    if last > index, items[last].isForeign { return false }
    // A title that is joined to one of several is that of several too.
    var first = index
    while first > 0, items[first - 1].kind == .title, link(first - 1, first) != .none, index - first < 8 { first -= 1 }
    guard !isPlural(first), !OfficeWords.unspecific.precedes(items[first].lead, tokens),
      !OfficeWords.unspecific.precedes(item.lead, tokens)
    else { return false }
    // `của 85 Trưởng ban`
    if item.lead > 0, tokens[item.lead - 1].kind == .number, tokens[item.lead].gap == .space { return false }
    let end = item.words.upperBound
    guard end < tokens.count, tokens[end].gap != .lineEnd else { return true }
    // `Chủ tịch Tổng LĐLĐVN`: that of a body that is none which can be read.
    if tokens[end].isAllCapitals, tokens[end].gap == .space, item.bodies.isEmpty { return false }
    // `Bí thư Thành ủy, Tỉnh ủy`: those of all.
    let isJoined = tokens[end].hash == Marks.comma || tokens[end].hash == Words.and
    if isJoined, end + 1 < tokens.count, BodyWords.sharing.end(tokens, from: item.officeEnd) == end,
      BodyWords.sharing.end(tokens, from: end + 1) != nil
    {
      return false
    }
    return OfficeWords.unspecificEnds.end(tokens, from: end) == nil
  }
}

extension [MentionScanner.Item] {
  /// Those among which a person's titles are, of a bounded number.
  fileprivate func indices(around index: Int) -> Range<Int> { Swift.max(0, index - 8)..<Swift.min(count, index + 9) }
}
