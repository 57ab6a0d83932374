import JSON
import Testing

@testable import LSP

/// What is wrong in a document, for clients that ask.
@Suite struct DocumentDiagnosticTests {
  static let capabilities = #"{"textDocument":{"diagnostic":{"relatedDocumentSupport":true}}}"#

  static func pull(_ id: Int, previous: String? = nil, uri: String = Client.uri) -> String {
    let previous = previous.map { #","previousResultId":"\#($0)""# } ?? ""
    return Client.request(id, "textDocument/diagnostic", #"{"textDocument":{"uri":"\#(uri)"}\#(previous)}"#)
  }

  /// A report as its kind, and code and range of each diagnostic.
  static func shown(_ report: JSONValue?) -> String {
    let items = report?["items"]?.elements.map { " \($0["code"]?.string ?? "-") \(place($0["range"]))" } ?? []
    return (report?["kind"]?.string ?? "none") + items.joined(separator: ",")
  }

  /// What is sent, and the answer to a pull after it that names the report before.
  @Test func followsTheDocument() {
    let conversation = Conversation()
    conversation.send(Client.initialize(Self.capabilities))
    _ = conversation.receive()
    let steps = [
      (Client.open("<@?|a"), "full unclosed-span 0:0-0:4"),
      (Client.save(), "unchanged"),
      (Client.change(Client.part(0, 5, 0, 5, " b"), version: 2), "unchanged"),
      (Client.change(Client.part(0, 5, 0, 5, ">"), version: 3), "full"),
      (Client.change(Client.part(0, 0, 0, 0, "<#x\n"), version: 4), "full unclosed-span 0:0-0:2"),
      (Client.open("<#x", version: 1), "unchanged"),
      (Client.close(), "full"),
      (Client.initialized, "unchanged"),
    ]
    var previous: String?
    for (index, (message, expected)) in steps.enumerated() {
      conversation.send(message, Self.pull(index, previous: previous))
      // The next message is the answer: nothing is published.
      let answer = conversation.receive()
      #expect(answer?["id"]?.int == index)
      #expect(Self.shown(answer?["result"]) == expected, "after \(message)")
      previous = answer?["result"]?["resultId"]?.string
    }
    #expect(conversation.finish().messages.isEmpty)
  }

  /// What a client says that it can do, and whether it is told without asking.
  @Test(arguments: [
    ("{}", true), (#"{"diagnostic":null}"#, true), (#"{"diagnostic":{}}"#, false),
    (#"{"diagnostic":{"dynamicRegistration":true},"publishDiagnostics":{"versionSupport":true}}"#, false),
  ])
  func pushesToWhoCannotPull(capabilities: String, pushes: Bool) {
    let initialize = Client.initialize(#"{"textDocument":\#(capabilities)}"#)
    let article = answers(to: [initialize, Client.open("<@a"), Client.shutdown]).messages
    #expect(article.contains { $0["method"] != nil } == pushes)
    let configuration = Client.open("{", uri: "file:///nowhere/annotate.json")
    let (messages, _) = answers(to: [
      initialize, configuration, Self.pull(1, uri: "file:///nowhere/annotate.json"), Client.shutdown,
    ])
    #expect(messages.filter { $0["params"]?["diagnostics"]?.count == 1 }.count == 1)
    #expect(messages.contains { Self.shown($0["result"]) == "full" })
  }

  @Test(arguments: [true, false])
  func bringsArticlesThatAnotherRegistryConcerns(isSupported: Bool) throws {
    let folder = try WorkspaceFolder(["annotate.json": "{}", "registry/a.anno": ""])
    let (article, registry) = (folder.uri("b.anno"), folder.uri("registry/a.anno"))
    let conversation = Conversation()
    conversation.send(
      Client.initialize(#"{"textDocument":{"diagnostic":{"relatedDocumentSupport":\#(isSupported)}}}"#),
      Client.open("<@an-a|An> nói.\n", uri: article), Client.open("Không.\n", uri: folder.uri("c.anno")),
      Client.open("", uri: registry), Self.pull(1, uri: article),
      Self.pull(2, uri: folder.uri("c.anno")))
    _ = conversation.receive()
    #expect(Self.shown(conversation.receive()?["result"]) == "full unknown-reference 0:2-0:6")
    #expect(Self.shown(conversation.receive()?["result"]) == "full")
    conversation.send(
      Client.change(Client.whole("%official @an-a An\n"), uri: registry), Self.pull(3, uri: registry))
    let related = conversation.receive()?["result"]?["relatedDocuments"]
    #expect(related?.members.map { $0.key } ?? [] == (isSupported ? [article] : []))
    #expect(related?.members.map { Self.shown($0.value) } ?? [] == (isSupported ? ["full"] : []))
    _ = conversation.finish()
  }
}
