/// For each word that phrases begin with, or each two, the uses of these: one look tells of most words that nothing begins
/// there.
struct FirstWords: Sendable {
  struct Use: OptionSet, Sendable {
    let rawValue: UInt32

    static let office = Use(rawValue: 1 << 0)
    static let body = Use(rawValue: 1 << 1)
    static let surname = Use(rawValue: 1 << 2)
    static let honorific = Use(rawValue: 1 << 3)
    static let credit = Use(rawValue: 1 << 4)
    static let namedAfter = Use(rawValue: 1 << 5)
    static let declaredPerson = Use(rawValue: 1 << 6)
    static let declaredBody = Use(rawValue: 1 << 7)
    static let declaredOffice = Use(rawValue: 1 << 8)
    /// A name that the article gave before.
    static let givenName = Use(rawValue: 1 << 9)
    static let citation = Use(rawValue: 1 << 10)
    /// A document's own name.
    static let documentName = Use(rawValue: 1 << 11)
    /// Words by which a text says that somebody speaks.
    static let cue = Use(rawValue: 1 << 12)
    /// Words that introduce an interview.
    static let talk = Use(rawValue: 1 << 13)

    // What a token is, whatever begins with it:
    static let mark = Use(rawValue: 1 << 14)
    static let number = Use(rawValue: 1 << 15)
    static let capitalized = Use(rawValue: 1 << 16)
    static let lineStart = Use(rawValue: 1 << 17)

    /// Of a word: whether there are phrases of two words and more, of which the first two are looked up.
    fileprivate static let more = Use(rawValue: 1 << 18)

    /// Those of mentions.
    static let mention: Use = [
      .office, .body, .surname, .honorific, .credit, .namedAfter, .declaredPerson, .declaredBody, .declaredOffice,
    ]
  }

  private struct Entry {
    var word: UInt64 = 0
    var uses: Use = []
  }

  private var entries: [Entry] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Takes in a phrase by its first word, and the second where it has one.
  mutating func insert(_ word: UInt64, _ use: Use, followedBy second: UInt64? = nil) {
    guard let second else { return add(word, use) }
    add(word, .more)
    add(Self.pair(word, second), use)
  }

  /// Takes in all phrases of a tree.
  mutating func insert(_ trie: WordTrie<some Sendable>, _ use: Use) {
    trie.forEachBeginning { insert($0, use, followedBy: $1) }
  }

  mutating func formUnion(_ other: FirstWords) {
    for entry in other.entries where !entry.uses.isEmpty { add(entry.word, entry.uses) }
  }

  /// The uses of a word as a phrase of its own.
  @inline(__always)
  subscript(word: UInt64) -> Use { entries.isEmpty ? [] : entries[slot(of: word)].uses }

  /// Adds to the uses of each token those of the phrases that may begin with it.
  func add(to uses: inout [Use], _ tokens: [FoldedText.Token]) {
    guard !isEmpty else { return }
    entries.withUnsafeBufferPointer { entries in
      tokens.withUnsafeBufferPointer { tokens in
        uses.withUnsafeMutableBufferPointer { uses in
          for index in 0..<min(tokens.count, uses.count) {
            var found = entries[Self.slot(of: tokens[index].hash, entries)].uses
            if found.contains(.more) {
              found.remove(.more)
              if index &+ 1 < tokens.count, tokens[index &+ 1].gap != .lineEnd {
                let pair = Self.pair(tokens[index].hash, tokens[index &+ 1].hash)
                found.formUnion(entries[Self.slot(of: pair, entries)].uses)
              }
            }
            uses[index].formUnion(found)
          }
        }
      }
    }
  }

  private mutating func add(_ word: UInt64, _ use: Use) {
    if (count + 1) * 2 > entries.count { grow() }
    let slot = slot(of: word)
    if entries[slot].uses.isEmpty { count += 1 }
    entries[slot].word = word
    entries[slot].uses.formUnion(use)
  }

  /// Stands for two words in their order.
  @inline(__always)
  private static func pair(_ word: UInt64, _ second: UInt64) -> UInt64 { (word &* 31) ^ second }

  /// Where a word stands, or is to stand.
  private func slot(of word: UInt64) -> Int { entries.withUnsafeBufferPointer { Self.slot(of: word, $0) } }

  @inline(__always)
  private static func slot(of word: UInt64, _ entries: UnsafeBufferPointer<Entry>) -> Int {
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
      (OfficeWords.offices, .office), (BodyWords.lowerHeads, .body), (BodyWords.known, .body),
      (PersonWords.surnames, .surname), (PersonWords.weakSurnames, .surname), (PersonWords.honorifics, .honorific),
      (PersonWords.credits, .credit), (PlaceWords.namedAfter, .namedAfter),
    ]
    for (list, use) in lists { result.insert(list.trie, use) }
    result.insert(BodyWords.heads, .body)
    result.insert(CitationWords.heads, .citation)
    result.insert(SpeechWords.cues, .cue)
    result.insert(TurnFinder.talks, .talk)
    return result
  }()
}
