import JSON
import Testing

@testable import LSP

@Suite struct DidSaveTests {
  /// A registry file or the configuration takes effect in the open articles as it is edited, before it is saved.
  @Test func followsTheWorkspace() throws {
    let workspace = try TemporaryWorkspace()
    let registry = try workspace.write("registry/a.anno", "%official @a A\n")
    let (article, file) = (DocumentURI(path: workspace.path("b.anno")).string, DocumentURI(path: registry).string)
    let conversation = Conversation()
    func hovers() -> String? {
      conversation.send(Client.request(1, "textDocument/hover", Client.position(0, 2, uri: article)))
      while let message = conversation.receive() {
        if message["id"]?.int == 1 { return message["result"]?["contents"]?["value"]?.string }
      }
      return nil
    }
    conversation.send(
      Client.initialize(), Client.open("<@b|B>", uri: article), Client.open("%official @a A\n", uri: file))
    #expect(hovers()?.contains("Bê") != true)
    conversation.send(Client.change(Client.whole("%official @a A\n%official @b Bê\n"), uri: file))
    #expect(hovers()?.contains("Bê") == true)
    let configuration = DocumentURI(path: try workspace.write("annotate.json", #"{"registry":[]}"#)).string
    conversation.send(Client.open(#"{"registry":[]}"#, uri: configuration), Client.save(uri: configuration))
    #expect(hovers()?.contains("Bê") != true)
    #expect(conversation.finish().status == 0)
  }

  @Test func showsMistakesInTheConfiguration() throws {
    let uri = "file:///nowhere/annotate.json"
    let (messages, _) = answers(to: [
      Client.initialize(), Client.open("{\n  \"rules\": {\"no-such-rule\": \"off\"}\n}", uri: uri),
      Client.request(1, "textDocument/hover", Client.position(0, 0, uri: uri)),
    ])
    #expect(messages[1]["result"]?.isNull == true)
    #expect(messages[2]["params"]?["diagnostics"]?.count == 1)
    #expect(place(messages[2]["params"]?["diagnostics"]?[0]?["range"]) == "1:12-1:26")
  }
}
