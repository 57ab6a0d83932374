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
    forEachKept(section, nodes: section.nodeRange, body)
  }

  /// The same for a stretch of a section at whose ends nodes end.
  static func forEachKept(_ section: Section, in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    let nodes = section.storage.nodes
    // In the order of the nodes no start is before an earlier one's.
    func first(from start: Int) -> Int {
      var low = section.nodeRange.lowerBound
      var high = section.nodeRange.upperBound
      while low < high {
        let middle = (low + high) / 2
        if nodes[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: range.lowerBound)
    forEachKept(section, nodes: start..<max(start, first(from: range.upperBound)), body)
  }

  @inline(__always)
  private static func forEachKept(_ section: Section, nodes range: Range<Int>, _ body: (Range<Int>) -> Void) {
    guard section.kind != .block else { return }
    var index = range.lowerBound
    let nodes = section.storage.nodes
    while index < range.upperBound {
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

extension Section {
  /// The length in bytes of its stripped text.
  var strippedLength: Int {
    var length = 0
    Strip.forEachKept(self) { length += $0.count }
    return length
  }
}
