import Annotate
import Testing

/// What many declarations have in common is found once, and means what it means where few have it.
@Suite struct CrowdTests {
  /// A document, and how often the rules that look at references speak.
  static let documents: [(name: String, text: String, findings: [String: Int])] = [
    ("a name that all may have", many(20) { "%official @a\($0) A\n" } + "\n<@A> <@A>\n", ["ambiguous-reference": 2]),
    (
      "a name that one may have on the date",
      "%date 2010\n" + many(20) { "%official @a\($0) A\n%  born 2015\n" } + "%official @b A\n\n<@A> <@A>\n", [:]
    ),
    (
      "a name that nobody may have on the date",
      "%date 2010\n" + many(20) { "%official @a\($0) A\n%  born 2015\n" } + "\n<@A> <@A>\n", ["unknown-reference": 2]
    ),
    (
      "a name of one person under many identifiers, the last one not declared",
      many(20) { "%official @a\($0) A\n%  same-as @a\($0 + 1)\n" } + "\n<@A> <@A>\n", ["unknown-reference": 1]
    ),
    (
      "an identifier that all have", many(2000) { "%official @a A\($0)\n" } + many(2000) { "<@A\($0)>\n\n" },
      [
        "duplicate-declaration": 2000, "unknown-reference": 1999,
      ]
    ),
    (
      "words that many aliases have",
      "%official @a A\n" + many(2000) { _ in "%alias @a b\n" } + many(2000) { _ in "<@b>\n\n" }, [:]
    ),
  ]

  @Test(arguments: documents)
  func namesMeanWhatTheyMean(name: String, text: String, findings: [String: Int]) {
    var counts: [String: Int] = [:]
    for finding in Snapshot(Array(text.utf8)).findings() {
      counts[finding.rule.description, default: 0] += 1
    }
    let rules = ["ambiguous-reference", "unknown-reference", "duplicate-declaration"]
    #expect(counts.filter { rules.contains($0.key) } == findings, "\(name)")
  }

  private static func many(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }
}
