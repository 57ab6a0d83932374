import JSON
import Testing

@testable import LSP

/// Registry files and configurations in the editor that are not, or not yet, what is on the disk: the open articles follow
/// at once, and of those that it concerns, and no others, the client is told.
@Suite struct WorkspaceBufferTests {
  static let files = [
    "annotate.json": "{}", "registry/r.anno": "%official @an An\n", "a.anno": "", "c.anno": "", "sub/e.anno": "",
  ]
  static let both = "%official @an An\n%official @ba Ba\n"

  /// A message as `name code,code` for diagnostics, `refresh`, or the answer to a pull as `id kind code,code`.
  private static func shown(_ message: JSONValue) -> String {
    func codes(_ list: JSONValue?) -> String {
      list?.elements.map { $0["code"]?.string ?? "-" }.joined(separator: ",") ?? "?"
    }
    if let params = message["params"], let uri = params["uri"]?.string {
      return "\(uri.split(separator: "/").last ?? "") \(codes(params["diagnostics"]))"
    }
    if message["method"]?.string == "workspace/diagnostic/refresh" { return "refresh" }
    let result = message["result"]
    let kind = result?["kind"]?.string ?? "-"
    return "\(message["id"].map(text) ?? "-") \(kind)" + (kind == "full" ? " " + codes(result?["items"]) : "")
  }

  /// Sends messages, and sees that after each comes what is expected, in any order, and nothing else.
  private static func run(_ folder: WorkspaceFolder, _ capabilities: String, _ steps: [(String, [String])]) {
    let conversation = Conversation()
    conversation.send(folder.initialize(capabilities))
    _ = conversation.receive()
    for (message, expected) in steps {
      conversation.send(message)
      let received = expected.indices.compactMap { _ in conversation.receive().map(shown) }
      #expect(received.sorted() == expected.sorted(), "after \(message)")
    }
    #expect(conversation.finish().messages.map(shown) == [])
  }

