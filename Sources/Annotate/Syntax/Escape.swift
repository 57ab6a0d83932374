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

  /// Copies what stands before `end` and was not copied yet.
  mutating func copy(to end: Int, _ result: inout [UInt8]) {
    while position < end {
      let byte = text[position]
      let isMarkup =
        switch byte {
        case 0x5C: true
        case 0x25: isLineStart
        case 0x3C: isOpener
        case 0x3E: hasSpans
        case 0x7C: depth > 0
        default: false
        }
      if isMarkup { result.append(0x5C) }
      result.append(byte)
      isLineStart = Lexer.isLineEnd(byte) || (position == 2 && text.starts(with: Self.byteOrderMark))
      position += 1
    }
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
