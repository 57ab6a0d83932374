extension Span<UInt8> {
  /// The offset, from `start` on, of the first byte that cannot stand for itself in a string (a quote, a backslash, a
  /// control character), or `count`.
  func endOfPlainText(from start: Int) -> Int {
    var offset = start
    while count - offset >= 8 {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // A subtraction sets the high bit of each byte that is below the subtrahend, and perhaps of later ones.
      let controls = word &- 0x2020_2020_2020_2020
      let quotes = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
      let backslashes = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
      let found = (controls | quotes | backslashes) & ~word & 0x8080_8080_8080_8080
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count, self[offset] >= 0x20, self[offset] != UInt8(ascii: "\""), self[offset] != UInt8(ascii: "\\") {
      offset += 1
    }
    return offset
  }

  /// The number that four hexadecimal digits at `offset` write; nil when there are not four.
  func hexadecimal(at offset: Int) -> UInt16? {
    guard count - offset >= 4 else { return nil }
    var number: UInt16 = 0
    for index in offset..<offset + 4 {
      switch self[index] {
      case let digit where digit &- 0x30 < 10: number = number << 4 | UInt16(digit & 0xF)
      case let digit where (digit | 0x20) &- 0x61 < 6: number = number << 4 | UInt16(digit & 0xF + 9)
      default: return nil
      }
    }
    return number
  }
}
