import JSON
import Testing

@testable import LSP

/// What is offered to which client, and what comes of it.
@Suite struct CodeActionTests {
  static let article = "%official @a An\n\n😀 <@An> > <@Bình>.\n"

  static func client(
    literals: Bool = true, action: String = "", edit: String = "", workspace: String = ""
  ) -> String {
    let literal = literals ? #""codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}"# : #""x":1"#
    return #"""
      {"textDocument":{"codeAction":{\#(literal)\#(action)}},
      "workspace":{"workspaceEdit":{\#(edit)}\#(workspace)}}
      """#
  }

  static let resolving = #","isPreferredSupport":true,"dataSupport":true,"resolveSupport":{"properties":["edit"]}"#

  static func request(_ id: Int, _ start: Int, _ end: Int, context: String = "{\"diagnostics\":[]}") -> String {
    Client.request(
      id, "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(Client.uri)"},"range":\#(Client.range(2, start, 2, end)),"context":\#(context)}"#)
  }

  /// What the client asks for, and the kinds that come.
  static let contexts: [(context: String, kinds: Set<String>)] = [
    (#"{"diagnostics":[]}"#, ["quickfix", "refactor.rewrite", "refactor.extract"]),
    (#"{"diagnostics":[],"triggerKind":1}"#, ["quickfix", "refactor.rewrite", "refactor.extract"]),
    (#"{"diagnostics":[],"triggerKind":2}"#, ["quickfix"]),
    (#"{"diagnostics":[],"only":["refactor"],"triggerKind":2}"#, ["refactor.rewrite", "refactor.extract"]),
    (#"{"diagnostics":[],"only":["refactor.extract","quickfix"]}"#, ["refactor.extract", "quickfix"]),
    (#"{"diagnostics":[],"only":["source"]}"#, []),
    (#"{"diagnostics":[],"only":["quick"]}"#, []),
    ("null", ["quickfix", "refactor.rewrite", "refactor.extract"]),
  ]

  @Test(arguments: contexts)
  func answersWhatIsAskedFor(context: String, kinds: Set<String>) throws {
    let (messages, _) = answers(to: [
      Client.initialize(Self.client()), Client.open(Self.article), Self.request(1, 13, 17, context: context),
    ])
    let actions = try #require(messages.first { $0["id"]?.int == 1 }?["result"])
    #expect(Set(actions.elements.compactMap { $0["kind"]?.string }) == kinds)
    #expect(actions.elements.allSatisfy { $0["isPreferred"] == nil && $0["edit"]?["changes"] != nil })
  }

  @Test func everythingSafeIsFixedAtOnce() throws {
    let context = #"{"diagnostics":[],"only":["source.fixAll"]}"#
    let (messages, _) = answers(to: [
      Client.initialize(Self.client()), Client.open("%allow stray-closer --vì\n\nHọp 1 > <&*|họ>.\n"),
      Self.request(1, 0, 0, context: context),
    ])
    let action = try #require(messages.first { $0["id"]?.int == 1 }?["result"]?[0])
    #expect(action["kind"]?.string == "source.fixAll.annotate")
    #expect(action["edit"]?["changes"]?[Client.uri]?[0]?["newText"]?.string == " ")
  }

  /// The finding that an action solves comes with it, and the edit when it is chosen.
  @Test func resolvesWhatIsChosen() throws {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(Self.client(action: Self.resolving, edit: #""documentChanges":true"#)),
      Client.open(Self.article, version: 7), Self.request(1, 9, 9))
    _ = conversation.receive()
    let actions = try #require(conversation.receive()?["result"])
    let fix = try #require(actions.elements.first { $0["diagnostics"]?[0]?["code"]?.string == "stray-closer" })
    #expect(place(fix["diagnostics"]?[0]?["range"]) == "2:9-2:10")
    #expect(fix["edit"] == nil)
    conversation.send(Client.request(2, "codeAction/resolve", text(fix)))
    var resolved: JSONValue?
    while let message = conversation.receive() {
      if message["id"]?.int == 2 {
        resolved = message["result"]
        break
      }
    }
    #expect(resolved?["title"]?.string == fix["title"]?.string)
    let change = resolved?["edit"]?["documentChanges"]?[0]
    #expect(change?["textDocument"].map(text) == #"{"uri":"\#(Client.uri)","version":7}"#)
    #expect(place(change?["edits"]?[0]?["range"]) == "2:9-2:9")
    // What was offered of another version is worth nothing.
    conversation.send(
      Client.change(Client.part(0, 0, 0, 0, "%%\n"), version: 8), Client.request(3, "codeAction/resolve", text(fix)))
    let late = conversation.finish().messages.first { $0["id"]?.int == 3 }
    #expect(late?["result"]?["edit"] == nil)
    #expect(late?["result"]?["title"] != nil)
  }

  /// A client without actions gets commands if it can be asked for edits, else nothing.
  @Test(arguments: [true, false])
  func speaksToOldClients(canBeAsked: Bool) throws {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(Self.client(literals: false, workspace: #","applyEdit":\#(canBeAsked)"#)),
      Client.open(Self.article), Self.request(1, 9, 9))
    _ = conversation.receive()
    let commands = try #require(conversation.receive()?["result"])
    guard canBeAsked else { return #expect(commands.count == 0) }
    let command = try #require(commands[0])
    let params =
      #"{"command":"\#(command["command"]?.string ?? "")","arguments":\#(text(try #require(command["arguments"])))}"#
    conversation.send(
      Client.request(2, "workspace/executeCommand", params),
      Client.request(3, "workspace/executeCommand", #"{"command":"annotate.other"}"#),
      Client.request(4, "workspace/executeCommand", #"{"command":"annotate.applyAction","arguments":[7]}"#),
      Client.change(Client.part(0, 0, 0, 0, "%%\n"), version: 8),
      Client.request(5, "workspace/executeCommand", params))
    let (messages, _) = conversation.finish()
    let asked = messages.first { $0["method"]?.string == "workspace/applyEdit" }
    #expect(asked?["params"]?["edit"]?["changes"]?[Client.uri]?.count == 1)
    #expect(messages.first { $0["id"]?.int == 2 && $0["method"] == nil }?["result"]?.isNull == true)
    let codes = [3, 4, 5].map { id in messages.first { $0["id"]?.int == id }?["error"]?["code"]?.int }
    #expect(codes == [-32602, -32602, -32803])
  }

  /// All known mentions are marked as an action, whose edit comes when it is chosen, and by a command.
  @Test(arguments: [("Ông An.", "<@,>"), ("Ông <@An>.", "")])
  func marksAllKnownMentions(words: String, written: String) throws {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(Self.client(action: Self.resolving, workspace: #","applyEdit":true"#)),
      Client.open("%official @a Nguyễn An\n%  alias An\n\n\(words)\n"),
      Self.request(1, 0, 0, context: #"{"diagnostics":[],"only":["source.markMentions"]}"#))
    _ = conversation.receive()
    let actions = try #require(conversation.receive()?["result"])
    #expect(actions.elements.map { $0["title"]?.string } == (written.isEmpty ? [] : ["Mark all known mentions"]))
    #expect(actions[0]?["edit"] == nil)
    func texts(_ edit: JSONValue?) -> String? {
      edit?["changes"]?[Client.uri]?.elements.compactMap { $0["newText"]?.string }.joined(separator: ",")
    }
    if let action = actions[0] { conversation.send(Client.request(2, "codeAction/resolve", text(action))) }
    conversation.send(
      Client.request(
        3, "workspace/executeCommand", #"{"command":"annotate.markMentions","arguments":["\#(Client.uri)"]}"#),
      Client.request(4, "workspace/executeCommand", #"{"command":"annotate.markMentions","arguments":[]}"#),
      Client.request(5, "workspace/executeCommand", #"{"command":"annotate.markMentions","arguments":["file:///b"]}"#))
    let (messages, _) = conversation.finish()
    func answer(_ id: Int) -> JSONValue? { messages.first { $0["id"]?.int == id && $0["method"] == nil } }
    #expect(texts(answer(2)?["result"]?["edit"]) ?? "" == written)
    #expect(answer(3)?["result"]?.bool == !written.isEmpty)
    let asked = messages.first { $0["method"]?.string == "workspace/applyEdit" }
    #expect(texts(asked?["params"]?["edit"]) ?? "" == written)
    #expect([4, 5].map { answer($0)?["error"]?["code"]?.int } == [-32602, -32803])
  }

  /// What the client can do, the registry's files, what is open of them, and where a declaration goes.
  static let registries: [(edit: String, files: [String: String], open: String?, changes: String?)] = [
    (
      creating, [:], nil,
      "create registry/registry.anno, edit registry/registry.anno null 0:0-0:0 %official @binh Bình\n"
    ),
    (#""documentChanges":true"#, [:], nil, nil),
    ("", [:], nil, nil),
    (creating, ["registry/a.anno": "%% A\n"], nil, "edit registry/a.anno null 1:0-1:0 \n%official @binh Bình\n"),
    (
      creating, ["registry/a.anno": "%% A\n"], "%% A\n%% B", "edit registry/a.anno 9 1:4-1:4 \n\n%official @binh Bình\n"
    ),
    ("", ["registry/a.anno": "%% A\n"], nil, "registry/a.anno 1:0-1:0 \n%official @binh Bình\n"),
  ]

  static let creating = #""documentChanges":true,"resourceOperations":["create"]"#

  /// An unknown name is declared in a registry file, which is created where there is none: at once, when the action is
  /// chosen, and as a command.
  @Test(arguments: registries.indices, ["edit", "resolve", "command"])
  func declaresInTheRegistry(row: Int, way: String) throws {
    let (edit, files, open, changes) = Self.registries[row]
    let folder = try TemporaryWorkspace()
    for (name, text) in files { _ = try folder.write(name, text) }
    let root = DocumentURI(path: folder.path("")).string
    let article = DocumentURI(path: folder.path("a.anno")).string
    let conversation = Conversation()
    conversation.send(
      Client.initialize(
        Self.client(
          literals: way != "command", action: way == "resolve" ? Self.resolving : "", edit: edit,
          workspace: #","applyEdit":true"#)),
      Client.initialized, Client.open("Ông <@Bình>.\n", uri: article))
    if let open {
      conversation.send(Client.open(open, uri: DocumentURI(path: folder.path("registry/a.anno")).string, version: 9))
    }
    conversation.send(
      Client.request(
        1, "textDocument/codeAction",
        #"{"textDocument":{"uri":"\#(article)"},"range":\#(Client.range(0, 7, 0, 7)),"context":{"diagnostics":[]}}"#))
    func receive(_ isWanted: (JSONValue) -> Bool) -> JSONValue? {
      while let message = conversation.receive() { if isWanted(message) { return message } }
      return nil
    }
    func answer(_ id: Int) -> JSONValue? { receive { $0["id"]?.int == id && $0["method"] == nil }?["result"] }
    let title = "Declare the official “Bình” in \(files.isEmpty ? "registry" : "a").anno"
    let action = answer(1)?.elements.first { $0["title"]?.string == title }
    guard let changes else { return #expect(action == nil) }
    var chosen = try #require(action)
    switch way {
    case "resolve":
      #expect(chosen["edit"] == nil)
      conversation.send(Client.request(2, "codeAction/resolve", text(chosen)))
      chosen = try #require(answer(2))
    case "command":
      let arguments = try #require(chosen["arguments"])
      conversation.send(
        Client.request(
          2, "workspace/executeCommand",
          #"{"command":"\#(chosen["command"]?.string ?? "")","arguments":\#(text(arguments))}"#))
      chosen = try #require(receive { $0["method"]?.string == "workspace/applyEdit" }?["params"])
    default: break
    }
    let written = summary(try #require(chosen["edit"]), root: root)
    #expect(written == changes)
  }

  /// What a workspace edit does, with the names of files below `root`.
  private func summary(_ edit: JSONValue, root: String) -> String {
    func name(_ uri: String?) -> String { String((uri ?? "").dropFirst(root.count).drop { $0 == "/" }) }
    func edits(_ list: JSONValue?) -> String {
      (list?.elements.map { "\(place($0["range"])) \($0["newText"]?.string ?? "")" } ?? []).joined(separator: ", ")
    }
    if let changes = edit["changes"] {
      return changes.members.map { "\(name(String($0.key))) \(edits($0.value))" }.joined(separator: ", ")
    }
    return
      (edit["documentChanges"]?.elements.map { change in
        if change["kind"]?.string == "create" { return "create \(name(change["uri"]?.string))" }
        let document = change["textDocument"]
        return
          "edit \(name(document?["uri"]?.string)) \(document?["version"].map(text) ?? "") \(edits(change["edits"]))"
      } ?? []).joined(separator: ", ")
  }
}
