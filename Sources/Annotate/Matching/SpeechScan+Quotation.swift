/// What stands before a quotation and tells that it is speech, though no verb leads to it.
extension SpeechScan {
  /// Whether only a dateline stands before a token on its line: `(PLO)- “…”`, `TPO - “…”`.
  func followsDateline(_ index: Int) -> Bool {
    guard text.startsLine(start) else { return false }
    let isDash = text.sign(index - 1) == .dash
    // `Dân trí “…”`
    if Self.papers.end(text.tokens, from: start) == (isDash ? index - 1 : index) { return true }
    guard index > start + 1, index - start < 7, isDash else { return false }
    return text.sign(start) == .openingParenthesis && text.sign(index - 2) == .closingParenthesis
      || text.tokens[start..<index - 1].allSatisfy { $0.isAllCapitals || $0.kind == .mark || $0.hash == Self.domain }
  }

  /// `VTV.vn -`
  private static let domain = FoldedText.hash("vn")

  /// Papers whose names begin their articles.
  private static let papers = WordList("Dân trí, VietNamNet, VnExpress, Infonet, Tuổi Trẻ Online, Thanh Niên Online")

  /// Whether a quotation that begins a sentence can be speech by what follows: a comma, a dash or a speaker, not a verb of which
  /// it is the subject.
  func mayBeAttributed(_ quotation: Quotation) -> Bool {
    let next = quotation.close + 1
    guard next < text.count, !text.startsLine(next), text.tokens[next].kind == .word, !text.tokens[next].isCapitalized
    else { return true }
    guard let cue = SpeechWords.cues.longest(text.tokens, from: next)?.values.first else { return false }
    switch cue {
    case .pronoun, .according, .title: return true
    default: return false
    }
  }

  /// Who speaks, where the next sentence says it: `“…”. Đó là ý kiến của X`.
  func foretold(behind quotation: Quotation) -> Speaker? {
    let first = quotation.close + 1
    var index = first
    while index < first + 3, text.sign(index) != .none { index += 1 }
    guard index + 3 < text.count, !text.startsLine(index) else { return nil }
    if Self.pointers.contains(text.tokens[index].hash) { index += 1 }
    guard text.tokens[index].hash == SpeechWords.copula else { return nil }
    var isSpeech = false
    while text.tokens[index].hash != Words.of {
      isSpeech = isSpeech || Self.sayings.contains(text.tokens[index].hash)
      index += 1
      guard index < text.count, index < first + Self.longestPointer, text.tokens[index].kind == .word else {
        return nil
      }
    }
    guard isSpeech else { return nil }
    let mention = firstMention(from: Int(text.tokens[index].end))
    guard mention < mentions.count, mentions[mention].kind == .person || mentions[mention].kind == .role,
      mentions[mention].range.lowerBound <= Int(text.tokens[min(index + 4, text.count - 1)].start)
    else { return isTitle(index + 1) ? Speaker(referent: .unknown) : nil }
    return Speaker(referent: mentions[mention].referent)
  }

  /// Whether a verb says of what stands before it that it was said: `khẳng định như vậy`.
  func pointsBack(_ verb: Verb) -> Bool {
    let end = verb.tokens.upperBound
    return end + 1 < text.count && text.tokens[end].hash == SpeechWords.such
      && Self.thisWay.contains(text.tokens[end + 1].hash)
  }

  /// The person whom a sentence names last before a verb that has no subject of its own.
  func named(inSentenceBefore verb: Verb) -> Speaker? {
    seen.last { $0.tokens.upperBound <= verb.tokens.lowerBound && mentions[$0.mention].kind == .person }
      .flatMap { speaker(of: $0) }
  }

  private static let longestPointer = 18
  private static let pointers = FoldedText.hashes("đó đây")
  /// What `như` points back with.
  private static let thisWay = FoldedText.hashes("vậy thế trên")
  /// Last words of nouns for what somebody says: `ý kiến`, `khẳng định`, `lời`.
  private static let sayings = FoldedText.hashes(
    "kiến định sẻ mạnh biểu lời điểm sự trở hỏi cầu đạo nghĩ mừng dặn nhủ báo xét giá")

  /// Whether a verb of saying stands before a mention in its clause, which then is whom it is said to: `X nhắn gửi Y: “…”`.
  func isObject(_ mention: Seen, of verb: Verb) -> Bool {
    if case .acts = verb.cue { return false }
    let begin = verb.tokens.upperBound
    guard begin <= chunkStart(mention) else { return false }
    return (begin..<mention.tokens.lowerBound).allSatisfy { text.sign($0) == .none }
  }

  /// Whether nothing stands between two quotations but what joins them: `“…”(1), “…” và “…”`.
  func goesOn(_ between: Range<Int>) -> Bool {
    !between.isEmpty && between.count < 6
      && between.allSatisfy { index in
        switch text.sign(index) {
        case .comma, .semicolon, .openingParenthesis, .closingParenthesis: true
        default: text.tokens[index].kind == .number || SpeechWords.joints.contains(text.tokens[index].hash)
        }
      }
  }
}
