import JSON
import Testing

@testable import LSP

/// Settings of the client over `annotate.json`, and what is wrong with either.
@Suite struct DidChangeConfigurationTests {

  private static func change(_ settings: String) -> String {
    Client.notify("workspace/didChangeConfiguration", #"{"settings":\#(settings)}"#)
  }

  private static func off(_ rules: String...) -> String {
    "{" + rules.map { "\"\($0)\":\"off\"" }.joined(separator: ",") + "}"
  }

  /// Settings that come by themselves, and what is said of the article after each: the codes of its diagnostics.
  @Test func takesSettingsThatAreSent() throws {
    let folder = try WorkspaceFolder(["annotate.json": #"{"rules":\#(Self.off("unknown-reference"))}"#])
    let conversation = Conversation()
    conversation.send(folder.initialize(), Client.initialized, Client.open("<@a|b\n", uri: folder.uri("a.anno")))
    _ = conversation.receive()
    let off = #"{"annotate":{"rules":\#(Self.off("unclosed-span"))}}"#
    let steps: [(settings: String?, codes: [String]?)] = [
      (nil, ["unclosed-span"]), (off, []), (off, nil), ("{}", ["unclosed-span"]), ("null", nil), ("[7]", nil),
      (#"{"annotate":{"rules":{"unclosed-span":"hint"}},"other":{}}"#, ["unclosed-span"]),
      (#"{"annotate":null}"#, ["unclosed-span"]),
    ]
    for (settings, codes) in steps {
      if let settings { conversation.send(Self.change(settings)) }
      guard let codes else { continue }
      let diagnostics = conversation.receive()?["params"]?["diagnostics"]
      #expect(diagnostics?.elements.map { $0["code"]?.string ?? "" } == codes, "after \(settings ?? "the opening")")
    }
    #expect(conversation.finish().messages.isEmpty)
  }

  @Test func asksForSettingsWhereItCan() {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(
        #"{"workspace":{"configuration":true,"didChangeConfiguration":{"dynamicRegistration":true}}}"#),
      Client.initialized, Client.open("<@a\n"))
    _ = conversation.receive()
    let messages = (0..<3).compactMap { _ in conversation.receive() }
    let questions = messages.filter { $0["id"] != nil }
    #expect(questions.map { $0["method"]?.string } == ["workspace/configuration", "client/registerCapability"])
    #expect(questions.first?["params"].map(text) == #"{"items":[{"section":"annotate"}]}"#)
    func answer(_ question: JSONValue?, _ result: String) {
      conversation.send(#"{"jsonrpc":"2.0","id":\#(question?["id"].map(text) ?? "0"),\#(result)}"#)
    }
    answer(questions.last, #""error":{"code":-32603,"message":"no"}"#)
    answer(questions.first, #""result":[{"rules":{"unclosed-span":"off","no-such":"off"},"registry":[]}]"#)
    // What is wrong is said once.
    let said = [
      "annotate, in the editor's settings: “annotate.rules”: There is no rule “no-such”.",
      "annotate, in the editor's settings: “annotate.registry” is set in annotate.json alone, for all who work there.",
    ]
    #expect((0..<2).map { _ in conversation.receive()?["params"]?["message"]?.string } == said)
    #expect(conversation.receive()?["params"]?["diagnostics"]?.count == 0)
    conversation.send(Self.change("{}"))
    let again = conversation.receive()
    #expect(again?["method"]?.string == "workspace/configuration")
    answer(again, #""result":[{"rules":{"no-such":"off"}}]"#)
    #expect(conversation.receive()?["params"]?["diagnostics"]?.count == 1)
    // Nobody asked for this.
    answer(again, #""result":null"#)
    #expect(conversation.finish().messages.isEmpty)
  }

  @Test(arguments: ["{}", #"{"textDocument":{"diagnostic":{}}}"#])
  func tellsOfMistakesInAConfigurationThatIsNotOpen(capabilities: String) throws {
    let folder = try WorkspaceFolder(["annotate.json": "{\n  \"exclud\": 7\n}", "a.anno": "x\n"])
    let uri = folder.uri("annotate.json")
    let conversation = Conversation()
    conversation.send(folder.initialize(capabilities), Client.open("x\n", uri: folder.uri("a.anno")))
    func told() -> [String]? {
      while let message = conversation.receive() {
        guard message["params"]?["uri"]?.string == uri else { continue }
        return message["params"]?["diagnostics"]?.elements.map { place($0["range"]) }
      }
      return nil
    }
    #expect(told() == ["1:2-1:10"])
    conversation.send(Client.open("{\n  \"exclude\": 7\n}", uri: uri))
    #expect(told() == ["1:13-1:14"])
    conversation.send(Client.close(uri: uri))
    #expect(told() == ["1:2-1:10"])
    try folder.write("{}", to: "annotate.json")
    conversation.send(Client.open("{}", uri: uri))
    #expect(told() == [])
    conversation.send(Client.save(uri: uri), Client.close(uri: uri))
    #expect(told() == [])
    _ = conversation.finish()
  }
}
