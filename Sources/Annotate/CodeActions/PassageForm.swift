/// Writes a long span that is whole lines as a passage.
enum PassageFromSpan {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph, let span = paragraph.span, let kind = Passage.Kind(span.kind),
      kind == .speaker ? paragraph.local.speaker == nil : paragraph.local.inner == nil,
      let reference = span.referent.reference(in: selection.registry), paragraph.isWholeLines(span.range)
    else { return [] }
    let allowed: [AttributeKind] = kind == .speaker ? [] : span.kind.attributes
    var words = ["%\(kind.rawValue)", reference]
    for attribute in span.attributes {
      guard let name = AttributeKind(rawValue: paragraph.string(attribute.name)), allowed.contains(name) else {
        return []
      }
      words.append(paragraph.string(attribute.range))
    }
    let lineEnd = selection.snapshot.text.lineEnd
    let edits = [
      paragraph.edit(span.range.lowerBound..<span.content.lowerBound, words.joined(separator: " ") + lineEnd),
      paragraph.edit(span.content.upperBound..<span.range.upperBound, lineEnd + "%end " + kind.rawValue),
    ]
    guard selection.sound(edits) != nil else { return [] }
    return [CodeAction("Write the \(span.kind.name) as a passage", .rewrite, .edits(edits))]
  }
}

/// Writes a passage of one paragraph as a long span.
enum SpanFromPassage {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    let snapshot = selection.snapshot
    guard let block = SelectedBlock(selection),
      let passage = block.bytes.withUnsafeBufferPointer({ PassageStatement(block.statement, $0) }),
      let placed = snapshot.article.passages(snapshot.tree, snapshot.text).first(where: {
        $0.statement == block.statement.line.shifted(by: block.start)
      }), let lines = paragraph(of: placed, snapshot)
    else { return [] }
    let kind = SpanKind(passage.kind)
    guard let reference = placed.passage.referent.reference(in: selection.registry, where: kind.entity) else {
      return []
    }
    let head = ([reference] + passage.attributes.map { block.string($0.range) }).joined(separator: " ")
    var edits = [
      snapshot.text.removal(ofMarkupLines: placed.statement),
      TextEdit(range: lines.lowerBound..<lines.lowerBound, replacement: "<\(kind.sigil)\(head)|"),
      TextEdit(range: lines.upperBound..<lines.upperBound, replacement: ">"),
    ]
    if let end = end(of: placed, snapshot) { edits.append(snapshot.text.removal(ofMarkupLines: end)) }
    guard let trial = selection.sound(edits) else { return [] }
    let before = edits[0].range.count - edits[0].replacement.count
    let start = lines.lowerBound - before
    guard trial.spans(at: start).contains(where: { $0.kind == kind && $0.range.lowerBound == start }) else { return [] }
    return [CodeAction("Write the passage as a \(kind.name) span", .rewrite, .edits(edits))]
  }

  /// The lines of the one paragraph that the passage is, without white space at the ends; nil where it is more or less.
  private static func paragraph(of placed: PlacedPassage, _ snapshot: Snapshot) -> Range<Int>? {
    let start = placed.extent.lowerBound
    guard let (first, found) = snapshot.tree.section(at: start), found == start else { return nil }
    let lines = snapshot.tree.paragraph(around: first).sections
    let last = snapshot.tree.start(ofSection: lines.upperBound - 1)
    guard lines.lowerBound == first, let paragraph = SelectedParagraph(start..<last + 1, snapshot) else { return nil }
    var index = lines.upperBound
    var end = start + paragraph.section.length
    while end < placed.extent.upperBound, index < snapshot.tree.sectionCount {
      guard snapshot.tree[index].kind == .emptyLines else { return nil }
      end += snapshot.tree[index].length
      index += 1
    }
    return paragraph.trimmed(0..<paragraph.bytes.count)?.shifted(by: start)
  }

  /// The line of the `%end` that ends the passage.
  private static func end(of placed: PlacedPassage, _ snapshot: Snapshot) -> Range<Int>? {
    let offset = placed.extent.upperBound
    guard let (index, start) = snapshot.tree.section(at: offset), start == offset,
      case .block(let block) = snapshot.article.parts[index].content, let first = block.statements.first,
      first.kind == .end
    else { return nil }
    let words = snapshot.text.string(in: first.value.shifted(by: start))
    return words.isEmpty || words == placed.passage.kind.rawValue ? first.line.shifted(by: start) : nil
  }
}

/// The statement in which something is selected. Offsets are bytes from the start of its block.
struct SelectedBlock {
  let start: Int
  let bytes: [UInt8]
  let statement: Statement
  let local: LocalContext

  init?(_ selection: Selection) {
    let snapshot = selection.snapshot
    let offset = selection.range.lowerBound
    guard let (index, start) = snapshot.tree.section(at: offset) else { return nil }
    let part = snapshot.article.parts[index]
    guard case .block(let block) = part.content,
      let statement = block.statements.first(where: {
        $0.range.lowerBound <= offset - start && offset - start <= $0.range.upperBound
      })
    else { return nil }
    self.start = start
    self.statement = statement
    bytes = Array(snapshot.text[start..<start + snapshot.tree[index].length])
    local = part.before
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension SelectedParagraph {
  /// Whether lines begin and end with the range.
  fileprivate func isWholeLines(_ range: Range<Int>) -> Bool {
    (range.lowerBound == 0 || Lexer.isLineEnd(bytes[range.lowerBound - 1]))
      && (range.upperBound == bytes.count || Lexer.isLineEnd(bytes[range.upperBound]))
  }
}

extension Referent {
  /// How it is written; without a sigil where `usual` says its kind. Nil where nothing was found.
  fileprivate func reference(in registry: Registry, where usual: EntityKind? = nil) -> String? {
    switch self {
    case .entity(let id): registry[id].reference(whereUsual: usual)
    case .unknown: "?"
    case .group: "*"
    case .none, .missing, .ambiguous, .wrongKind: nil
    }
  }
}

extension Passage.Kind {
  /// The passage that says the same as a span.
  fileprivate init?(_ kind: SpanKind) {
    switch kind {
    case .speech: self = .speaker
    case .directive: self = .directive
    case .resolution: self = .resolution
    default: return nil
    }
  }
}

extension SpanKind {
  fileprivate init(_ passage: Passage.Kind) {
    switch passage {
    case .speaker: self = .speech
    case .directive: self = .directive
    case .resolution: self = .resolution
    }
  }
}
