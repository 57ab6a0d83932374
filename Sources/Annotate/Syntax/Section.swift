/// A stretch of a document that is parsed by itself: a line of text, a block of markup lines, or a run of empty lines.
///
/// Lines of text that a span or a soft break holds together are one section. Sections of text that stand side by side are
/// one paragraph.
public struct Section: Sendable {
  public enum Kind: Sendable {
    case text
    case block
    case emptyLines
    case byteOrderMark
  }

  public let kind: Kind
  /// The length in bytes.
  public let length: Int
  /// Whether its last line ends with a soft break.
  let endsInSoftBreak: Bool
  let storage: SyntaxStorage
  let nodeRange: Range<Int>
  let mistakeRange: Range<Int>

  /// The nodes in pre-order, in offsets from the section's start.
  public var nodes: ArraySlice<Node> { storage.nodes[nodeRange] }

  /// What is wrong in it, in offsets from the section's start.
  public var mistakes: ArraySlice<SyntaxMistake> { storage.mistakes[mistakeRange] }

  var hasMistakes: Bool { !mistakeRange.isEmpty }

  public var hasSpans: Bool { kind == .text && nodeRange.count > 1 }

  /// Whether anything in it is not mere text, were it a soft break alone.
  var hasMarkup: Bool { hasSpans || kind == .text && nodes.first.map { $0.kind != .text } ?? false }

  /// Sections of text that stand side by side, as one.
  init(joining sections: [Section]) {
    var nodes: [Node] = []
    var mistakes: [SyntaxMistake] = []
    var length = 0
    for section in sections {
      let before = nodes.count
      nodes += section.nodes.map { node in
        Node(
          node.kind, node.range.lowerBound + length, node.range.upperBound + length, next: node.next + before,
          span: node.span)
      }
      mistakes += section.mistakes.map { SyntaxMistake(kind: $0.kind, range: $0.range.shifted(by: length)) }
      length += section.length
    }
    self.init(
      kind: .text, length: length, endsInSoftBreak: sections.last?.endsInSoftBreak ?? false,
      storage: SyntaxStorage(nodes: nodes, mistakes: mistakes), nodeRange: nodes.indices, mistakeRange: mistakes.indices
    )
  }

  init(
    kind: Kind, length: Int, endsInSoftBreak: Bool, storage: SyntaxStorage, nodeRange: Range<Int>,
    mistakeRange: Range<Int>
  ) {
    self.kind = kind
    self.length = length
    self.endsInSoftBreak = endsInSoftBreak
    self.storage = storage
    self.nodeRange = nodeRange
    self.mistakeRange = mistakeRange
  }
}

extension Parser.Context {
  /// What stands before the section behind `previous`.
  init(after previous: Section) {
    let endsInEmptyLine =
      switch previous.kind {
      case .emptyLines, .byteOrderMark: true
      case .block: previous.nodes.last?.kind == .layoutLine
      case .text: false
      }
    self.init(allowsLayout: endsInEmptyLine || previous.endsInSoftBreak, isFileStart: false)
  }
}

/// The nodes and mistakes of the sections that were parsed together.
final class SyntaxStorage: Sendable {
  let nodes: [Node]
  let mistakes: [SyntaxMistake]

  init(nodes: [Node], mistakes: [SyntaxMistake]) {
    self.nodes = nodes
    self.mistakes = mistakes
  }
}

/// Something that the parser could not read, by the rule that reports it.
public struct SyntaxMistake: Sendable {
  public enum Kind: Sendable {
    case unclosedSpan(SpanKind)
    case nestingTooDeep
    case malformedHead(SpanKind)
    case malformedLine
    /// No mistake where the paragraph has no spans.
    case strayCloser
    /// Found by the model, which knows what the file is.
    case textInRegistryFile
  }

  public let kind: Kind
  /// In bytes from the section's start.
  public let range: Range<Int>

  var isStrayCloser: Bool { if case .strayCloser = kind { true } else { false } }
}

/// The sum of sections: bytes.
struct SectionSum: Measure {
  var bytes = 0
  static let zero = SectionSum()
  static func += (sum: inout SectionSum, other: SectionSum) { sum.bytes += other.bytes }
}

extension Section: Measured {
  var measure: SectionSum { SectionSum(bytes: length) }
}
