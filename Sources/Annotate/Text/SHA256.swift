/// SHA-256 (FIPS 180-4), fed in parts.
struct SHA256 {
  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0
  private var schedule = [UInt32](repeating: 0, count: 64)
  private let usesInstructions: Bool

  /// - Parameter usesInstructions: Whether to hash with the processor's own instructions where it has them.
  init(usesInstructions: Bool = true) {
    self.usesInstructions = usesInstructions && Self.hasInstructions
  }

  /// The digest of some bytes in lower-case hexadecimal, 64 characters.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBufferPointer { hash.update($0) }
    return hash.finish()
  }

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    length &+= UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let taken = rest.prefix(64 - pending.count)
      pending += taken
      rest = rest.dropFirst(taken.count)
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBufferPointer { take($0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.prefix(rest.count & ~63)
    take(UnsafeBufferPointer(rebasing: whole))
    pending += rest.dropFirst(whole.count)
  }

  mutating func finish() -> String {
    let bits = length &* 8
    var tail: [UInt8] = [0x80]
    tail += [UInt8](repeating: 0, count: (119 - (pending.count & 63)) & 63)
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    tail.withUnsafeBufferPointer { update($0) }
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    for word in state {
      for shift in stride(from: 28, through: 0, by: -4) { result.append(digits[Int(word >> UInt32(shift) & 15)]) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Takes whole blocks of 64 bytes.
  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 64 else { return }
    state.withUnsafeMutableBufferPointer { state in
      if usesInstructions {
        Self.constants.withUnsafeBytes { Self.takeWithInstructions(UnsafeRawBufferPointer(bytes), state, $0) }
        return
      }
      schedule.withUnsafeMutableBufferPointer { w in
        Self.constants.withUnsafeBufferPointer { k in
          for start in stride(from: 0, to: bytes.count & ~63, by: 64) { Self.compress(bytes, start, state, w, k) }
        }
      }
    }
  }

  @inline(__always)
  private static func compress(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ state: UnsafeMutableBufferPointer<UInt32>,
    _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>
  ) {
    let raw = UnsafeRawBufferPointer(bytes)
    for index in 0..<16 {
      w[index] = UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: start &+ index &* 4, as: UInt32.self))
    }
    for index in stride(from: 16, to: 64, by: 4) {
      // Of four words at a time, all but what the last two add, of which the first two are two themselves.
      var next = four(w, index &- 16) &+ four(w, index &- 7)
      let one = four(w, index &- 15)
      // The halves of two rotations apart: put together they would be made a word at a time.
      let right = (one &>> 7) ^ (one &>> 18) ^ (one &>> 3)
      next &+= right ^ ((one &<< 25) ^ (one &<< 14))
      w[index] = next[0] &+ large(w[index &- 2])
      w[index &+ 1] = next[1] &+ large(w[index &- 1])
      w[index &+ 2] = next[2] &+ large(w[index])
      w[index &+ 3] = next[3] &+ large(w[index &+ 1])
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    // In which bits the second word differs from the third: each round knows it from the one before.
    var differ = b ^ c
    // Eight rounds at a time: after them each word is back in its place, and none need be moved.
    var index = 0
    while index < 64 {
      round(a, b, &d, e, f, g, &h, &differ, k[index] &+ w[index])
      round(h, a, &c, d, e, f, &g, &differ, k[index &+ 1] &+ w[index &+ 1])
      round(g, h, &b, c, d, e, &f, &differ, k[index &+ 2] &+ w[index &+ 2])
      round(f, g, &a, b, c, d, &e, &differ, k[index &+ 3] &+ w[index &+ 3])
      round(e, f, &h, a, b, c, &d, &differ, k[index &+ 4] &+ w[index &+ 4])
      round(d, e, &g, h, a, b, &c, &differ, k[index &+ 5] &+ w[index &+ 5])
      round(c, d, &f, g, h, a, &b, &differ, k[index &+ 6] &+ w[index &+ 6])
      round(b, c, &e, f, g, h, &a, &differ, k[index &+ 7] &+ w[index &+ 7])
      index &+= 8
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ differ: inout UInt32, _ word: UInt32
  ) {
    // One rotation within another takes fewer steps than three side by side.
    let first = h &+ rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6) &+ (g ^ (e & (f ^ g))) &+ word
    let other = a ^ b
    d = d &+ first
    h = first &+ rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2) &+ (b ^ (other & differ))
    differ = other
  }

  /// What a word adds to the one two places behind it.
  @inline(__always)
  private static func large(_ word: UInt32) -> UInt32 {
    rotate(rotate(word, 2) ^ word, 17) ^ (word &>> 10)
  }

  /// Four words from a place on.
  @inline(__always)
  private static func four(_ words: UnsafeMutableBufferPointer<UInt32>, _ index: Int) -> SIMD4<UInt32> {
    UnsafeRawBufferPointer(words).loadUnaligned(fromByteOffset: index &* 4, as: SIMD4<UInt32>.self)
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
