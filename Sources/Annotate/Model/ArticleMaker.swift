/// Makes the parts of sections that are handed to it in order, a paragraph at a time: what is implied on a line may be
/// said on another.
struct ArticleMaker {
  /// A line that depends on those around it, on its way to a part.
  private struct Draft {
    let section: Section
    /// In bytes of the document.
    let start: Int
    let before: LocalContext
    /// What it was, where only its surroundings can have changed.
    let known: ArticlePart?
  }

  private(set) var parts: [ArticlePart] = []
  private let analysis: Analysis
  private let source: SectionSource
  /// The lines of the paragraph that has not ended.
  private var lines: [TextLine] = []
  /// Those of them that depend on the others, by their places in `lines`: their parts are still to be made.
  private var drafts: [(place: Int, draft: Draft)] = []
  /// What lies before them; nil for nothing.
  private var side: Surroundings.Side?
  /// The last parts of sections in which there is nothing, for others like them.
  private var plain: ArticlePart?
  private var gap: ArticlePart?
  private var speakers = RecentSpeakers()
  /// Nil where each block has its part.
  private var turns: RecentTurns?
  /// What is referred to on lines of which nothing is said, and which need not be known: `quiet` stands for all of them,
  /// and `still` for what is neither text nor a block. Nil where each has its part.
  private(set) var quietUses: EntityUses?
  private let quiet = ArticlePart.quiet
  private let still = ArticlePart.still

  /// - Parameter side: What the paragraph that goes on with the first section has before it.
  init(_ context: ArticleContext, _ text: SourceText, behind side: Surroundings.Side) {
    analysis = Analysis(context: context)
    source = SectionSource(text: text, whole: nil)
    self.side = side
  }

  /// Of all of a text, whose bytes these are.
  ///
  /// - Parameters:
  ///   - isPassing: Whether the parts are not kept with their places, so that blocks may share them.
  ///   - quietUses: Nothing yet, where lines of which nothing is said need not be known.
  init(
    _ context: ArticleContext, _ text: SourceText, whole bytes: UnsafeBufferPointer<UInt8>, isPassing: Bool = false,
    quietUses: EntityUses? = nil
  ) {
    analysis = Analysis(context: context)
    source = SectionSource(text: text, whole: bytes)
    self.quietUses = quietUses
    if isPassing { turns = RecentTurns() }
  }

  /// Looks at a section, of which `part` is known where neither it nor what holds before it changed, and `block` where
  /// it was read. What holds behind it is returned.
  mutating func add(
    _ section: Section, at start: Int, before: LocalContext, known part: ArticlePart?, _ block: Block? = nil
  ) -> LocalContext {
    guard section.kind == .text else {
      endParagraph(before: .end)
      if quietUses != nil, section.kind != .block {
        parts.append(still)
        return before.afterParagraph
      }
      let part = part ?? other(section, at: start, before, block)
      parts.append(part)
      return part.after
    }
    let line: TextLine
    // A part without spans is shared by lines of other lengths.
    if case .text(let known) = part?.content, !known.spans.isEmpty {
      line = known
    } else {
      line = source.withBytes(of: section, at: start) { [analysis] in analysis.read(section, $0, before) }
    }
    if line.needsSurroundings(section) {
      drafts.append((lines.count, Draft(section: section, start: start, before: before, known: part)))
      parts.append(.pending)
    } else {
      // Most lines say themselves what they mean.
      parts.append(self.part(of: section, at: start, line, before: before, known: part, in: nil))
    }
    lines.append(line)
    return before.afterText
  }

  /// Whether a line of the paragraph that has not ended depends on others.
  var needsSurroundings: Bool { !drafts.isEmpty }

  var isInParagraph: Bool { !lines.isEmpty }

  /// Hands over the parts so far, where no paragraph goes on.
  mutating func takeParts(_ body: ([ArticlePart]) -> Void) {
    body(parts)
    parts.removeAll(keepingCapacity: true)
  }

  /// Makes the parts of the lines of a paragraph that are still to be made, behind which `side` lies.
  mutating func endParagraph(before side: Surroundings.Side) {
    if !drafts.isEmpty { makeDrafts(before: side) }
    if !lines.isEmpty { lines.removeAll(keepingCapacity: true) }
    if self.side != nil { self.side = nil }
  }

  private mutating func makeDrafts(before side: Surroundings.Side) {
    var behind: [Surroundings.Side] = []
    behind.reserveCapacity(lines.count)
    var next = side
    for line in lines.reversed() {
      behind.append(next)
      next = line.passed(from: next, isBefore: false)
    }
    let first = parts.count - lines.count
    var before = self.side ?? .end
    var place = 0
    for (index, draft) in drafts {
      while place < index {
        before = lines[place].passed(from: before, isBefore: true)
        place += 1
      }
      let surroundings = Surroundings(before: before, after: behind[lines.count - 1 - index])
      parts[first + index] = part(
        of: draft.section, at: draft.start, lines[index], before: draft.before, known: draft.known,
        in: surroundings == .none ? nil : surroundings)
    }
    drafts.removeAll(keepingCapacity: true)
  }

  /// - Parameter surroundings: Nil where nothing in the line depends on any.
  private mutating func part(
    of section: Section, at start: Int, _ line: TextLine, before: LocalContext, known: ArticlePart?,
    in surroundings: Surroundings?
  ) -> ArticlePart {
    if quietUses != nil, isQuiet(section, at: start, line) {
      quietUses?.add(line)
      return quiet
    }
    let isPlain = line.spans.isEmpty && !section.hasMistakes && !analysis.context.isRegistryFile
    guard !isPlain || analysis.readsWords else { return plain(line, before: before, known: known) }
    if let known, known.surroundings == surroundings { return known }
    let part = source.withBytes(of: section, at: start) { [analysis] in
      analysis.text(section, $0, line, before: before, surroundings)
    }
    return isPlain && part.isPlain ? plain(line, before: before, known: part) : part
  }

  private func isQuiet(_ section: Section, at start: Int, _ line: TextLine) -> Bool {
    source.withBytes(of: section, at: start) { analysis.isQuiet(section, $0, line) }
  }

  private mutating func plain(_ line: TextLine, before: LocalContext, known: ArticlePart?) -> ArticlePart {
    if let plain, plain.before === before { return plain }
    let part = known ?? ArticlePart(.text(line), before: before, after: before.afterText)
    plain = part
    return part
  }

  private mutating func other(
    _ section: Section, at start: Int, _ before: LocalContext, _ block: Block?
  ) -> ArticlePart {
    if section.kind == .block {
      // The closure may change nothing else of the maker, which would be copied for it.
      let (source, analysis) = (source, analysis)
      let before = before.afterParagraph
      return source.withBytes(of: section, at: start) {
        if let part = turns?.part($0, before: before) { return part }
        let part = analysis.block(section, block ?? Block(section, $0), $0, before, &speakers)
        turns?.take(part, $0)
        return part
      }
    }
    if let gap, gap.before === before { return gap }
    let part = ArticlePart(.other, before: before, after: before.afterParagraph)
    gap = part
    return part
  }
}

/// Where the bytes of sections are.
private struct SectionSource {
  let text: SourceText
  /// All of the text, where it is looked at as a whole.
  let whole: UnsafeBufferPointer<UInt8>?

  @inline(__always)
  func withBytes<Result>(
    of section: Section, at start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = start..<start + section.length
    if let whole { return body(UnsafeBufferPointer(rebasing: whole[range])) }
    return text[range].withUnsafeBufferPointer(body)
  }
}
