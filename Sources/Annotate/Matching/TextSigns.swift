/// A folded text with its bytes: what its marks are, and where its sentences and lines end.
struct TextSigns {
  let tokens: [FoldedText.Token]
  let bytes: UnsafeBufferPointer<UInt8>
  let uses: [FirstWords.Use]

  init(_ text: MatchedText) {
    tokens = text.tokens
    bytes = text.bytes
    uses = text.uses
  }

  var count: Int { tokens.count }

  /// What kind of mark a token is; `none` for a word, a number, and beyond either end.
  @inline(__always)
  func sign(_ index: Int) -> Sign { tokens.indices.contains(index) ? tokens[index].sign : .none }

  /// Whether a token is the first of its line; so is what would follow the last.
  @inline(__always)
  func startsLine(_ index: Int) -> Bool {
    index <= 0 || index >= tokens.count || tokens[index].gap == .lineEnd
  }

  /// Whether an empty line stands before a token.
  func followsEmptyLine(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].gap == .lineEnd else { return false }
    var ends = 0
    var last: UInt8 = 0
    for byte in bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)] {
      if byte == 0x0A && last != 0x0D || byte == 0x0D { ends += 1 }
      last = byte
    }
    return ends > 1
  }

  /// Whether a token is the mark that ends a sentence.
  func endsSentence(_ index: Int) -> Bool {
    let sign = sign(index)
    switch sign {
    case .stop, .question, .exclamation, .ellipsis: break
    default: return false
    }
    let next = index + 1
    if startsLine(next) { return true }
    guard tokens[next].gap != .none else { return false }
    if tokens[next].kind == .word, !tokens[next].isCapitalized { return false }
    return sign != .stop || !isAbbreviated(index)
  }

  /// Whether a stop stands behind an abbreviation.
  func isAbbreviated(_ stop: Int) -> Bool {
    stop > 0 && tokens[stop].gap == .none && Self.abbreviations.contains(tokens[stop - 1].hash)
  }

  /// Words before a stop that ends no sentence.
  private static let abbreviations = WordSet(
    ["TP", "TX", "TT", "GS", "PGS", "TS", "ThS", "BS", "KS", "LS", "Th", "St", "Mr", "Mrs", "ĐBQH", "NSND", "NSƯT"]
      .map(FoldedText.hash))

  /// A stretch of tokens without the marks at its end that belong to the sentence and not to the words.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      switch sign(end - 1) {
      case .stop, .ellipsis, .slash, .colon, .semicolon, .comma, .bar, .dash: end -= 1
      default: return range.lowerBound..<end
      }
    }
    return range.lowerBound..<end
  }
}
