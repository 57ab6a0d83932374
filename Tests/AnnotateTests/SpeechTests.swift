import Support
import Testing

@testable import Annotate

@Suite struct SpeechTests {
  static let cases: [(content: String, isDirect: Bool)] = [
    ("", false), ("vâng", false), ("“vâng”", true), ("“vâng", true), ("vâng”", true), (" “vâng” .\u{A0}", true),
    ("“vâng”, ông nói", false), ("là “vâng”", false), ("“một” và “hai”", false), ("“một “hai” ba”", true),
    ("\"vâng\"", true), ("“vâng\"…", true), ("«vâng»", true), ("„vâng“", true), ("‘vâng’", true), ("”", true),
    ("“", true), ("… “vâng”", false), ("vâng’", true), ("‘một’ hai”", true),
  ]

  @Test(arguments: cases)
  func looksAtQuotationMarks(content: String, isDirect: Bool) {
    #expect(Speech.isDirect(Array(content.utf8)[...]) == isDirect)
    #expect(Self.isDirect(content) == isDirect)
  }

  /// What is read from bytes is what is read from characters.
  @Test func readsBytes() {
    let signs = [
      "“", "”", "\"", "‘", "’", "«", "»", "„", " ", "\u{A0}", "\u{3000}", "\u{1680}", ".", "…", "ạ", "đ", "€", "x",
    ]
    var generator = SplitMix64(state: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &generator)
      let content = (0..<count).map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
      #expect(Speech.isDirect(Array(content.utf8)[...]) == Self.isDirect(content), "\(content.debugDescription)")
    }
  }

  /// The rule as it is written, in characters.
  private static func isDirect(_ content: String) -> Bool {
    let pairs: [Unicode.Scalar: String] = ["“": "”\"", "\"": "\"”", "‘": "’", "«": "»", "„": "“”"]
    let scalars = Array(content.unicodeScalars)
    var open: [Int] = []
    var partners: [Int: Int] = [:]
    for (index, scalar) in scalars.enumerated() {
      let match = open.lastIndex { pairs[scalars[$0]]?.unicodeScalars.contains(scalar) == true }
      if let match {
        partners[index] = open[match]
        partners[open[match]] = index
        open.removeSubrange(match...)
      } else if pairs[scalar] != nil {
        open.append(index)
      }
    }
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace && !".,;:!?…/".unicodeScalars.contains($0) })
    else { return false }
    let opens = pairs[scalars[first]] != nil
    if opens, partners[first] == nil || partners[first] == last { return true }
    return "”\"’»".unicodeScalars.contains(scalars[last]) && partners[last] == nil
  }
}
