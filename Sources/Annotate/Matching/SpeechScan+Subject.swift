/// Who does what a verb says.
extension SpeechScan {
  /// How far a speaker may stand before a verb, with what is said of him or her between them.
  private static let reach = 25
  /// How many words a speaker without a name may have.
  private static let longestDescription = 10

  /// Whoever stands directly before a verb in the sentence: a mention, a pronoun, words such as `một đại biểu`, or a name from
  /// which commas or parentheses part a title. Nil where it has no subject of its own.
  func subject(before verb: Int) -> Speaker? {
    var index = verb - 1
    /// The first token behind which there are no words but adverbs.
    var first = verb
    while index >= start, verb - index < Self.reach {
      if let last = seen.last(where: { $0.tokens.upperBound <= index + 1 }), last.tokens.upperBound == index + 1 {
        // `X làm việc với Y, yêu cầu …`
        let isObject = index + 1 < first && !beginsClause(chunkStart(last))
        return (isObject ? owner(ofClauseWith: last) : nil) ?? speaker(of: last)
      }
      switch text.sign(index) {
      // `Lê Văn Bảy - Giám đốc Sở Y tế - cho biết`
      case .comma where index == first - 1, .dash where index == first - 1: index -= 1
      case .closingParenthesis: index = openingParenthesis(before: index) - 1
      case .none:
        let hash = text.tokens[index].hash
        // Before the adverbs, for `Hồ` is one in `hồ hởi`.
        if text.tokens[index].isCapitalized, let uncle = uncle(endingAt: index) { return uncle }
        if SpeechWords.adverbs.contains(hash) {
          if index == first - 1 { first = index }
          index -= 1
          continue
        }
        // `Lê Văn Bảy - đoàn Hà Nội - cho biết`
        let isDashed = text.sign(verb - 1) == .dash && text.sign(clauseStart(before: index) - 1) == .dash
        let isAside = isDashed || text.sign(clauseStart(before: index) - 1) == .comma
        if let found = pronoun(endingAt: index) ?? stranger(endingAt: index) { return found }
        // `Thưa ông, dư luận đánh giá …`
        let isCrowd = isAside && Self.crowds.contains(text.tokens[clauseStart(before: index)].hash)
        return (isAside && !isCrowd ? named(before: verb) : nil) ?? described(endingAt: index)
          ?? named(before: verb)
      default: return nil
      }
    }
    return nil
  }

  /// Whether a token is the first of the scan, or the first behind a mark.
  private func beginsClause(_ index: Int) -> Bool { index <= start || text.sign(index - 1) != .none }

  /// Whoever begins the clause that holds a mention.
  private func owner(ofClauseWith object: Seen) -> Speaker? {
    seen.last { mention in
      mention.tokens.upperBound <= chunkStart(object) && mentions[mention.mention].kind != .citation
        && beginsClause(chunkStart(mention))
    }.flatMap { speaker(of: $0) }
  }

  func speaker(of seen: Seen) -> Speaker? {
    let mention = mentions[seen.mention]
    switch mention.kind {
    case .person: return Speaker(referent: mention.referent, sex: sex(of: seen.tokens))
    case .role: return mention.referent == .none ? lastSpeaker : Speaker(referent: mention.referent)
    case .organization:
      // `Ông …, Vụ trưởng Vụ Pháp chế, Bộ Tư pháp cho biết`
      if let holder = holder(before: seen) { return holder }
      let clause = clauseStart(before: seen.tokens.lowerBound)
      guard let cue = opening(at: clause) else { break }
      switch cue {
      case .title:
        // `Người đứng đầu Chính phủ`
        let isBare = self.cue(at: clause)?.end == seen.tokens.upperBound
        return named(before: seen.tokens.lowerBound) ?? (isBare ? lastSpeaker ?? lastPerson : nil)
          ?? Speaker(referent: .unknown)
      case .several where !Self.isVoice(text.tokens[clauseStart(before: seen.tokens.lowerBound)].hash):
        return Speaker(referent: .group)
      case .somebody: return Speaker(referent: .unknown)
      default: break
      }
    case .citation:
      if mention.referent.entity == nil, let issuer = issuer(before: seen) { return issuer }
    default: return nil
    }
    return Speaker(referent: mention.referent, isThing: true)
  }

