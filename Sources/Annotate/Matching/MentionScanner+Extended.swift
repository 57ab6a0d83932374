/// What follows the name of an organization and makes it that of another.
extension MentionScanner {
  /// A body whose declared name is followed by words that do not make it another, or do.
  func extended(_ body: Body, _ depth: Int) -> Body {
    var body = body
    let end = body.words.upperBound
    guard end < tokens.count, tokens[end].gap == .space, tokens[end].kind == .word else { return body }
    // `Ban Bí thư Đảng Nhân dân Cách mạng Lào`
    if tokens[end].isCapitalized, let foreign = BodyWords.foreignParties.end(tokens, from: end) {
      return Body(words: body.words.lowerBound..<foreign, referent: .unknown, isNamed: true)
    }
    // `Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam`
    let country = tokens[end].hash == Words.land ? end + 1 : end
    let isCountry = country < tokens.count && tokens[country].isCapitalized && tokens[country].gap == .space
    if isCountry || tokens[end].hash == Words.central,
      let tail = BodyWords.central.end(tokens, from: end) ?? PlaceWords.vietnam.end(tokens, from: country)
        ?? partyTail(at: end)
    {
      body.words = body.words.lowerBound..<tail
      body.isDeclared = false
      return body
    }
    if isCountry, let foreign = PlaceWords.countries.end(tokens, from: country) {
      return Body(words: body.words.lowerBound..<foreign, referent: .unknown, isNamed: true)
    }
    if let place = levelPlace(at: end), BodyWords.placed.end(tokens, from: body.words.lowerBound) == end {
      let words = body.words.lowerBound..<place
      return Body(words: words, referent: names.body(words), isNamed: true)
    }
    // `Hội Nông dân Việt Nam tỉnh` is another than that of the country.
    if let level = BodyWords.bareLevels.end(tokens, from: end), !tokens[end].isCapitalized {
      return Body(words: body.words.lowerBound..<level, referent: .unknown, isNamed: true)
    }
    if BodyWords.posted.end(tokens, from: body.words.lowerBound) != nil {
      var bodies: [Body] = []
      let words = body.words.lowerBound..<posted(at: end, &bodies, depth + 1)
      return Body(words: words, referent: names.body(words), isNamed: true)
    }
    return body
  }

  /// `Ban Bí thư Trung ương Đảng Cộng sản Việt Nam`
  private func partyTail(at end: Int) -> Int? {
    tokens[end - 1].hash == CitationWords.party ? BodyWords.partyTails.end(tokens, from: end) : nil
  }

  /// The end of words that end a name.
  func tailEnd(_ start: Int) -> Int? {
    BodyWords.tails.trie.longest(tokens, from: start, where: isWholeName)?.end
  }

  /// Whether the last word before an end is not the first of what follows: `Trung ương Đoàn`, but `Trung ương đoàn kết`,
  /// `Trung ương Đoàn Văn Bốn`.
  func isWholeName(_ end: Int, _ values: ArraySlice<Void>) -> Bool {
    guard end > 1, Words.leagues.contains(tokens[end - 1].hash), tokens[end - 2].hash == Words.central else {
      return true
    }
    return tokens[end - 1].isCapitalized && (!isSurnameDoan(end - 1) || end < tokens.count && isPersonName(at: end))
  }
}
