/// A hash table from byte strings to small numbers, in the order of insertion; a key may have several.
///
/// Made once and then only read. A look-up compares bytes in place: nothing is allocated.
struct KeyIndex: Sendable {
  private struct Entry {
    let hash: UInt64
    let key: Range<Int>
    let value: Int32
    /// The entry with the same slot that was inserted before; -1 for none.
    let next: Int32
  }

  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  private var slots: [Int32] = []

  init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    entries.reserveCapacity(capacity)
  }

  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }

  /// The key that was inserted after so many others.
  func key(_ number: Int) -> ArraySlice<UInt8> { keys[entries[number].key] }

  mutating func insert(_ key: some Collection<UInt8>, _ value: Int) {
    let start = keys.count
    keys += key
    append(keys.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[start...])) }, start, value)
  }

  /// Inserts a key that is not there yet; false where it is.
  mutating func insertNew(_ key: UnsafeBufferPointer<UInt8>, _ value: Int) -> Bool {
    let hash = Self.hash(key)
    var isKnown = false
    forEach(key, hash) { _ in isKnown = true }
    guard !isKnown else { return false }
    let start = keys.count
    keys.append(contentsOf: key)
    append(hash, start, value)
    return true
  }

  /// Takes in the key that begins at `start` of `keys` and ends with it.
  private mutating func append(_ hash: UInt64, _ start: Int, _ value: Int) {
    if entries.count * 2 >= slots.count { grow() }
    link(hash, start..<keys.count, Int32(truncatingIfNeeded: value))
  }

  func contains(_ key: [UInt8]) -> Bool {
    var isFound = false
    key.withUnsafeBufferPointer { forEach($0) { _ in isFound = true } }
    return isFound
  }

  /// Calls `body` with each value of `key`, the last inserted first.
  @inline(__always)
  func forEach(_ key: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    forEach(key, Self.hash(key), body)
  }

  @inline(__always)
  private func forEach(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ body: (Int) -> Void) {
    var index = slots[Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))]
    guard index >= 0 else { return }
    keys.withUnsafeBufferPointer { keys in
      while index >= 0 {
        let entry = entries[Int(index)]
        if entry.hash == hash, UnsafeBufferPointer(rebasing: keys[entry.key]).holdsSame(as: key) {
          body(Int(entry.value))
        }
        index = entry.next
      }
    }
  }

  /// Calls `body` with each key and its value, in the order of insertion, until it returns false.
  func forEachKey(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Bool) {
    keys.withUnsafeBufferPointer { keys in
      for entry in entries {
        guard body(UnsafeBufferPointer(rebasing: keys[entry.key]), Int(entry.value)) else { return }
      }
    }
  }

  /// The values of `key`, in the order of insertion.
  func values(_ key: some Collection<UInt8>) -> [Int] {
    var result: [Int] = []
    Array(key).withUnsafeBufferPointer { forEach($0) { result.append($0) } }
    return result.reversed()
  }

  private mutating func grow() {
    let old = entries
    slots = [Int32](repeating: -1, count: slots.count * 2)
    entries.removeAll(keepingCapacity: true)
    for entry in old { link(entry.hash, entry.key, entry.value) }
  }

  private mutating func link(_ hash: UInt64, _ key: Range<Int>, _ value: Int32) {
    let slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
    entries.append(Entry(hash: hash, key: key, value: value, next: slots[slot]))
    slots[slot] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  /// A multiply-and-fold hash, eight bytes a step, with a seed of its own for each process: names come from files
  /// that may be made to collide.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    func take(_ word: UInt64) {
      let product = (state ^ word).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
      state = product.high ^ product.low ^ seed
    }
    while index &+ 8 <= bytes.count {
      take(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    let end = bytes.count
    if index &+ 4 <= end {
      // The halves may overlap: with the length they still tell every rest from every other.
      take(
        UInt64(raw.loadUnaligned(fromByteOffset: index, as: UInt32.self)) << 32
          | UInt64(raw.loadUnaligned(fromByteOffset: end &- 4, as: UInt32.self)))
    } else if index < end {
      let middle = index &+ (end &- index) / 2
      take(UInt64(raw[index]) << 16 | UInt64(raw[middle]) << 8 | UInt64(raw[end &- 1]))
    }
    return state ^ state >> 29
  }

  private static let seed = UInt64.random(in: .min ... .max)
}
