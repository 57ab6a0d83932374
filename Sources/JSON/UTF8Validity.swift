/// Whether bytes are UTF-8, told without a branch on their values: sixteen at a time where they are scalars of at most
/// three bytes, as most text has them; else by one table look-up and one shift a byte.
public enum UTF8Validity {
  public static func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    rows.withUnsafeBufferPointer { rows in
      var state: UInt64 = 0
      var index = 0
      while index < bytes.count, index < 2 || state & 63 != State.whole.rawValue {
        state = rows[Int(bytes[index])] &>> (state & 63)
        index &+= 1
        // Nothing makes it whole again.
        if index > 8 { break }
      }
      if state & 63 == State.whole.rawValue { index = plainEnd(bytes, from: index) }
      while index < bytes.count {
        state = rows[Int(bytes[index])] &>> (state & 63)
        index &+= 1
      }
      return state & 63 == State.whole.rawValue
    }
  }

  /// The end of the longest run of sixteens from `start` on, which is a scalar's, that hold scalars of one to three bytes
  /// and nothing else, at the start of the scalar that goes on behind it. There are two bytes before `start`.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    typealias Lanes = SIMD16<UInt8>
    let raw = UnsafeRawBufferPointer(bytes)
    func lanes(_ index: Int) -> Lanes { raw.loadUnaligned(fromByteOffset: index, as: Lanes.self) }
    func all(_ byte: UInt8) -> Lanes { Lanes(repeating: byte) }
    var index = start
    while index >= 2, index &+ 16 <= bytes.count {
      let end = min(index &+ 4096, bytes.count &- 15)
      var next = index
      var wrong = Lanes()
      while next < end {
        let these = lanes(next)
        let isContinuation = (these & all(0xC0)) .== all(0x80)
        let mustContinue = (lanes(next &- 1) .>= all(0xC0)) .| (lanes(next &- 2) .>= all(0xE0))
        // What is no lead, or whose next byte has a smaller range.
        let isOther = ((these & all(0xFE)) .== all(0xC0)) .| (these .>= all(0xF0))
        let isNarrow = (these .== all(0xE0)) .| (these .== all(0xED))
        wrong.replace(with: 1, where: (isContinuation .^ mustContinue) .| isOther .| isNarrow)
        next &+= 16
      }
      guard wrong == Lanes() else { break }
      index = next
    }
    while index > start, bytes[index &- 1] >= 0x80 {
      index &-= 1
      if bytes[index] >= 0xC0 { break }
    }
    return index
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
