import JSON
import Testing

@testable import LSP

@Suite struct DocumentSymbolTests {
  static let text = """
    %title Họp
    %official @tran-van-vi Trần Văn Ví

    %speaker @tran-van-vi
    <:“Chúng tôi sẽ làm”>.

    """

  static let shapes: [(capability: String, names: [String], isTree: Bool)] = [
    ("null", ["Họp", "Trần Văn Ví", "Trần Văn Ví", "“Chúng tôi sẽ làm”"], false),
    (
      #"{"hierarchicalDocumentSymbolSupport":false}"#, ["Họp", "Trần Văn Ví", "Trần Văn Ví", "“Chúng tôi sẽ làm”"],
      false
    ),
    (#"{"hierarchicalDocumentSymbolSupport":true}"#, ["Họp", "Trần Văn Ví", "Trần Văn Ví"], true),
  ]

  @Test(arguments: shapes)
  func outlines(capability: String, names: [String], isTree: Bool) throws {
    let (messages, _) = answers(to: [
      Client.initialize(#"{"textDocument":{"documentSymbol":\#(capability)}}"#), Client.open(Self.text),
      Client.request(1, "textDocument/documentSymbol", Client.document()),
    ])
    let symbols = try #require(messages[1]["result"])
    #expect(symbols.elements.map { $0["name"]?.string } == names)
    #expect(symbols.elements.allSatisfy { ($0["location"] == nil) == isTree })
    let speech = isTree ? symbols[2]?["children"]?[0] : symbols[3]
    #expect(speech?["name"]?.string == "“Chúng tôi sẽ làm”")
    #expect(place(isTree ? speech?["range"] : speech?["location"]?["range"]) == "4:0-4:21")
    #expect(speech?["containerName"]?.string == (isTree ? nil : "Trần Văn Ví"))
  }

  @Test func anEmptyDocumentHasNone() {
    let request = Client.request(1, "textDocument/documentSymbol", Client.document())
    let (messages, _) = answers(to: [Client.initialize(), Client.open(""), request])
    #expect(messages[1]["result"]?.count == 0)
    #expect(messages[1]["result"]?.kind == .array)
  }
}
