/// The hashes by which folded words are compared: of each letter in turn, and of what else a token is.
enum TokenHash {
  static let word: UInt64 = 0xCBF2_9CE4_8422_2325
  static let number: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let mark: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  @inline(__always)
  static func mix(_ hash: UInt64, _ letter: UInt32) -> UInt64 { (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }

  /// Of the form that stands for all forms of a mark.
  @inline(__always)
  static func mark(_ scalar: Unicode.Scalar) -> UInt64 { mix(mark, scalar.value) }

  static let t = mix(word, 0x74)
  static let w = mix(word, 0x77)
  static let u = mix(word, 0x1B0)
  static let tw = mix(t, 0x77)
  static let tu = mix(t, 0x1B0)
  static let trung = mix(mix(mix(mix(t, 0x72), 0x75), 0x6E), 0x67)
  static let uong = mix(mix(mix(u, 0x1A1), 0x6E), 0x67)
  static let stop = mix(mark, 0x2E)

  /// The last words of `Trung ương` and its abbreviations.
  static let endsOfCentral = WordSet([tw, tu, w, u, uong])
}