  /// Who is said to issue a document, directly before it: `Thủ tướng vừa ký Công điện số … yêu cầu`.
  private func issuer(before citation: Seen) -> Speaker? {
    var end = citation.tokens.lowerBound
    var isIssued = false
    while end > start, citation.tokens.lowerBound - end < 6 {
      if isIssued, let last = seen.last(where: { $0.tokens.upperBound == end }) { return speaker(of: last) }
      let hash = text.tokens[end - 1].hash
      let isVerb = Self.issues.contains(hash)
      guard isVerb || SpeechWords.adverbs.contains(hash) else { return nil }
      isIssued = isIssued || isVerb
      end -= 1
    }
    return nil
  }

  private static let issues = FoldedText.hashes("ký ban hành ra có gửi")

  /// Whoever holds the office from which a comma parts the organization that it is in.
  private func holder(before organization: Seen) -> Speaker? {
    let comma = organization.tokens.lowerBound - 1
    guard text.sign(comma) == .comma,
      let place = seen.lastIndex(where: { $0.tokens.upperBound == comma }), place > 0,
      mentions[seen[place].mention].kind == .role, mentions[seen[place - 1].mention].kind == .person,
      seen[place].tokens.lowerBound - seen[place - 1].tokens.upperBound < 3
    else { return nil }
    return speaker(of: seen[place - 1])
  }

  /// `đại diện`, `lãnh đạo`: an organization speaks by them.
  private static func isVoice(_ hash: UInt64) -> Bool { voices.contains(hash) }
  private static let voices = FoldedText.hashes("đại lãnh")

  func sex(of tokens: Range<Int>) -> SpeechWords.Pronoun {
    if tokens.lowerBound > 0 {
      let hash = text.tokens[tokens.lowerBound - 1].hash
      if Self.men.contains(hash) { return .man }
      if Self.women.contains(hash) { return .woman }
    }
    return text.tokens[tokens].contains { $0.hash == Self.thi } ? .woman : .anybody
  }

  private static let men = FoldedText.hashes("ông anh chú")
  private static let women = FoldedText.hashes("bà chị cô")
  private static let thi = FoldedText.hash("Thị")
  /// How texts speak of Hồ Chí Minh: `Người chỉ rõ`, `Bác dạy`, `Bác Hồ căn dặn`.
  private static let uncleWords = FoldedText.hashes("Người Bác")
  private static let uncleHo = FoldedText.hash("Hồ")
  private static let comrade = (FoldedText.hash("đồng"), FoldedText.hash("chí"))

  /// Whoever begins a clause that ends in words for what somebody says: `X có lời khuyên: “…”`.
  func giver(ofWordsBefore colon: Int) -> Speaker? {
    guard let last = seen.last(where: { mentions[$0.mention].kind == .person || mentions[$0.mention].kind == .role }),
      beginsClause(chunkStart(last)), colon - last.tokens.upperBound < 12,
      (last.tokens.upperBound..<colon).contains(where: { SpeechWords.speechNouns.end(text.tokens, from: $0) != nil })
    else { return nil }
    return speaker(of: last)
  }

  /// Whom words name that stand behind `theo` and before a mark, and whether that is a body.
  func source(_ words: Range<Int>) -> (Speaker, isBody: Bool)? {
    // `Theo ông, …`
    if 1...2 ~= words.count, let speaker = pronoun(endingAt: words.upperBound - 1) { return (speaker, false) }
    // `Theo X, Viện trưởng Y (Z), …`
    let isBracketed = text.sign(words.upperBound - 1) == .closingParenthesis
    let end = isBracketed ? openingParenthesis(before: words.upperBound - 1) : words.upperBound
    guard let last = seen.last(where: { $0.tokens.upperBound <= end }), last.tokens.upperBound == end,
      last.tokens.lowerBound >= words.lowerBound,
      let first = seen.first(where: { $0.tokens.lowerBound >= words.lowerBound }),
      first.tokens.lowerBound - words.lowerBound <= 4
    else { return nil }
    switch mentions[last.mention].kind {
    case .person, .role, .organization:
      return speaker(of: last).map { ($0, mentions[last.mention].kind == .organization) }
    default: return nil
    }
  }

  // MARK: Without a name

