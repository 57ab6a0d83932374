/// Places and abbreviations in names of organizations.
extension MentionScanner {
  private static let abbreviationJoints = FoldedText.hashes("- & và ,")

  /// The end of `GD&ĐT`, `NN-PTNT`, `LĐ-TB và XH`.
  func abbreviation(from start: Int) -> Int? {
    guard PlaceWords.countries.end(tokens, from: start) == nil else { return start + 1 }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].gap != .lineEnd, tokens[end + 1].isAllCapitals,
      Self.abbreviationJoints.contains(tokens[end].hash),
      tokens[end + 1].gap == .none || tokens[end].hash != Marks.comma,
      BodyWords.isHead(tokens, from: end + 1) == false
    {
      end += 2
    }
    return end
  }

  /// The end of a name in which brackets give its abbreviation before its last words: `Ủy ban nhân dân (UBND) tỉnh Bắc Giang`.
  func behindBrackets(_ start: Int) -> Int? {
    guard let end = bracketsEnd(start), end < tokens.count, tokens[end].gap == .space else { return nil }
    if let place = levelPlace(at: end) { return place }
    return tokens[end].isCapitalized ? tailEnd(end) : nil
  }

  /// The end of an abbreviation in brackets.
  private func bracketsEnd(_ start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start].hash == Marks.open, tokens[start].gap == .space,
      tokens[start + 1].isAllCapitals, tokens[start + 1].gap == .none, tokens[start + 2].hash == Marks.close,
      tokens[start + 2].gap == .none
    else { return nil }
    return start + 3
  }

  /// Which body is meant; what stands in brackets says nothing of it.
  func referent(of words: Range<Int>) -> Referent {
    guard let start = words.first(where: { tokens[$0].hash == Marks.open }), let end = bracketsEnd(start),
      end < words.upperBound
    else { return names.body(words) }
    return names.body(words.lowerBound..<start, end..<words.upperBound)
  }

  /// Whether a word stands in a line of capitals, where a capital tells nothing.
  func isInCapitals(_ index: Int) -> Bool {
    guard tokens[index].isAllCapitals else { return false }
    var (first, end) = (index, index + 1)
    while first > 0, index - first < 3, tokens[first].gap == .space, tokens[first - 1].isAllCapitals { first -= 1 }
    while end < tokens.count, end - first < 4, tokens[end].gap == .space, tokens[end].isAllCapitals { end += 1 }
    return end - first > 3
  }

  // MARK: Places

  /// The end of a level of the administration and a place: `tỉnh Nghệ An`, `phường 12`.
  func levelPlace(at start: Int) -> Int? {
    guard start < tokens.count, let end = BodyWords.levels.end(tokens, from: start), end < tokens.count else {
      return nil
    }
    if tokens[end].kind == .number, tokens[end].gap == .space { return end + 1 }
    return place(at: end)
  }

  /// The end of the name of a place that its level stands before.
  func place(at start: Int) -> Int? {
    guard start < tokens.count, tokens[start].gap != .lineEnd, tokens[start].kind == .word,
      // `HĐND tỉnh Khóa XII`
      tokens[start].isCapitalized, tokens[start].hash != CitationWords.term
    else { return nil }
    if let end = PlaceWords.provinces.end(tokens, from: start) { return end }
    let run = run(from: start)
    // A place named after a person is seldom of three words: it is the name of whoever holds the office.
    if run.count > 2, PersonWords.surnames.end(tokens, from: start) != nil { return nil }
    var end = start + 1
    while end < min(run.upperBound, start + 4), !isPersonName(at: end) { end += 1 }
    return end
  }

  /// Whether a person's name may begin here.
  func isPersonName(at index: Int) -> Bool {
    let count = run(from: index).count
    // `xã Hùng Sơn Lê Văn Bình`: the name begins with the later surname.
    if count > 3, PersonWords.surnames.end(tokens, from: index + 1) != nil { return false }
    if PersonWords.surnames.end(tokens, from: index) != nil { return count > 1 && count < 6 }
    guard count > 2, count < 6 else { return false }
    return PersonWords.weakSurnames.end(tokens, from: index) != nil
      || PersonWords.middleNames.contains(tokens[index + 1].hash)
  }

  /// Whether `Ban` begins the name of a Korean: `Tổng Thư ký Liên hợp quốc Ban Ki-moon`.
  func isBanKiMoon(_ index: Int) -> Bool {
    index + 3 < tokens.count && tokens[index].hash == Words.board && tokens[index + 1].isCapitalized
      && tokens[index + 2].sign == .dash && tokens[index + 2].gap == .none && tokens[index + 3].gap == .none
      && !tokens[index + 3].isCapitalized
  }

  /// Whether `Đoàn` is the surname of a person whose name begins: `Bí thư Đoàn Văn Bốn`, but `Bí thư Đoàn Khối …`.
  func isSurnameDoan(_ index: Int) -> Bool {
    guard tokens[index].hash == Words.delegation, tokens[index].isCapitalized, !tokens[index].isAllCapitals else {
      return false
    }
    let name = run(from: index)
    return name.count > 2 && name.count < 5 && !tokens[name].contains { $0.isAllCapitals }
      && !FieldWords.isField(tokens, from: index + 1)
  }
}
