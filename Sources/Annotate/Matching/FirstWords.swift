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

  private struct Entry {
    var word: UInt64 = 0
    var uses: Use = []
  }

  private var entries: [Entry] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func insert(_ word: UInt64, _ use: Use) {
    if (count + 1) * 3 > entries.count { grow() }
    let slot = slot(of: word)
    if entries[slot].uses.isEmpty { count += 1 }
    entries[slot].word = word
    entries[slot].uses.formUnion(use)
  }

  mutating func formUnion(_ other: FirstWords) {
    for entry in other.entries where !entry.uses.isEmpty { insert(entry.word, entry.uses) }
  }

  @inline(__always)
  subscript(word: UInt64) -> Use { entries.isEmpty ? [] : entries[slot(of: word)].uses }

  /// Where a word stands, or is to stand.
  @inline(__always)
  private func slot(of word: UInt64) -> Int {
    let mask = entries.count &- 1
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while !entries[slot].uses.isEmpty, entries[slot].word != word { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = self
    entries = [Entry](repeating: Entry(), count: max(64, old.entries.count * 2))
    count = 0
    formUnion(old)
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

/// The uses of words in the language and in all layers of a registry.
struct WordUses: Sendable {
  private let builtin: FirstWords
  /// Those that the nearer layers add: in most articles none.
  private let declared: [FirstWords]

  init(_ registry: Registry) {
    let last = Registry.layerCount - 1
    builtin = registry.layer(last).firstWords
    declared = (0..<last).map { registry.layer($0).firstWords }.filter { !$0.isEmpty }
  }

  @inline(__always)
  subscript(word: UInt64) -> FirstWords.Use {
    var uses = builtin[word]
    if !declared.isEmpty { for words in declared { uses.formUnion(words[word]) } }
    return uses
  }
}
