/// A stretch of tokens between quotation marks, with its marks: the outermost pair where pairs are nested.
struct Quotation {
  /// The tokens of its marks.
  let open: Int
  let close: Int

  var tokens: Range<Int> { open..<close + 1 }

  /// How many tokens it has between its marks.
  var length: Int { close - open - 1 }
}

/// Finds the pairs of quotation marks of a text.
///
/// Marks are matched line by line, since an unclosed one would else turn the rest of the text inside out. What is left
/// open on one line is closed by a mark that is left over on one of the next lines. Which way a mark looks is read from
/// the spaces around it as much as from its shape: `“tự diễn biến,"` is a pair.
struct QuotationReader: ~Copyable {
  private let text: TextSigns
  /// In the order of the opening marks; `close` is -1 while there is none.
  private var pairs: [(open: Int, close: Int)] = []
  /// Of this line, the pairs that are open.
  private var stack: [Int] = []
  /// Of the lines before, the pair that is open, and those that go on with it.
  private var left: [Int] = []
  private var linesLeft = 0

  private static let deepest = 8
  /// Over how many line ends a quotation may go.
  private static let reach = 4

  static func all(in text: TextSigns) -> [Quotation] {
    var reader = QuotationReader(text: text)
    reader.read()
    var result: [Quotation] = []
    for pair in reader.pairs where pair.close >= 0 && pair.open > result.last?.close ?? -1 {
      result.append(Quotation(open: pair.open, close: pair.close))
    }
    return result
  }

  private init(text: TextSigns) {
    self.text = text
  }

  private mutating func read() {
    var index = 0
    while true {
      index = text.uses.next([.quotationMark, .lineStart], from: index)
      guard index < text.count else { return }
      if index > 0, text.startsLine(index) { endLine(before: index) }
      switch text.sign(index) {
      case .quotation: if opens(index) { open(index) } else { close(index) }
      case .apostrophe: if let end = singleEnd(from: index) { pairs.append((index, end)) }
      default: break
      }
      index += 1
    }
  }

  /// The mark that closes a quotation in single marks, which only a colon before it tells from an apostrophe: in headlines.
  private func singleEnd(from open: Int) -> Int? {
    guard stack.isEmpty, text.sign(open - 1) == .colon, text.tokens[open].gap == .space, open + 1 < text.count,
      text.tokens[open + 1].gap == .none
    else { return nil }
    for index in open + 1..<min(text.count, open + Self.singleReach) {
      if text.tokens[index].gap == .lineEnd { return nil }
      let isEnd = index + 1 == text.count || text.tokens[index + 1].gap != .none || text.tokens[index + 1].kind == .mark
      if text.tokens[index].hash == Marks.apostrophe, text.tokens[index].gap == .none, isEnd { return index }
    }
    return nil
  }

  /// In tokens.
  private static let singleReach = 60

  private mutating func open(_ index: Int) {
    guard stack.count < Self.deepest else { return }
    stack.append(pairs.count)
    pairs.append((index, -1))
  }

  private mutating func close(_ index: Int) {
    if let pair = stack.popLast() {
      if let first = left.first, stack.isEmpty, linesLeft == Self.reach, startsLines(first, pair) {
        pairs[first].close = index
        left = []
      } else {
        pairs[pair].close = index
      }
    } else if let first = left.first {
      pairs[first].close = index
      left = []
    }
  }

  /// Whether two pairs begin lines, as each paragraph of a long quotation may.
  private func startsLines(_ one: Int, _ other: Int) -> Bool {
    text.startsLine(pairs[one].open) && text.startsLine(pairs[other].open)
  }

  private mutating func endLine(before index: Int) {
    if !left.isEmpty { linesLeft -= 1 }
    if let first = stack.first {
      let goesOn = left.first.map { startsLines($0, first) } ?? false
      if !goesOn || linesLeft <= 0 || left.count >= Self.reach { left = [] }
      left.append(first)
      linesLeft = Self.reach
      stack = []
    } else if linesLeft <= 0 {
      left = []
    }
  }

  private func opens(_ index: Int) -> Bool {
    let isGlued = index > 0 && text.tokens[index].gap == .none && !opensGroup(index - 1)
    let isBeforeGap = index + 1 >= text.count || text.tokens[index + 1].gap != .none
    if isGlued != isBeforeGap { return shape(index) ?? stack.isEmpty && left.isEmpty }
    return !isGlued
  }

  /// Whether a mark is one that may stand directly before a quotation.
  private func opensGroup(_ index: Int) -> Bool {
    switch text.sign(index) {
    case .openingParenthesis, .colon, .dash, .plus: true
    case .quotation: opensByShape(index)
    default: false
    }
  }

  private func opensByShape(_ index: Int) -> Bool {
    shape(index) ?? (index == 0 || text.tokens[index].gap != .none)
  }

  /// Whether a mark is drawn as an opening one; nil for one that may be either.
  private func shape(_ index: Int) -> Bool? {
    let bytes = text.bytes[text.tokens[index].range]
    switch bytes.last {
    case 0x9C, 0x9E, 0x9F, 0xAB: return true
    case 0x9D, 0xBB: return false
    default: return nil
    }
  }
}
