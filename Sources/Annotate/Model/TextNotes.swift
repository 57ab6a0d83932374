/// What the rules noted of a section of text, to look at it again with all others.
struct TextNotes: Sendable {
  /// One of several ways to do the same thing: a spelling of a word, somebody whom words name.
  struct Choice: Sendable {
    /// The rule that asks that an article does one thing in one way.
    let rule: UInt8
    /// Stands for the thing that is done, and for the way.
    let key: UInt64
    let form: UInt64
    /// In bytes from the section's start.
    let start: Int32
    let end: Int32

    init(rule: Int, key: UInt64, form: UInt64, _ range: Range<Int>) {
      self.rule = UInt8(truncatingIfNeeded: rule)
      self.key = key
      self.form = form
      start = Int32(truncatingIfNeeded: range.lowerBound)
      end = Int32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A letter that looks like another.
  struct Letter: Sendable {
    let scalar: UInt32
    /// The first of them, in bytes from the section's start.
    let first: Range<Int>
    var count: Int
  }

  /// A quotation mark without a partner in its section.
  struct OpenQuote: Sendable {
    /// In bytes from the section's start.
    let range: Range<Int>
    let opens: Bool
    let closes: Bool
    /// Whether nothing but spaces stands before it.
    let isFirst: Bool
    /// Whether nothing is to be said of it.
    let isSilenced: Bool
  }

  var choices: [Choice] = []
  var letters: [Letter] = []
  var quotes: [OpenQuote] = []

  var isEmpty: Bool { choices.isEmpty && letters.isEmpty && quotes.isEmpty }
}

/// The sum of all notes of an article: it says whether there is anything to look for.
struct TextSums: Sendable {
  /// How often a thing is done in each way; most are done in one.
  private struct Forms: Sendable {
    var first: UInt64
    var count = 0
    var others: [UInt64: Int] = [:]

    var isMixed: Bool { !others.isEmpty }

    mutating func change(_ form: UInt64, by step: Int) {
      if form == first {
        count += step
        guard count == 0, let other = others.first else { return }
        (first, count) = (other.key, other.value)
        others[other.key] = nil
      } else {
        let sum = others[form, default: 0] + step
        others[form] = sum == 0 ? nil : sum
      }
    }
  }

  private struct Key: Hashable {
    let rule: UInt8
    let key: UInt64
  }

  // A type of its own: to copy arrays of dictionaries, the runtime looks up their type, which a short run would notice.
  private struct Shard: Sendable {
    var forms: [Key: Forms] = [:]
  }

  /// By the low bits of their keys: an article that is edited shares all but what the edit touches with the one before.
  /// There are none before the first choice: most checks ask no rule that notes any.
  private var choices: [Shard] = []
  private var mixed: Set<Key> = []
  /// How often each letter was noted.
  private(set) var letters: [UInt32: Int] = [:]
  private(set) var quotes = 0

  /// Whether something is done in several ways that a rule wants done in one.
  func hasMixed(_ rule: Int) -> Bool { mixed.contains { Int($0.rule) == rule } }

  /// Calls `body` with a function that says of a choice whether its thing is done in several ways: quick to say no.
  func withMixed(_ body: ((TextNotes.Choice) -> Bool) -> Void) {
    func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52) }
    var mayBeMixed = [Bool](repeating: false, count: 4096)
    for key in mixed { mayBeMixed[place(key.key)] = true }
    body { mayBeMixed[place($0.key)] && mixed.contains(Key(rule: $0.rule, key: $0.key)) }
  }

  mutating func add(_ part: ArticlePart) { change(part, by: 1) }

  mutating func remove(_ part: ArticlePart) { change(part, by: -1) }

  private mutating func change(_ part: ArticlePart, by step: Int) {
    guard let notes = part.notes else { return }
    if choices.isEmpty, !notes.choices.isEmpty { choices = [Shard](repeating: Shard(), count: 128) }
    for choice in notes.choices {
      let key = Key(rule: choice.rule, key: choice.key)
      let shard = Int(truncatingIfNeeded: (choice.key ^ choice.key >> 32) & 127)
      var forms = choices[shard].forms[key] ?? Forms(first: choice.form)
      let wasMixed = forms.isMixed
      forms.change(choice.form, by: step)
      choices[shard].forms[key] = forms.count == 0 && !forms.isMixed ? nil : forms
      guard forms.isMixed != wasMixed else { continue }
      if wasMixed { mixed.remove(key) } else { mixed.insert(key) }
    }
    for letter in notes.letters {
      let sum = letters[letter.scalar, default: 0] + step * letter.count
      letters[letter.scalar] = sum == 0 ? nil : sum
    }
    quotes += step * notes.quotes.count
  }
}
