/// Cuts bytes into sections and parses each, in one pass that never fails.
struct Parser {
  /// What stands before a section, as far as its reading depends on it.
  struct Context: Equatable {
    /// Whether a block here has the empty line after it as layout: the file begins here, or an empty line or a soft
    /// break is just above.
    var allowsLayout: Bool
    var isFileStart: Bool

    static let fileStart = Context(allowsLayout: true, isFileStart: true)
  }

  /// A section's extent, its arrays in the parser's storage.
  struct Draft {
    let kind: Section.Kind
    let start: Int
    let end: Int
    let endsInSoftBreak: Bool
    let nodes: Range<Int>
    let mistakes: Range<Int>
    /// What stands before the next section.
    let following: Context

    /// The section, of which `storage` has the nodes and mistakes.
    func section(_ storage: SyntaxStorage) -> Section {
      Section(
        kind: kind, length: end - start, endsInSoftBreak: endsInSoftBreak, storage: storage, nodeRange: nodes,
        mistakeRange: mistakes)
    }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  var context: Context
  /// With the nodes and mistakes of all sections.
  var text: TextParser
  /// The line whose shape was looked at last: where one section ends the next is asked for the same.
  private var line: (start: Int, shape: Lexer.LineShape?) = (-1, nil)

  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, context: Context) {
    self.bytes = bytes
    self.position = position
    self.context = context
    text = TextParser(bytes)
  }

  /// The next section; nil at the end.
  mutating func next() -> Draft? {
    guard position < bytes.count else { return nil }
    let start = position
    let firstNode = text.nodes.count
    let firstMistake = text.mistakes.count
    var kind = Section.Kind.text
    var endsInSoftBreak = false
    if context.isFileStart, bytes.count - position >= 3, bytes[position] == 0xEF, bytes[position + 1] == 0xBB,
      bytes[position + 2] == 0xBF
    {
      kind = .byteOrderMark
      position += 3
      text.nodes.append(Node(.byteOrderMark, 0, 3, next: 1))
    } else {
      switch lineShape() {
      case .empty:
        kind = .emptyLines
        skipEmptyLines()
        text.nodes.append(Node(.emptyLines, 0, position - start, next: 1))
      case .statement, .property, .comment, .separator:
        kind = .block
        parseBlock()
      case .text, .malformed, nil:
        text.parse(at: position)
        position = text.position
        endsInSoftBreak = text.endsInSoftBreak
      }
    }
    let endsInEmptyLine =
      kind == .emptyLines || kind == .byteOrderMark || (kind == .block && text.nodes.last?.kind == .layoutLine)
    context = Context(allowsLayout: endsInEmptyLine || endsInSoftBreak, isFileStart: false)
    return Draft(
      kind: kind, start: start, end: position, endsInSoftBreak: endsInSoftBreak, nodes: firstNode..<text.nodes.count,
      mistakes: firstMistake..<text.mistakes.count, following: context)
  }

  /// The shape of the line that begins at `position`.
  private mutating func lineShape() -> Lexer.LineShape? {
    if line.start != position { line = (position, Lexer.lineShape(bytes, at: position)) }
    return line.shape
  }

  private mutating func skipEmptyLines() {
    while lineShape() == .empty { position = Lexer.lineEnd(bytes, from: position) }
  }

  private mutating func parseBlock() {
    let start = position
    let first = text.nodes.count
    while let kind = lineShape().flatMap(Self.markupLine) {
      let end = Lexer.lineEnd(bytes, from: position)
      text.nodes.append(Node(kind, position - start, end - start, next: text.nodes.count - first + 1))
      position = end
    }
    if context.allowsLayout, lineShape() == .empty {
      let end = Lexer.lineEnd(bytes, from: position)
      text.nodes.append(Node(.layoutLine, position - start, end - start, next: text.nodes.count - first + 1))
      position = end
    }
  }

  static func markupLine(_ shape: Lexer.LineShape) -> Node.Kind? {
    switch shape {
    case .statement: .statement
    case .property: .property
    case .comment: .comment
    case .separator: .separator
    case .text, .empty, .malformed: nil
    }
  }
}
