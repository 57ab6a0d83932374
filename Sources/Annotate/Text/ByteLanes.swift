/// Sixteen bytes that are looked at together. What is true of a lane is told by all of its bits.
typealias ByteLanes = SIMD16<UInt8>

extension SIMD16<UInt8> {
  /// The bytes from `index` on, of which there are sixteen.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: Self.self)
  }

  @inline(__always)
  static func all(_ byte: UInt8) -> Self { Self(repeating: byte) }

  /// The sum of the lanes.
  @inline(__always)
  var sum: Int { indices.reduce(0) { $0 &+ Int(self[$1]) } }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first lane of which it is true.
  @inline(__always)
  var first: Int? {
    // Two words are sooner compared than the lanes one by one.
    let words = unsafeBitCast(ByteLanes().replacing(with: 0xFF, where: self), to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
    return words[1] != 0 ? 8 &+ words[1].trailingZeroBitCount >> 3 : nil
  }

  /// The last.
  @inline(__always)
  var last: Int? {
    let words = unsafeBitCast(ByteLanes().replacing(with: 0xFF, where: self), to: SIMD2<UInt64>.self)
    if words[1] != 0 { return 15 &- words[1].leadingZeroBitCount >> 3 }
    return words[0] != 0 ? 7 &- words[0].leadingZeroBitCount >> 3 : nil
  }
}
