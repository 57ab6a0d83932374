/// Vietnamese spelling made comparable: two words that are one to a reader have one key.
///
/// A key is bytes, for comparing only. It holds lower-case letters with their quality (ă, â, ê, ô, ơ, ư, đ), and behind
/// each syllable its tone as a byte below 6: so NFC and NFD, either place of a tone mark, and either case are alike.
public enum Folding {
  /// What a comparison overlooks.
  public enum Strength: Sendable {
    /// Case, composition, the place of a tone mark, i for y, Ð for Đ, dashes, spaces, and T.Ư for Trung ương.
    case spelling
    /// The same, but the first syllable is a surname, in which i and y differ.
    case personName
    /// All of that and every diacritic: for looking up.
    case letters
  }

  /// The key of some UTF-8; bytes that are not are kept as they fall.
  public static func key(_ bytes: some Collection<UInt8>, _ strength: Strength = .spelling) -> [UInt8] {
    // To go through a part of a string takes several times as long as to go through its bytes.
    bytes.withContiguousStorageIfAvailable { fold($0, strength) } ?? foldAny(bytes, strength)
  }

  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ strength: Strength) -> [UInt8] {
    // A key is a fourth of what it may become: to copy it takes less than to ask for so much.
    let key = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folder.capacity(bytes.count)) { room in
      var folder = Folder(strength, room)
      return fold(bytes, &folder) ? [UInt8](UnsafeBufferPointer(rebasing: room[..<folder.finish()])) : nil
    }
    return key ?? foldAny(bytes, strength)
  }

  /// Folds bytes; false where that takes `foldAny`.
  @inline(__always)
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ folder: inout Folder) -> Bool {
    let table = Self.table
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
      guard lead < 0x80 || lead >= 0xC2 && lead < 0xF0, index &+ length <= bytes.count else { return false }
      var scalar = UInt32(lead)
      if length > 1 {
        scalar &= length == 2 ? 0x1F : 0x0F
        for next in index &+ 1..<index &+ length {
          guard bytes[next] & 0xC0 == 0x80 else { return false }
          scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
        }
        guard length == 2 || scalar >= 0x800 && !(0xD800...0xDFFF ~= scalar) else { return false }
      }
      let entry = scalar < 0x1F00 ? table[Int(scalar)] : 0
      if entry != 0 { folder.take(entry >> 3, tone: UInt8(entry & 7)) } else { folder.take(mark: scalar) }
      index &+= length
    }
    return true
  }

  /// Folds what the quicker way does not: bytes that are no UTF-8 or do not lie side by side, and scalars beyond U+FFFF.
  private static func foldAny(_ bytes: some Collection<UInt8>, _ strength: Strength) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Folder.capacity(bytes.count)) { key, count in
      var folder = Folder(strength, key)
      func take(_ scalar: UInt32) {
        if let (base, tone) = letter(scalar) { folder.take(base, tone: tone) } else { folder.take(mark: scalar) }
      }
      var decoder = UTF8()
      var iterator = bytes.makeIterator()
      while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): take(scalar.value)
        case .emptyInput:
          count = folder.finish()
          return
        case .error: take(0xFFFD)
        }
      }
    }
  }

  public static func key(_ string: String, _ strength: Strength = .spelling) -> [UInt8] {
    key(string.utf8, strength)
  }

  /// A letter's base, quality included, and its tone (0 to 5); nil for what is no Vietnamese letter.
  static func letter(_ scalar: UInt32) -> (base: UInt32, tone: UInt8)? {
    guard scalar < 0x1F00 else { return nil }
    let entry = table[Int(scalar)]
    return entry == 0 ? nil : (entry >> 3, UInt8(entry & 7))
  }

  /// For each scalar below U+1F00 its base and tone, `base << 3 | tone`; 0 for none.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 0x1F00)
    for byte in 0x61...0x7A {
      table[byte] = UInt32(byte) << 3
      table[byte - 0x20] = UInt32(byte) << 3
    }
    let rows = [
      "aàáảãạAÀÁẢÃẠ", "ăằắẳẵặĂẰẮẲẴẶ", "âầấẩẫậÂẦẤẨẪẬ", "eèéẻẽẹEÈÉẺẼẸ", "êềếểễệÊỀẾỂỄỆ", "iìíỉĩịIÌÍỈĨỊ", "oòóỏõọOÒÓỎÕỌ",
      "ôồốổỗộÔỒỐỔỖỘ", "ơờớởỡợƠỜỚỞỠỢ", "uùúủũụUÙÚỦŨỤ", "ưừứửữựƯỪỨỬỮỰ", "yỳýỷỹỵYỲÝỶỸỴ",
    ]
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        table[Int(scalar.value)] = scalars[0].value << 3 | UInt32(index % 6)
      }
    }
    // Đ, and Ð (U+00D0), which looks like it, with their lower case.
    for scalar in [0x110, 0x111, 0xD0, 0xF0] { table[scalar] = 0x111 << 3 }
    return table
  }()
}

/// Takes scalars one by one and writes the key.
private struct Folder {
  private let key: UnsafeMutableBufferPointer<UInt8>
  /// How much of the key is written.
  private var count = 0
  private let strength: Folding.Strength
  /// Where the syllable that is being read begins in the key, with the space before it; it has none where `letters` is 0.
  private var start = 0
  private var letters = 0
  private var first: UInt32 = 0
  private var last: UInt32 = 0
  private var tone: UInt8 = 0
  /// How many syllables have ended.
  private var syllables = 0
  private var spaceIsDue = false

