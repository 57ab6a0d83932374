/// A few words, by the hashes that `FoldedText` gives them: as these are mixed already, to look one up takes a few steps.
struct WordSet: Sendable {
  /// 0 for none.
  private var slots: [UInt64]

  init(_ words: [UInt64]) {
    var count = 4
    while count < words.count * 3 { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
    for word in words { slots[slot(of: word)] = word }
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool { slots[slot(of: word)] == word }

  var slotCount: Int { slots.count }

  /// Where a word stands, or is to stand.
  @inline(__always)
  func slot(of word: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, slots[slot] != word { slot = (slot &+ 1) & mask }
    return slot
  }
}
