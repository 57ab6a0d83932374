/// Names of organizations.
extension MentionScanner {
  /// How far a name has been followed.
  struct Growth {
    var end: Int
    var isNamed = false
    /// The end without words that are only taken for a part of it because they have a capital.
    var sureEnd: Int

    init(_ end: Int) {
      self.end = end
      sureEnd = end
    }

    mutating func take(_ end: Int, isSure: Bool = true, isNamed: Bool = true) {
      self.end = end
      self.isNamed = self.isNamed || isNamed
      if isSure { sureEnd = end }
    }
  }

  typealias Head = BodyWords.Head

  private static let deepest = 4
  private static let longest = 24

  /// The organization that is named from a token on: a declared one, one that everybody knows, or one that a head word
  /// and what follows it name.
  func body(at start: Int, depth: Int = 0) -> Body? {
    let uses = uses[start]
    guard !uses.isDisjoint(with: [.body, .declaredBody]), depth < Self.deepest, !isInNumber(start),
      !endsOtherName(start), !isInCapitals(start) || !BodyWords.compounds.precedes(start + 1, tokens)
    else { return nil }
    let grown = uses.contains(.body) ? grown(at: start, depth) : nil
    let isKnown = uses.contains(.body) && tokens[start].isCapitalized
    var known = isKnown ? BodyWords.known.trie.longest(tokens, from: start, where: isWholeName)?.end : nil
    if let end = known, isPartOfName(end) { known = nil }
    if uses.contains(.declaredBody), let declared = names.organization(at: start),
      declared.end >= max(grown?.sureEnd ?? 0, known ?? 0)
    {
      return extended(
        Body(
          words: start..<declared.end, referent: declared.referent, isNamed: true, isDeclared: declared.isDeclared),
        depth)
    }
    var end = grown?.end ?? start
    var isNamed = grown?.isNamed ?? false
    if let known, known >= end { (end, isNamed) = (known, true) }
    guard end > start else { return nil }
    let words = start..<end
    guard isNamed, BodyWords.generic.end(tokens, from: start) != end else {
      guard let place = abroad(words) else { return Body(words: words, referent: .unknown, isNamed: false) }
      return Body(words: start..<place, referent: referent(of: start..<place), isNamed: true)
    }
    return extended(Body(words: words, referent: referent(of: words), isNamed: true), depth)
  }

  /// The end of the country by which alone a body of the Party is called.
  private func abroad(_ words: Range<Int>) -> Int? {
    let end = words.upperBound
    guard BodyWords.abroad.end(tokens, from: words.lowerBound) == end, end + 1 < tokens.count,
      tokens[end].hash == Words.at, tokens[end].gap == .space, tokens[end + 1].gap == .space
    else { return nil }
    return PlaceWords.countries.end(tokens, from: end + 1)
  }

