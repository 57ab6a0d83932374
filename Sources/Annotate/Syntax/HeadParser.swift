/// Reads the head of a span: nothing, a reference, attributes, or a reference and then attributes, and `|`.
struct HeadParser {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The start of the content behind the head of a `kind` that begins at `start`; nil where there is no head. `leaf` is
  /// called with the parts in order, also with those of what then proves to be no head. Looks no further than the line's
  /// end.
  func parse(from start: Int, of kind: SpanKind, leaf: (Node.Kind, Int, Int) -> Void) -> Int? {
    var index = start
    while index < bytes.count {
      if index == start, bytes[index] == 0x7C { break }
      // An aside refers to nothing: words before a `|` in it are words.
      guard kind != .aside else { return nil }
      let part = index
      if let end = attribute(from: index) {
        leaf(.attribute, part, end)
        index = end
      } else if part == start, let end = reference(from: index) {
        leaf(.reference, part, end)
        index = end
      } else {
        return nil
      }
      guard index < bytes.count else { return nil }
      if bytes[index] == 0x7C { break }
      let spaces = Lexer.skipSpaces(bytes, from: index)
      guard spaces > index else { return nil }
      leaf(.headSpace, index, spaces)
      index = spaces
    }
    guard index < bytes.count else { return nil }
    leaf(.bar, index, index + 1)
    return index + 1
  }

  /// The end of a reference: `?`, `*`, an identifier or a quoted name, with a sigil of its own or without.
  private func reference(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let name = bytes[start] == 0x40 || bytes[start] == 0x26 || bytes[start] == 0x23 ? start + 1 : start
    guard name < bytes.count else { return nil }
    if bytes[name] == 0x3F || bytes[name] == 0x2A { return name + 1 }
    if bytes[name] == 0x22 { return Lexer.skipQuoted(bytes, from: name) }
    let end = Lexer.skipIdentifier(bytes, from: name)
    return end > name ? end : nil
  }

  /// The end of `name=value`.
  func attribute(from start: Int) -> Int? {
    guard start < bytes.count, Lexer.isLowercase(bytes[start]) else { return nil }
    let equals = Lexer.skipName(bytes, from: start)
    guard equals < bytes.count, bytes[equals] == 0x3D else { return nil }
    let value = equals + 1
    guard value < bytes.count else { return nil }
    let name = bytes[value] == 0x40 || bytes[value] == 0x26 || bytes[value] == 0x23 ? value + 1 : value
    if name < bytes.count, bytes[name] == 0x22 { return Lexer.skipQuoted(bytes, from: name) }
    var index = value
    while index < bytes.count, isBare(bytes[index]) { index += 1 }
    return index > value ? index : nil
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x7C, 0x3C, 0x3E, 0x5C: false
    default: true
    }
  }
}
