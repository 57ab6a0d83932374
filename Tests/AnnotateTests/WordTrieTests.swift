import Testing

@testable import Annotate

/// Phrases in a tree of words.
@Suite struct WordTrieTests {
  private static let trie: WordTrie<Int> = {
    var trie = WordTrie<Int>()
    for (words, value) in [("ban", 1), ("ban tổ chức", 2), ("Ban", 3), ("ban tổ chức", 4), ("", 5), ("ban", 6)] {
      trie.insert(words, value)
    }
    return trie
  }()

  @Test(arguments: [
    ("Ban Tổ chức họp", 3, [2, 4]), ("ban tổ", 1, [1, 3, 6]), ("ban\ntổ chức", 1, [1, 3, 6]), ("ban", 1, [1, 3, 6]),
  ])
  func longestIsFoundWithAllItsValues(text: String, end: Int, values: [Int]) {
    let tokens = FoldedText(text).tokens
    let found = Self.trie.longest(tokens, from: 0)
    #expect(found?.end == end)
    #expect(Array(found?.values ?? []) == values)
    #expect(Self.trie.longestEnd(tokens, from: 0) == end)
  }

  @Test func longestIsTheLongestThatIsWanted() {
    let tokens = FoldedText("ban tổ chức").tokens
    #expect(Self.trie.longest(tokens, from: 0) { _, values in values.contains(1) }?.end == 1)
    #expect(Self.trie.longest(tokens, from: 0) { _, _ in false } == nil)
  }

  @Test(arguments: ["tổ chức", "", "bàn"]) func nothingIsFoundWhereNoneBegins(text: String) {
    #expect(Self.trie.longestEnd(FoldedText(text).tokens, from: 0) == nil)
  }

  @Test func aSetOfWordsHoldsThemInAllSpellings() {
    let words = FoldedText.hashes("ban tổ chức và, của")
    for word in ["Ban", "TỔ", "chức", "và", ",", "của"] { #expect(words.contains(FoldedText.hash(word))) }
    for word in ["bàn", "to", "-", "4"] { #expect(!words.contains(FoldedText.hash(word))) }
    #expect(!WordSet([]).contains(FoldedText.hash("ban")))
  }
}
