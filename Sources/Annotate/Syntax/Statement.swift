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
  var properties: ArraySlice<Property> = []

  /// Its line and its properties' lines.
  var range: Range<Int> { line.lowerBound..<(properties.last?.line.upperBound ?? line.upperBound) }
}

/// A block of markup lines, read.
struct Block: Sendable {
  private(set) var statements: [Statement] = []
  /// Properties that stand above any statement of the block.
  private(set) var orphans: ArraySlice<Statement.Property> = []

  /// Reads a section of kind `block`, whose bytes these are.
  init(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>) {
    var properties: [Statement.Property] = []
    for node in section.nodes { add(node.kind, node.range, bytes, &properties) }
    share(properties)
  }

  /// Reads markup lines, without the empty line that may go with them.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var properties: [Statement.Property] = []
    var start = 0
    while let kind = Lexer.lineShape(bytes, at: start).flatMap(Parser.markupLine) {
      let end = Lexer.lineEnd(bytes, from: start)
      add(kind, start..<end, bytes, &properties)
      start = end
    }
    share(properties)
  }

  /// Where the markup lines from `start` on end, and whether any of them says something of the article as a whole.
  static func extent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isOfOutline: Bool) {
    var end = start
    var isOfOutline = false
    while let kind = Lexer.lineShape(bytes, at: end).flatMap(Parser.markupLine) {
      if kind == .statement, !isOfOutline {
        let name = bytes[end + 1..<Lexer.skipName(bytes, from: end + 1)]
        isOfOutline = StatementKind(name: name).map { $0.group != .passage } ?? false
      }
      end = Lexer.lineEnd(bytes, from: end)
    }
    return (end, isOfOutline)
  }

  private mutating func add(
    _ kind: Node.Kind, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ properties: inout [Statement.Property]
  ) {
    switch kind {
    case .statement: statements.append(Statement(Self.line(range, bytes), bytes))
    case .property: properties.append(Statement.Property(Self.line(range, bytes), bytes))
    default: break
    }
  }

  /// Gives each statement those of all properties that stand below it: they share one array.
  private mutating func share(_ properties: [Statement.Property]) {
    guard !properties.isEmpty else { return }
    var next = 0
    func take(before end: Int) -> ArraySlice<Statement.Property> {
      let first = next
      while next < properties.count, properties[next].line.lowerBound < end { next += 1 }
      return properties[first..<next]
    }
    orphans = take(before: statements.first?.line.lowerBound ?? .max)
    for index in statements.indices {
      let end = index + 1 < statements.count ? statements[index + 1].line.lowerBound : .max
      statements[index].properties = take(before: end)
    }
  }

  /// A line without its line end.
  fileprivate static func line(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = min(range.upperBound, bytes.count)
    while end > range.lowerBound, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
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

extension Node {
  /// The line of a block's leaf without its line end.
  func line(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> { Block.line(range, bytes) }
}

extension Statement {
  /// Reads a line of this shape, without its line end.
  init(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    let (name, value) = Block.parts(line, bytes)
    self.init(line: line, name: name, value: value, kind: StatementKind(name: bytes[name]))
  }
}

extension Statement.Property {
  /// Reads a line of this shape, without its line end.
  init(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    let (name, value) = Block.parts(line, bytes)
    self.init(line: line, name: name, value: value, kind: PropertyKind(name: bytes[name]))
  }
}
