/// A fast hash of 128 bits that is the same in every process with the same seed. Who does not know the seed cannot make
/// two texts with the same hash; who does can, so a seed is kept as private as what it guards.
public struct StableHash: Sendable {
  public struct Value: Hashable, Sendable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }

    /// 32 digits.
    public var hexadecimal: String {
      String(unsafeUninitializedCapacity: 32) { digits in
        for place in 0..<32 {
          let digit = UInt8((place < 16 ? high : low) >> UInt64(60 - place % 16 * 4) & 0xF)
          digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
        return 32
      }
    }
  }

  private var one: UInt64
  private var other: UInt64
  private var length: UInt64 = 0

  // Odd numbers with as many ones as zeros, in no order.
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  public init(seed: UInt64) {
    one = seed ^ Self.first
    other = Self.mix(seed ^ Self.second, Self.first)
  }

  public static func value(_ bytes: some Sequence<UInt8>, seed: UInt64) -> Value {
    var hash = StableHash(seed: seed)
    hash.add(bytes)
    return hash.value
  }

  /// Takes bytes as a part of its own: “ab” and “c” are not “a” and “bc”.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ take($0) }) == nil { Array(bytes).withUnsafeBufferPointer { take($0) } }
  }

  public mutating func add(_ number: UInt64) {
    one = Self.mix(one ^ number, Self.second)
    other = Self.mix(other &+ number, one | 1)
    length &+= 8
  }

  public var value: Value {
    let end = Self.mix(one ^ length, Self.first)
    return Value(high: Self.mix(end, other ^ Self.second), low: Self.mix(other ^ length, end | 1))
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index &+ 16 <= bytes.count {
      let low = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let high = raw.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self).littleEndian
      one = Self.mix(one ^ low, high ^ Self.first)
      other = Self.mix(other ^ high, (low ^ Self.second) &+ one)
      index &+= 16
    }
    var rest: [UInt64] = [0, 0]
    for (place, byte) in bytes[index...].enumerated() { rest[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8) }
    add(rest[0])
    add(rest[1] ^ UInt64(bytes.count) << 32)
    length &+= UInt64(bytes.count)
  }

  private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
