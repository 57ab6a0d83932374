/// Titles of offices.
extension MentionScanner {
  /// A title from a token on: the words for the office, and what they are extended by.
  func title(at start: Int) -> Item? {
    // `giao nhiệm vụ Phó Thủ tướng …`
    let isCompound = !tokens[start].isCapitalized && BodyWords.compounds.precedes(start + 1, tokens)
    guard !isNamesake(start), !isCompound else { return nil }
    let isDeclared = tokens[start].isCapitalized && uses[start].contains(.declaredOffice)
    let declared = isDeclared ? names.office(at: start) : nil
    let known = OfficeWords.offices.end(tokens, from: start)
    // `Đại sứ quán` is no ambassador.
    if let head = BodyWords.headEnd(tokens, from: start), head > max(known ?? 0, declared ?? 0) { return nil }
    guard let office = known else {
      return declared.map { item(start..<$0, officeEnd: $0, bodies: self.bodies(in: start + 1..<$0)) }
    }
    var officeEnd = office
    var bodies: [Body] = []
    var end = office
    if let (head, body) = bodyOfHead(start, office) {
      officeEnd = head
      bodies = body.isNamed ? [body] : []
      end = body.words.upperBound
    } else {
      while officeEnd < tokens.count, tokens[officeEnd].gap == .space,
        let modifier = OfficeWords.modifiers.end(tokens, from: officeEnd)
      {
        officeEnd = modifier
      }
      end = complement(at: officeEnd, &bodies)
    }
    if let declared, declared > end {
      end = declared
      bodies = self.bodies(in: officeEnd..<declared)
    }
    if end == officeEnd, OfficeWords.incomplete.end(tokens, from: start) == end { return nil }
    // `Thường trực Tỉnh ủy` is several people, but where a registry calls an office so.
    if OfficeWords.bodies.end(tokens, from: start) == office, declared == nil,
      OfficeWords.single.end(tokens, from: start) == nil
    {
      return nil
    }
    return item(start..<end, officeEnd: officeEnd, bodies: bodies)
  }

  /// Whether the words and the one before them are called after an office.
  private func isNamesake(_ start: Int) -> Bool {
    start > 0 && tokens[start].gap == .space && tokens[start - 1].isCapitalized
      && OfficeWords.namesakes.end(tokens, from: start - 1) != nil
  }

  /// The body whose name begins with the end of the words for an office: `Trưởng Ban Tổ chức Trung ương` has the whole name
  /// in it, `Trưởng ban Tổ chức Trung ương` has not.
  private func bodyOfHead(_ start: Int, _ office: Int) -> (head: Int, body: Body)? {
    // `Phó Trưởng Ban Thường trực Ban Dân vận`
    guard OfficeWords.modifiers.end(tokens, from: office) == nil else { return nil }
    for head in stride(from: office - 1, to: start, by: -1)
    where tokens[head].isCapitalized && Words.heads.contains(tokens[head].hash) {
      if let body = body(at: head), body.words.upperBound > office { return (head, body) }
    }
    return nil
  }

  private func item(_ words: Range<Int>, officeEnd: Int, bodies: [Body]) -> Item {
    Item(
      kind: .title, words: words, lead: words.lowerBound, officeEnd: min(officeEnd, words.upperBound), bodies: bodies,
      isForeign: words.dropFirst().contains {
        tokens[$0].isCapitalized && PlaceWords.countries.end(tokens, from: $0) == words.upperBound
          && tokens[$0 - 1].hash != Words.at
      })
  }

