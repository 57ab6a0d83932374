/// What a selection grows by, step by step.
public enum SelectionRange {
  /// The stretches around a byte offset, each inside the next, the innermost first: the word, the content of a span, the
  /// span, those around it, the sentence, the paragraph, the passage, the document; in a block the value, the line
  /// and the statement with its properties.
  public static func ranges(at offset: Int, in snapshot: Snapshot) -> [Range<Int>] {
    let document = 0..<snapshot.text.count
    guard let (index, start) = snapshot.tree.section(at: offset) else { return [document] }
    let section = snapshot.tree[index]
    let part = snapshot.article.parts[index]
    let inside = snapshot.text[start..<start + section.length].withUnsafeBufferPointer { bytes -> [Range<Int>] in
      switch part.content {
      case .text(let line): Self.ranges(at: offset - start, in: line, bytes)
      case .block(let block): Self.ranges(at: offset - start, in: block, bytes)
      case .other, .pending: []
      }
    }
    var ranges = inside.map { $0.shifted(by: start) }
    if section.kind == .text { ranges.append(paragraph(around: index, snapshot)) }
    if part.before.speaker != nil || part.before.inner != nil || part.after !== part.before {
      ranges += snapshot.article.passages(snapshot.tree, snapshot.text).map {
        $0.statement.lowerBound..<max($0.extent.upperBound, $0.statement.upperBound)
      }
    }
    return nested(ranges + [document], around: offset)
  }

  /// Those of `ranges` that hold `offset`, the smallest first, each strictly inside the next.
  private static func nested(_ ranges: [Range<Int>], around offset: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    let holding = ranges.filter { $0.lowerBound <= offset && offset <= $0.upperBound && !$0.isEmpty }
    for range in holding.sorted(by: { $0.count < $1.count }) {
      guard let last = result.last else {
        result.append(range)
        continue
      }
      guard range.count > last.count, range.lowerBound <= last.lowerBound, last.upperBound <= range.upperBound else {
        continue
      }
      result.append(range)
    }
    return result.isEmpty ? [offset..<offset] : result
  }

  private static func ranges(
    at offset: Int, in text: TextLine, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let line = Sentence.line(at: offset, bytes)
    var sentence = Sentence.sentence(at: offset, in: line, bytes)
    var clippedLine = line
    for index in text.enclosing(offset) {
      let span = text.spans[index]
      ranges += [span.content, span.range]
      let parts = span.attributes.flatMap { [$0.name, $0.reference?.name ?? $0.value, $0.value, $0.range] }
      ranges += ([span.reference?.name, span.reference?.range].compactMap(\.self) + parts)
      guard span.content.lowerBound <= offset, offset <= span.content.upperBound else { continue }
      // A sentence ends where a span does that it does not hold as a whole.
      sentence = clipped(sentence, to: span)
      clippedLine = clipped(clippedLine, to: span)
    }
    var end = bytes.count
    while end > 0, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
    if let word = Sentence.word(at: offset, bytes) { ranges.append(word) }
    return ranges + [sentence, clippedLine, 0..<end]
  }

  /// All lines of the paragraph, without the last line end.
  private static func paragraph(around index: Int, _ snapshot: Snapshot) -> Range<Int> {
    let (lines, start) = snapshot.tree.paragraph(around: index)
    var end = snapshot.tree.start(ofSection: lines.upperBound)
    while end > start, let last = snapshot.text[end - 1..<end].last, Lexer.isLineEnd(last) { end -= 1 }
    return start..<end
  }

  private static func clipped(_ range: Range<Int>, to span: Span) -> Range<Int> {
    let holds = range.lowerBound <= span.range.lowerBound && span.range.upperBound <= range.upperBound
    return holds ? range : range.clamped(to: span.content)
  }

  private static func ranges(
    at offset: Int, in block: Block, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    func holds(_ range: Range<Int>) -> Bool { range.lowerBound <= offset && offset <= range.upperBound }
    var ranges = [Sentence.word(at: offset, bytes), 0..<bytes.count].compactMap(\.self)
    guard let statement = block.statements.last(where: { $0.line.lowerBound <= offset }), holds(statement.range) else {
      return ranges + [Sentence.line(at: offset, bytes)]
    }
    ranges += [statement.line, statement.range, statement.name, statement.value]
    if let reference = Reference(bytes, in: statement.value) { ranges += [reference.name, reference.range] }
    for attribute in PassageStatement(statement, bytes)?.attributes ?? [] {
      ranges += [attribute.range, attribute.value]
      if let reference = attribute.reference { ranges.append(reference.name) }
    }
    for reference in StatementReference.read(statement, bytes) where holds(reference.reference.range) {
      ranges += [reference.reference.name, reference.reference.range]
    }
    for property in statement.properties where holds(property.line) {
      ranges += [property.name, property.value, property.line]
    }
    return ranges
  }
}
