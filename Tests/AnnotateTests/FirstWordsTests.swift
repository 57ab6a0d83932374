import Testing

@testable import Annotate

/// Which words phrases begin with.
@Suite struct FirstWordsTests {
  /// Words of letters, one for each number.
  private static func words(_ range: Range<Int>) -> [UInt64] {
    range.map { number in
      FoldedText.hash(
        String(number).map { ["b", "c", "d", "đ", "g", "l", "m", "n", "p", "r"][$0.wholeNumberValue ?? 0] }.joined())
    }
  }

  /// So many that groups are full and others take in what found no place.
  @Test func allThatWereTakenInAreKnownAndNoOthers() {
    let uses: [FirstWords.Use] = [.office, .body, .surname, .cue]
    var first = FirstWords()
    for (index, word) in Self.words(0..<5000).enumerated() { first.insert(word, uses[index % 4]) }
    for (index, word) in Self.words(2500..<5000).enumerated() { first.insert(word, uses[index % 3]) }
    for (index, word) in Self.words(0..<5000).enumerated() {
      var expected = uses[index % 4]
      if index >= 2500 { expected.formUnion(uses[(index - 2500) % 3]) }
      #expect(first[word] == expected)
    }
    for word in Self.words(5000..<10_000) { #expect(first[word] == []) }
  }

  @Test func aPhraseOfTwoWordsIsToldByBoth() {
    let tokens = FoldedText("Bộ trưởng Bộ\ntrưởng").tokens
    var first = FirstWords()
    first.insert(tokens[0].hash, .office, followedBy: tokens[1].hash)
    var uses = [FirstWords.Use](repeating: [], count: tokens.count)
    uses.withUnsafeMutableBufferPointer { uses in tokens.withUnsafeBufferPointer { first.add(to: uses, $0) } }
    #expect(uses == [.office, [], [], []])
  }
}
