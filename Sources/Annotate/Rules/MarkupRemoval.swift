extension SourceText {
  /// The edit that takes out the markup lines in `range`, from the first one's start to the last one's end without its
  /// line end, and leaves the stripped text as it is: with the lines goes the empty line below that was layout, and where
  /// they alone kept two paragraphs apart, a lone `%` takes their place.
  func removal(ofMarkupLines range: Range<Int>) -> TextEdit {
    let range = range.clamped(to: 0..<count)
    let below = range.upperBound + lineEndLength(at: range.upperBound)
    switch (lineAbove(range.lowerBound), line(at: below)) {
    case (.markup, _), (_, .markup), (.empty, .none), (.empty, .text), (.text, .empty), (.text, .none), (.none, .none),
      (.none, .text):
      return TextEdit(range: range.lowerBound..<below, replacement: [])
    case (.empty, .empty(let end)), (.none, .empty(let end)):
      return TextEdit(range: range.lowerBound..<end, replacement: [])
    case (.text, .text), (.unknown, _), (_, .unknown):
      return TextEdit(range: range, replacement: "%")
    }
  }

  private enum Neighbour {
    case none
    case markup
    case empty(end: Int)
    case text
    /// Too long to see.
    case unknown
  }

  private static let reach = 1024
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func lineEndLength(at offset: Int) -> Int {
    self[offset..<offset + 2].withUnsafeBufferPointer {
      guard let first = $0.first, Lexer.isLineEnd(first) else { return 0 }
      return Lexer.lineEndLength($0, at: 0)
    }
  }

  /// The line that begins at `offset`.
  private func line(at offset: Int) -> Neighbour {
    let window = self[offset..<offset + Self.reach]
    return window.withUnsafeBufferPointer { bytes in
      // What looks like a byte order mark would become one at the file's start.
      if bytes.starts(with: Self.byteOrderMark) { return .unknown }
      switch Lexer.lineShape(bytes, at: 0) {
      case nil: return .none
      case .text, .malformed: return .text
      case .empty:
        let end = Lexer.lineEnd(bytes, from: 0)
        guard end < bytes.count || offset + end == count else { return .unknown }
        return .empty(end: offset + end)
      case .statement, .property, .comment, .separator: return .markup
      }
    }
  }

  /// The line that ends at `offset`.
  private func lineAbove(_ offset: Int) -> Neighbour {
    let window = self[max(0, offset - Self.reach)..<offset]
    let isWhole = window.count == offset
    guard !window.isEmpty else { return .none }
    return window.withUnsafeBufferPointer { bytes in
      var end = bytes.count - 1
      // A byte order mark stands before the first line.
      guard Lexer.isLineEnd(bytes[end]) else { return .none }
      if end > 0, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
      var start = end
      while start > 0, !Lexer.isLineEnd(bytes[start - 1]) { start -= 1 }
      guard start > 0 || isWhole else { return .unknown }
      if start == 0, bytes.starts(with: Self.byteOrderMark) { start = 3 }
      switch Lexer.lineShape(bytes, at: start) {
      case .empty, nil: return .empty(end: offset)
      // A soft break must not meet what follows.
      case .text, .malformed: return bytes[start..<end].last == 0x5C ? .unknown : .text
      case .statement, .property, .comment, .separator: return .markup
      }
    }
  }
}
