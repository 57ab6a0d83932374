/// Counts lines and columns of a text on the way through it, so that places that come in order cost one pass together,
/// however long a line is. Lines end as in `LineIndex`.
struct LineCursor {
  /// A line and a column in Unicode scalars, both from 1, and where the line begins.
  struct Place: Equatable {
    var line = 1
    var column = 1
    var lineStart = 0
  }

  private var place = Place()
  private var offset = 0

  /// The place of an offset, which is clamped to the text. Between CR and LF it is the place of the CR.
  mutating func place(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
    var target = max(0, min(offset, bytes.count))
    if target > 0, target < bytes.count, bytes[target] == 0x0A, bytes[target - 1] == 0x0D { target -= 1 }
    if target < self.offset {
      // Back: to the line's start where that is far enough.
      let isInLine = target >= place.lineStart
      self.offset = isInLine ? place.lineStart : 0
      place = isInLine ? Place(line: place.line, lineStart: place.lineStart) : Place()
    }
    while self.offset < target {
      let byte = bytes[self.offset]
      self.offset += 1
      if byte == 0x0A || (byte == 0x0D && !(self.offset < bytes.count && bytes[self.offset] == 0x0A)) {
        place = Place(line: place.line + 1, lineStart: self.offset)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
