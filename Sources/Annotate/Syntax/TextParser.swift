/// Parses sections of text: their leaves, escapes, soft breaks and spans. A section goes on until a line ends in which no
/// span is open, or the paragraph does. The nodes and mistakes of all sections of a parse are gathered in it.
struct TextParser {
  /// A span whose closer has not come yet.
  private struct OpenSpan {
    let node: Int
    let kind: SpanKind
    let start: Int
    /// Where its content begins, behind its head.
    let content: Int
    /// Whether a `|` would be one that was meant to end a head: there is none, and no other span or line has begun.
    var mayLackHead: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var firstNode = 0
  private var firstMistake = 0
  private(set) var position = 0
  private(set) var endsInSoftBreak = false
  var nodes: [Node] = []
  private(set) var mistakes: [SyntaxMistake] = []

  private var open: [OpenSpan] = []
  /// Openers too deep to be spans, whose closers are text as well: of long spans, and of short ones on this line.
  private var ignoredLong = 0
  private var ignoredShort = 0
  /// The last run of `>` outside of spans.
  private var strayCloser: Range<Int>?
  /// Where the text leaf begins that is not written yet.
  private var textStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Parses the section that begins at `start`; `position` is where it ends.
  mutating func parse(at start: Int) {
    self.start = start
    position = start
    textStart = start
    firstNode = nodes.count
    firstMistake = mistakes.count
    endsInSoftBreak = false
    ignoredLong = 0
    ignoredShort = 0
    if bytes[position] == 0x25 { reportMalformedLine() }
    let count = bytes.count
    scan: while true {
      position = Lexer.skipPlain(bytes, from: position)
      guard position < count else { break }
      switch bytes[position] {
      case 0x3C: openSpan()
      case 0x3E: closeSpan()
      case 0x7C: bar()
      case 0x5C:
        if backslash() == .sectionEnd { break scan }
      default:
        position += Lexer.lineEndLength(bytes, at: position)
        if endLine(isSoft: false) == .sectionEnd { break scan }
      }
    }
    finish()
  }

  /// Hands over the nodes and mistakes of the sections so far.
  mutating func takeStorage() -> SyntaxStorage {
    let storage = SyntaxStorage(nodes: nodes, mistakes: mistakes)
    nodes = []
    nodes.reserveCapacity(storage.nodes.count)
    mistakes = []
    return storage
  }

  private enum LineOutcome {
    case goesOn
    case sectionEnd
  }

  // MARK: Lines

  /// At the start of the line behind a line end.
  private mutating func endLine(isSoft: Bool) -> LineOutcome {
    leaveShortSpans()
    guard !open.isEmpty || isSoft else { return .sectionEnd }
    if !open.isEmpty { open[open.count - 1].mayLackHead = false }
    // A byte that is neither a space nor `%` begins a line of text, the common case.
    guard position < bytes.count else { return .sectionEnd }
    let byte = bytes[position]
    guard byte == 0x25 || byte <= 0x20 else { return .goesOn }
    switch Lexer.lineShape(bytes, at: position) {
    case .text: return .goesOn
    case .malformed:
      reportMalformedLine()
      return .goesOn
    default: return .sectionEnd
    }
  }

  private mutating func reportMalformedLine() {
    var end = Lexer.lineEnd(bytes, from: position)
    while end > position, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
    mistakes.append(SyntaxMistake(kind: .malformedLine, range: position - start..<end - start))
  }

  private mutating func backslash() -> LineOutcome {
    let next = position + 1
    guard next < bytes.count else {
      position = next
      return .goesOn
    }
    if Lexer.isLineEnd(bytes[next]) {
      let end = next + Lexer.lineEndLength(bytes, at: next)
      endText()
      leaf(.softBreak, position, end)
      position = end
      textStart = end
      let outcome = endLine(isSoft: true)
      endsInSoftBreak = outcome == .sectionEnd
      return outcome
    }
    guard Lexer.isEscapable(bytes[next]) else {
      position = next
      return .goesOn
    }
    endText()
    leaf(.escape, position, position + 2)
    position += 2
    textStart = position
    return .goesOn
  }

  // MARK: Spans

