/// A stretch of a document that is parsed by itself: a paragraph, a block of markup lines, or a run of empty lines.
public struct Section: Sendable {
  public enum Kind: Sendable {
    case paragraph
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

  public var hasSpans: Bool { kind == .paragraph && nodeRange.count > 1 }
}

extension Parser.Context {
  /// What stands before the section behind `previous`.
  init(after previous: Section) {
    let endsInEmptyLine =
      switch previous.kind {
      case .emptyLines, .byteOrderMark: true
      case .block: previous.nodes.last?.kind == .layoutLine
      case .paragraph: false
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
    case strayCloser
    /// Found by the model, which knows what the file is.
    case textInRegistryFile
  }

  public let kind: Kind
  /// In bytes from the section's start.
  public let range: Range<Int>
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
