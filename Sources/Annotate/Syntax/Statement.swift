/// A statement of a block with the properties below it. Offsets are bytes from the start of its section.
struct Statement: Sendable {
  /// `%  name value`, or a property that has no statement above it.
  struct Property: Sendable {
    let line: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
    /// Nil where the name is none that the format knows.
    let kind: PropertyKind?
  }

  /// Its own line, without the line end.
  let line: Range<Int>
  let name: Range<Int>
  /// What follows the name, without the spaces around it.
  let value: Range<Int>
  /// Nil where the name is none that the format knows.
  let kind: StatementKind?
  var properties: [Property] = []

  /// Its line and its properties' lines.
  var range: Range<Int> { line.lowerBound..<(properties.last?.line.upperBound ?? line.upperBound) }
}

/// A block of markup lines, read.
struct Block: Sendable {
  private(set) var statements: [Statement] = []
  /// Properties that stand above any statement of the block.
  private(set) var orphans: [Statement.Property] = []

  /// Reads a section of kind `block`, whose bytes these are.
  init(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>) {
    for node in section.nodes {
      var end = min(node.range.upperBound, bytes.count)
      while end > node.range.lowerBound, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
      let line = node.range.lowerBound..<end
      switch node.kind {
      case .statement:
        let (name, value) = Self.parts(line, bytes)
        statements.append(
          Statement(line: line, name: name, value: value, kind: StatementKind(name: bytes[name])))
      case .property:
        let (name, value) = Self.parts(line, bytes)
        let property = Statement.Property(
          line: line, name: name, value: value, kind: PropertyKind(name: bytes[name]))
        if statements.isEmpty {
          orphans.append(property)
        } else {
          statements[statements.count - 1].properties.append(property)
        }
      default: break
      }
    }
  }

  /// The name and the value of a statement's or property's line, which has no line end.
  static func parts(
    _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (name: Range<Int>, value: Range<Int>) {
    let start = Lexer.skipSpaces(bytes, from: line.lowerBound + 1)
    let end = Lexer.skipName(bytes, from: start)
    var value = Lexer.skipSpaces(bytes, from: end)..<line.upperBound
    while !value.isEmpty, Lexer.isSpace(bytes[value.upperBound - 1]) { value = value.lowerBound..<value.upperBound - 1 }
    return (start..<end, value)
  }
}
