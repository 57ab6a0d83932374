/// Whether bytes are UTF-8: sixteen bytes at a time where the text is of the commonest scalars, as Vietnamese is; else a
/// table look-up and a shift a byte. Neither branches on the bytes' values.
public enum UTF8Validity {
  public static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    rows.withUnsafeBufferPointer { rows in
      var state = State.whole.rawValue
      var index = 0
      while index < bytes.count {
        // One by one what stands at the start, at the end, and around what is less common, to the end of a scalar.
        let end = min(index &+ stretch, bytes.count)
        while index < end || (index < bytes.count && state != State.whole.rawValue) {
          state = rows[Int(bytes[index])] &>> (state & 63) & 63
          index &+= 1
        }
        if state == State.whole.rawValue { index = commonEnd(bytes, from: index) }
      }
      return state == State.whole.rawValue
    }
  }

  /// The offset of the first byte that is part of no scalar; nil where the bytes are UTF-8.
  public static func firstMistake(in bytes: [UInt8]) -> Int? {
    guard !bytes.withUnsafeBufferPointer(holds) else { return nil }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private typealias Lanes = SIMD16<UInt8>
  /// So many bytes are looked at before it is asked what was found.
  private static let block = 64
  private static let stretch = 128

  /// How far from `start`, where a scalar begins behind at least two bytes, all scalars are whole and common: of one byte,
  /// of two, or of three that begin with E1, E2 or E3.
  ///
  /// Of each byte its highest bit alone counts, and addition moves the others up: comparisons of lanes are slow.
  private static func commonEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index &+ block <= raw.count {
      var wrong = Lanes.zero
      for offset in stride(from: index, to: index &+ block, by: Lanes.scalarCount) {
        let byte = raw.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        let before = raw.loadUnaligned(fromByteOffset: offset &- 1, as: Lanes.self)
        let farther = raw.loadUnaligned(fromByteOffset: offset &- 2, as: Lanes.self)
        let twice = farther &+ farther
        let mayContinue = byte & ~(byte &+ byte)
        let mustContinue = (before & (before &+ before)) | (farther & twice & (twice &+ twice))
        // Not C0, C1 or E0, and less than E4.
        let low = byte & 0x7F
        let isAllowed = (((low ^ 0x40) & 0x7E) &+ 0x7F) & ((low ^ 0x60) &+ 0x7F) & ~(low &+ 0x1C)
        wrong |= (mayContinue ^ mustContinue) | (byte & ~isAllowed)
      }
      let halves = unsafeBitCast(wrong, to: SIMD2<UInt64>.self)
      guard (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0 else { break }
      index &+= block
    }
    // Back to where the last scalar begins, if it goes on.
    if index > start, bytes[index &- 1] >= 0xC0 { return index &- 1 }
    if index > start, bytes[index &- 2] >= 0xE0 { return index &- 2 }
    return index
  }

  /// What the bytes so far ask for, as the place of the state's six bits in a row.
  private enum State: UInt64, CaseIterable {
    /// A scalar has ended.
    case whole = 0
    case one = 6
    case two = 12
    /// Behind E0, ED, F0 and F4, whose next byte has a smaller range.
    case afterE0 = 18
    case afterED = 24
    case afterF0 = 30
    case three = 36
    case afterF4 = 42
    case wrong = 48

    func next(_ byte: Int) -> State {
      switch (self, byte) {
      case (.whole, 0x00...0x7F): .whole
      case (.whole, 0xC2...0xDF): .one
      case (.whole, 0xE0): .afterE0
      case (.whole, 0xED): .afterED
      case (.whole, 0xE1...0xEF): .two
      case (.whole, 0xF0): .afterF0
      case (.whole, 0xF1...0xF3): .three
      case (.whole, 0xF4): .afterF4
      case (.one, 0x80...0xBF): .whole
      case (.two, 0x80...0xBF), (.afterE0, 0xA0...0xBF), (.afterED, 0x80...0x9F): .one
      case (.three, 0x80...0xBF), (.afterF0, 0x90...0xBF), (.afterF4, 0x80...0x8F): .two
      default: .wrong
      }
    }
  }

  /// For each byte a word that holds, at the place of each state, the place of the state that follows it.
  private static let rows: [UInt64] = (0..<256).map { byte in
    State.allCases.reduce(0) { row, state in row | state.next(byte).rawValue << state.rawValue }
  }
}
