/// Phrases of one use, found in a folded text.
struct WordList: Sendable {
  let trie: WordTrie<Void>

  /// Phrases, separated by commas; `lines` are such as have commas in them, one a line.
  init(_ phrases: String, lines: String = "") {
    var trie = WordTrie<Void>()
    // Read at once: a text for each phrase would take most of the time of a start.
    FoldedText(phrases).tokens.split { $0.hash == Marks.comma }.forEach { trie.insert($0, ()) }
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) { trie.insert(FoldedText(line).tokens[...], ()) }
    self.trie = trie
  }

  /// The end of the longest phrase that begins with the token at `start`; nil where there is none.
  @inline(__always)
  func end(_ tokens: [FoldedText.Token], from start: Int) -> Int? { trie.longestEnd(tokens, from: start) }

  /// Whether a phrase of it ends directly before the token at `end`, with at most four words and on its line.
  func precedes(_ end: Int, _ tokens: [FoldedText.Token]) -> Bool {
    guard end > 0, tokens.indices.contains(end), tokens[end].gap != .lineEnd else { return false }
    return (1...4).contains { length in
      length <= end && trie.contains(tokens[end - length..<end])
    }
  }
}
