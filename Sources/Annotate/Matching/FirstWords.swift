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
    /// A single or a double one.
    static let quotationMark = Use(rawValue: 1 << 18)
    static let dash = Use(rawValue: 1 << 19)

    /// Of a word: whether there are phrases of two words and more, of which the first two are looked up.
    fileprivate static let more = Use(rawValue: 1 << 20)

    /// Those of mentions.
    static let mention: Use = [
      .office, .body, .surname, .honorific, .credit, .namedAfter, .declaredPerson, .declaredBody, .declaredOffice,
    ]
  }

  /// Words in groups: a part of the hash of each of `groupSize`, and then their uses, 0 for none. All of a group are
  /// compared at once, without asking which it is: that would be guessed wrong as often as not.
  private var entries: [UInt32] = []
  private var count = 0

  private typealias Group = SIMD4<UInt32>
  private static let groupSize = Group.scalarCount

  var isEmpty: Bool { count == 0 }

  /// Takes in a phrase by its first word, and the second where it has one.
  mutating func insert(_ word: UInt64, _ use: Use, followedBy second: UInt64? = nil) {
    guard let second else { return add(Self.tag(word), use) }
    add(Self.tag(word), .more)
    add(Self.tag(Self.pair(word, second)), use)
  }

  /// Takes in all phrases of a tree.
  mutating func insert(_ trie: WordTrie<some Sendable>, _ use: Use) {
    trie.forEachBeginning { insert($0, use, followedBy: $1) }
  }

  mutating func formUnion(_ other: FirstWords) {
    for slot in other.entries.indices where Self.isTag(slot) && other.entries[slot + Self.groupSize] != 0 {
      add(other.entries[slot], Use(rawValue: other.entries[slot + Self.groupSize]))
    }
  }

  /// The uses of a word as a phrase of its own.
  @inline(__always)
  subscript(word: UInt64) -> Use {
    entries.isEmpty ? [] : entries.withUnsafeBufferPointer { Self.uses(Self.tag(word), $0) }
  }

  /// Adds to the uses of each token those of the phrases that may begin with it.
  func add(to uses: UnsafeMutableBufferPointer<Use>, _ tokens: UnsafeBufferPointer<FoldedText.Token>) {
    guard !isEmpty else { return }
    entries.withUnsafeBufferPointer { entries in
      let end = min(tokens.count, uses.count)
      var index = 0
      while index < end {
        var found = Self.uses(Self.tag(tokens[index].hash), entries)
        if found.contains(.more) {
          found.remove(.more)
          if index &+ 1 < tokens.count, tokens[index &+ 1].gap != .lineEnd {
            found.formUnion(Self.uses(Self.tag(Self.pair(tokens[index].hash, tokens[index &+ 1].hash)), entries))
          }
        }
        uses[index].formUnion(found)
        index &+= 1
      }
    }
  }

  private mutating func add(_ tag: UInt32, _ use: Use) {
    if (count + 1) * 6 > entries.count { grow() }
    var slot = entries.withUnsafeBufferPointer { Self.start(tag, $0) }
    while !Self.isTag(slot) || entries[slot + Self.groupSize] != 0 && entries[slot] != tag {
      slot = (slot + 1) & (entries.count - 1)
    }
    if entries[slot + Self.groupSize] == 0 { count += 1 }
    entries[slot] = tag
    entries[slot + Self.groupSize] |= use.rawValue
  }

  /// Whether there is room for a word at a place of `entries`, and not for uses.
  private static func isTag(_ slot: Int) -> Bool { slot & groupSize == 0 }

  /// Stands for two words in their order.
  @inline(__always)
  private static func pair(_ word: UInt64, _ second: UInt64) -> UInt64 { (word &* 31) ^ second }

  /// What is kept of a word: two that share it have the uses of both, which costs a look in vain.
  @inline(__always)
  private static func tag(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 32)
  }

  /// Where the group begins in which a word stands, or is to stand, if that is not full.
  @inline(__always)
  private static func start(_ tag: UInt32, _ entries: UnsafeBufferPointer<UInt32>) -> Int {
    Int(truncatingIfNeeded: tag) &* (groupSize * 2) & (entries.count &- 1)
  }

  @inline(__always)
  private static func uses(_ tag: UInt32, _ entries: UnsafeBufferPointer<UInt32>) -> Use {
    var start = start(tag, entries)
    let raw = UnsafeRawBufferPointer(entries)
    while true {
      let tags = raw.loadUnaligned(fromByteOffset: start &* 4, as: Group.self)
      let uses = raw.loadUnaligned(fromByteOffset: (start &+ groupSize) &* 4, as: Group.self)
      let found = uses.replacing(with: 0, where: tags .!= Group(repeating: tag)).wrappedSum()
      // What found no place in a full group stands in the next.
      guard found == 0, uses[groupSize - 1] != 0 else { return Use(rawValue: found) }
      start = (start &+ groupSize * 2) & (entries.count &- 1)
    }
  }

  private mutating func grow() {
    let old = self
    entries = [UInt32](repeating: 0, count: max(128, old.entries.count * 2))
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
