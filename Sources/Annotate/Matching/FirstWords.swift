/// For each word that phrases begin with, the uses of these: one look tells of most words that nothing begins there.
struct FirstWords: Sendable {
  struct Use: OptionSet, Sendable {
    let rawValue: UInt16

    static let office = Use(rawValue: 1)
    static let body = Use(rawValue: 2)
    static let surname = Use(rawValue: 4)
    static let honorific = Use(rawValue: 8)
    static let credit = Use(rawValue: 16)
    static let namedAfter = Use(rawValue: 32)
    static let declaredPerson = Use(rawValue: 64)
    static let declaredBody = Use(rawValue: 128)
    static let declaredOffice = Use(rawValue: 256)
    /// A name that the article gave before.
    static let givenName = Use(rawValue: 512)
    static let citation = Use(rawValue: 1024)
  }

  private var words = [UInt64](repeating: 0, count: 64)
  private var uses = [Use](repeating: [], count: 64)
  private var count = 0

  mutating func insert(_ word: UInt64, _ use: Use) {
    if (count + 1) * 3 > words.count { grow() }
    let slot = slot(of: word)
    if uses[slot].isEmpty { count += 1 }
    words[slot] = word
    uses[slot].formUnion(use)
  }

  @inline(__always)
  subscript(word: UInt64) -> Use { uses[slot(of: word)] }

  /// Where a word stands, or is to stand.
  @inline(__always)
  private func slot(of word: UInt64) -> Int {
    let mask = words.count - 1
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while !uses[slot].isEmpty, words[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(words, uses).filter { !$0.1.isEmpty }
    words = [UInt64](repeating: 0, count: words.count * 2)
    uses = [Use](repeating: [], count: words.count)
    count = 0
    for (word, use) in old { insert(word, use) }
  }

  /// Those of the phrases that the language has.
  static let known: FirstWords = {
    var result = FirstWords()
    let lists: [(WordList, Use)] = [
      (OfficeWords.offices, .office), (BodyWords.heads, .body), (BodyWords.placeHeads, .body),
      (BodyWords.openHeads, .body), (BodyWords.lowerHeads, .body), (BodyWords.known, .body),
      (PersonWords.surnames, .surname), (PersonWords.weakSurnames, .surname), (PersonWords.honorifics, .honorific),
      (PersonWords.credits, .credit), (PlaceWords.namedAfter, .namedAfter),
    ]
    for (list, use) in lists { for word in list.firstWords { result.insert(word, use) } }
    for word in CitationWords.firstWords { result.insert(word, .citation) }
    return result
  }()
}
