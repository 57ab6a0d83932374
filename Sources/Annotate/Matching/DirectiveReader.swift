/// Reads what somebody directs others to do: to whom it is said, and by when.
struct DirectiveReader {
  private let text: TextSigns
  /// Those that no other holds.
  private let mentions: [Mark]
  private let date: PartialDate?

  private static let longestGroup = 14
  private static let mostAddressees = 12

  init(_ text: TextSigns, mentions: [Mark], _ context: MatchingContext) {
    self.text = text
    self.mentions = mentions
    date = context.date
  }

  /// A directive of the tokens from a verb on, and those of its clauses that tell others what to do; nothing where it
  /// tells nobody to do anything.
  /// - Parameters:
  ///   - mention: The number of the first mention behind the verb.
  ///   - isSure: Whether the verb alone says so, for it has a subject.
  func marks(_ tokens: Range<Int>, verbEnd: Int, by speaker: Referent, mention: Int, isSure: Bool) -> [Mark] {
    var verbEnd = verbEnd
    passMarks(&verbEnd, tokens.upperBound)
    // `đề nghị trong thời gian tới, tỉnh cần …`
    if let end = Self.times.end(text.tokens, from: verbEnd) {
      verbEnd = end
      passMarks(&verbEnd, tokens.upperBound)
    }
    guard verbEnd < tokens.upperBound else { return [] }
    let addressees = addressees(from: verbEnd, tokens.upperBound, mention)
    guard
      !addressees.isEmpty || isSure && (Self.actions.contains(text.tokens[verbEnd].hash) || organizes(verbEnd))
    else { return [] }
    var result = [mark(tokens, by: speaker, addressees)]
    var mention = mention
    var start = verbEnd
    while let stop = (start..<tokens.upperBound).first(where: { text.sign($0) == .semicolon }) {
      start = stop + 1
      guard start < tokens.upperBound else { break }
      let place = Int(text.tokens[start].start)
      while mention < mentions.count, mentions[mention].range.lowerBound < place { mention += 1 }
      guard mention < mentions.count, mentions[mention].range.lowerBound == place,
        mentions[mention].kind == .organization
      else { continue }
      var end = start
      while end < tokens.upperBound, Int(text.tokens[end].start) < mentions[mention].range.upperBound { end += 1 }
      guard end < tokens.upperBound, Self.actions.contains(text.tokens[end].hash) else { continue }
      let clauseEnd = (end..<tokens.upperBound).first { text.sign($0) == .semicolon } ?? tokens.upperBound
      result.append(
        mark(start..<clauseEnd, by: speaker, self.addressees(from: start, clauseEnd, mention)))
    }
    return result
  }

  private func passMarks(_ index: inout Int, _ limit: Int) {
    while index < limit, text.sign(index) == .colon || text.sign(index) == .comma { index += 1 }
  }

  private func mark(_ tokens: Range<Int>, by speaker: Referent, _ addressees: [Referent]) -> Mark {
    var mark = Mark(kind: .directive, range: text.tokens.bytes(text.trimmed(tokens)), referent: speaker)
    mark.addressees = addressees
    mark.due = DueDate.first(in: tokens, of: text, on: date)
    return mark
  }

  /// Whom words are addressed to that begin with a list: mentions, and groups such as `các bộ, ngành`.
  private func addressees(from start: Int, _ limit: Int, _ first: Int) -> [Referent] {
    var result: [Referent] = []
    var mention = first
    var index = start
    while index < limit, result.count < Self.mostAddressees {
      let place = Int(text.tokens[index].start)
      while mention < mentions.count, mentions[mention].range.lowerBound < place { mention += 1 }
      if mention < mentions.count, mentions[mention].range.lowerBound == place {
        let found = mentions[mention]
        guard found.kind != .citation else { return result }
        if !result.contains(found.referent) { result.append(found.referent) }
        while index < limit, Int(text.tokens[index].start) < found.range.upperBound { index += 1 }
        continue
      }
      let token = text.tokens[index]
      // `chỉ đạo Đại hội` tells nobody to do anything; `chỉ đạo tổ chức hội thi` names nobody.
      if token.isCapitalized, BodyWords.occasions.end(text.tokens, from: index) != nil { return result }
      if organizes(index) { return result }
      if let end = Self.groupNames.end(text.tokens, from: index), Self.noGroups.end(text.tokens, from: index) == nil {
        if !result.contains(.group) { result.append(.group) }
        index = groupEnd(from: end - 1, limit, mention)
      } else if text.sign(index) == .comma || Self.joints.contains(token.hash) {
        index += 1
      } else if token.kind == .word, Self.groups.contains(token.hash) || token.isCapitalized && result.isEmpty,
        !Self.actions.contains(token.hash)
      {
        // With a capital it is the name of a body that was not found.
        let referent: Referent = token.isCapitalized && !Self.determiners.contains(token.hash) ? .unknown : .group
        if !result.contains(referent) { result.append(referent) }
        index = groupEnd(from: index, limit, mention)
        // `các Phó Thủ tướng Chính phủ`
        if Self.determiners.contains(token.hash), let end = mentionEnd(from: index, limit, mention) { index = end }
      } else {
        return result
      }
    }
    return result
  }

