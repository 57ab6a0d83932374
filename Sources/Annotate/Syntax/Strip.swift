/// Taking the markup out: what is left is the article's text, byte for byte.
public enum Strip {
  /// The stripped text of a document. Total: what is no markup stays, whatever the bytes are.
  public static func strip(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let tree = SyntaxTree(bytes)
    bytes.withUnsafeBufferPointer { bytes in
      tree.forEachSection { section, start in
        forEachKept(section) { result += bytes[start + $0.lowerBound..<start + $0.upperBound] }
      }
    }
    return result
  }

  /// Calls `body` with the ranges of a section that strip leaves, in order, in bytes from its start.
  @inline(__always)
  static func forEachKept(_ section: Section, _ body: (Range<Int>) -> Void) {
    guard section.kind != .block else { return }
    var index = section.nodeRange.lowerBound
    let nodes = section.storage.nodes
    while index < section.nodeRange.upperBound {
      let node = nodes[index]
      switch node.kind {
      case .text, .emptyLines, .byteOrderMark: body(node.range)
      case .escape: body(node.range.dropFirst())
      case .unclosedOpener:
        body(node.range)
        index = section.nodeRange.lowerBound + node.next
        continue
      default: break
      }
      index += 1
    }
  }
}

/// Making any text a document.
public enum Escape {
  /// A document without markup whose strip is `text`. Total, on any bytes.
  public static func escape(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 64 + 2)
    text.withUnsafeBufferPointer { bytes in
      var isLineStart = true
      for index in bytes.indices {
        let byte = bytes[index]
        switch byte {
        case 0x5C: result.append(0x5C)
        case 0x25 where isLineStart: result.append(0x5C)
        case 0x3C where Lexer.opener(bytes, at: index) != nil: result.append(0x5C)
        default: break
        }
        result.append(byte)
        isLineStart = Lexer.isLineEnd(byte) || (index == 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && byte == 0xBF)
      }
    }
    if let last = text.last, !Lexer.isLineEnd(last), !isByteOrderMark(text) { result += [0x5C, 0x0A] }
    return result
  }

  private static func isByteOrderMark(_ text: [UInt8]) -> Bool { text == [0xEF, 0xBB, 0xBF] }
}
