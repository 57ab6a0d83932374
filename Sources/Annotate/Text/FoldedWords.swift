/// Some words, folded and cut at whatever is neither letter nor digit, for comparing names word by word.
///
/// A number is one word whatever way it is written: `04` and `4`, `XI` and `11`, `thứ tư` and `thứ 4`. A word that
/// repeats the one before it is left out, for writers double words and drop the second of two (`Đảng bộ Bộ …`). So is
/// what comes after `limit` words: nothing is called so, and comparing must not take long.
struct FoldedWords: Equatable, Sendable {
  struct Word: Sendable {
    /// Stands for the word: two words with one hash are taken for the same.
    let hash: UInt64
    /// Its bytes in `key`.
    let range: Range<Int>
    let isNumber: Bool
    /// What stands between it and the word before it.
    let gap: Gap
  }

  enum Gap: Sendable {
    case space
    /// `-` or `/`.
    case joint
    /// `,` or `;`.
    case comma
  }

  static let limit = 128

  let key: [UInt8]
  let words: [Word]

  init(_ text: some Collection<UInt8>) {
    self.init(key: Folding.key(text))
  }

  init(_ text: String) {
    self.init(text.utf8)
  }

  init(key: [UInt8]) {
    var words: [Word] = []
    var index = 0
    var gap = Gap.space
    while index < key.count, words.count < Self.limit {
      let kind = Self.kind(key, at: index)
      guard kind != .other else {
        gap = Self.gap(key[index]) ?? gap
        index += key[index] < 0x80 ? 1 : 3
        continue
      }
      var end = index + 1
      while end < key.count, Self.kind(key, at: end) == kind { end += 1 }
      let word = Self.word(key, index..<end, kind, gap, after: words.last)
      if word.hash != words.last?.hash { words.append(word) }
      gap = .space
      index = end
    }
    self.init(key: key, words: words)
  }

  private init(key: [UInt8], words: [Word]) {
    self.key = key
    self.words = words
  }

  /// Some of its words as words of their own.
  subscript(part: ArraySlice<Word>) -> FoldedWords { FoldedWords(key: key, words: Array(part)) }

  static func == (one: FoldedWords, other: FoldedWords) -> Bool { one.words[...].matches(other.words[...]) }

  // MARK: Reading

  private enum ByteKind {
    case letter, digit, other
  }

  private static func kind(_ key: [UInt8], at index: Int) -> ByteKind {
    switch key[index] {
    case 0x30...0x39: .digit
    // A tone, which follows the letters of its word, a letter, or a part of one.
    case 0x01...0x05, 0x61...0x7A, 0x80...0xDF: .letter
    // General punctuation: quotation marks and the like.
    case 0xE2: .other
    case 0xE0...0xFF: .letter
    default: .other
    }
  }

  private static func gap(_ byte: UInt8) -> Gap? {
    switch byte {
    case 0x2D, 0x2F: .joint
    case 0x2C, 0x3B: .comma
    default: nil
    }
  }

  private static func word(
    _ key: [UInt8], _ range: Range<Int>, _ kind: ByteKind, _ gap: Gap, after last: Word?
  ) -> Word {
    if kind == .digit {
      let digits = key[range].drop { $0 == 0x30 }
      return Word(hash: hash(digits), range: range, isNumber: true, gap: gap)
    }
    let number = roman(key[range]) ?? (last?.hash == ordinalMark ? ordinals[hash(key[range])] : nil)
    if let number {
      return Word(hash: hash(Array(String(number).utf8)[...]), range: range, isNumber: true, gap: gap)
    }
    return Word(hash: hash(key[range]), range: range, isNumber: false, gap: gap)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  private static let ordinalMark = hash(Folding.key("thứ")[...])
  private static let ordinals: [UInt64: Int] = {
    let words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
    var result = [hash(Folding.key("nhì")[...]): 2, hash(Folding.key("bẩy")[...]): 7]
    for (index, word) in words.enumerated() { result[hash(Folding.key(word)[...])] = index + 1 }
    return result
  }()

  /// The value of a Roman number up to 39; nil for any other word.
  private static func roman(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= 7 else { return nil }
    var sum = 0
    var last = 10
    for (offset, byte) in bytes.enumerated() {
      let value: Int
      switch byte {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      default: return nil
      }
      // The one subtraction that there is below 40: i before v or x.
      guard value <= last || (last == 1 && offset > 0) else { return nil }
      sum += value > last ? value - 2 * last : value
      last = value
    }
    return sum
  }
}

extension ArraySlice<FoldedWords.Word> {
  func matches(_ other: Self) -> Bool { elementsEqual(other) { $0.hash == $1.hash } }

  func begins(with other: Self) -> Bool { count >= other.count && prefix(other.count).matches(other) }

  func ends(with other: Self) -> Bool { count >= other.count && suffix(other.count).matches(other) }

  /// Whether `other` stands in it, word behind word.
  func contains(run other: Self) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    return (startIndex...(endIndex - other.count)).contains {
      self[$0].hash == first.hash && self[$0..<($0 + other.count)].matches(other)
    }
  }

  /// Whether each of its words is one of `other`'s, in whatever order.
  func areAll(in other: Self) -> Bool {
    allSatisfy { word in other.contains { $0.hash == word.hash } }
  }

  func contains(_ word: FoldedWords.Word) -> Bool { contains { $0.hash == word.hash } }
}

extension FoldedWords {
  /// Whether these are words of `other` in their order, with some left out or several cut to their initials
  /// (`Bộ GD-ĐT`).
  func shortens(_ other: FoldedWords) -> Bool {
    var position = 0
    for word in words {
      if let found = other.words[position...].firstIndex(where: { $0.hash == word.hash }) {
        position = found + 1
      } else if let end = other.end(ofInitials: key[word.range], from: position) {
        position = end
      } else {
        return false
      }
    }
    return !words.isEmpty
  }

  /// The index behind the first words from `start` on that begin with these letters; `và` need not.
  private func end(ofInitials letters: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard letters.count > 1, letters.count <= 16, letters.allSatisfy({ $0 > 5 }) else { return nil }
    for first in start..<max(start, words.count) {
      var left = letters
      var index = first
      while !left.isEmpty, index < words.count {
        let length = left.first.map { $0 < 0x80 ? 1 : 2 } ?? 1
        if key[words[index].range].prefix(length).elementsEqual(left.prefix(length)) {
          left = left.dropFirst(length)
        } else if words[index].hash != Self.and || index == first {
          break
        }
        index += 1
      }
      if left.isEmpty { return index }
    }
    return nil
  }

  private static let and = hash(Folding.key("và")[...])
}