  /// Whether `tổ chức` at a token is what is to be done, not who is to do it.
  private func organizes(_ index: Int) -> Bool {
    guard index + 2 < text.count, text.tokens[index].hash == Self.organization[0],
      text.tokens[index + 1].hash == Self.organization[1]
    else { return false }
    return !Self.kindsOfOrganization.contains(text.tokens[index + 2].hash)
  }

  private static let organization = FoldedText.sequence("tổ chức")
  private static let kindsOfOrganization = FoldedText.hashes("đảng đoàn cơ chính công xã")

  /// Behind the words of a group: before a comma, a joint, a verb or a mention.
  private func groupEnd(from start: Int, _ limit: Int, _ mention: Int) -> Int {
    var end = start + 1
    while end < limit, end - start < Self.longestGroup, text.sign(end) == .none,
      !Self.actions.contains(text.tokens[end].hash), !Self.joints.contains(text.tokens[end].hash),
      mention >= mentions.count || Int(text.tokens[end].start) < mentions[mention].range.lowerBound
    {
      end += 1
    }
    return end
  }

  /// Behind the organization that begins at a token.
  private func mentionEnd(from start: Int, _ limit: Int, _ first: Int) -> Int? {
    guard start < limit,
      let found = mentions[first...].prefix(Self.mostAddressees).first(where: {
        $0.range.lowerBound == Int(text.tokens[start].start)
      }), found.kind == .organization
    else { return nil }
    return (start..<limit).first { Int(text.tokens[$0].start) >= found.range.upperBound } ?? limit
  }

  private static let joints = FoldedText.hashes("và cùng cho với đồng chí ông bà tới đến")

  private static let determiners = FoldedText.hashes("các mọi toàn từng mỗi những tất")

  /// The words that those begin with who are no body of their own.
  private static let groups = FoldedText.hashes(
    "các mọi toàn từng mỗi những tất cả bộ ban ngành cấp chính địa đơn cơ tổ cán chiến nhân đảng chi sở đoàn hội lực thủ người bào thanh quân UBND"
  )

  /// Groups of which the first word alone may begin what is to be done, or anything.
  private static let groupNames = WordList(
    """
    tỉnh, thành phố, quận, huyện, thị xã, thị trấn, xã, phường, thôn, làng, doanh nghiệp, hiệp hội, nhà trường, tập đoàn, \
    tổng công ty, công ty, ngân hàng, bệnh viện, hợp tác xã, bà con, đồng bào, cử tri, học sinh, sinh viên, giáo viên, thầy cô, phụ huynh, \
    nông dân, công nhân, kiều bào, cộng đồng, hai bên, hai nước, báo chí, lãnh đạo các, lãnh đạo tỉnh, lãnh đạo thành phố, \
    lãnh đạo quận, lãnh đạo huyện, lãnh đạo xã, lãnh đạo sở, lãnh đạo bộ, lãnh đạo ngành, lãnh đạo địa phương, lãnh đạo đơn vị, \
    lãnh đạo cơ quan, lãnh đạo chủ chốt
    """)

  /// What is to be done, though it begins like a group.
  private static let noGroups = WordList("xã hội hóa, tỉnh táo")

  /// By when something is to be done, in no words for a day, before whoever is to do it.
  private static let times = WordList(
    "thời gian tới, trong thời gian tới, thời gian tới đây, tới đây, sắp tới, trước mắt, thời gian sắp tới, từ nay đến cuối năm"
  )

  /// The words that what is to be done begins with.
  private static let actions = FoldedText.hashes(
    """
    cần phải chủ tiếp tăng đẩy tập chú khẩn nâng thực phối làm quan rà triển bảo không kiên sớm nghiên xây phát hoàn quán báo
    nghiêm tham thường giữ nắm kịp hãy xử khắc sẽ siết mở ưu huy dành coi đổi lãnh tích
    """)
}
