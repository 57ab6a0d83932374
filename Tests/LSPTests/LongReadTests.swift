import JSON
import Testing

@testable import LSP

/// Questions about the whole of a long document: other messages do not wait for their answers.
@Suite struct LongReadTests {
  /// Longer than what is read at once.
  private static let text =
    "%official @vi Trần Văn Ví\n\n" + String(repeating: "Đồng chí <@Trần Văn Ví> nói: <:“Được”>.\n\n", count: 8000)
  private static let start = [Client.initialize(), Client.open(text)]
  private static let methods = [
    "textDocument/documentSymbol", "textDocument/semanticTokens/full", "textDocument/foldingRange",
    "textDocument/documentLink", "textDocument/codeLens",
  ]

  private func answered(_ messages: [JSONValue]) -> [Int] { messages.compactMap { $0["id"]?.int } }

  @Test(arguments: methods)
  func doNotKeepOthersWaiting(method: String) throws {
    let (messages, status) = answers(
      to: Self.start + [
        Client.request(1, method, Client.document()), Client.request(2, method, Client.document()),
        Client.request(3, "textDocument/hover", Client.position(2, 12)),
      ])
    #expect(status == 0)
    #expect(answered(messages).sorted() == [0, 1, 2, 3])
    let place = try #require(answered(messages).firstIndex(of: 3))
    #expect(answered(messages)[place...].contains(2))
    #expect(messages.allSatisfy { $0["error"] == nil })
  }

  @Test func areAboutTheTextAsItWas() throws {
    let (messages, _) = answers(
      to: Self.start + [
        Client.request(1, "textDocument/documentSymbol", Client.document()), Client.change(Client.whole("Chữ.\n")),
        Client.request(2, "textDocument/documentSymbol", Client.document()),
      ])
    #expect(messages.first { $0["id"]?.int == 1 }?["result"]?.count == 8001)
    #expect(messages.first { $0["id"]?.int == 2 }?["result"]?.count == 0)
  }

  @Test func canBeCancelled() {
    let cancel = Client.notify("$/cancelRequest", #"{"id":2}"#)
    let (messages, _) = answers(
      to: Self.start + [
        Client.request(1, "textDocument/documentSymbol", Client.document()),
        Client.request(2, "textDocument/documentSymbol", Client.document()), cancel,
      ])
    #expect(messages.first { $0["id"]?.int == 1 }?["result"]?.count == 8001)
    #expect(messages.first { $0["id"]?.int == 2 }?["error"]?["code"]?.int == -32800)
  }

  @Test func endWithTheServer() {
    let (messages, status) = answers(
      to: Self.start + [
        Client.request(1, "textDocument/semanticTokens/full", Client.document()),
        Client.request(2, "textDocument/semanticTokens/full", Client.document()), Client.shutdown, Client.exit,
      ])
    #expect(answered(messages).sorted() == [0, 1, 2, 99])
    #expect(status == 0)
  }
}