  func pronoun(endingAt index: Int) -> Speaker? {
    let token = text.tokens[index]
    let isComrade = index > start && token.hash == Self.comrade.1 && text.tokens[index - 1].hash == Self.comrade.0
    // A capital within a sentence begins a name.
    let begin = isComrade ? index - 1 : index
    guard begin == start || !token.isCapitalized || text.sign(begin - 1) != .none else { return nil }
    if isComrade { return lastSubject ?? lastPerson }
    if Self.men.contains(token.hash) { return lastSubject.flatMap { $0.sex == .woman ? nil : $0 } ?? lastMan }
    if Self.women.contains(token.hash) { return lastSubject.flatMap { $0.sex == .man ? nil : $0 } ?? lastWoman }
    return nil
  }

  /// Hồ Chí Minh, by a word that ends at a token: by `Bác Hồ` also where nothing else named him.
  func uncle(endingAt index: Int) -> Speaker? {
    let token = text.tokens[index]
    if index > start, token.hash == Self.uncleHo, text.tokens[index - 1].isCapitalized,
      Self.uncleWords.contains(text.tokens[index - 1].hash)
    {
      return uncle ?? uncleID.map { Speaker(referent: .entity($0), sex: .man) }
    }
    return token.isCapitalized && Self.uncleWords.contains(token.hash) ? uncle ?? uncleHo(before: index) : nil
  }

  /// Hồ Chí Minh, where a few sentences before a token call him `Bác Hồ`.
  private func uncleHo(before index: Int) -> Speaker? {
    guard let uncleID, index > 1 else { return nil }
    let isNamed = (max(1, index - Self.uncleReach)..<index).contains {
      text.tokens[$0].hash == Self.uncleHo && text.tokens[$0].isCapitalized && text.tokens[$0 - 1].isCapitalized
        && Self.uncleWords.contains(text.tokens[$0 - 1].hash)
    }
    return isNamed ? Speaker(referent: .entity(uncleID), sex: .man) : nil
  }

  private static let uncleReach = 100

  /// A name behind an honorific that is no mention: `anh Nam`.
  private func stranger(endingAt end: Int) -> Speaker? {
    var begin = end
    while begin > start, end - begin < 4, text.tokens[begin].isCapitalized, text.sign(begin - 1) == .none {
      begin -= 1
      if Self.men.contains(text.tokens[begin].hash) { return Speaker(referent: .unknown, sex: .man) }
      if Self.women.contains(text.tokens[begin].hash) { return Speaker(referent: .unknown, sex: .woman) }
    }
    return nil
  }

  private func described(endingAt end: Int) -> Speaker? {
    let begin = clauseStart(before: end)
    guard end - begin < Self.longestDescription, seen.last.map({ $0.tokens.upperBound <= begin }) ?? true,
      let cue = opening(at: begin)
    else { return nil }
    switch cue {
    case .title, .pronoun(.anybody):
      // With more words than that it is the title of somebody else, whom nobody has named.
      let isBare = self.cue(at: begin)?.end == end + 1
      let last = isBare ? lastSpeaker ?? lastPerson : nil
      // An office that is no mention is not that of anybody whose offices are known.
      let isOthers = last?.referent.entity != nil && isOffice(begin..<end + 1)
      return isOthers ? Speaker(referent: .unknown) : last ?? Speaker(referent: .unknown)
    case .somebody: return Speaker(referent: .unknown)
    case .several: return Speaker(referent: .group)
    case .document(let kind) where text.tokens[begin].isCapitalized:
      return Speaker(referent: lastDocument(kind, before: begin) ?? .none, isThing: true)
    default: return nil
    }
  }

  /// Whether words are an office that a capital makes that of one person.
  private func isOffice(_ words: Range<Int>) -> Bool {
    text.tokens[words.lowerBound].isCapitalized
      && OfficeWords.offices.end(text.tokens, from: words.lowerBound) == words.upperBound
  }

  /// The last document of a kind that was cited, among a bounded number of mentions.
  private func lastDocument(_ kind: Document.Kind?, before index: Int) -> Referent? {
    guard let kind else { return nil }
    let place = Int(text.tokens[index].start)
    for mention in mentions[..<firstMention(from: place)].suffix(100).reversed() where mention.kind == .citation {
      let kinds =
        mention.document.map(\.kinds)
        ?? mention.referent.entity.flatMap { Document.Kind(of: context.registry[$0]) }.map { [$0] } ?? []
      if kinds.contains(kind) { return mention.referent }
    }
    return nil
  }

