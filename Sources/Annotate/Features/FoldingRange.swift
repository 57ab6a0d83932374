/// Lines that can be folded away.
public struct FoldingRange: Sendable {
  public enum Kind: Sendable {
    case header, declaration, passage, comment, span
  }

  public let kind: Kind
  /// What is folded, over several lines, in bytes of the document.
  public let range: Range<Int>
  /// What may stand in its place.
  public let collapsedText: String

  /// The header, the declarations, the passages, the long spans and the runs of comments that are longer than a line:
  /// at most `limit` of them, those that hold others before those inside them, in the order of their beginnings.
  public static func ranges(in snapshot: Snapshot, limit: Int = .max) -> [FoldingRange] {
    var ranges = passages(in: snapshot)
    var spans: [FoldingRange] = []
    snapshot.article.forEachPart(snapshot.tree, snapshot.text) { part, section, start, bytes in
      switch part.content {
      case .block(let block):
        guard section.nodes.count > 1 else { break }
        ranges += statements(of: block, bytes, start)
        ranges += comments(in: section, bytes, start)
      case .text(let line):
        guard line.spans.contains(where: { !$0.kind.isShort }) else { break }
        spans += longSpans(line, bytes, start)
      case .other, .pending: break
      }
    }
    return (ranges + spans).prefix(max(limit, 0)).sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  // MARK: Blocks

  private static func passages(in snapshot: Snapshot) -> [FoldingRange] {
    let registry = snapshot.article.registry
    return snapshot.article.passages(snapshot.tree, snapshot.text).compactMap { placed in
      let passage = placed.passage
      let words = passage.referent.entity.map { registry[$0].name } ?? passage.name
      let start = placed.statement.lowerBound
      let end = visibleEnd(of: placed.extent, snapshot.text)
      guard end > placed.statement.upperBound else { return nil }
      return FoldingRange(
        kind: .passage, range: start..<end,
        collapsedText: ["%" + passage.kind.rawValue, words].compactMap(\.self).joined(separator: " ") + " …")
    }
  }

  /// The end of the last line in `extent` that is not empty.
  private static func visibleEnd(of extent: Range<Int>, _ text: SourceText) -> Int {
    var end = extent.upperBound
    while end > extent.lowerBound {
      let step = max(extent.lowerBound, end - 64)..<end
      let bytes = text[step]
      guard let last = bytes.lastIndex(where: { !Lexer.isSpace($0) && !Lexer.isLineEnd($0) }) else {
        end = step.lowerBound
        continue
      }
      return step.lowerBound + last - bytes.startIndex + 1
    }
    return extent.lowerBound
  }

  private static func statements(
    of block: Block, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> [FoldingRange] {
    var result: [FoldingRange] = []
    let header = block.statements.filter { $0.kind?.group == .header }
    if header.count > 1, let first = header.first, let last = header.last {
      let title = header.first { $0.kind == .title } ?? first
      result.append(
        FoldingRange(
          kind: .header, range: (first.line.lowerBound..<last.line.upperBound).shifted(by: start),
          collapsedText: label(title.line, bytes)))
    }
    for statement in block.statements where statement.kind?.group == .declaration && !statement.properties.isEmpty {
      result.append(
        FoldingRange(
          kind: .declaration, range: statement.range.shifted(by: start), collapsedText: label(statement.line, bytes)))
    }
    return result
  }

  private static func comments(
    in section: Section, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> [FoldingRange] {
    var result: [FoldingRange] = []
    var run: (first: Range<Int>, end: Int, lines: Int)?
    func endRun() {
      guard let run, run.lines > 1 else { return }
      let range = run.first.lowerBound..<visibleEnd(run.first.lowerBound..<run.end, bytes)
      let line = run.first.lowerBound..<visibleEnd(run.first, bytes)
      result.append(FoldingRange(kind: .comment, range: range.shifted(by: start), collapsedText: label(line, bytes)))
    }
    for node in section.nodes {
      if node.kind == .comment {
        run = (run?.first ?? node.range, node.range.upperBound, (run?.lines ?? 0) + 1)
      } else {
        endRun()
        run = nil
      }
    }
    endRun()
    return result
  }

  private static func visibleEnd(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Spans

  private static func longSpans(
    _ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> [FoldingRange] {
    var result: [FoldingRange] = []
    /// The first line end behind the opener: openers come in order.
    var lineEnd = 0
    for span in line.spans where !span.kind.isShort {
      lineEnd = max(lineEnd, span.range.lowerBound)
      while lineEnd < bytes.count, !Lexer.isLineEnd(bytes[lineEnd]) { lineEnd += 1 }
      guard lineEnd < span.range.upperBound else { continue }
      let line = span.content.lowerBound..<max(span.content.lowerBound, lineEnd)
      result.append(
        FoldingRange(
          kind: .span, range: span.range.shifted(by: start),
          collapsedText: "<" + span.kind.sigil + label(line, bytes) + ">"))
    }
    return result
  }

  /// The beginning of a line, and a sign that there is more.
  private static func label(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var end = min(line.upperBound, line.lowerBound + longestLabel)
    while end > line.lowerBound, end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[line.lowerBound..<end], as: UTF8.self) + " …"
  }

  /// In bytes.
  private static let longestLabel = 80
}
