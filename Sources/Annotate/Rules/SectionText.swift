/// The stripped text of a section, cut into words once for all rules that read it.
struct SectionText {
  /// Markup may stand inside a word of it.
  let bytes: UnsafeBufferPointer<UInt8>
  let folded: FoldedText
  private let places: StrippedPlaces

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ places: StrippedPlaces) {
    self.bytes = bytes
    self.places = places
    folded = FoldedText(bytes)
  }

  var tokens: [FoldedText.Token] { folded.tokens }

  /// Calls `body` with the text of a section of kind `text`, whose bytes these are.
  static func read<Result>(
    _ section: Section, _ bytes: UnsafeBufferPointer<UInt8>, _ body: (SectionText) -> Result
  ) -> Result {
    guard section.hasMarkup else { return body(SectionText(bytes, .same)) }
    var stripped: [UInt8] = []
    stripped.reserveCapacity(bytes.count)
    var places = StrippedPlaces()
    Strip.forEachKept(section) {
      places.add(stripped: stripped.count, source: $0.lowerBound)
      stripped += bytes[$0]
    }
    return stripped.withUnsafeBufferPointer { body(SectionText($0, places)) }
  }

  /// Where a stretch that is not empty stands in the section, with the markup inside it.
  func source(_ range: Range<Int>) -> Range<Int> { places.source(range) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of a token.
  func string(_ token: FoldedText.Token) -> String { string(token.range) }
}