  /// The number of the first mention that does not begin before a byte.
  func firstMention(from place: Int) -> Int {
    mentions.sortedIndex(notBefore: { $0.range.lowerBound < place })
  }

  /// What words say, and where they end; `giao Ban Tổ chức …` is no `giao ban`.
  func cue(at start: Int) -> (end: Int, cue: SpeechWords.Cue)? {
    let found = SpeechWords.cues.longest(text.tokens, from: start) { end, cues in
      if case .nothing? = cues.first { return !text.tokens[start + 1..<end].contains { $0.isCapitalized } }
      return true
    }
    return found.flatMap { found in found.values.first.map { (found.end, $0) } }
  }

  /// What words at the beginning of a clause say; of several things the last, for a document may be called as a verb is.
  private func opening(at index: Int) -> SpeechWords.Cue? {
    SpeechWords.cues.longest(text.tokens, from: index)?.values.last
  }

  // MARK: With a title between

  /// The person who was named last before a verb, where the name begins a clause and a comma or a parenthesis follows it.
  private func named(before verb: Int) -> Speaker? {
    for last in seen.reversed() {
      guard verb - last.tokens.upperBound <= Self.reach else { return nil }
      let kind = mentions[last.mention].kind
      guard kind == .person || kind == .role else { continue }
      let next = text.sign(last.tokens.upperBound)
      guard next == .comma || next == .openingParenthesis || next == .dash && text.sign(verb - 1) == .dash,
        followsNoPreposition(chunkStart(last))
      else {
        if kind == .role { continue }
        return nil
      }
      return speaker(of: last)
    }
    return nil
  }

  /// Whether a title begins at a token, which goes on with what was said of a person.
  func isTitle(_ start: Int) -> Bool {
    // `nguyên Viện trưởng …`
    let index = OfficeWords.tenses.end(text.tokens, from: start) ?? start
    guard index < text.count else { return false }
    if nextMention < mentions.count, mentions[nextMention].range.lowerBound == Int(text.tokens[index].start) {
      return mentions[nextMention].kind == .role
    }
    guard text.tokens[index].isCapitalized, let cue = SpeechWords.cues.longest(text.tokens, from: index)?.values.first
    else { return false }
    if case .title = cue { return true }
    return false
  }

  /// The first words of several who are spoken of, and never stand behind somebody's name to say who it is.
  private static let crowds = FoldedText.hashes("dư các nhiều những đa hầu phần giới ý")

  /// Whether no preposition makes what begins at a token an object: `của Bộ trưởng …`.
  private func followsNoPreposition(_ index: Int) -> Bool {
    index <= start || !Self.prepositions.contains(text.tokens[index - 1].hash)
  }

  private static let prepositions = FoldedText.hashes("của với cho về tới đến do bởi từ thưa")

  /// Where the titles and the honorific before a mention begin.
  func chunkStart(_ last: Seen) -> Int {
    var begin = last.tokens.lowerBound
    for other in seen.reversed() where other.tokens.lowerBound < begin {
      guard other.tokens.upperBound == begin, mentions[other.mention].kind == .role else { break }
      begin = other.tokens.lowerBound
    }
    while begin > start, last.tokens.lowerBound - begin < 4, text.sign(begin - 1) == .none,
      text.tokens[begin - 1].kind == .word, Self.honorifics.contains(text.tokens[begin - 1].hash)
    {
      begin -= 1
    }
    return begin
  }

  private static let honorifics = FoldedText.hashes("ông bà anh chị cô chú đồng chí đại biểu")

  /// Where the clause that holds a token begins, a few words back at most.
  private func clauseStart(before index: Int) -> Int {
    var begin = index
    while begin > start, index - begin < Self.longestDescription, text.sign(begin - 1) == .none { begin -= 1 }
    return begin
  }

  func openingParenthesis(before index: Int) -> Int {
    var begin = index - 1
    while begin > start, index - begin < Self.reach, text.sign(begin) != .openingParenthesis { begin -= 1 }
    return begin
  }
}
