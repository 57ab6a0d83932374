import Synchronization

/// Words as they were written, each with what it is folded to: of most words of a text the memory knows it already, and to
/// compare sixteen bytes takes a fraction of the steps that folding them letter by letter does.
///
/// What a word is folded to depends on its bytes alone, so that a memory serves any text; it is handed from one to the next.
final class WordMemory: Sendable {
  struct Word {
    /// Its bytes, the first lowest, behind them zeros; all zero for none.
    var bytes = SIMD2<UInt64>()
    var hash: UInt64 = 0
    var isCapitalized = false
    var isAllCapitals = false
  }

  /// Longer than any word that is kept, in bytes.
  static let longest = 16
  private static let bits: UInt64 = 12

  /// Touched by whoever has taken the memory alone.
  nonisolated(unsafe) private let words: UnsafeMutablePointer<Word>

  private init() {
    words = .allocate(capacity: 1 << Self.bits)
    words.initialize(repeating: Word(), count: 1 << Self.bits)
  }

  deinit { words.deallocate() }

  /// Where a word is kept, whether it is or not: there is one place for each.
  @inline(__always)
  func place(of bytes: SIMD2<UInt64>) -> UnsafeMutablePointer<Word> {
    let mixed = (bytes[0] ^ (bytes[1] &* 0x9FB2_1C65_1E98_DF25)) &* 0x9E37_79B9_7F4A_7C15
    return words + Int(truncatingIfNeeded: mixed &>> (64 &- Self.bits))
  }

  /// The word at a place from which on there are sixteen bytes or more: letters of ASCII and all bytes above it, and how many
  /// there are. Nil where none begins, and for one that is as long or longer.
  @inline(__always)
  static func word(at place: UnsafePointer<UInt8>) -> (bytes: SIMD2<UInt64>, length: Int)? {
    let raw = UnsafeRawPointer(place)
    var first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let length = letters(first)
    guard length == 8 else {
      guard length > 0 else { return nil }
      first &= ~(~0 &<< UInt64(truncatingIfNeeded: length &* 8))
      return (SIMD2(first, 0), length)
    }
    var second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let more = letters(second)
    guard more < 8 else { return nil }
    second &= ~(~0 &<< UInt64(truncatingIfNeeded: more &* 8))
    return (SIMD2(first, second), 8 &+ more)
  }

  /// How many of eight bytes, from the lowest on, are letters of ASCII or above it.
  @inline(__always)
  private static func letters(_ bytes: UInt64) -> Int {
    let small = (bytes | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let areLetters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) | bytes
    return (~areLetters & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
  }

  // MARK: Handing on

  private static let idle = Mutex<[WordMemory]>([])

  static func take() -> WordMemory { idle.withLock { $0.popLast() } ?? WordMemory() }

  func giveBack() { Self.idle.withLock { $0.append(self) } }
}
