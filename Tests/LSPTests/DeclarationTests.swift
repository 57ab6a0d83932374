import JSON
import Testing

@testable import LSP

@Suite struct DeclarationTests {
  static let cases: [(needle: String, inside: Int, first: String?)] = [
    ("same-as @vi", 9, "Ví"), ("<:", 1, "Ví"), ("&hoi Bí", 1, "Hội Phụ nữ xã"), ("@man", 1, nil), ("Dạ", 0, nil),
  ]

  @Test(arguments: cases)
  func leadsToTheFirstMention(needle: String, inside: Int, first: String?) throws {
    let words = Words(DocumentHighlightTests.text, .utf16)
    for hasLinks in [false, true] {
      let (messages, _) = answers(to: [
        Client.initialize(#"{"textDocument":{"declaration":{"linkSupport":\#(hasLinks)}}}"#),
        Client.open(DocumentHighlightTests.text),
        Client.request(1, "textDocument/declaration", words.at(needle, inside)),
      ])
      let target = messages[1]["result"]?[0]
      let range = hasLinks ? target?["targetSelectionRange"] : target?["range"]
      #expect(range.map(words.of) == first)
    }
  }
}
