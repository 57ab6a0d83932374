/// Words as they are looked for: folded without case and diacritics, and cut at whatever is neither letter nor digit.
struct SearchKey: Sendable {
  /// Lower-case words with one space between them.
  let text: [UInt8]
  /// For each first byte of a word, its low six bits as a bit.
  let firsts: UInt64
  /// The places of the words in `text`.
  let words: [Range<Int>]

  /// Nothing is called by more bytes than this; what is longer is compared by its beginning.
  static let longest = 512
  private static let mostWords = 24

  init(_ bytes: some Collection<UInt8>) {
    text = Self.text(bytes)
    words = Self.words(of: text[...], atMost: Self.mostWords)
    firsts = Self.firsts(of: text[...])
  }

  init(_ string: String) { self.init(string.utf8) }

  /// The words alone, for a text in which others are looked for.
  static func text(_ bytes: some Collection<UInt8>) -> [UInt8] {
    separated(Folding.key(bytes.prefix(longest), .letters))
  }

  var isEmpty: Bool { text.isEmpty }

  /// How a text that holds what is looked for does so.
  enum Fit: Sendable {
    case whole
    /// The text begins with it.
    case beginning
    /// Its words begin words of the text, in their order.
    case words
  }

  /// How `other`, such a text with its `firsts`, holds these words; nil where it does not.
  @inline(__always)
  func fit(in other: ArraySlice<UInt8>, firsts: UInt64) -> Fit? {
    guard self.firsts & ~firsts == 0 else { return nil }
    if other.starts(with: text) { return other.count == text.count ? .whole : .beginning }
    var position = other.startIndex
    for word in words {
      guard let found = Self.next(text[word], in: other, from: position) else { return nil }
      position = found
    }
    return .words
  }

  /// How the initials of the words of `other`, such a text, hold this; nil where they do not, and for a single word.
  func fit(inInitialsOf other: ArraySlice<UInt8>) -> Fit? {
    var count = 0
    var words = 0
    var isFirst = true
    for byte in other {
      if isFirst {
        if count < text.count {
          guard byte == text[count] else { return nil }
          count += 1
        }
        words += 1
      }
      isFirst = byte == 0x20
    }
    guard count == text.count, words > 1 else { return nil }
    return words == count ? .whole : .beginning
  }

  func fit(in other: SearchKey) -> Fit? { fit(in: other.text[...], firsts: other.firsts) }

  /// The place behind the first word from `start` on that begins with `word`, and behind the space after it.
  private static func next(_ word: ArraySlice<UInt8>, in text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < text.endIndex {
      let end = text[position...].firstIndex(of: 0x20) ?? text.endIndex
      let isFound = text[position..<end].starts(with: word)
      position = min(end + 1, text.endIndex)
      if isFound { return position }
    }
    return nil
  }

  /// A folded key with a space for each run of what is neither letter, digit nor tone.
  static func separated(_ key: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(key.count)
    for byte in key {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...0xFF, 0x01...0x05: result.append(byte)
      default: if result.last != 0x20, !result.isEmpty { result.append(0x20) }
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  static func words(of text: ArraySlice<UInt8>, atMost limit: Int) -> [Range<Int>] {
    text.split(separator: 0x20, maxSplits: limit).prefix(limit).map { $0.startIndex..<$0.endIndex }
  }

  static func firsts(of text: ArraySlice<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    var isFirst = true
    for byte in text {
      if isFirst { result |= 1 << UInt64(byte & 63) }
      isFirst = byte == 0x20
    }
    return result
  }

  /// The first letters of such a text's words.
  static func initials(of text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in text.enumerated() where index == 0 || text[index - 1] == 0x20 { result.append(byte) }
    return Array(result.prefix(mostWords))
  }
}

/// Words with the diacritics that somebody typed, to prefer names that have them too.
struct SpelledWords: Sendable {
  private let text: [UInt8]
  private let words: [Range<Int>]

  /// Nil where no diacritic was typed: then nothing is to be preferred.
  init?(typed bytes: some Collection<UInt8>) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    text = Self.key(bytes)
    words = SearchKey.words(of: text[...], atMost: 24)
  }

  /// A name as `agree` compares it.
  static func key(_ bytes: some Collection<UInt8>) -> [UInt8] {
    SearchKey.separated(Folding.key(bytes.prefix(SearchKey.longest)))
  }

  /// Whether each word begins one of the name's, in their order; a tone that is not typed yet agrees with any.
  func agree(with name: ArraySlice<UInt8>) -> Bool {
    var rest = name.split(separator: 0x20)[...]
    for word in words {
      guard let index = rest.firstIndex(where: { Self.begins($0, text[word]) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private static func begins(_ word: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
    guard let tone = part.last, tone <= 5 else { return word.starts(with: part) }
    return word.last == tone && word.starts(with: part.dropLast())
  }
}
