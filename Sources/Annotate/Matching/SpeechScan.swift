/// Goes over a text once, sentence by sentence, and says who speaks where.
///
/// In each sentence it keeps whom the last verb of saying, or another that makes somebody its subject, belongs to. A quotation
/// is speech where such a verb, or the speaker and a colon, leads to it; one that begins its sentence waits for a verb
/// behind it. All other quotations are titles, terms and slogans. Each look backwards or forwards is bounded.
final class SpeechScan {
  struct Speaker {
    var referent: Referent
    var sex = SpeechWords.Pronoun.anybody
    /// Whether it is a body or a document, which no pronoun calls.
    var isThing = false
  }

  struct Verb {
    let tokens: Range<Int>
    let cue: SpeechWords.Cue
  }

  /// A mention that no other holds, and its tokens.
  struct Seen {
    let mention: Int
    let tokens: Range<Int>
  }

  /// A verb that tells others what to do, and whose it is.
  struct Request {
    let verb: Verb
    let speaker: Speaker
    let hasSubject: Bool
    /// The first mention behind the verb.
    let mention: Int
  }

  let text: TextSigns
  /// Those that no other holds.
  let mentions: [Mark]
  let turns: [Turn]
  let context: MatchingContext
  private let quotations: [Quotation]
  private(set) var marks: [Mark] = []
  var directives: [Mark] = []

  private var index = 0
  var nextMention = 0
  private var nextQuotation = 0
  private var nextTurn = 0

  // Of the sentence:
  private(set) var start = 0
  private(set) var seen: [Seen] = []
  var subject: Speaker?
  private(set) var verb: Verb?
  private var named = 0
  private var according: Int?
  var reported: (start: Int, speaker: Speaker)?
  var request: Request?
  private var pending: Quotation?
  /// The one that is the whole of the sentence before, and nobody's so far.
  private var alone: Quotation?
  /// The last quotation that was speech, and whose.
  private var quoted: (close: Int, speaker: Speaker)?

  // Of the text:
  private(set) var lastSpeaker: Speaker?
  /// Who spoke last, or was the subject of a verb: whom a pronoun calls.
  private(set) var lastSubject: Speaker?
  private(set) var lastMan: Speaker?
  private(set) var lastWoman: Speaker?
  private(set) var lastPerson: Speaker?
  /// Whom a text calls `Người` and `Bác`, once it has named him.
  private(set) var uncle: Speaker?
  let uncleID: EntityID?
  private var lastSpeech = Int.min / 2

  /// How many tokens may stand between a quotation and the verb behind it.
  private static let reach = 40
  /// How many tokens a quotation has at least that nothing but its place tells to be speech.
  private static let aloneLength = 8

  private static let uncleName = Folding.key("Hồ Chí Minh", .personName)

  init(_ text: TextSigns, mentions: [Mark], turns: [Turn], _ context: MatchingContext) {
    self.text = text
    self.mentions = mentions
    self.turns = turns
    self.context = context
    quotations = QuotationReader.all(in: text)
    uncleID = context.registry.find(.official, named: Self.uncleName).first
  }

  func run() {
    while true {
      skipWords()
      guard index < text.count else { break }
      if text.startsLine(index), index > start { startLine() }
      skipQuotations()
      if nextQuotation < quotations.count, quotations[nextQuotation].open == index {
        readQuotation(quotations[nextQuotation])
      } else if startsMention {
        readMention()
      } else {
        switch text.tokens[index].kind {
        case .word:
          if text.uses[index].contains(.cue), let (end, cue) = cue(at: index), isClear(end) {
            read(cue, index..<end)
          } else {
            index += 1
          }
        case .mark: readMark()
        case .number: index += 1
        }
      }
    }
    endSentence(at: text.count)
  }

  // MARK: Places

  /// Passes over words of which nothing is said: most.
  private func skipWords() {
    let next = text.uses.next([.cue, .mark, .lineStart], from: index)
    guard nextMention < mentions.count, index < next,
      Int(text.tokens[next - 1].start) >= mentions[nextMention].range.lowerBound
    else {
      index = next
      return
    }
    while !startsMention { index += 1 }
  }

  private var startsMention: Bool {
    nextMention < mentions.count && Int(text.tokens[index].start) >= mentions[nextMention].range.lowerBound
  }

  /// Whether no mention begins before a token.
  private func isClear(_ end: Int) -> Bool {
    nextMention >= mentions.count || Int(text.tokens[end - 1].end) <= mentions[nextMention].range.lowerBound
  }

  private func skipQuotations() {
    while nextQuotation < quotations.count, quotations[nextQuotation].open < index { nextQuotation += 1 }
  }

