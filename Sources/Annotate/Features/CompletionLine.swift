/// The line in which something is typed, as far as it matters: it may be longer than any that a person looks at.
struct CompletionLine {
  /// Without its line end.
  let bytes: [UInt8]
  /// The offset of the first of them in the document.
  let start: Int
  /// How many of them stand before the cursor.
  let cursor: Int
  /// Whether they begin where the line does.
  let isWhole: Bool

  private static let reach = 2048

  init(at offset: Int, in text: SourceText) {
    let offset = max(0, min(offset, text.count))
    let from = max(0, offset - Self.reach)
    let before = text[from..<offset]
    let after = text[offset..<offset + Self.reach]
    let lineEnd = before.lastIndex(where: Lexer.isLineEnd)
    var head = before[(lineEnd.map { $0 + 1 } ?? before.startIndex)...]
    var start = offset - head.count
    if start == 0, head.starts(with: [0xEF, 0xBB, 0xBF]) {
      head = head.dropFirst(3)
      start = 3
    }
    self.start = start
    cursor = head.count
    isWhole = lineEnd != nil || from == 0
    bytes = Array(head) + after.prefix { !Lexer.isLineEnd($0) }
  }

  var after: ArraySlice<UInt8> { bytes[cursor...] }

  /// Whether a `<` that may open a span stands before the cursor, and no sigil behind it: not in `a<b`, nor escaped.
  var endsInOpener: Bool {
    guard bytes[..<cursor].last == 0x3C, after.first.flatMap(SpanKind.init) == nil else { return false }
    let before = bytes[..<(cursor - 1)]
    let isEscaped = before.reversed().prefix { $0 == 0x5C }.count % 2 == 1
    let isInWord = String(decoding: before.suffix(8), as: UTF8.self).unicodeScalars.last.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return !isEscaped && isInWord != true
  }

  /// A span that is open at the cursor.
  struct OpenSpan {
    let kind: SpanKind
    /// Behind its sigil.
    let head: Int
    /// Where its content begins, if its head is complete.
    let content: Int?
  }

  /// The spans that are open at the cursor on this line, the innermost last.
  func openSpans() -> [OpenSpan] {
    var open: [OpenSpan] = []
    bytes[..<cursor].withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x5C:
          let isEscape = index + 1 < bytes.count && Lexer.isEscapable(bytes[index + 1])
          index += isEscape ? 2 : 1
        case 0x3C:
          guard let kind = Lexer.opener(bytes, at: index) else {
            index += 1
            continue
          }
          let content = HeadParser(bytes).parse(from: index + 2, of: kind) { _, _, _ in }
          open.append(OpenSpan(kind: kind, head: index + 2, content: content))
          index = content ?? index + 2
        case 0x3E:
          _ = open.popLast()
          index += 1
        default: index += 1
        }
      }
    }
    return open
  }

  /// What follows the cursor in the innermost of the spans that are open there.
  struct Rest {
    /// Where the reference at the cursor ends, if a `|` follows it: then only the reference is to be written.
    let referenceEnd: Int?
    /// Where the closer is, if there is one.
    let closer: Int?
  }

  func rest(in open: [OpenSpan]) -> Rest {
    let isIdentifier = { (byte: UInt8) in
      Lexer.isLowercase(byte) || Lexer.isDigit(byte) || byte == 0x2D || byte == 0x2E || byte == 0x2F
    }
    let end = after.firstIndex { !isIdentifier($0) } ?? bytes.endIndex
    var reference: Int?
    if end < bytes.endIndex, bytes[end] == 0x7C || Lexer.isSpace(bytes[end]) {
      // Attributes may stand between it and the bar.
      let next = bytes[end...].firstIndex { $0 == 0x7C || $0 == 0x3C || $0 == 0x3E }
      let hasBar = next.map { bytes[$0] == 0x7C } ?? false
      let isBetween = bytes[end] == 0x7C || bytes[end..<(next ?? end)].contains(0x3D)
      if hasBar, isBetween { reference = end }
    }
    return Rest(referenceEnd: reference, closer: closer(in: open))
  }

  private func closer(in open: [OpenSpan]) -> Int? {
    // A long span around it may be closed on another line; then an editor has put this one here.
    if after.first == 0x3E, open.dropLast().contains(where: { !$0.kind.isShort }) { return cursor }
    var nested = 0
    var unmatched: [Int] = []
    after.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x5C: index += 1
        case 0x3C where Lexer.opener(bytes, at: index) != nil: nested += 1
        case 0x3E where nested > 0: nested -= 1
        case 0x3E: unmatched.append(cursor + index)
        default: break
        }
        index += 1
      }
    }
    // With fewer, those that there are belong to the spans around it.
    return unmatched.count >= max(open.count, 1) ? unmatched.first : nil
  }
}
