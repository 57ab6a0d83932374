/// A span that a document's text could have and has not: a mention, or somebody's words, with the place where it would stand.
struct PossibleSpan {
  var mark: Mark
  /// In bytes of the document, or of the section where only one is looked at: the words, with the spans that a span of them
  /// would hold.
  let range: Range<Int>
  /// The index of the section that it stands in; zero where only one is looked at.
  let section: Int

  /// Nil where a span of its kind says it already, and where it could not be written: across a span, over a line end, or in
  /// a short span that names something else.
  ///
  /// - Parameters:
  ///   - before: How many bytes of the stripped text stand before the section of which `spans` are.
  ///   - words: Where the marked words stand, in bytes of the section, which begins at `start`.
  init?(
    _ mark: Mark, shiftedBy before: Int, among spans: [Span], words: Range<Int>, section: Int, start: Int,
    bytes: (Range<Int>) -> some Sequence<UInt8>
  ) {
    guard let outline = SpanOutline(mark, shiftedBy: before, among: spans) else { return nil }
    let lower = min(words.lowerBound, outline.start ?? .max) + start
    let upper = max(words.upperBound, outline.end ?? 0) + start
    guard lower < upper, !bytes(lower..<upper).contains(where: Lexer.isLineEnd) else { return nil }
    self.mark = mark
    range = lower..<upper
    self.section = section
  }
}

extension Snapshot {
  /// What the text of some sections names and no span says, an outer mention before those in it.
  func possibleSpans(in sections: Range<Int>) -> [PossibleSpan] {
    guard !isRegistryFile else { return [] }
    let words = StrippedWords(self, sections)
    let marks = words.marks(
      MatchingContext(
        registry: article.registry, date: article.date, isExcerpt: sections != 0..<tree.sectionCount))
    var result: [PossibleSpan] = []
    var line = 0
    for mark in marks where mark.kind.isShort {
      while line < words.lines.count, words.lines[line].stripped.upperBound <= mark.range.lowerBound { line += 1 }
      guard line < words.lines.count else { break }
      let place = words.lines[line]
      guard mark.range.upperBound <= place.stripped.upperBound,
        case .text(let text) = article.parts[place.section].content,
        let possible = PossibleSpan(
          mark, shiftedBy: place.stripped.lowerBound, among: text.spans,
          words: words.places.source(mark.range).shifted(by: -place.start), section: place.section, start: place.start,
          bytes: { self.text[$0] })
      else { continue }
      result.append(possible)
    }
    return result
  }

  /// The sections that a place is read with: what is meant there was mostly said a little before.
  func sections(around range: Range<Int>) -> Range<Int> {
    guard let first = tree.section(at: max(0, range.lowerBound - PossibleSpan.reachBefore)),
      let last = tree.section(at: min(text.count, range.upperBound + PossibleSpan.reachBehind))
    else { return 0..<0 }
    return first.index..<last.index + 1
  }
}

extension PossibleSpan {
  /// In bytes, around a place.
  fileprivate static let reachBefore = 1 << 15
  fileprivate static let reachBehind = 1 << 12
}

/// The stripped text of some sections, with the place of each of its bytes in the document.
private struct StrippedWords {
  struct Line {
    let section: Int
    /// In bytes of the document.
    let start: Int
    let stripped: Range<Int>
  }

  private var bytes: [UInt8] = []
  /// In bytes of the document.
  private(set) var places = StrippedPlaces()
  private(set) var lines: [Line] = []

  init(_ snapshot: Snapshot, _ sections: Range<Int>) {
    let start = snapshot.tree.start(ofSection: sections.lowerBound)
    let source = snapshot.text[start..<snapshot.tree.start(ofSection: sections.upperBound)]
    var bytes: [UInt8] = []
    var places = StrippedPlaces()
    var lines: [Line] = []
    bytes.reserveCapacity(source.count)
    source.withUnsafeBufferPointer { source in
      var index = sections.lowerBound
      snapshot.tree.sections.forEach(from: index) { section, before in
        guard index < sections.upperBound else { return false }
        let stripped = bytes.count
        Strip.forEachKept(section) { range in
          let range = range.shifted(by: before.bytes)
          places.add(stripped: bytes.count, source: range.lowerBound)
          bytes += source[range.shifted(by: -start)]
        }
        if section.kind == .text {
          lines.append(Line(section: index, start: before.bytes, stripped: stripped..<bytes.count))
        }
        index += 1
        return true
      }
    }
    (self.bytes, self.places, self.lines) = (bytes, places, lines)
  }

  func marks(_ context: MatchingContext) -> [Mark] {
    bytes.withUnsafeBufferPointer { Mark.mentions(in: MatchedText(FoldedText($0), $0, context)) }
  }
}

/// How a new span would lie among those of its section.
private struct SpanOutline {
  /// Where the spans begin and end that it would hold and that share a border with it, from the section's start.
  private(set) var start: Int?
  private(set) var end: Int?

  /// Nil where it cannot stand there, or where a span says the same.
  init?(_ mark: Mark, shiftedBy before: Int, among spans: [Span]) {
    let range = mark.range.shifted(by: -before)
    var index = Self.first(from: range.lowerBound, spans)
    var around = index > 0 ? index - 1 : nil
    while let current = around {
      let span = spans[current]
      around = span.parent
      guard span.stripped.upperBound > range.lowerBound else { continue }
      guard span.stripped.upperBound >= range.upperBound, span.kind.mayHold(mark.kind) else { return nil }
    }
    while index < spans.count, spans[index].stripped.lowerBound < range.upperBound {
      let span = spans[index]
      index += 1
      if span.stripped.isEmpty, span.stripped.lowerBound == range.lowerBound { continue }
      let isInside = span.stripped.upperBound <= range.upperBound && mark.kind.mayHold(span.kind)
      if span.stripped.lowerBound == range.lowerBound, span.stripped.upperBound >= range.upperBound,
        span.kind.mayHold(mark.kind), !isInside || span.stripped != range
      {
        continue
      }
      guard isInside else { return nil }
      if span.stripped.lowerBound == range.lowerBound { start = min(start ?? .max, span.range.lowerBound) }
      if span.stripped.upperBound == range.upperBound { end = max(end ?? 0, span.range.upperBound) }
    }
  }

  /// The first span whose words begin at an offset of the stripped text or behind it.
  private static func first(from offset: Int, _ spans: [Span]) -> Int {
    spans.sortedIndex(notBefore: { $0.stripped.lowerBound < offset })
  }
}

extension SpanKind {
  /// Whether a mention of that kind is marked within a span of this one: a long span holds any, a title and a citation
  /// hold the organizations that they name.
  fileprivate func mayHold(_ kind: SpanKind) -> Bool {
    guard isShort else { return kind.isShort }
    return (self == .role || self == .citation) && kind == .organization
  }
}