  private func bodies(in words: Range<Int>) -> [Body] {
    var result: [Body] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if let body = body(at: index), body.words.upperBound <= words.upperBound {
        if body.isNamed { result.append(body) }
        index = body.words.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// The end of what an office is extended by: a body, a field of work, a country, a place.
  private func complement(at start: Int, _ bodies: inout [Body]) -> Int {
    guard start < tokens.count, tokens[start].kind == .word, tokens[start].gap == .space, !isSurnameDoan(start),
      !isBanKiMoon(start)
    else {
      return start
    }
    // `Trưởng ban Chỉ đạo Trung ương về …` has its head in the words for the office.
    if tokens[start - 1].hash == Words.board, let known = BodyWords.known.end(tokens, from: start - 1) { return known }
    if let body = body(at: start), body.isNamed || tokens[start].isCapitalized {
      if body.isNamed { bodies.append(body) } else if let shared = shared(body) { bodies.append(shared) }
      // `Trưởng Ban tổ chức`
      if !body.isNamed, body.words.count == 1, let end = smallField(at: body.words.upperBound) { return end }
      return posted(at: body.words.upperBound, &bodies)
    }
    if let end = country(at: start) { return posted(at: end, &bodies) }
    if OfficeWords.posts.end(tokens, from: start) != nil { return posted(at: start, &bodies) }
    if let end = levelPlace(at: start) { return end }
    if !tokens[start].isCapitalized, let level = BodyWords.levels.end(tokens, from: start) {
      // `Trưởng đoàn ĐBQH tỉnh`
      if OfficeWords.levelled.precedes(start, tokens) { return level }
      // `Chủ tịch tỉnh` with nothing behind it but the holder's name.
      return level < tokens.count && isPersonName(at: level) && tokens[level].gap == .space ? level : start
    }
    if tokens[start].isCapitalized || tokens[start].hash == Words.central,
      FieldWords.isField(tokens, from: start) || BodyWords.central.end(tokens, from: start) != nil
    {
      var growth = Growth(start)
      grow(&growth, .closed, from: start, 1)
      // `Ủy viên Thường vụ Quân ủy Trung ương`
      bodies += self.bodies(in: min(start + 1, growth.sureEnd)..<growth.sureEnd)
      return growth.sureEnd
    }
    if tokens[start].isAllCapitals, OfficeWords.ministers.precedes(start, tokens), !isInCapitals(start),
      let end = abbreviation(from: start)
    {
      return end
    }
    // `Trưởng ban công tác đại biểu …`
    if tokens[start - 1].hash == Words.board, !tokens[start].isCapitalized,
      let end = FieldWords.fields.end(tokens, from: start)
    {
      return behindSmallField(end, &bodies) ?? start
    }
    if tokens[start].isAllCapitals, let end = FieldWords.abbreviations.end(tokens, from: start) { return end }
    if tokens[start].isCapitalized, let end = PlaceWords.provinces.end(tokens, from: start), end - start < 3,
      // `Trưởng đoàn Hà Giang Lê Văn Bảy`
      !isPersonName(at: start) || end < tokens.count && tokens[end].gap == .space && isPersonName(at: end)
    {
      return end
    }
    return start
  }

  /// The end of a field in small letters, behind which nothing follows to which it could be a verb.
  private func smallField(at start: Int) -> Int? {
    guard start < tokens.count, tokens[start].gap == .space, !tokens[start].isCapitalized,
      let end = FieldWords.fields.end(tokens, from: start), endsTail(end)
    else { return nil }
    return end
  }

  /// The end of a board's work in small letters, and of the body that it is a part of; nil where other words follow, for
  /// the field may be a verb as well.
  private func behindSmallField(_ end: Int, _ bodies: inout [Body]) -> Int? {
    guard end < tokens.count, tokens[end].gap == .space, tokens[end].kind == .word else { return end }
    if let tail = BodyWords.central.end(tokens, from: end) { return tail }
    if tokens[end].isCapitalized, let body = body(at: end) {
      if body.isNamed { bodies.append(body) }
      return body.words.upperBound
    }
    return isPersonName(at: end) ? end : nil
  }

  private func country(at start: Int) -> Int? {
    let name = tokens[start].hash == Words.land ? start + 1 : start
    guard name < tokens.count, tokens[name].isCapitalized, tokens[name].gap == .space else { return nil }
    return PlaceWords.countries.end(tokens, from: name) ?? PlaceWords.vietnam.end(tokens, from: name)
  }

  /// The end of where somebody is posted: `tại Hoa Kỳ`, `tại Liên hợp quốc`.
  func posted(at start: Int, _ bodies: inout [Body], _ depth: Int = 0) -> Int {
    guard let post = OfficeWords.posts.end(tokens, from: start), post < tokens.count, tokens[start].gap == .space,
      tokens[post].gap == .space
    else { return start }
    if let body = body(at: post, depth: depth), body.isNamed {
      bodies.append(body)
      return body.words.upperBound
    }
    if let end = country(at: post) ?? levelPlace(at: post) { return end }
    // `tại Phiên họp` names no place.
    return Words.events.contains(tokens[post].hash) ? start : place(at: post) ?? start
  }
}