  func isInTurn() -> Bool {
    guard index < text.count else { return false }
    let place = Int(text.tokens[index].start)
    while nextTurn < turns.count, turns[nextTurn].range.upperBound <= place { nextTurn += 1 }
    return nextTurn < turns.count && turns[nextTurn].range.lowerBound <= place
  }

  private func startLine() {
    // What is quoted may stand below the words that lead to it.
    let leads = text.sign(index - 1) == .colon
    skipQuotations()
    if leads, nextQuotation < quotations.count, quotations[nextQuotation].open == index { return }
    endSentence(at: index)
  }

  // MARK: Tokens

  private func readMention() {
    let mention = mentions[nextMention]
    var end = index
    while end < text.count, Int(text.tokens[end].start) < mention.range.upperBound { end += 1 }
    end = max(end, index + 1)
    if seen.count > 11 { seen.removeFirst(6) }
    seen.append(Seen(mention: nextMention, tokens: index..<end))
    if mention.kind == .person, let last = seen.last {
      let speaker = Speaker(referent: mentions[nextMention].referent, sex: sex(of: last.tokens))
      lastPerson = speaker
      if let uncleID, mention.referent == .entity(uncleID) { uncle = speaker }
      if speaker.sex != .woman { lastMan = speaker }
      if speaker.sex != .man { lastWoman = speaker }
    }
    nextMention += 1
    while nextMention < mentions.count, mentions[nextMention].range.lowerBound < mention.range.upperBound {
      nextMention += 1
    }
    index = end
  }

  private func read(_ cue: SpeechWords.Cue, _ tokens: Range<Int>) {
    switch cue {
    case .tells, .says, .asks, .acts, .directs:
      readVerb(Verb(tokens: tokens, cue: cue))
    case .according:
      if tokens.lowerBound == start || text.sign(tokens.lowerBound - 1) == .comma || followsDateline(tokens.lowerBound)
      {
        according = tokens.upperBound
      }
    case .names: named = tokens.upperBound
    default: break
    }
    index = tokens.upperBound
  }

  private func readVerb(_ verb: Verb) {
    guard !isNoun(verb), !isAskedFor(verb) else { return }
    let who = subject(before: verb.tokens.lowerBound)
    // `“…” Ông Lê Văn Bảy khẳng định như vậy.`
    if let quotation = alone, let who, pointsBack(verb) {
      alone = nil
      add(quotation, who)
    }
    if let who {
      subject = who
      noteSubject(who)
    }
    self.verb = verb
    readRequest(verb, hasSubject: who != nil)
    if case .acts = verb.cue { return }
    if let quotation = pending, let speaker = who ?? subject,
      verb.tokens.lowerBound - quotation.close <= Self.reach
    {
      pending = nil
      add(quotation, speaker)
    } else if pending == nil, reported == nil, let subject,
      let start = reportedStart(behind: verb, hasSubject: who != nil), !isInTurn()
    {
      reported = (start, subject)
    }
  }

  private func readMark() {
    var ends = false
    switch text.sign(index) {
    case .comma, .colon: endAccording()
    case .stop, .question, .exclamation, .ellipsis:
      if text.sign(index) == .stop, according != nil, pending != nil { endAccording() }
      ends = text.endsSentence(index)
    default: break
    }
    index += 1
    if ends { endSentence(at: index) }
  }

  /// `Theo X` ends here; what follows, or what was quoted before, is X's.
  private func endAccording() {
    guard let begin = according, !isTitle(index + 1), let (speaker, isBody) = source(begin..<index) else { return }
    according = nil
    subject = speaker
    if let quotation = pending {
      pending = nil
      add(quotation, speaker)
    } else if reported == nil, begin - start <= 2 || followsDateline(begin - 1), !text.startsLine(index + 1),
      !isInTurn(), !isBody
    {
      reported = (index + 1, speaker)
    }
  }

  // MARK: Quotations

