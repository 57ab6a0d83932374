/// The layout of the lines of a block: `%name value`, `%  name value`, `%`. Comments are as they were written.
enum BlockLayout {
  /// Edits in bytes of the document, of the lines that ranges of it touch, in a block that begins at `start` and whose
  /// bytes these are.
  static func edits(
    _ section: Section, start: Int, _ bytes: UnsafeBufferPointer<UInt8>, in ranges: TouchedRanges?
  ) -> [TextEdit] {
    var layout = PartLayout()
    for node in section.nodes where ranges?.touch(line: node, start: start, bytes) ?? true {
      let line = node.line(bytes)
      switch node.kind {
      case .statement: layOut(Statement(line, bytes), bytes, &layout)
      case .property: layOut(Statement.Property(line, bytes), bytes, &layout)
      case .separator: layout.space(line.dropFirst(), 0, bytes)
      case .layoutLine: layout.space(line, 0, bytes)
      default: break
      }
    }
    return layout.edits.map { $0.shifted(by: start) }
  }

  private static func layOut(
    _ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) {
    let (line, name, value) = (statement.line, statement.name, statement.value)
    guard !value.isEmpty else { return layout.space(name.upperBound..<line.upperBound, 0, bytes) }
    layout.space(name.upperBound..<value.lowerBound, 1, bytes)
    switch statement.kind?.group {
    case .declaration, .alias: layOutReference(value, bytes, &layout)
    case .allow: layOutNames(statement, bytes, &layout)
    case .passage: layOutPassage(statement, bytes, &layout)
    case .header, nil: break
    }
    layout.space(value.upperBound..<line.upperBound, 0, bytes)
  }

  private static func layOut(
    _ property: Statement.Property, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) {
    let (line, name, value) = (property.line, property.name, property.value)
    layout.space(line.lowerBound + 1..<name.lowerBound, 2, bytes)
    guard !value.isEmpty else { return layout.space(name.upperBound..<line.upperBound, 0, bytes) }
    layout.space(name.upperBound..<value.lowerBound, 1, bytes)
    if property.kind == .role { layOutRole(value, bytes, &layout) }
    layout.space(value.upperBound..<line.upperBound, 0, bytes)
  }

  /// `@id Name`: the name's own spaces are the writer's.
  private static func layOutReference(
    _ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) {
    guard let reference = Reference(bytes, in: value), reference.entity != nil else { return }
    spaceBehind(reference.range.upperBound, value, bytes, &layout)
  }

  /// `PERIOD [&org] TITLE`.
  private static func layOutRole(
    _ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) {
    let period = value.lowerBound..<wordEnd(from: value.lowerBound, value, bytes)
    guard Period(bytes[period]) != nil, period.upperBound < value.upperBound else { return }
    let second = spaceBehind(period.upperBound, value, bytes, &layout)
    guard bytes[second] == EntityKind.organization.rawValue else { return }
    spaceBehind(wordEnd(from: second, value, bytes), value, bytes, &layout)
  }

  /// `rule-name … [-- reason]`.
  private static func layOutNames(
    _ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) {
    var index = statement.value.lowerBound
    while index < statement.value.upperBound {
      let end = wordEnd(from: index, statement.value, bytes)
      let isLast = end - index == 2 && bytes[index] == 0x2D && bytes[index + 1] == 0x2D
      index = spaceBehind(end, statement.value, bytes, &layout)
      if isLast { return }
    }
  }

  /// `@id to=&id due=DATE`, and whatever else stands behind that.
  private static func layOutPassage(
    _ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) {
    guard let passage = PassageStatement(statement, bytes), let reference = passage.reference else { return }
    let parts = [reference.range] + passage.attributes.map(\.range)
    layout.arrange(parts, attributesFrom: 1, bytes)
    if let rest = passage.rest, let last = parts.last { layout.space(last.upperBound..<rest.lowerBound, 1, bytes) }
  }

  /// Puts one space behind a part of a value where another part follows behind spaces; where that begins.
  @discardableResult
  private static func spaceBehind(
    _ end: Int, _ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: inout PartLayout
  ) -> Int {
    let next = min(Lexer.skipSpaces(bytes, from: end), value.upperBound)
    if next > end, next < value.upperBound { layout.space(end..<next, 1, bytes) }
    return next
  }

  private static func wordEnd(from start: Int, _ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < value.upperBound, !Lexer.isSpace(bytes[end]) { end += 1 }
    return end
  }
}
