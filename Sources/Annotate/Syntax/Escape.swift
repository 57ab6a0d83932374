/// Making any text a document.
public enum Escape {
  /// A document without markup whose strip is `text`. Total, on any bytes.
  public static func escape(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 64 + 2)
    text.withUnsafeBufferPointer { bytes in
      var escaping = Escaping(bytes)
      escaping.copy(to: bytes.count, &result)
      escaping.finish("\n", &result)
    }
    return result
  }
}

/// Copies a text into a document in parts, with what may stand between them.
struct Escaping {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Whether the next byte will begin a line of the document.
  var isLineStart = true
  /// How many spans are open.
  var depth = 0
  /// Whether spans are written: then a `>` outside of them could be taken for a stray one.
  var hasSpans = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Copies what stands before `end`, which is in bounds, and was not copied yet.
  mutating func copy(to end: Int, _ result: inout [UInt8]) {
    guard position < end else { return }
    var copied = position
    while true {
      let next = Self.skipPlain(text, from: position, to: end)
      if next > position { isLineStart = Lexer.isLineEnd(text[next - 1]) || next == 3 && Self.start(of: text) == 3 }
      position = next
      guard next < end else { break }
      if isMarkup(text[next]) {
        result += UnsafeBufferPointer(rebasing: text[copied..<next])
        result.append(0x5C)
        copied = next
      }
      isLineStart = false
      position += 1
    }
    result += UnsafeBufferPointer(rebasing: text[copied..<end])
  }

  /// Whether the byte that comes next must not be taken for markup.
  private func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C: true
    case 0x25: isLineStart
    case 0x3C: isOpener
    case 0x3E: hasSpans
    case 0x7C: depth > 0
    default: false
    }
  }

  /// The first byte that may be markup, `%`, `<`, `>`, `|` or `\`; `end` where there is none.
  private static func skipPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 16 <= end {
      let lanes = ByteLanes(text, at: index)
      // `<` and `>` differ in one bit, and so do `|` and `\`.
      let isPaired = ((lanes & .all(0xFD)) .== .all(0x3C)) .| ((lanes & .all(0xDF)) .== .all(0x5C))
      if let first = (isPaired .| (lanes .== .all(0x25))).first { return index &+ first }
      index &+= 16
    }
    while index < end {
      switch text[index] {
      case 0x25, 0x3C, 0x3E, 0x7C, 0x5C: return index
      default: index &+= 1
      }
    }
    return index
  }

  /// Whether the `<` that comes next would open a span. Where spans are written, one may come between the signs of `<!--`.
  private var isOpener: Bool {
    guard hasSpans else { return Lexer.opener(text, at: position) != nil }
    return position + 1 < text.count && SpanKind(rawValue: text[position + 1]) != nil
  }

  /// Ends the document so that no editor adds a line end to its text.
  func finish(_ lineEnd: String, _ result: inout [UInt8]) {
    guard let last = text.last, !Lexer.isLineEnd(last), !text.elementsEqual(Self.byteOrderMark) else { return }
    result.append(0x5C)
    result += lineEnd.utf8
  }

  /// Where the text begins: behind a byte order mark, if it has one.
  static func start(of text: UnsafeBufferPointer<UInt8>) -> Int { text.starts(with: byteOrderMark) ? 3 : 0 }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
