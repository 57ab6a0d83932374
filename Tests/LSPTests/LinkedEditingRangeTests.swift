import JSON
import Testing

@testable import LSP

@Suite struct LinkedEditingRangeTests {
  static let cases: [(needle: String, inside: Int, count: Int)] = [
    ("%official @vi", 12, 5), ("<@vi|", 2, 5), ("<@vi|", 4, 5), ("&hoi|", 1, 3), ("@man", 2, 1), ("<@vi|", 6, 0),
    ("Trần Văn", 1, 0), ("%title", 0, 0),
  ]

  @Test(arguments: cases)
  func linksWhatIsTypedAtOnce(needle: String, inside: Int, count: Int) throws {
    let text = "%title Họp\n" + DocumentHighlightTests.text
    let words = Words(text, .utf16)
    let (messages, _) = answers(to: [
      Client.initialize(), Client.open(text),
      Client.request(1, "textDocument/linkedEditingRange", words.at(needle, inside)),
    ])
    let ranges = messages[1]["result"]?["ranges"]?.elements.map(words.of) ?? []
    #expect(ranges.count == count)
    #expect(Set(ranges).count <= 1)
    #expect(ranges.first.map { ["vi", "hoi", "man"].contains($0) } ?? true)
  }
}
