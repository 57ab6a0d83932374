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

  /// The edits that lay out a document, or the markup lines and heads that `range` touches: in order, apart from each
  /// other, and none where all is well. Making them leaves nothing for a second time.
  public static func edits(in snapshot: Snapshot, range: Range<Int>? = nil) -> [TextEdit] {
    edits(snapshot.tree, snapshot.text, range: range?.clamped(to: 0..<snapshot.text.count))
  }

  /// A document laid out. Total, on any bytes; `bytes` themselves where all is well.
  public static func format(_ bytes: [UInt8]) -> [UInt8] {
    let edits = edits(SyntaxTree(bytes), SourceText(bytes), range: nil)
    return edits.isEmpty ? bytes : edits.applied(to: bytes)
  }

  /// The edits in what was done by typing a character that ends at `offset`: the head of the span that it closes, or
  /// the markup line above it.
  public static func edits(in snapshot: Snapshot, afterTyping trigger: Trigger, at offset: Int) -> [TextEdit] {
    switch trigger {
    case .closer:
      guard let (index, start) = snapshot.tree.section(at: offset - 1) else { return [] }
      let section = snapshot.tree[index]
      guard let head = HeadLayout.head(ofSpanEndingAt: offset - start, section) else { return [] }
      return HeadLayout.edits(section, start: start, snapshot.text, touching: head)
    case .lineEnd:
      let lines = snapshot.lineIndex
      let line = lines.line(of: offset)
      guard line > 0 else { return [] }
      let above = lines.range(ofLine: line - 1)
      guard let (index, start) = snapshot.tree.section(at: above.lowerBound) else { return [] }
      let section = snapshot.tree[index]
      guard section.kind == .block else { return [] }
      return snapshot.text[start..<start + section.length].withUnsafeBufferPointer { bytes in
        BlockLayout.edits(section, bytes, touching: above.shifted(by: -start)).map { $0.shifted(by: start) }
      }
    }
  }

  private static func edits(_ tree: SyntaxTree, _ text: SourceText, range: Range<Int>?) -> [TextEdit] {
    var edits: [TextEdit] = []
    var previous: Section?
    var gap: LayoutGap?
    let sections = tree.sections
    let first = range.flatMap { tree.section(at: $0.lowerBound)?.index } ?? 0
    if first > 0 { previous = sections[first - 1] }
    sections.forEach(from: first) { section, before in
      let start = before.bytes
      if let edit = gap?.edit(before: section) { edits.append(edit) }
      gap = nil
      if let range, start > range.upperBound { return false }
      let part = range.map { $0.shifted(by: -start) }
      switch section.kind {
      case .block:
        text[start..<start + section.length].withUnsafeBufferPointer { bytes in
          edits += BlockLayout.edits(section, bytes, touching: part).map { $0.shifted(by: start) }
          let context = previous.map(Parser.Context.init(after:)) ?? .fileStart
          if context.allowsLayout { gap = LayoutGap(behind: section, bytes, start: start, touching: part) }
        }
      case .paragraph where section.hasSpans:
        edits += HeadLayout.edits(section, start: start, text, touching: part)
      case .paragraph, .emptyLines, .byteOrderMark: break
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
  init?(behind section: Section, _ bytes: UnsafeBufferPointer<UInt8>, start: Int, touching range: Range<Int>?) {
    guard let last = section.nodes.last, last.kind == .statement || last.kind == .property,
      last.isTouched(by: range, bytes)
    else { return nil }
    let owner = section.nodes.last { $0.kind == .statement }
    guard let owner, let group = Statement(owner.range, bytes).kind?.group else { return nil }
    switch group {
    case .header, .declaration, .alias: break
    case .passage, .allow: return nil
    }
    offset = start + section.length
    lineEnd = Array(bytes[last.range].suffix(2).filter(Lexer.isLineEnd))
  }

  /// The edit that sets the text of `next` off. A line that was meant as markup is none.
  func edit(before next: Section) -> TextEdit? {
    let beginsMalformed = next.mistakes.first.map { $0.isMalformedLine && $0.range.lowerBound == 0 } ?? false
    guard next.kind == .paragraph, !beginsMalformed else { return nil }
    return TextEdit(range: offset..<offset, replacement: lineEnd)
  }
}

extension SyntaxMistake {
  var isMalformedLine: Bool { if case .malformedLine = kind { true } else { false } }
}

extension TextEdit {
  /// The same edit where its text stands behind `offset` other bytes.
  func shifted(by offset: Int) -> TextEdit { TextEdit(range: range.shifted(by: offset), replacement: replacement) }
}

extension Range<Int> {
  /// Whether a stretch has a byte in `range`; where that is a place between bytes, whether it begins, holds or ends it.
  func isTouched(by range: Range<Int>) -> Bool {
    range.isEmpty ? lowerBound <= range.lowerBound && range.lowerBound <= upperBound : overlaps(range)
  }
}

extension Node {
  /// The same for a line of a block, whose bytes these are: the place behind its line end is the next line's. No range
  /// touches all.
  func isTouched(by range: Range<Int>?, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let range else { return true }
    return (range.isEmpty ? line(bytes) : self.range).isTouched(by: range)
  }
}