  private mutating func openSpan() {
    guard let kind = Lexer.opener(bytes, at: position) else {
      position += 1
      return
    }
    if !kind.isShort { leaveShortSpans() }
    guard open.count < Lexer.deepestNesting else {
      if ignoredLong + ignoredShort == 0 {
        mistakes.append(SyntaxMistake(kind: .nestingTooDeep, range: position - start..<position + 2 - start))
      }
      if kind.isShort { ignoredShort += 1 } else { ignoredLong += 1 }
      position += 2
      return
    }
    endText()
    if !open.isEmpty { open[open.count - 1].mayLackHead = false }
    let node = nodes.count
    let opener = position
    nodes.append(Node(.span, opener - start, opener - start, next: node + 1 - firstNode, span: kind))
    leaf(.opener, opener, opener + 2, span: kind)
    let headNode = nodes.count
    let content = HeadParser(bytes).parse(from: opener + 2, of: kind) { kind, start, end in leaf(kind, start, end) }
    if content == nil { nodes.removeLast(nodes.count - headNode) }
    open.append(
      OpenSpan(node: node, kind: kind, start: opener, content: content ?? opener + 2, mayLackHead: content == nil))
    position = content ?? opener + 2
    textStart = position
  }

  private mutating func closeSpan() {
    guard !open.isEmpty else {
      let range = position - start..<position + 1 - start
      if let last = strayCloser, last.upperBound == range.lowerBound {
        strayCloser = last.lowerBound..<range.upperBound
      } else {
        reportStrayCloser()
        strayCloser = range
      }
      position += 1
      return
    }
    if ignoredShort > 0 {
      ignoredShort -= 1
      position += 1
      return
    }
    if ignoredLong > 0 {
      ignoredLong -= 1
      position += 1
      return
    }
    endText()
    leaf(.closer, position, position + 1)
    position += 1
    textStart = position
    let span = open.removeLast()
    nodes[span.node].end = Int32(truncatingIfNeeded: position - start)
    nodes[span.node].following = Int32(truncatingIfNeeded: nodes.count - firstNode)
  }

  /// A `|` outside of a head: text, and a sign that what stands before it was meant as a head.
  private mutating func bar() {
    if let span = open.last, span.mayLackHead, ignoredShort + ignoredLong == 0 {
      open[open.count - 1].mayLackHead = false
      mistakes.append(
        SyntaxMistake(kind: .malformedHead(span.kind), range: span.content - start..<position + 1 - start))
    }
    position += 1
  }

  /// Short spans end with their line, and before a long one begins.
  private mutating func leaveShortSpans() {
    ignoredShort = 0
    while let span = open.last, span.kind.isShort { leaveUnclosed(span) }
  }

  private mutating func leaveUnclosed(_ span: OpenSpan) {
    open.removeLast()
    mistakes.append(
      SyntaxMistake(kind: .unclosedSpan(span.kind), range: span.start - start..<span.content - start))
    var next = span.node + 1
    while next < nodes.count, Int(nodes[next].end) <= span.content - start, nodes[next].kind != .span { next += 1 }
    nodes[span.node].kind = .unclosedOpener
    nodes[span.node].end = Int32(truncatingIfNeeded: span.content - start)
    nodes[span.node].following = Int32(truncatingIfNeeded: next - firstNode)
  }

  // MARK: Ends

  private mutating func finish() {
    endText()
    while let span = open.last { leaveUnclosed(span) }
    reportStrayCloser()
    if mistakes.count > firstMistake + 1 {
      mistakes[firstMistake...].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Only a mistake where the paragraph has spans, which the model knows.
  private mutating func reportStrayCloser() {
    if let strayCloser { mistakes.append(SyntaxMistake(kind: .strayCloser, range: strayCloser)) }
    strayCloser = nil
  }

  private mutating func endText() {
    if textStart < position { leaf(.text, textStart, position) }
    textStart = position
  }

  private mutating func leaf(_ kind: Node.Kind, _ from: Int, _ to: Int, span: SpanKind? = nil) {
    nodes.append(Node(kind, from - start, to - start, next: nodes.count + 1 - firstNode, span: span))
  }
}
