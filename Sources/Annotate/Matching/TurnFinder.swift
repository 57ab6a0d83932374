/// Finds the turns of an interview: its questions and answers, whatever marks where they begin.
///
/// A line that begins with a dash, or with a name and a colon, may as well be an item of a list or a headline. So places
/// where a turn may begin are gathered first, and taken for turns where questions and answers follow each other.
struct TurnFinder: ~Copyable {
  enum Role {
    case question, answer, closing
  }

  struct Candidate {
    let start: Int
    /// Behind its marker and label.
    let labelEnd: Int
    let startsLine: Bool
    /// Whether it has a marker or a label, other than words of thanks.
    let isMarked: Bool
    let isLabelled: Bool
    var role: Role?
    var speaker: Referent?
    /// The organization in the label.
    var newsroom: EntityID?

    var isUnmarkedQuestion: Bool { role == .question && !isMarked && !isLabelled }
  }

  let text: TextSigns
  let mentions: [Mark]
  let context: MatchingContext
  var candidates: [Candidate] = []
  private var nextMention = 0

  private static let longestLabel = 25
  private static let longestThanks = 25
  /// How long an answer is at least where no question tells that it is one.
  private static let longSpeech = 15
  /// So many tokens before the first turn may say who talks with whom.
  static let introduction = 1_500

  /// - Parameter mentions: Those that no other holds, in order.
  static func turns(in text: TextSigns, mentions: [Mark], _ context: MatchingContext) -> [Turn] {
    var finder = TurnFinder(text: text, mentions: mentions, context: context)
    finder.gather()
    // A name and a colon at the beginning may be a headline: `Bộ trưởng …: Năm nay được mùa`.
    let talk = finder.candidates.filter { $0.start > 0 || $0.role != .answer }
    if talk.allSatisfy({ $0.role == .closing }) {
      finder.candidates = talk
      finder.gatherUnmarked()
    }
    let unlabelled = finder.candidates.filter { !$0.isLabelled }
    finder.choose()
    finder.addAnswers()
    if !finder.isInterview {
      // Answers may have a marker where the questions have none.
      finder.candidates = unlabelled
      guard finder.gatherUnmarked() else { return [] }
      finder.choose()
      finder.addAnswers()
    }
    guard finder.isInterview else { return [] }
    return finder.turns()
  }

  private init(text: TextSigns, mentions: [Mark], context: MatchingContext) {
    self.text = text
    self.mentions = mentions
    self.context = context
  }

  // MARK: Where turns may begin

  private mutating func gather() {
    var index = 0
    var lines = (last: 0, current: 0)
    while index < text.count {
      if text.startsLine(index) {
        lines = (lines.current, index)
        if let candidate = candidate(at: index) {
          if candidate.isLabelled, candidate.role == .answer { addQuestion(lines.last..<index) }
          candidates.append(candidate)
        }
      } else if text.sign(index) == .dash, text.tokens[index].gap == .space,
        index + 1 < text.count, text.tokens[index + 1].gap == .space, mayPrecedeTurn(index - 1),
        let candidate = candidate(at: index)
      {
        candidates.append(candidate)
      }
      index = text.uses.next([.dash, .lineStart], from: index + 1)
    }
  }

  private func mayPrecedeTurn(_ index: Int) -> Bool {
    switch text.sign(index) {
    case .stop, .question, .exclamation, .ellipsis, .colon, .quotation, .closingParenthesis: true
    default: false
    }
  }

