import Annotate

extension SourceText {
  /// The one edit that makes `new` of this text and leaves the longest beginning and the longest end as they are.
  func difference(to new: [UInt8]) -> TextEdit {
    let (start, end) = bytes.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        let limit = min(old.count, new.count)
        var start = 0
        while start < limit, old[start] == new[start] { start += 1 }
        var end = 0
        while end < limit - start, old[old.count - end - 1] == new[new.count - end - 1] { end += 1 }
        // Two characters may differ in their last byte alone, or share it.
        while start > 0, start < limit, Self.isInside(old[start]) || Self.isInside(new[start]) { start -= 1 }
        while end > 0, Self.isInside(old[old.count - end]) { end -= 1 }
        return (start, end)
      }
    }
    return TextEdit(range: start..<count - end, replacement: Array(new[start..<new.count - end]))
  }

  /// Whether a byte is one of a character but not its first.
  private static func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
