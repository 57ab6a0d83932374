import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct FormattingTests {
  static let text = "%title   😀 Họp\n%place  \t Hà Nội\n\n😀<:a  to=&b|x>, 😀<:a   due=2013|y\r\nz>.\n"

  /// What is asked for, and the places and texts of the edits in each encoding's columns.
  static let requests: [(method: String, params: String, edits: [(String, utf16: String, utf32: String)])] = [
    (
      "textDocument/formatting", #""options":{"tabSize":4,"insertSpaces":false,"trimTrailingWhitespace":true}"#,
      [
        ("", "0:7-0:9", "0:7-0:9"), ("", "1:7-1:10", "1:7-1:10"), ("", "3:6-3:7", "3:5-3:6"),
        ("", "3:23-3:25", "3:21-3:23"),
      ]
    ),
    ("textDocument/rangeFormatting", #""range":\#(Client.range(1, 0, 2, 0))"#, [("", "1:7-1:10", "1:7-1:10")]),
    ("textDocument/rangeFormatting", #""range":\#(Client.range(2, 0, 1, 0))"#, [("", "1:7-1:10", "1:7-1:10")]),
    ("textDocument/rangeFormatting", #""range":\#(Client.range(9, 9, 99, 9))"#, []),
    (
      "textDocument/rangesFormatting", #""ranges":[\#(Client.range(3, 0, 3, 9)),\#(Client.range(0, 0, 0, 1))]"#,
      [("", "0:7-0:9", "0:7-0:9"), ("", "3:6-3:7", "3:5-3:6")]
    ),
    ("textDocument/rangesFormatting", #""ranges":[]"#, []),
    (
      "textDocument/onTypeFormatting", #""ch":">","position":{"line":4,"character":2}"#,
      [("", "3:23-3:25", "3:21-3:23")]
    ),
    ("textDocument/onTypeFormatting", #""ch":"\n","position":{"line":1,"character":0}"#, [("", "0:7-0:9", "0:7-0:9")]),
    ("textDocument/onTypeFormatting", #""ch":"\n","position":{"line":0,"character":0}"#, []),
    ("textDocument/onTypeFormatting", #""ch":"x","position":{"line":1,"character":0}"#, []),
  ]

  @Test(arguments: requests)
  func edits(method: String, params: String, edits: [(String, utf16: String, utf32: String)]) throws {
    for encoding in [ColumnUnit.utf16, .utf32] {
      let options = params.contains("options") ? "" : #","options":{"tabSize":2,"insertSpaces":true}"#
      let params = #"{"textDocument":{"uri":"\#(Client.uri)"},\#(params)\#(options)}"#
      let (messages, _) = answers(to: [
        Client.initialize(options: #"{"positionEncoding":"\#(encoding.rawValue)"}"#), Client.open(Self.text),
        Client.request(1, method, params),
      ])
      let result = try #require(messages.first { $0["id"]?.int == 1 }?["result"])
      let expected = edits.map { "\(encoding == .utf16 ? $0.utf16 : $0.utf32) \($0.0)" }
      #expect(result.elements.map { "\(place($0["range"])) \($0["newText"]?.string ?? "nil")" } == expected)
    }
  }

  @Test func nothingIsOpen() throws {
    let (messages, _) = answers(to: [
      Client.initialize(),
      Client.request(1, "textDocument/formatting", #"{"textDocument":{"uri":"a:b"},"options":{}}"#),
    ])
    #expect(messages.last?["result"]?.isNull == true)
  }
}
