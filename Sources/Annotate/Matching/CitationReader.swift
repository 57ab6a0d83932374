/// A text as citations are read in it: token by token, on one line.
struct CitationReader {
  let tokens: [FoldedText.Token]
  let bytes: UnsafeBufferPointer<UInt8>
  /// In the order of the text.
  let mentions: [Mark]

  /// The hash of a token; nil behind the end of the line on which `start` stands, where that is given.
  func word(_ index: Int) -> UInt64? {
    guard tokens.indices.contains(index), tokens[index].gap != .lineEnd else { return nil }
    return tokens[index].hash
  }

  func stands(_ word: UInt64, at index: Int) -> Bool { self.word(index) == word }

  func stands(oneOf words: WordSet, at index: Int) -> Bool { word(index).map(words.contains) ?? false }

  func isMark(_ index: Int) -> Bool { word(index) != nil && tokens[index].kind == .mark }

  func isCapitalized(_ index: Int) -> Bool { word(index) != nil && tokens[index].isCapitalized }

  /// Whether a token touches the one before it.
  func isGlued(_ index: Int) -> Bool { word(index) != nil && tokens[index].gap == .none }

  /// What some tokens say, in bytes that are none of the text's where the range is empty.
  func string(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : String(decoding: bytes[tokens.bytes(range)], as: UTF8.self)
  }

  // MARK: Numbers

  /// The value of digits that stand alone on a line.
  func value(_ index: Int) -> Int? { word(index) == nil ? nil : tokens[index].value(bytes) }

  /// A year of four digits.
  func year(_ index: Int) -> Int? {
    guard let value = value(index), (1930...2199).contains(value) else { return nil }
    return value
  }

  /// A number in digits or a Roman one.
  func count(_ index: Int) -> (value: Int, end: Int)? {
    guard let word = word(index) else { return nil }
    if let value = value(index), value < 1000 { return (value, index + 1) }
    if tokens[index].isCapitalized, let value = Self.romans[word] { return (value, index + 1) }
    return nil
  }

  /// `lần thứ tư`, `lần thứ XIII`, `lần 2`, `thứ 27`; with a comma before it where one may stand there.
  func ordinal(_ start: Int) -> (value: Int, end: Int)? {
    var index = start
    let isTime = stands(CitationWords.time, at: index)
    if isTime { index += 1 }
    if stands(CitationWords.ordinal, at: index) {
      index += 1
      if let count = count(index) { return count }
      guard let first = word(index), let value = Self.ordinals[first] else { return nil }
      // `mười một`, `mười hai`.
      if value == 10, let second = word(index + 1), let unit = Self.ordinals[second], unit < 10 {
        return (10 + unit, index + 2)
      }
      // `hai mươi lăm`
      if stands(Self.tens, at: index + 1) {
        let unit = word(index + 2).flatMap { Self.ordinals[$0] }.flatMap { $0 < 10 ? $0 : nil }
        return (value * 10 + (unit ?? 0), index + (unit == nil ? 2 : 3))
      }
      return (value, index + 1)
    }
    return isTime ? count(index) : nil
  }

  static func isRoman(_ token: FoldedText.Token) -> Bool { token.isCapitalized && romans[token.hash] != nil }

  private static let romans: WordMap<Int> = {
    var result: [UInt64: Int] = [:]
    for tens in 0...3 {
      for (units, letters) in ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].enumerated() {
        let number = String(repeating: "X", count: tens) + letters
        if !number.isEmpty { result[FoldedText.hash(number)] = tens * 10 + units }
      }
    }
    return WordMap(result)
  }()

  private static let tens = FoldedText.hash("mươi")
  private static let ordinals = WordMap(
    Dictionary(
      [
        ("nhất", 1), ("nhì", 2), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("lăm", 5), ("sáu", 6),
        ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9), ("mười", 10), ("một", 1),
      ].map { (FoldedText.hash($0.0), $0.1) }
    ) { first, _ in first })

  // MARK: Mentions

  /// The outermost mention of a kind, or of another, that begins with a token, and the token behind it.
  func mention(at index: Int, _ kind: SpanKind, or other: SpanKind? = nil) -> (mark: Mark, end: Int)? {
    guard word(index) != nil else { return nil }
    let start = tokens[index].range.lowerBound
    var place = firstMention(from: start)
    while place < mentions.count, mentions[place].range.lowerBound == start {
      if mentions[place].kind == kind || mentions[place].kind == other {
        let end = mentions[place].range.upperBound
        var next = index + 1
        while next < tokens.count, tokens[next].range.lowerBound < end { next += 1 }
        return (mentions[place], next)
      }
      place += 1
    }
    return nil
  }

  /// Whether a token stands in an organization's or a person's name that began before it.
  func isInName(_ index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    var place = firstMention(from: start)
    // Names nest, but not deep.
    for _ in 0..<4 where place > 0 {
      place -= 1
      if mentions[place].range.upperBound > start, mentions[place].kind != .role { return true }
    }
    return false
  }

  /// The place of the first mention that begins there or later.
  func firstMention(from byte: Int) -> Int {
    mentions.sortedIndex(notBefore: { $0.range.lowerBound < byte })
  }
}
