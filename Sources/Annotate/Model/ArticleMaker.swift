/// Makes the parts of sections that are handed to it in order, a paragraph at a time: what is implied on a line may be
/// said on another.
final class ArticleMaker {
  /// A section of text on its way to a part.
  private struct Draft {
    let section: Section
    /// In bytes of the document.
    let start: Int
    let before: LocalContext
    let line: TextLine
    /// What it was, where only its surroundings can have changed.
    let known: ArticlePart?
  }

  private(set) var parts: [ArticlePart] = []
  private let analysis: Analysis
  private let text: SourceText
  /// All of the text, where it is looked at as a whole.
  private let whole: UnsafeBufferPointer<UInt8>?
  /// The lines of the paragraph that has not ended.
  private var lines: [Draft] = []
  /// What lies before them.
  private var side: Surroundings.Side
  /// The last parts of sections in which there is nothing, for others like them.
  private var plain: ArticlePart?
  private var gap: ArticlePart?

  /// - Parameter side: What the paragraph that goes on with the first section has before it.
  init(
    _ context: ArticleContext, _ text: SourceText, whole: UnsafeBufferPointer<UInt8>? = nil,
    behind side: Surroundings.Side = .end
  ) {
    analysis = Analysis(context: context)
    self.text = text
    self.whole = whole
    self.side = side
  }

  /// Looks at a section, of which `part` is known where neither it nor what holds before it changed, and `block` where
  /// it was read. What holds behind it is returned.
  func add(
    _ section: Section, at start: Int, before: LocalContext, known part: ArticlePart?, _ block: Block? = nil
  ) -> LocalContext {
    guard section.kind == .text else {
      endParagraph(before: .end)
      let part = part ?? other(section, at: start, before, block)
      parts.append(part)
      return part.after
    }
    let line: TextLine
    if case .text(let known) = part?.content {
      line = known
    } else {
      line = withBytes(of: section, at: start) { analysis.read(section, $0, before) }
    }
    lines.append(Draft(section: section, start: start, before: before, line: line, known: part))
    return before.afterText
  }

  /// Whether a line of the paragraph that has not ended depends on others.
  var needsSurroundings: Bool { lines.contains { $0.line.needsSurroundings($0.section.mistakes) } }

  /// Makes the parts of the lines of a paragraph, behind which `side` lies.
  func endParagraph(before side: Surroundings.Side) {
    defer {
      lines.removeAll(keepingCapacity: true)
      self.side = .end
    }
    if lines.isEmpty { return }
    // Most paragraphs are a line, or say on each line what they mean.
    let isAlone = lines.count == 1 && self.side == .end && side == .end
    if isAlone || !needsSurroundings {
      for draft in lines { parts.append(part(of: draft, in: .none)) }
      return
    }
    let lengths = lines.map { draft in
      var length = 0
      Strip.forEachKept(draft.section) { length += $0.count }
      return length
    }
    var behind: [Surroundings.Side] = []
    behind.reserveCapacity(lines.count)
    var next = side
    for index in lines.indices.reversed() {
      behind.append(next)
      next = lines[index].line.passed(from: next, length: lengths[index], isBefore: false)
    }
    var before = self.side
    for index in lines.indices {
      let surroundings = Surroundings(before: before, after: behind[lines.count - 1 - index])
      parts.append(part(of: lines[index], in: surroundings))
      before = lines[index].line.passed(from: before, length: lengths[index], isBefore: true)
    }
  }

  private func part(of draft: consuming Draft, in surroundings: Surroundings) -> ArticlePart {
    let line = draft.line
    guard !line.spans.isEmpty || !draft.section.mistakes.isEmpty || analysis.context.isRegistryFile else {
      if let plain, plain.before === draft.before { return plain }
      let part = draft.known ?? ArticlePart(.text(line), before: draft.before, after: draft.before.afterText)
      plain = part
      return part
    }
    let isDependent = surroundings != .none && line.needsSurroundings(draft.section.mistakes)
    let own = isDependent ? surroundings : nil
    if let known = draft.known, known.surroundings == own { return known }
    return withBytes(of: draft.section, at: draft.start) {
      analysis.text(draft.section, $0, line, before: draft.before, own)
    }
  }

  private func other(
    _ section: Section, at start: Int, _ before: LocalContext, _ block: Block?
  ) -> ArticlePart {
    if section.kind == .block {
      return withBytes(of: section, at: start) {
        analysis.block(section, block ?? Block(section, $0), $0, before.afterParagraph)
      }
    }
    if let gap, gap.before === before { return gap }
    let part = ArticlePart(.other, before: before, after: before.afterParagraph)
    gap = part
    return part
  }

  private func withBytes<Result>(
    of section: Section, at start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = start..<start + section.length
    if let whole { return body(UnsafeBufferPointer(rebasing: whole[range])) }
    return text[range].withUnsafeBufferPointer(body)
  }
}
