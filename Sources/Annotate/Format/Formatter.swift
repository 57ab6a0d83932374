/// The layout of markup: spaces and order in heads, statements and properties, and the empty line behind a header. Text
/// is never touched, so strip gives the same bytes afterwards; what cannot be read stays as it is.
public enum Formatter {
  /// What is typed when a part of a document is done.
  public enum Trigger: Sendable {
    /// `>`, the end of a span.
    case closer
    /// A line end, which leaves a markup line above it.
    case lineEnd
  }

  /// The edits that lay out a document: in order, apart from each other, and none where all is well. Making them leaves
  /// nothing for a second time.
  public static func edits(in snapshot: Snapshot) -> [TextEdit] {
    edits(snapshot.tree, snapshot.text, in: nil)
  }

  /// Those of them that lay out the markup lines and heads that the ranges touch. These may overlap and come in any order.
  public static func edits(in snapshot: Snapshot, ranges: [Range<Int>]) -> [TextEdit] {
    guard !ranges.isEmpty else { return [] }
    let bounds = 0..<snapshot.text.count
    return edits(snapshot.tree, snapshot.text, in: TouchedRanges(ranges.map { $0.clamped(to: bounds) }))
  }

  /// Those of them in what was done by typing a character that ends at `offset`: the head of the span that it closes, or
  /// the markup line above it.
  public static func edits(in snapshot: Snapshot, afterTyping trigger: Trigger, at offset: Int) -> [TextEdit] {
    switch trigger {
    case .closer:
      guard let (index, start) = snapshot.tree.section(at: offset - 1) else { return [] }
      let section = snapshot.tree[index]
      guard let head = HeadLayout.head(ofSpanEndingAt: offset - start, section) else { return [] }
      return HeadLayout.edits(section, start: start, snapshot.text, in: TouchedRanges([head.shifted(by: start)]))
    case .lineEnd:
      let lines = snapshot.lineIndex
      let line = lines.line(of: offset)
      guard line > 0 else { return [] }
      let above = lines.range(ofLine: line - 1)
      guard let (index, start) = snapshot.tree.section(at: above.lowerBound) else { return [] }
      let section = snapshot.tree[index]
      guard section.kind == .block else { return [] }
      return snapshot.text[start..<start + section.length].withUnsafeBufferPointer { bytes in
        BlockLayout.edits(section, start: start, bytes, in: TouchedRanges([above]))
      }
    }
  }

  /// A document laid out. Total, on any bytes; `bytes` themselves where all is well.
  public static func format(_ bytes: [UInt8]) -> [UInt8] {
    let edits = edits(SyntaxTree(bytes), SourceText(bytes), in: nil)
    return edits.isEmpty ? bytes : edits.applied(to: bytes)
  }

  /// - Parameter ranges: What is laid out; nil for all.
  private static func edits(_ tree: SyntaxTree, _ text: SourceText, in ranges: TouchedRanges?) -> [TextEdit] {
    var edits: [TextEdit] = []
    let sections = tree.sections
    let first = ranges.flatMap { tree.section(at: $0.hull.lowerBound)?.index } ?? 0
    var previous = first > 0 ? sections[first - 1] : nil
    var gap: LayoutGap?
    sections.forEach(from: first) { section, before in
      let start = before.bytes
      if let edit = gap?.edit(before: section) { edits.append(edit) }
      gap = nil
      if let ranges, start > ranges.hull.upperBound { return false }
      switch section.kind {
      case .block:
        text[start..<start + section.length].withUnsafeBufferPointer { bytes in
          edits += BlockLayout.edits(section, start: start, bytes, in: ranges)
          let context = previous.map(Parser.Context.init(after:)) ?? .fileStart
          if context.allowsLayout { gap = LayoutGap(behind: section, start: start, bytes, in: ranges) }
        }
      case .text where section.hasSpans:
        edits += HeadLayout.edits(section, start: start, text, in: ranges)
      case .text, .emptyLines, .byteOrderMark: break
      }
      previous = section
      return true
    }
    return edits
  }
}

/// The place behind a block at which an empty line is missing: one that would be layout.
///
/// A header and declarations are set off from the text; the statements that speak of the lines below them are not.
private struct LayoutGap {
  private let offset: Int
  private let lineEnd: [UInt8]

  /// Nil where the block has such a line, or ends in what speaks of the text below it.
  init?(behind section: Section, start: Int, _ bytes: UnsafeBufferPointer<UInt8>, in ranges: TouchedRanges?) {
    guard let last = section.nodes.last, last.kind == .statement || last.kind == .property,
      ranges?.touch(line: last, start: start, bytes) ?? true,
      let owner = section.nodes.last(where: { $0.kind == .statement }),
      let group = Statement(owner.line(bytes), bytes).kind?.group
    else { return nil }
    switch group {
    case .header, .declaration, .alias: break
    case .passage, .allow: return nil
    }
    offset = start + section.length
    lineEnd = Array(bytes[last.range.suffix(2)].filter(Lexer.isLineEnd))
  }

  /// The edit that sets the text of `next` off. A line that was meant as markup is none.
  func edit(before next: Section) -> TextEdit? {
    let beginsMalformed = next.mistakes.first.map { $0.isMalformedLine && $0.range.lowerBound == 0 } ?? false
    guard next.kind == .text, !beginsMalformed else { return nil }
    return TextEdit(range: offset..<offset, replacement: lineEnd)
  }
}

extension SyntaxMistake {
  var isMalformedLine: Bool { if case .malformedLine = kind { true } else { false } }
}

extension TouchedRanges {
  /// Whether they touch a line of the block that begins at `start`, whose bytes these are.
  func touch(line node: Node, start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    touch(node.range.shifted(by: start), inside: node.line(bytes).shifted(by: start))
  }
}

extension TextEdit {
  /// The same edit where its text stands behind `offset` other bytes.
  func shifted(by offset: Int) -> TextEdit { TextEdit(range: range.shifted(by: offset), replacement: replacement) }
}
