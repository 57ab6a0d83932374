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

  /// The longest word that is kept, in bytes.
  static let longest = 16
  private static let bits: UInt64 = 11

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

  // MARK: Handing on

  private static let idle = Mutex<[WordMemory]>([])

  static func take() -> WordMemory { idle.withLock { $0.popLast() } ?? WordMemory() }

  func giveBack() { Self.idle.withLock { $0.append(self) } }
}
