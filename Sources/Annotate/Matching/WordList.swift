/// Phrases of one use, found in a folded text.
struct WordList: Sendable {
  private let trie: WordTrie<Void>
  /// The hashes of the words that they begin with.
  let firstWords: Set<UInt64>

  /// Phrases, separated by commas; `lines` are such as have commas in them, one a line.
  init(_ phrases: String, lines: String = "") {
    let all = phrases.split(separator: ",") + lines.split(separator: "\n")
    var trie = WordTrie<Void>()
    for phrase in all { trie.insert(String(phrase), ()) }
    self.trie = trie
    firstWords = Set(all.compactMap { FoldedText(String($0)).tokens.first?.hash })
  }

  /// The end of the longest phrase that begins with the token at `start`; nil where there is none.
  @inline(__always)
  func end(_ tokens: [FoldedText.Token], from start: Int) -> Int? { trie.longestEnd(tokens, from: start) }

  /// Whether a phrase of it ends directly before the token at `end`, with at most four words and on its line.
  func precedes(_ end: Int, _ tokens: [FoldedText.Token]) -> Bool {
    guard end > 0, tokens.indices.contains(end), tokens[end].gap != .lineEnd else { return false }
    return (1...4).contains { length in
      length <= end && firstWords.contains(tokens[end - length].hash)
        && trie.contains(tokens[end - length..<end])
    }
  }
}
