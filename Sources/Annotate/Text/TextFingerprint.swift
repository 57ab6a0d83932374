/// A cheap mark of a text that can be made of its parts: texts with different marks differ, and equal marks mean
/// equal texts but for a chance of one in 10^17. It does not depend on where the text is cut.
struct TextFingerprint: Measure, Equatable {
  /// The value of the bytes as digits to a random base, modulo 2^61 - 1, and the base to the power of their number.
  private(set) var value: UInt64 = 0
  private var power: UInt64 = 1

  static let zero = TextFingerprint()

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      value = Self.multiply(value, Self.base)
      // One more than the byte, so that zero bytes count.
      value = Self.reduce(value &+ UInt64(byte) &+ 1)
      power = Self.multiply(power, Self.base)
    }
  }

  static func += (sum: inout TextFingerprint, other: TextFingerprint) {
    sum.value = reduce(multiply(sum.value, other.power) &+ other.value)
    sum.power = multiply(sum.power, other.power)
  }

  private static let modulus: UInt64 = (1 << 61) - 1
  private static let base = UInt64.random(in: 1 << 40..<1 << 60)

  private static func multiply(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return reduce((product.low & modulus) &+ (product.high << 3 | product.low >> 61))
  }

  private static func reduce(_ value: UInt64) -> UInt64 {
    let folded = (value & modulus) &+ (value >> 61)
    return folded >= modulus ? folded &- modulus : folded
  }
}

/// The fingerprint of a section's stripped text.
struct SectionFingerprint: Measured {
  let measure: TextFingerprint

  init(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>) {
    var sum = TextFingerprint.zero
    Strip.forEachKept(section) { sum.add(UnsafeBufferPointer(rebasing: bytes[$0])) }
    measure = sum
  }
}