  private mutating func candidate(at start: Int) -> Candidate? {
    let sign = text.sign(start)
    let isMarked = sign == .dash || sign == .plus || sign == .star
    let first = isMarked ? start + 1 : start
    guard first < text.count, !isMarked || text.tokens[first].gap == .space, text.tokens[first].kind == .word else {
      return nil
    }
    let startsLine = text.startsLine(start)
    if let label = knownLabel(at: first) ?? personLabel(at: first) {
      return Candidate(
        start: start, labelEnd: label.end, startsLine: startsLine, isMarked: true, isLabelled: true,
        role: label.role, speaker: label.speaker, newsroom: label.newsroom)
    }
    if thanks(at: first) {
      return Candidate(
        start: start, labelEnd: first, startsLine: startsLine, isMarked: isMarked, isLabelled: false, role: .closing)
    }
    guard isMarked else { return nil }
    return Candidate(start: start, labelEnd: first, startsLine: startsLine, isMarked: true, isLabelled: false)
  }

  private typealias Label = (end: Int, role: Role, speaker: Referent?, newsroom: EntityID?)

  /// `PV:`, `Phóng viên Báo X:`, `Hỏi:`, `Đáp:`
  private mutating func knownLabel(at start: Int) -> Label? {
    guard text.tokens[start].isCapitalized,
      let found = Self.labels.longest(text.tokens, from: start), let role = found.values.first
    else { return nil }
    var newsroom: EntityID?
    var index = found.end
    while index < text.count, index - start < Self.longestLabel, !text.startsLine(index) {
      if text.sign(index) == .colon { return isTime(index) ? nil : (index + 1, role.role, nil, newsroom) }
      guard role.isOpen else { return nil }
      switch text.sign(index) {
      case .none: guard !role.isName || text.tokens[index].isCapitalized else { return nil }
      case .openingParenthesis, .closingParenthesis, .dash: break
      case .comma: guard role.isName else { return nil }
      default: return nil
      }
      if let mention = mention(at: index), mention.kind == .organization { newsroom = mention.referent.entity }
      index += 1
    }
    return nil
  }

  /// Whether a colon parts hours and minutes: `PV - 15:38, 07/06/2021`.
  private func isTime(_ colon: Int) -> Bool {
    colon + 1 < text.count && text.tokens[colon + 1].kind == .number && text.tokens[colon + 1].gap == .none
      && text.tokens[colon - 1].kind == .number
  }

  /// Labels, whether more words may follow, and whether only somebody's name and where he or she is from.
  private static let labels: WordTrie<(role: Role, isOpen: Bool, isName: Bool)> = {
    var trie = WordTrie<(role: Role, isOpen: Bool, isName: Bool)>()
    for words in ["PV", "Phóng viên", "P.V", "MC", "Người dẫn chương trình", "BTV", "Biên tập viên", "Nhà báo"] {
      trie.insert(words, (.question, true, false))
    }
    for words in ["Bạn đọc", "Độc giả", "Khán giả", "Thính giả"] { trie.insert(words, (.question, true, true)) }
    for words in ["Hỏi", "Câu hỏi", "Q"] { trie.insert(words, (.question, false, false)) }
    for words in ["Đáp", "Trả lời", "A"] { trie.insert(words, (.answer, false, false)) }
    return trie
  }()

  /// `Thứ trưởng X:`, `Ông X, Giám đốc Y:`: only mentions and what may stand between them.
  private mutating func personLabel(at start: Int) -> Label? {
    var index = start
    var speaker: Referent?
    var hasPerson = false
    while index < text.count, index - start < Self.longestLabel, index == start || !text.startsLine(index) {
      if let mention = mention(at: index) {
        switch mention.kind {
        case .person: (speaker, hasPerson) = (mention.referent, true)
        case .role where !hasPerson: speaker = mention.referent
        case .role, .organization: break
        default: return nil
        }
        while index < text.count, Int(text.tokens[index].start) < mention.range.upperBound { index += 1 }
        continue
      }
      switch text.sign(index) {
      case .colon:
        let isFollowed = index + 1 < text.count && text.tokens[index + 1].gap != .none
        guard isFollowed, let speaker else { return nil }
        return (index + 1, .answer, speaker, nil)
      case .comma, .openingParenthesis, .closingParenthesis, .dash, .slash: break
      // `TS. Lê Văn Nam`
      case .stop: guard text.isAbbreviated(index) else { return nil }
      case .none:
        guard text.tokens[index].isCapitalized || Self.labelWords.contains(text.tokens[index].hash) else { return nil }
      default: return nil
      }
      index += 1
    }
    return nil
  }

