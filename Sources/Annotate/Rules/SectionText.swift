/// The stripped text of a section, cut into words once for all rules that read it.
struct SectionText {
  /// Markup may stand inside a word of it.
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [FoldedText.Token]
  /// Where each stretch of it begins, and where that stands in the section; in ascending order.
  private let pieces: [(stripped: Int, source: Int)]

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ pieces: [(stripped: Int, source: Int)]) {
    self.bytes = bytes
    self.pieces = pieces
    tokens = FoldedText(bytes).tokens
  }

  /// Calls `body` with the text of a section of kind `text`, whose bytes these are.
  static func read<Result>(
    _ section: Section, _ bytes: UnsafeBufferPointer<UInt8>, _ body: (SectionText) -> Result
  ) -> Result {
    guard section.hasMarkup else { return body(SectionText(bytes, [(0, 0)])) }
    var stripped: [UInt8] = []
    stripped.reserveCapacity(bytes.count)
    var pieces: [(stripped: Int, source: Int)] = []
    Strip.forEachKept(section) {
      pieces.append((stripped.count, $0.lowerBound))
      stripped += bytes[$0]
    }
    return stripped.withUnsafeBufferPointer { body(SectionText($0, pieces)) }
  }

  /// Where a stretch that is not empty stands in the section, with the markup inside it.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    return start..<max(start, source(range.upperBound - 1) + 1)
  }

  private func source(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].stripped <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return pieces[low - 1].source + offset - pieces[low - 1].stripped
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of a token.
  func string(_ token: FoldedText.Token) -> String { string(token.range) }
}
