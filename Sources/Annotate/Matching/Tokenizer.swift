/// Cuts a text into the tokens of `FoldedText`.
struct Tokenizer {
  private(set) var tokens: [FoldedText.Token] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private let alphabet: UnsafeBufferPointer<UInt16>
  private var gap = FoldedText.Token.Gap.none
  /// The word that is being read; it has none where `letters` is 0.
  private var word = Word()

  private struct Word {
    var start = 0
    var letters = 0
    var capitals = 0
    var isCapitalized = false
    /// Whether it stands directly behind another, of which it is cut off.
    var isCut = false
    var hash = Tokenizer.seed
    /// What the hash was before the last letter.
    var earlier = Tokenizer.seed
    var first: UInt32 = 0
    var last: UInt32 = 0
    var lastStart = 0
    var isLastCapital = false
    var tone: UInt16 = 0
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ alphabet: UnsafeBufferPointer<UInt16>) {
    self.bytes = bytes
    self.alphabet = alphabet
    tokens.reserveCapacity(bytes.count / 5 + 4)
  }

  mutating func read() {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let entry = alphabet[Int(byte)]
        if entry != 0 {
          add(entry, at: position)
        } else if byte == 0x20 {
          endWord(at: position)
          if gap == .none { gap = .space }
        } else if byte == 0x0A || byte == 0x0D {
          endWord(at: position)
          gap = .lineEnd
        } else if byte &- 0x30 < 10 {
          endWord(at: position)
          position = number(from: position)
          continue
        } else {
          other(UInt32(byte), position..<position + 1)
        }
        position += 1
      } else {
        let (scalar, length) = scalar(at: position)
        let entry = scalar < 0x1F00 ? alphabet[Int(scalar)] : 0
        if entry != 0 { add(entry, at: position) } else { other(scalar, position..<position + length) }
        position += length
      }
    }
    endWord(at: position)
  }

  /// The scalar at a byte above 0x7F, and its length; U+FFFD and 1 where there is none.
  private func scalar(at start: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[start]
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

  // MARK: Words

  @inline(__always)
  private mutating func add(_ entry: UInt16, at position: Int) {
    add(UInt32(entry >> 4), isCapital: entry & 8 != 0, at: position)
    if entry & 7 != 0 { word.tone = entry & 7 }
  }

  @inline(__always)
  private mutating func add(_ letter: UInt32, isCapital: Bool, at position: Int) {
    if word.letters == 0 {
      word.start = position
      word.first = letter
      word.isCapitalized = isCapital
    } else if isCapital != word.isLastCapital {
      if isCapital {
        endWord(at: position)
        word.isCut = true
        add(letter, isCapital: true, at: position)
        return
      }
      if word.isCut, word.letters > 1, word.capitals == word.letters, word.tone == 0 { cutLastLetter() }
    }
    word.earlier = word.hash
    word.hash = Self.mix(word.hash, letter)
    word.letters += 1
    if isCapital { word.capitals += 1 }
    word.last = letter
    word.lastStart = position
    word.isLastCapital = isCapital
  }

  /// Ends the word before its last letter, a capital that begins the next.
  private mutating func cutLastLetter() {
    let (letter, start) = (word.last, word.lastStart)
    word.hash = word.earlier
    word.letters -= 1
    word.capitals -= 1
    endWord(at: start)
    word.isCut = true
    add(letter, isCapital: true, at: start)
  }

  @inline(__always)
  private mutating func endWord(at end: Int) {
    if word.letters > 0 { writeWord(to: end) }
  }

  private mutating func writeWord(to end: Int) {
    var hash = word.hash
    if word.letters == 2, word.last == 0x79 {
      // The one vowel i or y after these consonants is spelled either way.
      switch word.first {
      case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: hash = Self.mix(word.earlier, 0x69)
      default: break
      }
    }
    if word.tone > 0 { hash = Self.mix(hash, UInt32(word.tone)) }
    let token = FoldedText.Token(
      hash: hash, start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: end), kind: .word,
      gap: gap, isCapitalized: word.isCapitalized, isAllCapitals: word.letters > 1 && word.capitals == word.letters)
    if word.tone > 0 || !writeCentral(token) { tokens.append(token) }
    gap = .none
    word = Word()
  }

  /// Writes the word that ends `Trung ương` or an abbreviation of it as that; false where it ends none.
  private mutating func writeCentral(_ token: FoldedText.Token) -> Bool {
    var token = token
    switch token.hash {
    case Self.tw: break
    case Self.tu where token.isAllCapitals: break
    case Self.w, Self.u:
      guard token.isCapitalized, token.gap == .none, tokens.count > 1, tokens[tokens.count - 1].hash == Self.stop,
        tokens[tokens.count - 1].gap == .none, tokens[tokens.count - 2].hash == Self.t,
        tokens[tokens.count - 2].isCapitalized
      else { return false }
      token.start = tokens[tokens.count - 2].start
      token.gap = tokens[tokens.count - 2].gap
      tokens.removeLast(2)
    case Self.uong:
      guard token.gap == .space, let before = tokens.last, before.hash == Self.trung else { return false }
      token.start = before.start
      token.gap = before.gap
      token.isCapitalized = before.isCapitalized
      tokens.removeLast()
    default: return false
    }
    token.hash = Self.tw
    tokens.append(token)
    return true
  }

  // MARK: Numbers and marks

  private mutating func number(from start: Int) -> Int {
    var hash = Self.numberSeed
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10 {
      if bytes[end] != 0x30 || hash != Self.numberSeed { hash = Self.mix(hash, UInt32(bytes[end])) }
      end += 1
    }
    append(.number, hash, start..<end)
    return end
  }

  private mutating func other(_ scalar: UInt32, _ range: Range<Int>) {
    if Alphabet.isInvisible(scalar) { return }
    if word.letters > 0 {
      if let tone = Alphabet.tone(scalar) {
        word.tone = tone
        return
      }
      if let letter = Alphabet.letter(word.last, with: scalar) {
        if word.letters == 1 { word.first = letter }
        word.last = letter
        word.hash = Self.mix(word.earlier, letter)
        return
      }
    }
    if Alphabet.isSpace(scalar) {
      endWord(at: range.lowerBound)
      if gap == .none { gap = .space }
    } else if scalar > 0x7F, let known = Unicode.Scalar(scalar), known.properties.isAlphabetic {
      let lower = known.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
      add(lower, isCapital: known.properties.isUppercase, at: range.lowerBound)
    } else {
      endWord(at: range.lowerBound)
      append(.mark, Self.mix(Self.markSeed, Alphabet.mark(scalar)), range)
    }
  }

  private mutating func append(_ kind: FoldedText.Token.Kind, _ hash: UInt64, _ range: Range<Int>) {
    tokens.append(
      FoldedText.Token(
        hash: hash, start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound),
        kind: kind, gap: gap))
    gap = .none
  }

  // MARK: Hashes

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let numberSeed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let markSeed: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  @inline(__always)
  private static func mix(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  private static func hash(_ letters: [UInt32]) -> UInt64 { letters.reduce(seed) { mix($0, $1) } }

  private static let t = hash([0x74])
  private static let w = hash([0x77])
  private static let u = hash([0x1B0])
  private static let tw = hash([0x74, 0x77])
  private static let tu = hash([0x74, 0x1B0])
  private static let trung = hash([0x74, 0x72, 0x75, 0x6E, 0x67])
  private static let uong = hash([0x1B0, 0x1A1, 0x6E, 0x67])
  private static let stop = mix(markSeed, 0x2E)
}