  private static let labelWords = FoldedText.hashes(
    """
    ông bà anh chị đồng chí đ c trưởng phó ban bí thư viên đoàn đốc tịch nhiệm của sĩ sỹ sư gs ts và nguyên biểu tỉnh
    thành phố tướng tá úy giáo tiến thạc nhà gia thượng hòa
    """)

  private func thanks(at start: Int) -> Bool {
    guard Self.thankWords.contains(text.tokens[start].hash), text.tokens[start].isCapitalized else { return false }
    var index = start
    var hasThanks = false
    while index < text.count, index == start || !text.startsLine(index) {
      guard index - start < Self.longestThanks else { return false }
      if index - start < 6, text.tokens[index].hash == Self.thank, index + 1 < text.count,
        text.tokens[index + 1].hash == Self.you
      {
        hasThanks = true
      }
      index += 1
    }
    return hasThanks
      && (text.sign(index - 1) == .exclamation || text.sign(index - 1) == .stop
        || text.sign(index - 1) == .closingParenthesis)
  }

  private static let thankWords = FoldedText.hashes("xin trân vâng cảm cám rất một")
  private static let thank = FoldedText.hash("cảm")
  private static let you = FoldedText.hash("ơn")

  /// The mention that begins with a token.
  private mutating func mention(at index: Int) -> Mark? {
    let place = Int(text.tokens[index].start)
    while nextMention > 0, mentions[nextMention - 1].range.lowerBound >= place { nextMention -= 1 }
    while nextMention < mentions.count, mentions[nextMention].range.lowerBound < place { nextMention += 1 }
    guard nextMention < mentions.count, mentions[nextMention].range.lowerBound == place else { return nil }
    return mentions[nextMention]
  }

  // MARK: Which of them are turns

  private mutating func choose() {
    // One line that asks and has no label may be a headline.
    if candidates.count(where: \.isUnmarkedQuestion) < 2 { candidates.removeAll(where: \.isUnmarkedQuestion) }
    var chosen: [Candidate] = []
    var last: Role?
    for (number, candidate) in candidates.enumerated() {
      let end = max(candidate.labelEnd, number + 1 < candidates.count ? candidates[number + 1].start : text.count)
      var candidate = candidate
      if candidate.role == nil {
        if isQuestion(candidate.labelEnd..<end),
          last != .question || isAddressed(candidate.labelEnd..<end) || isAnswered(chosen.last, before: candidate.start)
        {
          candidate.role = .question
        } else if last == .question, candidate.startsLine || isAsked(before: candidate.start) {
          candidate.role = .answer
        }
      }
      guard let role = candidate.role, role != .closing || last != nil else { continue }
      // What stands before the first question is a headline.
      if last == nil, role == .answer, hasQuestions { continue }
      last = role
      chosen.append(candidate)
    }
    candidates = chosen
  }

  /// Whether a question has lines below it that no mark begins.
  private func isAnswered(_ question: Candidate?, before end: Int) -> Bool {
    guard let question, question.startsLine else { return false }
    return lineEnd(from: question.labelEnd, end) < end
  }

  private var hasQuestions: Bool { candidates.contains { $0.role == .question || !$0.isLabelled } }

  private func isAsked(before index: Int) -> Bool { text.sign(index - 1) == .question }

  /// Whether the first line of a stretch ends with a question mark.
  func isQuestion(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound + 1
    while end < range.upperBound, !text.startsLine(end) { end += 1 }
    while end > range.lowerBound + 1, text.sign(end - 1) == .quotation || text.sign(end - 1) == .closingParenthesis {
      end -= 1
    }
    return text.sign(end - 1) == .question
  }