  @Test func pushesWhatIsNew() throws {
    let folder = try WorkspaceFolder(Self.files)
    func open(_ name: String, _ text: String) -> String { Client.open(text, uri: folder.uri(name)) }
    func change(_ name: String, _ text: String) -> String { Client.change(Client.whole(text), uri: folder.uri(name)) }
    func close(_ name: String) -> String { Client.close(uri: folder.uri(name)) }
    Self.run(
      folder, "{}",
      [
        (open("a.anno", "<@an|An>, <@ba|Ba>\n"), ["a.anno unknown-reference"]),
        (open("c.anno", "<@\n"), ["c.anno unclosed-span"]), (open("sub/e.anno", "<@an|An>\n"), ["e.anno "]),
        // A registry file that is not as on the disk, is edited, saved, and closed without saving.
        (open("registry/r.anno", Self.both), ["r.anno ", "a.anno "]),
        (change("registry/r.anno", Self.both + "%official @cam Cam\n"), ["r.anno "]),
        (Client.save(uri: folder.uri("registry/r.anno")), ["r.anno "]),
        (close("registry/r.anno"), ["r.anno ", "a.anno unknown-reference"]),
        // One that is not on the disk at all.
        (open("registry/n.anno", "%official @ba Ba\n"), ["n.anno ", "a.anno "]),
        (change("registry/n.anno", "%official @bo Ba\n"), ["n.anno ", "a.anno unknown-reference"]),
        // It was proposed in the place of the other.
        (close("registry/n.anno"), ["n.anno ", "a.anno unknown-reference"]),
        // A configuration: what cannot be read does not count while it is typed.
        (open("annotate.json", #"{"rules":{"unclosed-span":"off"}}"#), ["annotate.json ", "c.anno "]),
        (change("annotate.json", #"{"rules":"#), ["annotate.json -"]),
        (Client.save(uri: folder.uri("annotate.json")), ["annotate.json -", "c.anno unclosed-span"]),
        (change("annotate.json", "{}"), ["annotate.json "]),
        // What it lists is a registry file from then on, as the editor has it.
        (open("x/n.anno", "%official @ba Ba\n"), ["n.anno unused-declaration"]),
        (
          change("annotate.json", #"{"registry":["**/n.anno","registry/*"]}"#),
          ["annotate.json ", "n.anno ", "a.anno "]
        ),
        (change("x/n.anno", "%official @vu-trung Vũ Trung\n"), ["n.anno ", "a.anno unknown-reference"]),
        (close("annotate.json"), ["annotate.json ", "n.anno unused-declaration"]),
        // One that is not on the disk.
        (open("sub/annotate.json", "{}"), ["annotate.json ", "e.anno unknown-reference"]),
        (close("sub/annotate.json"), ["annotate.json ", "e.anno "]),
        (change("c.anno", "<@ \n"), ["c.anno unclosed-span"]),
      ])
  }

  /// What is shown beside diagnostics is asked for again, at most once before the client has answered.
  @Test func asksToShowAgain() throws {
    let folder = try WorkspaceFolder(Self.files)
    let conversation = Conversation()
    let views = ["semanticTokens", "inlayHint", "codeLens"]
    let capabilities = views.map { #""\#($0)":{"refreshSupport":true}"# }.joined(separator: ",")
    conversation.send(
      folder.initialize(#"{"textDocument":{"diagnostic":{}},"workspace":{\#(capabilities)}}"#),
      Client.open("<@an|An>\n", uri: folder.uri("a.anno")), Client.open("x\n", uri: folder.uri("c.anno")))
    _ = conversation.receive()
    func change(_ text: String) {
      conversation.send(Client.change(Client.whole(text), uri: folder.uri("registry/r.anno")))
    }
    func asked() -> [JSONValue] { views.compactMap { _ in conversation.receive() } }
    conversation.send(Client.open("%official @an An\n", uri: folder.uri("registry/r.anno")))
    change(Self.both)
    change("")
    let first = asked()
    #expect(first.map { $0["method"]?.string } == views.map { "workspace/\($0)/refresh" })
    change("%official @an A\n")
    conversation.send(Client.request(1, "textDocument/hover", Client.position(0, 2, uri: folder.uri("a.anno"))))
    #expect(conversation.receive()?["id"]?.int == 1)
    for question in first {
      conversation.send(#"{"jsonrpc":"2.0","id":\#(question["id"].map(text) ?? ""),"result":null}"#)
    }
    #expect(asked().map { $0["method"]?.string } == views.map { "workspace/\($0)/refresh" })
    #expect(conversation.finish().messages.isEmpty)
  }

  @Test func asksToPullAgainWhereThatTellsMore() throws {
    let folder = try WorkspaceFolder(Self.files.merging(["z.anno": "<@ba|Ba>\n"]) { $1 })
    func change(_ text: String) -> String { Client.change(Client.whole(text), uri: folder.uri("registry/r.anno")) }
    func pull(_ id: Int, _ name: String = "a.anno") -> String {
      DocumentDiagnosticTests.pull(id, uri: folder.uri(name))
    }
    let save = Client.save(uri: folder.uri("registry/r.anno"))
    Self.run(
      folder, #"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#,
      [
        (Client.open("<@an|An>, <@ba|Ba>\n", uri: folder.uri("a.anno")), []), (pull(1), ["1 full unknown-reference"]),
        (Client.open(Self.both, uri: folder.uri("registry/r.anno")), ["refresh"]),
        (change(Self.both + "%official @c"), []), (pull(2, "registry/r.anno"), ["2 full missing-property"]),
        // Of the file that is edited the client asks by itself.
        (change(Self.both + "%official @ca Ca\n"), []), (change(""), ["refresh"]),
        (pull(3), ["3 full unknown-reference,unknown-reference"]), (change(" "), []), (save, []),
        (change(Self.both), ["refresh"]), (Client.close(uri: folder.uri("registry/r.anno")), ["refresh"]),
        (pull(4), ["4 full unknown-reference"]),
        // Files that are not open count for a client that asks for the workspace, but not while somebody types.
        (Client.close(uri: folder.uri("a.anno")), []), (WorkspaceDiagnosticTests.request(5), ["5 -"]),
        (Client.open(Self.both, uri: folder.uri("registry/r.anno")), []), (save, []),
        (Client.initialized, []), (WorkspaceDiagnosticTests.request(6), ["6 -"]),
        (change(Self.both + "%official @ca Ca\n"), []), (save, []),
      ])
  }
}
