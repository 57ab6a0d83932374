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
      (#"{"annotate":null}"#, ["unclosed-span"]), (#"{"annotate":[]}"#, nil),
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

  /// Each folder's settings go over its own `annotate.json`, in open articles and in others; where a folder has none, those
  /// for all do.
  @Test func asksForEachFolder() throws {
    let file = ["a.anno": "<@a|b\n", "b.anno": "<@a|b\n"]
    let folders = [
      try WorkspaceFolder(file.merging(["annotate.json": #"{"rules":{"stray-closer":"off"}}"#]) { $1 }),
      try WorkspaceFolder(file),
    ]
    let named = folders.map { #"{"uri":"\#($0.uri("").dropLast())","name":"x"}"# }.joined(separator: ",")
    let conversation = Conversation()
    conversation.send(
      Client.request(
        0, "initialize",
        #"{"processId":null,"rootUri":null,"capabilities":{"workspace":{"configuration":true}},"#
          + #""workspaceFolders":[\#(named)],"initializationOptions":{"rules":{"no-such":"off"},"positionEncoding":"utf-8"}}"#
      ),
      Client.initialized)
    #expect(conversation.receive()?["result"]?["capabilities"]?["positionEncoding"]?.string == "utf-8")
    #expect(conversation.receive()?["params"]?["message"]?.string?.hasSuffix("There is no rule “no-such”.") == true)
    let question = conversation.receive()
    let items = question?["params"]?["items"]?.elements.map { $0["scopeUri"]?.string }
    #expect(items == [nil] + folders.map { String($0.uri("").dropLast()) })
    func settings(_ level: String) -> String { #"{"rules":{"unclosed-span":"\#(level)"}}"# }
    func answer(_ results: String...) {
      conversation.send(
        #"{"jsonrpc":"2.0","id":\#(question?["id"].map(text) ?? ""),"result":[\#(results.joined(separator: ","))]}"#)
    }
    answer(settings("information"), settings("off"), "null")
    for folder in folders {
      conversation.send(Client.open("<@a|b\n", uri: folder.uri("a.anno")))
      let diagnostics = conversation.receive()?["params"]?["diagnostics"]?.elements
      #expect(diagnostics?.map { $0["severity"]?.int } == (folder === folders[0] ? [] : [3]))
    }
    conversation.send(WorkspaceDiagnosticTests.request(1))
    let reports = conversation.receive()?["result"]?["items"]?.elements
    #expect(reports?.compactMap { $0["uri"]?.string } == ["a.anno", "b.anno"].map(folders[1].uri))
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