  func isAddressed(_ range: Range<Int>) -> Bool {
    text.tokens[range.prefix(200)].contains { Self.addresses.contains($0.hash) }
  }

  private static let addresses = FoldedText.hashes("ông bà thưa anh chị chí trưởng tướng ngài sứ tịch đốc thư")

  private var isInterview: Bool {
    let questions = candidates.filter { $0.role == .question }
    let answers = candidates.filter { $0.role == .answer }
    if questions.isEmpty {
      let isLong = candidates.indices.dropLast().allSatisfy {
        candidates[$0 + 1].start - candidates[$0].labelEnd >= Self.longSpeech
      }
      let labels = Set(answers.map { text.tokens[$0.start..<$0.labelEnd].wordsHash })
      return answers.count > 2 && labels.count > 1 && isLong
    }
    if candidates.contains(where: { $0.isLabelled && $0.role == .question }) { return candidates.count > 1 }
    let areAddressed = questions.contains { question in
      isAddressed(question.labelEnd..<text.count)
    }
    guard !answers.isEmpty else { return false }
    return answers.contains(where: \.isLabelled)
      || areAddressed && (questions.count > 1 || candidates.contains { $0.role == .closing })
  }

  /// An answer may have no marker where the questions have one: it begins on the line below.
  private mutating func addAnswers() {
    var result: [Candidate] = []
    for (number, candidate) in candidates.enumerated() {
      result.append(candidate)
      guard candidate.role == .question, candidate.startsLine else { continue }
      // What stands between a question and whoever answers it by name is a picture's caption.
      if number + 1 < candidates.count, candidates[number + 1].role == .answer, candidates[number + 1].isLabelled {
        continue
      }
      let end = number + 1 < candidates.count ? candidates[number + 1].start : text.count
      var line = candidate.labelEnd
      while line < end, !(line > candidate.labelEnd && text.startsLine(line)) { line += 1 }
      guard line < end, text.sign(line - 1) == .question || candidate.isLabelled && !thanks(at: candidate.labelEnd),
        text.tokens[line].kind == .word
      else { continue }
      result.append(
        Candidate(start: line, labelEnd: line, startsLine: true, isMarked: false, isLabelled: false, role: .answer))
    }
    candidates = result
  }

  // MARK: Turns

  private mutating func turns() -> [Turn] {
    guard let first = candidates.first else { return [] }
    let talk = introduction(before: first.start)
    var interviewee = candidates.first { $0.role == .answer && $0.speaker != nil }?.speaker ?? talk.interviewee
    return candidates.indices.map { number in
      let candidate = candidates[number]
      let next = number + 1 < candidates.count ? candidates[number + 1].start : nil
      let end = end(of: candidate, next)
      let speaker: Referent
      switch candidate.role {
      case .answer:
        speaker = candidate.speaker ?? interviewee ?? .unknown
        interviewee = speaker
      default: speaker = interviewer(candidate.newsroom ?? talk.newsroom).map { .entity($0) } ?? .unknown
      }
      let start = Int(text.tokens[candidate.start].start)
      let labelEnd = candidate.labelEnd > candidate.start ? Int(text.tokens[candidate.labelEnd - 1].end) : start
      return Turn(range: text.tokens.bytes(candidate.start..<end), label: start..<labelEnd, speaker: speaker)
    }
  }

  /// Behind the last token of a turn.
  private func end(of candidate: Candidate, _ next: Int?) -> Int {
    if candidate.role != .closing, let next { return next }
    var end = lineEnd(from: candidate.start, next ?? text.count)
    guard candidate.role != .closing else { return end }
    // The last answer goes on as long as its lines are sentences; what comes behind is a signature or a related story.
    while end < text.count {
      let line = lineEnd(from: end, text.count)
      guard mayPrecedeTurn(line - 1), text.tokens[end].kind == .word || text.sign(end) == .quotation else { break }
      end = line
    }
    return end
  }

  func lineEnd(from start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit, !text.startsLine(end) { end += 1 }
    return end
  }
}
