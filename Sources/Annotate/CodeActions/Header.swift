/// The block at the beginning of a document, where its header and declarations stand, and where lines are added to it.
struct Header {
  private let snapshot: Snapshot
  /// The first block before any text; nil for none.
  private let block: (block: Block, start: Int)?
  let lineEnd: String

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    lineEnd = snapshot.text.lineEnd
    var found: (Block, Int)?
    for index in 0..<min(snapshot.tree.sectionCount, Self.reach) {
      switch snapshot.article.parts[index].content {
      case .block(let block) where !block.statements.isEmpty: found = (block, snapshot.tree.start(ofSection: index))
      case .text: break
      case .block, .other, .pending: continue
      }
      break
    }
    block = found
  }

  /// A header is among the first sections.
  private static let reach = 16

  /// Adds an alias, or a declaration with its properties, behind the statements of its sort.
  func edit(adding lines: String) -> TextEdit {
    guard let (block, start) = block else { return edit(beginningWith: lines) }
    if let last = block.statements.last(where: { [.header, .alias, .declaration].contains($0.kind?.group) }) {
      let end = start + last.range.upperBound
      return TextEdit(range: end..<end, replacement: lineEnd + lines)
    }
    return TextEdit(range: start..<start, replacement: lines + lineEnd)
  }

  /// Adds an `%allow` for the file: where it stands above no declaration.
  func edit(allowing line: String) -> TextEdit {
    guard let (block, start) = block else { return edit(beginningWith: line) }
    if let first = block.statements.first(where: { $0.kind?.group == .header }) {
      let place = start + first.line.lowerBound
      return TextEdit(range: place..<place, replacement: line + lineEnd)
    }
    let end = start + (block.statements.last?.range.upperBound ?? 0)
    return TextEdit(range: end..<end, replacement: lineEnd + line)
  }

  /// A block of its own, with the empty line that is a part of its layout.
  private func edit(beginningWith lines: String) -> TextEdit {
    let isMarked = snapshot.text[0..<3].elementsEqual([0xEF, 0xBB, 0xBF])
    let place = isMarked ? 3 : 0
    return TextEdit(range: place..<place, replacement: lines + lineEnd + lineEnd)
  }
}

extension SourceText {
  /// The line end that the text uses first; LF where its beginning has none.
  var lineEnd: String {
    let beginning = self[0..<4096]
    guard let first = beginning.firstIndex(where: Lexer.isLineEnd) else { return "\n" }
    if beginning[first] == 0x0A { return "\n" }
    return beginning[first...].dropFirst().first == 0x0A ? "\r\n" : "\r"
  }
}
