import Annotate
import Support
import Testing

@Suite struct SuggestionTests {
  static let words = ["title", "date", "document", "same-as", "Trần Văn Ví", "Nguyễn Thị Mận"]

  @Test(
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("tit", nil), ("date", nil), ("dates", "date"), ("adte", "date"),
      ("docment", "document"), ("dokuments", "document"), ("documentation", nil), ("sameas", "same-as"), ("x", nil),
      ("", nil), ("Trần Văn Vi", "Trần Văn Ví"), ("Trần Ví", nil), ("Nguyen Thị Mân", "Nguyễn Thị Mận"),
    ] as [(String, String?)])
  func findsTheNearestWord(word: String, expected: String?) {
    #expect(Suggestion.nearest(to: word, among: Self.words) == expected)
  }

  @Test func prefersFewerMistakes() {
    #expect(Suggestion.nearest(to: "abcdef", among: ["abcd", "abcdeg", "bacdef"]) == "abcdeg")
  }

  /// The band gives what the whole table gives.
  @Test func agreesWithTheWholeTable() {
    var random = SplitMix64(state: 1)
    func word() -> String {
      String(
        (0..<Int.random(in: 3...10, using: &random)).map { _ in ["a", "b", "ă"].randomElement(using: &random) ?? "a" }
          .joined())
    }
    for _ in 0..<20_000 {
      let (one, other) = (word(), word())
      let distance = wholeTable(Array(one.unicodeScalars), Array(other.unicodeScalars))
      let isNear = distance > 0 && distance <= min(3, one.unicodeScalars.count / 3)
      #expect((Suggestion.nearest(to: one, among: [other]) != nil) == isNear, "\(one) \(other)")
    }
  }

  private func wholeTable(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
    for row in 0...one.count {
      for column in 0...other.count {
        guard row > 0, column > 0 else {
          table[row][column] = max(row, column)
          continue
        }
        let differs = one[row - 1] == other[column - 1] ? 0 : 1
        var cost = min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + differs)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[one.count][other.count]
  }
}
