import JSON
import Testing

@testable import LSP

@Suite struct DocumentLinkTests {
  static let text = """
    %source https://example.org/a?b=ô trang 2
    %source báo giấy
    %official @vi Trần Văn Ví
    %  source http://example.org
    %  source https://
    %  note https://example.org/note

    <@vi|Ví> https://example.org

    """

  @Test(arguments: [true, false])
  func leadsToSources(hasTooltips: Bool) throws {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(#"{"textDocument":{"documentLink":{"tooltipSupport":\#(hasTooltips)}}}"#),
      Client.open(Self.text), Client.request(1, "textDocument/documentLink", Client.document()))
    var messages: [JSONValue] = []
    while messages.last?["id"]?.int != 1, let message = conversation.receive() { messages.append(message) }
    let links = try #require(messages.last?["result"])
    let words = Words(Self.text, .utf16)
    #expect(links.elements.map { words.of($0["range"]) } == ["https://example.org/a?b=ô", "http://example.org"])
    #expect(links.elements.allSatisfy { $0["target"] == nil })
    let first = try #require(links[0])
    conversation.send(
      Client.request(2, "documentLink/resolve", LSPTests.text(first)),
      Client.request(3, "documentLink/resolve", #"{"range":\#(Client.range(0, 0, 0, 1)),"data":"file:///etc"}"#),
      Client.request(4, "documentLink/resolve", "{}"))
    let (resolved, _) = conversation.finish()
    let link = try #require(resolved.first { $0["id"]?.int == 2 }?["result"])
    #expect(link["target"]?.string == "https://example.org/a?b=%C3%B4")
    #expect(link["tooltip"]?.string == (hasTooltips ? "Open the source at example.org" : nil))
    #expect(place(link["range"]) == place(first["range"]))
    #expect(resolved.first { $0["id"]?.int == 3 }?["result"]?["target"] == nil)
    #expect(resolved.first { $0["id"]?.int == 4 }?["error"]?["code"]?.int == -32602)
  }
}
