/// What is told, and what is asked for, without quotation marks.
extension SpeechScan {
  // MARK: Reported speech

  /// Where what is told begins, behind a verb; nil where it tells nothing.
  func reportedStart(behind verb: Verb, hasSubject: Bool) -> Int? {
    var index = verb.tokens.upperBound
    guard index < text.count else { return nil }
    // `dạy rằng`
    var isMarked = text.tokens[index - 1].hash == SpeechWords.that
    if text.tokens[index].hash == SpeechWords.more { index += 1 }
    if index < text.count, text.tokens[index].hash == SpeechWords.that {
      isMarked = true
      index += 1
    }
    if text.sign(index) == .comma || text.sign(index) == .colon {
      isMarked = true
      index += 1
    }
    guard index < text.count, !text.startsLine(index), !text.endsSentence(index) else { return nil }
    // `cho biết như vậy` points back.
    if !isMarked, text.tokens[index].hash == SpeechWords.such { return nil }
    if !hasSubject {
      guard isMarked, verb.tokens.lowerBound > start,
        SpeechWords.joints.contains(text.tokens[verb.tokens.lowerBound - 1].hash)
      else { return nil }
      return index
    }
    switch verb.cue {
    case .tells: return index
    case .says: return isMarked ? index : nil
    case .asks: return isMarked || text.tokens[index].kind == .word ? index : nil
    case .directs: return isMarked ? index : nil
    default: return nil
    }
  }

  func endReported(at end: Int) {
    guard let told = reported else { return }
    reported = nil
    let range = text.trimmed(min(told.start, end)..<end)
    guard range.count > 3 else { return }
    add(range, told.speaker)
  }

  // MARK: Requests

  func readRequest(_ verb: Verb, hasSubject: Bool) {
    switch verb.cue {
    case .asks, .directs: break
    default: return
    }
    guard let subject, subject.referent != .group, hasSubject || isJoined(verb), !isInTurn() else { return }
    endRequest(at: verb.tokens.lowerBound)
    request = Request(verb: verb, speaker: subject, hasSubject: hasSubject, mention: nextMention)
  }

  /// Whether a verb is spoken of, and nobody's: `việc giao cho công đoàn làm chủ`, `chia sẻ các nhận định`.
  func isNoun(_ verb: Verb) -> Bool {
    verb.tokens.lowerBound > start && Self.determiners.contains(text.tokens[verb.tokens.lowerBound - 1].hash)
  }

  private static let determiners = FoldedText.hashes("việc các những mọi sự lời")

  /// How many tokens may stand between a verb that asks for something and another that says what.
  private static let longestRequest = 60

  /// Whether a verb says what somebody is to do: `yêu cầu Bộ Công an báo cáo`.
  func isAskedFor(_ verb: Verb) -> Bool {
    guard let asked = self.verb, subject != nil, asked.tokens.upperBound <= verb.tokens.lowerBound else { return false }
    switch asked.cue {
    case .asks, .directs: break
    default: return false
    }
    let between = asked.tokens.upperBound..<verb.tokens.lowerBound
    guard between.count < Self.longestRequest, let last = between.last,
      !SpeechWords.joints.contains(text.tokens[last].hash)
    else { return false }
    var isGroup = false
    var part = between.lowerBound
    for index in between where text.sign(index) != .none && !seen.contains(where: { $0.tokens.contains(index) }) {
      // `yêu cầu Bộ Công an, Bộ Quốc phòng chỉ đạo`, `yêu cầu các bộ, ngành báo cáo`
      isGroup = index - part < 5 && (isGroup || Words.several.contains(text.tokens[part].hash))
      guard text.sign(index) == .comma, isGroup || seen.contains(where: { $0.tokens.upperBound == index }) else {
        return false
      }
      part = index + 1
    }
    guard part > between.lowerBound, part < verb.tokens.lowerBound else { return part == between.lowerBound }
    if let mention = seen.last(where: { $0.tokens.lowerBound == part }) {
      return mentions[mention.mention].kind == .organization
    }
    return isGroup && pronoun(endingAt: part) == nil
  }

  /// Whether a verb goes on with what its subject did before.
  private func isJoined(_ verb: Verb) -> Bool {
    let before = verb.tokens.lowerBound - 1
    guard before > start else { return false }
    // `đã lãnh đạo, chỉ đạo các cấp` tells what was done.
    if text.tokens[before - 1].hash == Self.leads { return false }
    switch text.sign(before) {
    case .comma, .semicolon: return true
    default: return SpeechWords.joints.contains(text.tokens[before].hash)
    }
  }

  private static let leads = FoldedText.hash("đạo")

  /// What was asked for ends before a token, and so does what was told with it.
  func endRequest(at end: Int) {
    guard let asked = request else { return }
    request = nil
    var end = text.trimmed(asked.verb.tokens.upperBound..<end).upperBound
    while end > asked.verb.tokens.upperBound, SpeechWords.requestJoints.contains(text.tokens[end - 1].hash) {
      end = text.trimmed(asked.verb.tokens.upperBound..<end - 1).upperBound
    }
    if let reported, reported.start <= asked.verb.tokens.upperBound + 1, reported.start >= asked.verb.tokens.upperBound
    {
      endReported(at: end)
    }
    var isSure = asked.hasSubject
    if case .directs = asked.verb.cue { isSure = false }
    directives += DirectiveReader(text, mentions: mentions, context).marks(
      asked.verb.tokens.lowerBound..<end, verbEnd: asked.verb.tokens.upperBound, by: asked.speaker.referent,
      mention: asked.mention, isSure: isSure)
  }
}
