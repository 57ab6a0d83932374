/// What the letters of Vietnamese fold to, as numbers in a table.
enum Alphabet {
  /// For each scalar below U+1F00 `base << 4 | isCapital << 3 | tone`; 0 for what is no letter of Vietnamese.
  static let entries: [UInt16] = (0..<UInt32(0x1F00)).map { scalar in
    guard let (base, tone) = Folding.letter(scalar) else { return 0 }
    let isCapital = Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    return UInt16(base) << 4 | (isCapital ? 8 : 0) | UInt16(tone)
  }

  /// The tone that a combining mark gives to a syllable; nil for any other scalar.
  static func tone(_ scalar: UInt32) -> UInt16? {
    switch scalar {
    case 0x300: 1
    case 0x301: 2
    case 0x309: 3
    case 0x303: 4
    case 0x323: 5
    default: nil
    }
  }

  /// What a letter becomes by a combining circumflex, breve or horn; nil where it becomes nothing.
  static func letter(_ base: UInt32, with mark: UInt32) -> UInt32? {
    switch (base, mark) {
    case (0x61, 0x302): 0xE2
    case (0x61, 0x306): 0x103
    case (0x65, 0x302): 0xEA
    case (0x6F, 0x302): 0xF4
    case (0x6F, 0x31B): 0x1A1
    case (0x75, 0x31B): 0x1B0
    default: nil
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0B, 0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether nothing of it is seen: a soft hyphen, a zero-width space or joiner, a byte order mark.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The form that stands for all forms of a mark.
  static func mark(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: 0x22
    case 0x2018...0x201B, 0x2032, 0x60, 0xB4: 0x27
    case 0x2044, 0x2215: 0x2F
    default: scalar
    }
  }

  /// The scalar at a byte, and its length; U+FFFD and 1 where there is none.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[start]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard length > 1, start + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in start + 1..<start + length {
      guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), value >= [0, 0, 0x80, 0x800, 0x10000][length] else { return (0xFFFD, 1) }
    return (scalar.value, length)
  }
}