  private func readQuotation(_ quotation: Quotation) {
    nextQuotation += 1
    let before = quotation.open - 1
    let startsSentence =
      quotation.open == start || (before == start && text.sign(start) == .dash) || followsDateline(quotation.open)
    if startsSentence {
      if mayBeAttributed(quotation) {
        pending = quotation
      } else if let speaker = foretold(behind: quotation) {
        add(quotation, speaker)
      }
    } else if text.sign(before) == .colon {
      if let speaker = speaker(beforeColon: before), quotation.length > 1 {
        endReported(at: before)
        add(quotation, speaker)
      }
    } else if let verb, let subject, quotation.length > 3, isBehind(verb, quotation.open) {
      if reported?.start == quotation.open { reported = nil }
      if reported == nil { add(quotation, subject) }
    } else if let quoted, goesOn(quoted.close + 1..<quotation.open) {
      add(quotation, quoted.speaker)
    }
    while nextMention < mentions.count,
      mentions[nextMention].range.lowerBound < Int(text.tokens[quotation.close].end)
    {
      nextMention += 1
    }
    index = quotation.close + 1
    guard index < text.count, !text.startsLine(index), text.tokens[index].gap != .none else { return }
    // A full stop inside the marks ends the sentence around them, too.
    if text.tokens[index].isCapitalized, text.sign(quotation.close - 1) == .stop { endSentence(at: index) }
  }

  private func isBehind(_ verb: Verb, _ index: Int) -> Bool {
    if case .acts = verb.cue { return false }
    var end = index
    while end > verb.tokens.upperBound {
      let hash = text.tokens[end - 1].hash
      guard text.sign(end - 1) == .comma || hash == SpeechWords.that || hash == SpeechWords.more else { return false }
      end -= 1
    }
    return true
  }

  private func speaker(beforeColon colon: Int) -> Speaker? {
    // `Đại biểu X (đoàn Y): “…”`
    let end = text.sign(colon - 1) == .closingParenthesis ? openingParenthesis(before: colon - 1) : colon
    if let last = seen.last(where: { $0.tokens.upperBound <= end }), last.tokens.upperBound == end,
      mentions[last.mention].kind != .citation
    {
      if let subject, last.tokens.lowerBound > start,
        Self.prepositions.contains(text.tokens[chunkStart(last) - 1 >= start ? chunkStart(last) - 1 : start].hash)
      {
        return subject
      }
      if let verb, let subject, isObject(last, of: verb) { return subject }
      return speaker(of: last)
    }
    if colon > start, let uncle = uncle(endingAt: colon - 1) { return uncle }
    if named > verb?.tokens.upperBound ?? start, colon - named <= 6 { return nil }
    if let subject { return subject }
    guard let verb else { return giver(ofWordsBefore: colon) }
    if case .acts = verb.cue { return nil }
    return named(inSentenceBefore: verb) ?? lastSpeaker
  }

  private static let prepositions = FoldedText.hashes("với cho về tới đến của")

  // MARK: Sentences

  private func endSentence(at end: Int) {
    endRequest(at: end)
    endReported(at: end)
    if let quotation = pending, let speaker = foretold(behind: quotation) ?? speaker(alone: quotation, end) {
      add(quotation, speaker)
      pending = nil
    }
    alone = pending.flatMap { text.trimmed($0.close..<end).count <= 1 ? $0 : nil }
    start = end
    seen.removeAll(keepingCapacity: true)
    subject = nil
    verb = nil
    named = 0
    according = nil
    pending = nil
    quoted = nil
  }

  /// Who speaks where a quotation is a sentence of its own: whose name stands behind it and a dash, or who spoke before.
  private func speaker(alone quotation: Quotation, _ end: Int) -> Speaker? {
    let next = quotation.close + 1
    if let last = seen.last, text.sign(next) == .dash || text.sign(next) == .openingParenthesis,
      let first = seen.first, first.tokens.lowerBound - next <= 4, end - last.tokens.upperBound <= 2,
      mentions[last.mention].kind == .person || mentions[last.mention].kind == .role
    {
      return speaker(of: last)
    }
    guard text.trimmed(quotation.close..<end).count <= 1, quotation.length >= Self.aloneLength, !isInTurn() else {
      return nil
    }
    return quotation.open - lastSpeech < 2 * Self.reach ? lastSpeaker : nil
  }

  // MARK: Marks

  private func add(_ quotation: Quotation, _ speaker: Speaker) {
    var piece = quotation.open
    for index in quotation.tokens.dropFirst() where text.followsEmptyLine(index) {
      add(piece..<index, speaker)
      piece = index
    }
    add(piece..<quotation.close + 1, speaker)
    lastSpeech = quotation.close
    quoted = (quotation.close, speaker)
  }

  /// Pronouns may mean somebody from here on.
  private func noteSubject(_ speaker: Speaker) {
    if speaker.referent != .group, !speaker.isThing { lastSubject = speaker }
  }

  func add(_ tokens: Range<Int>, _ speaker: Speaker) {
    if speaker.referent != .group { lastSpeaker = speaker }
    noteSubject(speaker)
    marks.append(Mark(kind: .speech, range: text.tokens.bytes(tokens), referent: speaker.referent))
  }
}
