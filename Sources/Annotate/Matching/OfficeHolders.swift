/// Whom an article has named so far, and the offices that it gave them.
struct OfficeHolders: ~Copyable {
  private let tokens: [FoldedText.Token]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let context: MatchingContext
  private var byTitle: [UInt64: Referent] = [:]
  private var byOffice: [UInt64: Referent] = [:]
  /// By an office without the words that say which of several it is: `Phó Thủ tướng` of `Phó Thủ tướng Thường trực`.
  private var byPlainOffice: [UInt64: Referent] = [:]
  private var byGivenName: [UInt64: Referent] = [:]
  /// Declared people who are dead and whose names somebody else bears here.
  private var others: Set<EntityID> = []
  /// Declared people, the last named first, each once.
  private var recent: [EntityID] = []
  /// What the registry and the date say of a title, by its hash.
  private var onDate: [UInt64: Referent?] = [:]

  private struct Holding: Hashable {
    let person: EntityID
    let title: UInt64
  }

  /// Whether people may have held offices on the date.
  private var holdings: [Holding: Bool] = [:]

  /// The title that was compared last, by its hash.
  private var compared: (title: UInt64, words: FoldedWords)?

  private static let memory = 16

  init(_ text: MatchedText) {
    tokens = text.tokens
    bytes = text.bytes
    context = text.context
  }

  /// Somebody is named.
  mutating func meet(_ referent: Referent, _ name: Range<Int>) {
    if let last = tokens[name].last { byGivenName[last.hash] = referent }
    guard let id = referent.entity, recent.first != id else { return }
    recent.removeAll { $0 == id }
    recent.insert(id, at: 0)
    if recent.count > Self.memory { recent.removeLast() }
  }

  /// A title is given to somebody.
  mutating func give(_ title: MentionScanner.Item, to referent: Referent) {
    byTitle[tokens[title.words].wordsHash] = referent
    if title.isForeign { return }
    let start = title.words.lowerBound
    byOffice[tokens[start..<title.officeEnd].wordsHash] = referent
    guard let end = OfficeWords.offices.end(tokens, from: start), end < title.officeEnd else { return }
    byPlainOffice[tokens[start..<end].wordsHash] = referent
  }

  /// Whether the titles that stand beside a name decide whom it stands for.
  func needsTitles(_ referent: Referent) -> Bool {
    switch referent {
    case .ambiguous: true
    case .entity(let id): died(id)
    case .none, .unknown, .group, .missing, .wrongKind: false
    }
  }

  /// Whether somebody was dead on the article's date.
  private func died(_ id: EntityID) -> Bool {
    guard let date = context.date, let died = context.registry.profile(of: id).died else { return false }
    return died.last < date.first
  }

  /// Of several people of one name those who have one of these titles, if there is but one.
  mutating func person(_ referent: Referent, with titles: [MentionScanner.Item]) -> Referent {
    guard case .ambiguous(let all) = referent else { return referent }
    var fit: [EntityID] = []
    for id in all.prefix(Self.memory) where titles.contains(where: { mayHold(id, $0) }) { fit.append(id) }
    return fit.count == 1 ? .entity(fit[0]) : referent
  }

  /// Whether somebody else must be meant who is called like a person of the registry: one who has these titles, while that
  /// one had died and never had any of them.
  /// Without titles the name is that of whoever had it last with some.
  mutating func isAnother(_ id: EntityID, with titles: [MentionScanner.Item]) -> Bool {
    guard died(id) else { return false }
    guard !titles.isEmpty else { return others.contains(id) }
    let isAnother = titles.allSatisfy { match($0, FoldedWords(bytes[tokens.bytes($0.words)]), of: id).isEmpty }
    if isAnother { others.insert(id) } else { others.remove(id) }
    return isAnother
  }

  /// Whom the article named last by a full name that ends so.
  func person(calledBy givenName: UInt64) -> Referent? { byGivenName[givenName] }

  /// Whom a title without a name means: the last person to whom the article gave it, or whose office it is, else the only
  /// one who held it on the article's date.
  mutating func holder(of title: MentionScanner.Item) -> Referent? {
    let words = tokens[title.words].wordsHash
    if title.words.upperBound == title.officeEnd, let referent = byOffice[words] { return referent }
    if let referent = byTitle[words] ?? byPlainOffice[words] { return referent }
    for id in recent where mayHold(id, title) { return .entity(id) }
    if let known = onDate[words] { return known }
    let referent = holderOnDate(title)
    onDate[words] = .some(referent)
    return referent
  }

  /// Whether somebody may have held an office at any time.
  func mayHave(_ id: EntityID, _ title: MentionScanner.Item) -> Bool {
    !match(title, FoldedWords(bytes[tokens.bytes(title.words)]), of: id).isEmpty
  }

  private mutating func mayHold(_ id: EntityID, _ title: MentionScanner.Item) -> Bool {
    let hash = tokens[title.words].wordsHash
    let key = Holding(person: id, title: hash)
    if let known = holdings[key] { return known }
    let words = compared?.title == hash ? compared?.words : nil
    let folded = words ?? FoldedWords(bytes[tokens.bytes(title.words)])
    compared = (hash, folded)
    let result = states(title, folded, of: id)
    holdings[key] = result
    return result
  }

  private func states(_ title: MentionScanner.Item, _ words: FoldedWords, of id: EntityID) -> Bool {
    match(title, words, of: id).stated.contains { office in
      context.date.map { office.role.period.contains($0) != false } ?? true
    }
  }

  private func match(_ title: MentionScanner.Item, _ words: FoldedWords, of id: EntityID) -> OfficeMatch {
    OfficeMatch(words, of: id, body: title.bodies.last?.referent.entity, in: context.registry)
  }

  /// Whether somebody who began to hold an office may hold it still: nobody wrote down when it ended, and no more than a
  /// term has passed.
  private func mayLast(_ period: Period, on date: PartialDate) -> Bool {
    guard case .date(let start) = period.start, period.end == .unknown else { return false }
    return start.last <= date.first && date.year - start.year <= 5
  }

  private func holderOnDate(_ title: MentionScanner.Item) -> Referent? {
    guard let date = context.date else { return nil }
    let registry = context.registry
    // Of several it is nobody's: no more are looked for.
    func holders(_ words: Range<Int>, _ body: String = "", atMost limit: Int = 2) -> [EntityID] {
      let words = bytes[tokens.bytes(words)]
      let title = body.isEmpty ? Folding.key(words) : Folding.key(Array(words) + body.utf8)
      let sure = registry.officials(withOffice: title, on: date, atMost: limit)
      guard sure.isEmpty else { return sure }
      return registry.officials(withOffice: title, atMost: limit) { mayLast($0, on: date) }
    }
    var all = holders(title.words)
    if all.isEmpty, title.bodies.last?.referent.entity != nil {
      // `Thủ tướng Chính phủ` is `Thủ tướng`.
      let words = FoldedWords(bytes[tokens.bytes(title.words)])
      all = holders(title.words.lowerBound..<title.officeEnd, atMost: .max).filter { states(title, words, of: $0) }
    }
    // `Chủ tịch QH` is `Chủ tịch Quốc hội`.
    if all.isEmpty, let body = title.bodies.last, body.words.upperBound == title.words.upperBound,
      let name = body.referent.entity.flatMap({ registry[$0].names.first })
    {
      all = holders(title.words.lowerBound..<body.words.lowerBound, " " + name)
    }
    return all.count == 1 ? .entity(all[0]) : nil
  }
}
