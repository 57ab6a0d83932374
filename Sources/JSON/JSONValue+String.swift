extension JSONValue {
  /// The text of a string, its escapes resolved.
  public var string: String? {
    guard kind == .string else { return nil }
    // The parser has seen that this is UTF-8.
    if node.isEscaped { return String(copying: UTF8Span(unchecked: unescaped.span)) }
    return String(copying: UTF8Span(unchecked: content.span))
  }

  /// The text of a string in UTF-8, its escapes resolved.
  public var utf8: [UInt8]? {
    guard kind == .string else { return nil }
    return node.isEscaped ? unescaped : Array(content)
  }

  /// Whether this is a string of exactly these bytes; Unicode's equivalences do not count.
  public func stringEquals(_ text: String) -> Bool {
    guard kind == .string else { return false }
    if node.isEscaped { return unescaped.elementsEqual(text.utf8) }
    let content = self.content
    let (mine, theirs) = (content.span, text.utf8.span)
    guard mine.count == theirs.count else { return false }
    for index in 0..<mine.count where mine[index] != theirs[index] { return false }
    return true
  }

  /// The character that a backslash and this letter stand for.
  static func unescape(_ letter: UInt8) -> UInt8? {
    switch Unicode.Scalar(letter) {
    case "\"", "\\", "/": letter
    case "b": 0x08
    case "f": 0x0C
    case "n": 0x0A
    case "r": 0x0D
    case "t": 0x09
    default: nil
    }
  }

  /// The bytes between the quotes.
  private var content: ArraySlice<UInt8> { source.dropFirst().dropLast() }

  private var unescaped: [UInt8] {
    let content = self.content
    let span = content.span
    // No escape is shorter than what it stands for.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    var offset = 0
    while true {
      let escape = span.endOfPlainText(from: offset)
      span.extracting(offset..<escape).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      guard escape + 1 < span.count else { return bytes }
      offset = escape + 2
      if let byte = Self.unescape(span[escape + 1]) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: Self.scalar(in: span, at: &offset).utf8)
      }
    }
  }

  /// The scalar that the digits of a `\u` at `offset` stand for, with those of a second `\u` for the other half of a
  /// pair; `offset` moves past them.
  private static func scalar(in span: Span<UInt8>, at offset: inout Int) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let unit = span.hexadecimal(at: offset) else { return replacement }
    offset += 4
    guard UTF16.isLeadSurrogate(unit), span.count - offset >= 6,
      span[offset] == UInt8(ascii: "\\"), span[offset + 1] == UInt8(ascii: "u"),
      let second = span.hexadecimal(at: offset + 2), UTF16.isTrailSurrogate(second)
    else { return Unicode.Scalar(unit) ?? replacement }
    offset += 6
    return Unicode.Scalar(0x10000 + UInt32(unit & 0x3FF) << 10 + UInt32(second & 0x3FF)) ?? replacement
  }
}