  /// Whether what looks like a body's name goes on without a space: `VOV5`, `VOV.VN`.
  private func isPartOfName(_ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].gap == .none else { return false }
    if tokens[end].kind == .number { return true }
    return tokens[end].hash == Marks.stop && end + 1 < tokens.count && tokens[end + 1].gap == .none
      && tokens[end + 1].kind == .word
  }

  /// Whether an abbreviation is a part of a document's number: `328/TB-VPCP`.
  private func isInNumber(_ start: Int) -> Bool {
    guard start > 1, tokens[start].isAllCapitals, tokens[start].gap == .none, tokens[start - 1].gap == .none else {
      return false
    }
    // `33-HD/BTCTW`
    if start > 2, tokens[start - 1].hash == Marks.slash, tokens[start - 2].isAllCapitals,
      tokens[start - 2].gap == .none, tokens[start - 3].hash == Marks.dash
    {
      return true
    }
    // `55/2010/QH12`
    if tokens[start - 1].hash == Marks.slash, start + 1 < tokens.count, tokens[start + 1].gap == .none {
      // `445/VPCP-KTTH`
      let isFirst = tokens[start - 2].kind == .number && tokens[start + 1].hash == Marks.dash
      return isFirst || tokens[start + 1].kind == .number
    }
    return tokens[start - 1].hash == Marks.dash && tokens[start - 2].isAllCapitals
      && start > 2 && tokens[start - 3].kind == .mark && tokens[start - 2].gap == .none
  }

  /// Whether a word ends the name of a house in which a body sits, or of a city: `Nhà Quốc hội`, `Hải Phòng`.
  private func endsOtherName(_ start: Int) -> Bool {
    guard start > 0, tokens[start].gap == .space, tokens[start - 1].isCapitalized else { return false }
    let before = tokens[start - 1].hash
    return before == Words.house || before == Words.sea && tokens[start].hash == Words.room
  }

  /// A body whose name is cut short, since it shares its end with the next: `Ban cán sự đảng và Đảng bộ Bộ Y tế`.
  func shared(_ body: Body, depth: Int = 0) -> Body? {
    let end = body.words.upperBound
    guard depth < Self.deepest, end + 1 < tokens.count, tokens[body.words.lowerBound].isCapitalized,
      tokens[end].gap != .lineEnd, tokens[end + 1].gap != .lineEnd, tokens[end + 1].isCapitalized
    else { return nil }
    let isJoined = tokens[end].hash == Words.and || tokens[end].hash == Marks.comma || tokens[end].hash == Marks.dash
    guard isJoined, BodyWords.sharing.end(tokens, from: body.words.lowerBound) == end,
      let next = self.body(at: end + 1)
    else { return nil }
    var rest = BodyWords.sharing.end(tokens, from: end + 1) ?? end + 1
    guard rest < next.words.upperBound, next.isNamed else {
      // `Tỉnh ủy, HĐND và UBND tỉnh …`
      return next.isNamed
        ? nil : shared(next, depth: depth + 1).map { _ in Body(words: body.words, referent: .unknown, isNamed: true) }
    }
    if let level = BodyWords.levels.end(tokens, from: rest), level < next.words.upperBound { rest = level }
    return Body(words: body.words, referent: names.body(body.words, rest..<next.words.upperBound), isNamed: true)
  }

  // MARK: Heads

  private func grown(at start: Int, _ depth: Int) -> Growth? {
    guard let (headEnd, head) = head(at: start) else { return nil }
    var growth = Growth(headEnd)
    grow(&growth, head, from: headEnd, depth)
    return growth
  }

  private func head(at start: Int) -> (end: Int, head: Head)? {
    if !tokens[start].isCapitalized {
      // `BCS đảng Bộ Y tế`
      guard let end = BodyWords.lowerHeads.end(tokens, from: start), !BodyWords.reports.precedes(end, tokens),
        end == start + 1 || !tokens[start + 1].isCapitalized
      else { return nil }
      let kinds = BodyWords.heads.longest(tokens, from: start)?.values ?? []
      // `Chính phủ báo cáo` names no newspaper.
      guard !kinds.contains(.open) || end < tokens.count && tokens[end].isCapitalized else { return nil }
      return (end, kinds.contains(.place) ? .place : .open)
    }
    guard let (end, heads) = BodyWords.heads.longest(tokens, from: start), let head = heads.first else { return nil }
    return (end, head)
  }

  // MARK: What follows

  /// Takes in what follows a head, or the words of an office.
  func grow(_ growth: inout Growth, _ head: Head, from first: Int, _ depth: Int) {
    var isAfterName = false
    while growth.end < tokens.count, growth.end - first < Self.longest {
      let next = growth.end
      let token = tokens[next]
      guard token.gap != .lineEnd else { return }
      let isFirst = next == first
      guard token.gap == .space, token.kind != .mark else {
        if let end = behindBrackets(next) {
          growth.take(end)
          continue
        }
        guard joined(&growth, from: first) else { return }
        continue
      }
      if token.kind == .number {
        // `Quận ủy 12`, but `đảng bộ 2025 - 2030`
        let digits = BodyWords.numbered.precedes(next, tokens) ? 3 : 2
        guard isFirst, head == .place, token.range.count <= digits else { return }
        growth.take(next + 1)
        return
      }
      if !isFirst, OfficeWords.offices.end(tokens, from: next) != nil, FieldWords.fields.end(tokens, from: next) == nil
      {
        return
      }
      // `Bộ Công an Đại tướng Lê Văn Bảy`, `Hội đồng Lý luận Trung ương GS.TS. Lê Văn Bảy`
      if token.isCapitalized, let name = PersonWords.honorifics.end(tokens, from: next), name < tokens.count,
        isPersonName(at: name)
      {
        return
      }
      // `Cục Lễ tân` arranges none.
      if let end = BodyWords.occasions.end(tokens, from: next), FieldWords.fields.end(tokens, from: next) ?? 0 <= end,
        // `Bộ Y tế hội thảo`
        token.isCapitalized || isFirst || Words.arranging.contains(tokens[next - 1].hash)
      {
        // A committee for an occasion; but `Tiểu ban Văn kiện Đại hội …` is one of its own.
        if isFirst || !isSubcommittee(first) { growth = Growth(first) }
        return
      }
      if let end = levelPlace(at: next) {
        growth.take(end)
        return
      }
      // `cấp ủy Đảng Đại sứ quán` are two, but `Ban cán sự Đảng Chính phủ`.
      let isParty =
        isFirst && first > 0 && tokens[first - 1].hash == CitationWords.party
        && !BodyWords.caucuses.precedes(first, tokens)
      if token.isCapitalized || depth == 0 && isFirst, !isParty, let inner = nested(at: next, isFirst: isFirst, depth) {
        growth.take(inner.words.upperBound, isNamed: inner.isNamed)
        if let end = tailEnd(growth.end), tokens[growth.end].isCapitalized {
          growth.take(end)
        }
        return
      }
      // `Ủy ban Xã hội` begins like a commune.
      if isFirst, let level = BodyWords.levels.end(tokens, from: next), head == .place || head == .closed,
        FieldWords.fields.end(tokens, from: next) ?? 0 <= level
      {
        // `UBND tỉnh` alone.
        growth.take(level, isNamed: false)
        return
      }
      // `Liên hiệp các Hội …`
      if !isAfterName, let end = FieldWords.fields.end(tokens, from: next),
        token.isCapitalized || isFirst && head == .closed && (isBoard(first) || Words.several.contains(token.hash))
      {
        // `Phòng Quản lý đô thị`: what is managed stands behind it.
        let isVerb = FieldWords.verbs.end(tokens, from: next) == end
        growth.take(isVerb ? FieldWords.fields.end(tokens, from: end) ?? end : end)
        continue
      }
      // `Đại hội Đảng XI`
      if head == .closed, CitationReader.isRoman(token) { return }
      if token.isAllCapitals, isFirst || !isAfterName, token.hash != Words.central, !isInCapitals(next),
        let end = abbreviation(from: next)
      {
        growth.take(end)
        continue
      }
      if token.isCapitalized || !isFirst, let end = tailEnd(next) {
        // The words may begin the next part of the sentence, but for the one that names the central level.
        guard token.isCapitalized || endsTail(end) else { return }
        growth.take(end)
        continue
      }
      if let end = PlaceWords.provinces.end(tokens, from: next) ?? PlaceWords.countries.end(tokens, from: next),
        token.isCapitalized, !isFirst || head != .closed || PlaceWords.countries.end(tokens, from: next) != nil
      {
        growth.take(end)
        return
      }
      if !isFirst || head == .closed, !token.isCapitalized, let end = lowerFields(from: next) {
        growth.take(end)
        continue
      }
      if !isFirst, joined(&growth, from: first) { continue }
      // `Ban Chỉ đạo xây dựng Đề án`
      if isBoard(first), !tokens[next - 1].isCapitalized, let end = BodyWords.tasks.end(tokens, from: next) {
        growth.take(end)
        return
      }
      guard token.isCapitalized, !token.isAllCapitals || head == .open, head == .open || head == .place || !isFirst,
        !BodyWords.isHead(tokens, from: next)
      else { return }
      let isName = isFirst && head == .open ? false : isPersonName(at: next)
      // Behind a name that is whole so many capitals are somebody's with a rare surname: `Bộ Y tế An Minh Chiến`.
      let isWhole = head == .closed && !isFirst && growth.isNamed && growth.end == growth.sureEnd
      guard !isName, !isWhole || !(3...4).contains(run(from: next).count) else { return }
      // `Nhà máy X56`
      let isNumbered = next + 1 < tokens.count && tokens[next + 1].kind == .number && tokens[next + 1].gap == .none
      growth.take(isNumbered ? next + 2 : next + 1, isSure: false)
      isAfterName = head != .open
      if growth.end - first > 6 { return }
    }
  }

  /// Whether a head is that of a board, whose name goes on with small letters.
  private func isBoard(_ first: Int) -> Bool {
    first > 1 && tokens[first - 1].hash == Words.leads && tokens[first - 2].hash == Words.steers
  }

  /// Whether a head is that of a part of a committee.
  private func isSubcommittee(_ first: Int) -> Bool {
    first > 1 && tokens[first - 1].hash == Words.board && tokens[first - 2].hash == Words.part
  }

  /// Whether behind small words at the end of a name nothing follows that they could belong to.
  func endsTail(_ end: Int) -> Bool {
    end == tokens.count || tokens[end].kind == .mark || tokens[end].isCapitalized || tokens[end].gap == .lineEnd
  }

  private func nested(at index: Int, isFirst: Bool, _ depth: Int) -> Body? {
    let field = FieldWords.fields.end(tokens, from: index)
    guard isFirst || field == nil, let inner = body(at: index, depth: depth + 1), inner.words.upperBound > field ?? 0,
      // `Chính phủ Đoàn Văn Bốn`
      inner.isNamed || !isPersonName(at: index)
    else { return nil }
    return inner
  }

  /// Takes in words that join two fields, or a name and whose it is.
  private func joined(_ growth: inout Growth, from first: Int) -> Bool {
    let next = growth.end
    guard next != first, next + 1 < tokens.count, tokens[next + 1].gap != .lineEnd else { return false }
    let isComma = tokens[next].hash == Marks.comma
    if tokens[next].hash == Words.of {
      // A committee of the National Assembly is called so, while any body may be one of the Party's.
      guard BodyWords.owners.end(tokens, from: next + 1) != nil, let owner = names.organization(at: next + 1) else {
        return false
      }
      growth.take(owner.end)
      return true
    }
    if tokens[next].hash == Words.about {
      // `Ủy ban Quốc gia về chuyển đổi số`, while a resolution `của Bộ Chính trị về phát triển …` has its own subject.
      guard let end = FieldWords.fields.end(tokens, from: next + 1), growth.isNamed,
        tailEnd(first) == next
      else { return false }
      growth.take(end)
      return true
    }
    if tokens[next].hash == Marks.dash, let end = pair(next) {
      growth.take(end)
      return true
    }
    guard isComma || FieldWords.joints.contains(tokens[next].hash) else { return false }
    if let end = smallFields(behind: next) {
      growth.take(end)
      return true
    }
    guard tokens[next + 1].isCapitalized, let end = FieldWords.fields.end(tokens, from: next + 1),
      isOnlyField(next + 1..<end),
      OfficeWords.offices.end(tokens, from: next + 1) == nil
    else { return false }
    guard !isComma || endsFields(next + 1..<end) else { return false }
    growth.take(end)
    return true
  }

  /// The end of a list of fields in small letters that ends in whose body it is: `Ủy ban Văn hóa, giáo dục của Quốc hội`.
  private func smallFields(behind joint: Int) -> Int? {
    var end = joint
    for _ in 0..<6 where tokens[end].hash == Marks.comma || FieldWords.joints.contains(tokens[end].hash) {
      guard end + 1 < tokens.count, !tokens[end + 1].isCapitalized, tokens[end + 1].gap == .space,
        let field = FieldWords.fields.end(tokens, from: end + 1), field < tokens.count
      else { return nil }
      end = field
    }
    // `Ban Chính sách, chiến lược Trung ương`
    if end > joint, BodyWords.central.end(tokens, from: end) != nil { return end }
    return tokens[end].hash == Words.of && BodyWords.owners.end(tokens, from: end + 1) != nil ? end : nil
  }

  /// The end of the second of two countries: `Hội Hữu nghị Việt Nam - Lào`, `Nhóm nghị sĩ hữu nghị Việt - Nhật`.
  private func pair(_ dash: Int) -> Int? {
    guard dash + 1 < tokens.count, tokens[dash + 1].isCapitalized else { return nil }
    if tokens[dash - 1].hash == Words.viet { return dash + 2 }
    guard PlaceWords.vietnam.precedes(dash, tokens) || PlaceWords.countries.precedes(dash, tokens) else { return nil }
    return PlaceWords.countries.end(tokens, from: dash + 1) ?? PlaceWords.vietnam.end(tokens, from: dash + 1)
  }

  /// Whether behind a comma a list of fields goes on: it ends in `và`, or before whose body it is, or the name
  /// of whoever holds the office.
  private func endsFields(_ field: Range<Int>) -> Bool {
    let end = field.upperBound
    if tokens[field].contains(where: { FieldWords.joints.contains($0.hash) }) { return true }
    guard end + 1 < tokens.count, tokens[end].gap != .lineEnd else { return false }
    if tokens[end].gap == .space, tokens[end].isCapitalized, isPersonName(at: end) { return true }
    // `Ủy ban Tài chính, Ngân sách của Quốc hội`
    if tokens[end].hash == Words.of, BodyWords.owners.end(tokens, from: end + 1) != nil { return true }
    guard tokens[end].hash == Marks.comma || FieldWords.joints.contains(tokens[end].hash),
      tokens[end + 1].isCapitalized, let next = FieldWords.fields.end(tokens, from: end + 1)
    else { return false }
    return isOnlyField(end + 1..<next)
  }

  /// Whether words for a field begin no other body: `Tài chính, Ngân hàng, Ngân sách`, but `Ngân hàng Nhà nước`.
  private func isOnlyField(_ field: Range<Int>) -> Bool {
    guard let head = BodyWords.headEnd(tokens, from: field.lowerBound) else { return true }
    guard head == field.upperBound, head < tokens.count, tokens[head].gap != .lineEnd else { return false }
    return tokens[head].kind == .mark || FieldWords.joints.contains(tokens[head].hash) || isPersonName(at: head)
  }

  /// The end of fields in small letters that a word of the level ends, or the name of whoever holds the office:
  /// `Nghiên cứu quản lý kinh tế Trung ương`.
  private func lowerFields(from start: Int) -> Int? {
    var end = start
    for _ in 0..<3 {
      guard end < tokens.count, tokens[end].gap == .space, !tokens[end].isCapitalized,
        let field = FieldWords.fields.end(tokens, from: end)
      else { break }
      end = field
    }
    guard end > start, end < tokens.count, tokens[end].gap == .space, tokens[end].isCapitalized else { return nil }
    return tailEnd(end) ?? (isPersonName(at: end) ? end : nil)
  }
}
