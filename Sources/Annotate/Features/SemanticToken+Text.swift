/// Makes the tokens of one paragraph, of what touches the wanted stretch.
struct TextTokens {
  private struct Open {
    let span: Int
    let kind: SemanticToken.Kind
    let modifiers: SemanticToken.Modifiers
    let end: Int
    /// Whether the token of the whole content is there, or none is wanted.
    var isAnnounced: Bool
    var nextAttribute = 0
  }

  private let section: Section
  private let spans: [Span]
  private let start: Int
  /// In bytes of the section.
  private let wanted: Range<Int>
  private let mayOverlap: Bool
  private let modifiers: SpanModifiers
  private var open: [Open] = []
  private var nextSpan = 0

  init(
    section: Section, spans: [Span], start: Int, wanted: Range<Int>, mayOverlap: Bool, modifiers: SpanModifiers
  ) {
    self.section = section
    self.spans = spans
    self.start = start
    self.wanted = wanted.shifted(by: -start).clamped(to: 0..<section.length)
    self.mayOverlap = mayOverlap
    self.modifiers = modifiers
  }

  mutating func add(to tokens: inout [SemanticToken]) {
    let nodes = section.nodes
    var index = nodes.lastIndex(startingBy: wanted.lowerBound)
    guard index < nodes.endIndex else { return }
    enter(before: nodes[index].range.lowerBound)
    while index < nodes.endIndex {
      let node = nodes[index]
      guard node.range.lowerBound < wanted.upperBound else { return }
      while let last = open.last, last.end <= node.range.lowerBound { open.removeLast() }
      if !isHead(node.kind) { announce(node.range.lowerBound, &tokens) }
      index = node.kind == .unclosedOpener ? nodes.startIndex + node.next : index + 1
      add(node, to: &tokens)
    }
  }

  /// Opens the spans that began before `offset` and go on behind it.
  private mutating func enter(before offset: Int) {
    guard let last = TextLine.last(of: spans, startingBy: offset - 1) else { return }
    nextSpan = last + 1
    var current: Int? = last
    var around: [Int] = []
    while let index = current {
      if offset < spans[index].range.upperBound { around.append(index) }
      current = spans[index].parent
    }
    for index in around.reversed() {
      push(index)
      open[open.count - 1].nextAttribute =
        spans[index].attributes.firstIndex { $0.range.upperBound > offset } ?? spans[index].attributes.count
    }
  }

  private mutating func push(_ index: Int) {
    let span = spans[index]
    open.append(
      Open(
        span: index, kind: SemanticToken.Kind(span.kind), modifiers: modifiers.modifiers(of: span, section, at: start),
        end: span.range.upperBound, isAnnounced: !mayOverlap))
  }

  private func isHead(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .opener, .reference, .attribute, .headSpace, .bar: true
    default: false
    }
  }

  /// Adds the tokens of the contents that begin here, or began before the wanted stretch.
  private mutating func announce(_ offset: Int, _ tokens: inout [SemanticToken]) {
    guard mayOverlap else { return }
    for index in open.indices where !open[index].isAnnounced {
      open[index].isAnnounced = true
      add(spans[open[index].span].content, open[index].kind, open[index].modifiers, isClipped: true, to: &tokens)
    }
  }

  private mutating func add(_ node: Node, to tokens: inout [SemanticToken]) {
    switch node.kind {
    case .span:
      guard nextSpan < spans.count else { return }
      push(nextSpan)
      nextSpan += 1
    case .opener, .bar, .closer: add(node.range, .operator, to: &tokens)
    case .softBreak: add(node.range.lowerBound..<node.range.lowerBound + 1, .operator, to: &tokens)
    case .escape: add(node.range, .escape, to: &tokens)
    case .text, .unclosedOpener:
      guard !mayOverlap, let span = open.last else { return }
      add(node.range, span.kind, span.modifiers, isClipped: true, to: &tokens)
    case .reference:
      guard let span = open.last, let reference = spans[span.span].reference, reference.range == node.range else {
        return
      }
      add(node.range, SemanticToken.Kind(reference), span.modifiers.subtracting(.direct), to: &tokens)
    case .attribute: addAttribute(node.range, to: &tokens)
    default: break
    }
  }

  private mutating func addAttribute(_ range: Range<Int>, to tokens: inout [SemanticToken]) {
    guard let span = open.last else { return }
    let attributes = spans[span.span].attributes
    guard span.nextAttribute < attributes.count, attributes[span.nextAttribute].range == range else {
      return add(range, .parameter, to: &tokens)
    }
    open[open.count - 1].nextAttribute += 1
    for (part, kind) in attributes[span.nextAttribute].parts { add(part, kind, to: &tokens) }
  }

  private func add(
    _ range: Range<Int>, _ kind: SemanticToken.Kind, _ modifiers: SemanticToken.Modifiers = [],
    isClipped: Bool = false, to tokens: inout [SemanticToken]
  ) {
    let part = range.clamped(to: wanted)
    guard !part.isEmpty else { return }
    tokens.append(
      SemanticToken(range: (isClipped ? part : range).shifted(by: start), kind: kind, modifiers: modifiers))
  }
}

extension SemanticToken.Kind {
  init(_ reference: Reference) {
    switch reference.form {
    case .identifier: self = .variable
    case .name: self = .string
    case .unknown, .group: self = .enumMember
    }
  }
}

extension Attribute {
  /// Its name, its `=` and its value.
  var parts: [(Range<Int>, SemanticToken.Kind)] {
    let value = name.upperBound + 1..<max(name.upperBound + 1, range.upperBound)
    return [
      (name, .parameter), (name.upperBound..<name.upperBound + 1, .operator),
      (value, reference.map(SemanticToken.Kind.init) ?? .string),
    ]
  }
}
