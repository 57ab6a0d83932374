/// A few words with what each stands for, found as in a `WordSet`.
struct WordMap<Value: Sendable>: Sendable {
  private let words: WordSet
  private var values: [Value?]

  init(_ known: [UInt64: Value]) {
    words = WordSet(Array(known.keys))
    values = [Value?](repeating: nil, count: words.slotCount)
    for (word, value) in known { values[words.slot(of: word)] = value }
  }

  /// What a word stands for; nil where it is none of these.
  @inline(__always)
  subscript(word: UInt64) -> Value? { values[words.slot(of: word)] }
}