  /// How long the key of so many bytes can be: what is no UTF-8 is written in three bytes for each, and a space goes before.
  static func capacity(_ count: Int) -> Int { count &* 4 &+ 4 }

  init(_ strength: Folding.Strength, _ key: UnsafeMutableBufferPointer<UInt8>) {
    self.strength = strength
    self.key = key
  }

  /// Takes a letter.
  @inline(__always)
  mutating func take(_ base: UInt32, tone: UInt8) {
    if letters == 0 {
      start = count
      first = base
      if spaceIsDue { append(0x20) }
    }
    letters &+= 1
    last = base
    write(base)
    if tone > 0 { self.tone = tone }
  }

  /// Takes whatever is no letter.
  mutating func take(mark scalar: UInt32) {
    switch scalar {
    case 0x300: tone = 1
    case 0x301: tone = 2
    case 0x309: tone = 3
    case 0x303: tone = 4
    case 0x323: tone = 5
    case 0x302, 0x306, 0x31B: modify(by: scalar)
    case 0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF: break
    default:
      endSyllable()
      other(scalar)
    }
  }

  /// Ends the key, and gives its length.
  mutating func finish() -> Int {
    endSyllable()
    while last(is: 0x2E) { count &-= 1 }
    return count
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    guard count < key.count else { return }
    key[count] = byte
    count &+= 1
  }

  @inline(__always)
  private func last(is byte: UInt8) -> Bool { count > 0 && key[count &- 1] == byte }

  /// Whether the last bytes are some.
  private func ends(with bytes: some Collection<UInt8>) -> Bool {
    count >= bytes.count && key[count - bytes.count..<count].elementsEqual(bytes)
  }

  @inline(__always)
  private mutating func write(_ letter: UInt32) {
    if letter < 0x80 {
      append(UInt8(letter))
    } else if strength == .letters {
      append(Self.plain(letter))
    } else {
      append(UInt8(0xC0 | letter >> 6))
      append(UInt8(0x80 | letter & 0x3F))
    }
  }

  /// A combining circumflex, breve or horn on the last letter.
  private mutating func modify(by mark: UInt32) {
    guard letters > 0 else { return }
    switch (last, mark) {
    case (0x61, 0x302): last = 0xE2
    case (0x61, 0x306): last = 0x103
    case (0x65, 0x302): last = 0xEA
    case (0x6F, 0x302): last = 0xF4
    case (0x6F, 0x31B): last = 0x1A1
    case (0x75, 0x31B): last = 0x1B0
    default: return
    }
    if letters == 1 { first = last }
    count &-= 1
    write(last)
  }

  private mutating func other(_ scalar: UInt32) {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      spaceIsDue = count > 0 && !last(is: 0x2D)
    case 0x2D, 0x2010...0x2015, 0x2212:
      // Spaces around a dash are optional.
      spaceIsDue = false
      if !last(is: 0x2D) { append(0x2D) }
    case 0x2E where ends(with: Self.central): break
    default:
      writeSpace()
      if scalar < 0x80 {
        append(UInt8(scalar))
      } else if let value = Unicode.Scalar(scalar) {
        for byte in value.properties.lowercaseMapping.utf8 { append(byte) }
      }
    }
  }

  private mutating func writeSpace() {
    if spaceIsDue { append(0x20) }
    spaceIsDue = false
  }

  private mutating func endSyllable() {
    guard letters > 0 else { return }
    // The one vowel i or y after these consonants is spelled either way, but in a surname.
    if letters == 2, last == 0x79, strength != .personName || syllables > 0 {
      switch first {
      case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: key[count &- 1] = 0x69
      default: break
      }
    }
    if strength != .letters {
      if tone > 0 { append(tone) } else { writeCentral() }
    }
    letters = 0
    tone = 0
    syllables &+= 1
    spaceIsDue = false
  }

  /// Writes `Trung ương` and its abbreviations TW, TƯ, T.W. and T.Ư as `tw`, where the syllable ends one.
  private mutating func writeCentral() {
    // Most syllables are others.
    guard last == 0x77 || last == 0x1B0 || last == 0x67 && first == 0x1B0 && letters == 4 else { return }
    let syllable = key[start + (spaceIsDue ? 1 : 0)..<count]
    if letters == 2, first == 0x74 {
      // Written as one already, but for its letter.
    } else if letters == 1, endsWithWord("t.") {
      start -= 2
    } else if letters == 4, syllable.elementsEqual("\u{1B0}\u{1A1}ng".utf8), spaceIsDue, endsWithWord("trung") {
      start -= 5
      spaceIsDue = false
    } else {
      return
    }
    count = start
    writeSpace()
    for byte in Self.central { append(byte) }
  }

  private static let central: [UInt8] = [0x74, 0x77]

  /// Whether a word stands directly before the syllable.
  private func endsWithWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard start >= count else { return false }
    let matches = word.withUTF8Buffer { key[start - count..<start].elementsEqual($0) }
    guard matches, start > count else { return matches }
    let before = key[start - count - 1]
    return before == 0x20 || before == 0x2D || before == 0x2F
  }

  private static func plain(_ letter: UInt32) -> UInt8 {
    switch letter {
    case 0x103, 0xE2: 0x61
    case 0xEA: 0x65
    case 0xF4, 0x1A1: 0x6F
    case 0x1B0: 0x75
    case 0x111: 0x64
    default: UInt8(letter & 0x7F)
    }
  }
}
