import Foundation
import JSON
import Testing

@testable import LSP

/// A server of a temporary folder.
private final class FolderSession {
  let workspace: TemporaryWorkspace
  let conversation = Conversation()
  private var seen: [JSONValue] = []
  private var id = 100

  init(_ files: [String: String], configuration: String = "{}", capabilities: String = "{}") throws {
    workspace = try TemporaryWorkspace(configuration: configuration)
    for (name, text) in files { _ = try workspace.write(name, text) }
    conversation.send(
      Client.request(
        0, "initialize",
        #"{"processId":null,"rootUri":"\#(uri(""))","capabilities":\#(capabilities)}"#),
      Client.initialized)
    _ = conversation.receive()
  }

  func uri(_ name: String) -> String {
    DocumentURI(path: name.isEmpty ? String(workspace.path("x").dropLast(2)) : workspace.path(name)).string
  }

  /// The message that answers a request; what comes before it is kept in `seen`.
  func ask(_ method: String, _ params: String) -> JSONValue? {
    id += 1
    conversation.send(Client.request(id, method, params))
    return receive { $0["id"]?.int == self.id }
  }

  /// The first message, from those that have come on, that is wanted.
  func receive(_ isWanted: (JSONValue) -> Bool) -> JSONValue? {
    if let index = seen.firstIndex(where: isWanted) { return seen.remove(at: index) }
    while let message = conversation.receive() {
      if isWanted(message) { return message }
      seen.append(message)
    }
    return nil
  }

  /// Where the entity at a place is referred to, as `file:line:column`.
  func references(_ name: String, _ line: Int, _ column: Int, declaration: Bool = true) -> [String] {
    let params =
      #"{"textDocument":{"uri":"\#(uri(name))"},"position":{"line":\#(line),"character":\#(column)},"#
      + #""context":{"includeDeclaration":\#(declaration)}}"#
    return places(ask("textDocument/references", params)?["result"])
  }

  func places(_ result: JSONValue?) -> [String] {
    (result.map { Array($0.elements) } ?? []).map { location in
      let start = location["range"]?["start"]
      let name = location["uri"]?.string?.dropFirst(uri("").count + 1) ?? "?"
      return "\(name):\(start?["line"]?.int ?? -1):\(start?["character"]?.int ?? -1)"
    }.sorted()
  }

  /// The identifiers that a search finds.
  func symbols(_ query: String) -> [String] {
    // Whoever asks for references waits until everything was read.
    _ = references("none.anno", 0, 0)
    let result = ask("workspace/symbol", #"{"query":\#(Client.quoted(query))}"#)?["result"]
    return (result.map { Array($0.elements) } ?? []).compactMap { $0["containerName"]?.string }
  }

  func watched(_ names: String...) {
    let changes = names.map { #"{"uri":"\#(uri($0))","type":2}"# }.joined(separator: ",")
    conversation.send(Client.notify("workspace/didChangeWatchedFiles", #"{"changes":[\#(changes)]}"#))
  }
}

@Suite struct WorkspaceIndexTests {
  static let files = [
    "registry/r.anno": "%organization &b Đảng ủy Thử\n%official @a Tạ Văn Thử\n%  role 2010.. &b Bí thư\n",
    "1.anno": "%date 2014\n\nÔng <@a|ấy>, <@Tạ Văn Thử> nói: <:“được”>.\n",
    "sub/2.anno": "%official @z Tạ Văn Khác\n%speaker @a\nĐược.\n%end\n\n<@z|Ai> và <@Tạ Văn Khác>\n",
    "out/3.anno": "<@a|bị loại>\n", "ignored/4.anno": "<@a|bị loại>\n", ".gitignore": "/ignored/\n",
  ]
  static let configuration = #"{"exclude":["out"]}"#

  @Test func findsReferencesInFilesThatAreNotOpen() throws {
    let session = try FolderSession(Self.files, configuration: Self.configuration)
    let text = try #require(Self.files["1.anno"])
    session.conversation.send(Client.open(text, uri: session.uri("1.anno")))
    #expect(
      session.references("1.anno", 2, 8)
        == ["1.anno:2:15", "1.anno:2:6", "registry/r.anno:1:10", "sub/2.anno:1:10"])
    #expect(!session.references("1.anno", 2, 8, declaration: false).contains("registry/r.anno:1:10"))
    // The buffer wins over the disk.
    session.conversation.send(Client.change(Client.whole("%date 2014\n\n<@a|A>\n"), uri: session.uri("1.anno")))
    #expect(session.references("1.anno", 2, 2, declaration: false) == ["1.anno:2:2", "sub/2.anno:1:10"])
    session.conversation.send(Client.close(uri: session.uri("1.anno")))
    session.conversation.send(Client.open("<@a|A>", uri: session.uri("5.anno")))
    #expect(
      session.references("5.anno", 0, 2, declaration: false)
        == ["1.anno:2:15", "1.anno:2:6", "5.anno:0:2", "sub/2.anno:1:10"])
    #expect(session.conversation.finish().status == 0)
  }

  @Test func followsFilesThatOthersChange() throws {
    let session = try FolderSession(Self.files, configuration: Self.configuration)
    #expect(session.symbols("ta van") == ["@a", "@z"])
    _ = try session.workspace.write("6.anno", "%official @y Tạ Văn Mới\n")
    session.watched("6.anno")
    #expect(Set(session.symbols("ta van")) == ["@a", "@y", "@z"])
    try FileManager.default.removeItem(atPath: session.workspace.path("6.anno"))
    _ = try session.workspace.write("ignored/4.anno", "%official @x Tạ Văn Bỏ\n")
    session.watched("6.anno", "ignored/4.anno")
    #expect(Set(session.symbols("ta van")) == ["@a", "@z"])
    _ = try session.workspace.write(".gitignore", "")
    session.watched(".gitignore")
    #expect(Set(session.symbols("ta van")) == ["@a", "@x", "@z"])
    for (exclude, found) in [(#"["sub"]"#, ["@a", "@x"]), ("null", ["@a", "@x", "@z"])] {
      session.conversation.send(
        Client.notify("workspace/didChangeConfiguration", #"{"settings":{"annotate":{"exclude":\#(exclude)}}}"#))
      #expect(Set(session.symbols("ta van")) == Set(found))
    }
    let folder = #"{"uri":"\#(session.uri(""))","name":"a"}"#
    func change(_ added: String, _ removed: String) {
      session.conversation.send(
        Client.notify(
          "workspace/didChangeWorkspaceFolders", #"{"event":{"added":[\#(added)],"removed":[\#(removed)]}}"#))
    }
    change("", folder)
    #expect(session.symbols("ta van").isEmpty)
    change(folder, "")
    #expect(Set(session.symbols("ta van")) == ["@a", "@x", "@z"])
    #expect(session.conversation.finish().status == 0)
  }

  /// An edit of a registry file that is not saved: the articles that it concerns, and no others, are told of.
  @Test func registryEditsConcernWhomTheyConcern() throws {
    let session = try FolderSession(Self.files, configuration: Self.configuration)
    let registry = try #require(Self.files["registry/r.anno"])
    for (name, text) in [("7.anno", "<@a|A>"), ("8.anno", "%official @q Q\n<@q|Q>"), ("registry/r.anno", registry)] {
      session.conversation.send(Client.open(text, uri: session.uri(name)))
      _ = session.receive { $0["params"]?["uri"]?.string == session.uri(name) }
    }
    session.conversation.send(
      Client.change(Client.whole(registry.replacing("@a", with: "@c")), uri: session.uri("registry/r.anno")))
    var told: Set<String> = []
    while told.count < 2, let message = session.receive({ $0["method"] != nil }) {
      told.insert(message["params"]?["uri"]?.string ?? "")
    }
    #expect(told == [session.uri("7.anno"), session.uri("registry/r.anno")])
    #expect(session.references("8.anno", 1, 3) == ["8.anno:0:10", "8.anno:1:2"])
  }

  @Test func showsItsProgressAndWatches() throws {
    let capabilities = #"""
      {"window":{"workDoneProgress":true},"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},
      "symbol":{"resolveSupport":{"properties":["location.range"]}}}}
      """#
    let session = try FolderSession(Self.files, configuration: Self.configuration, capabilities: capabilities)
    let registration = try #require(session.receive { $0["method"]?.string == "client/registerCapability" })
    #expect(registration["params"]?["registrations"]?.count == 1)
    // A client that cannot do what it said: nothing comes of it.
    session.conversation.send(
      #"{"jsonrpc":"2.0","id":\#(registration["id"].map(text) ?? "0")"# + #","error":{"code":-1,"message":"no"}}"#)
    let create = try #require(session.receive { $0["method"]?.string == "window/workDoneProgress/create" })
    let token = try #require(create["params"]?["token"]?.string)
    for kind in ["begin", "end"] {
      let progress = session.receive { $0["params"]?["value"]?["kind"]?.string == kind }
      #expect(progress?["params"]?["token"]?.string == token)
    }
    session.conversation.send(Client.notify("window/workDoneProgress/cancel", #"{"token":"\#(token)"}"#))
    let symbol = try #require(session.ask("workspace/symbol", #"{"query":"khac"}"#)?["result"]?[0])
    #expect(symbol["location"]?["range"] == nil)
    let resolved = session.ask("workspaceSymbol/resolve", text(symbol))?["result"]
    #expect(place(resolved?["location"]?["range"]) == "0:10-0:12")
    #expect(session.conversation.finish().status == 0)
  }

  @Test func renamesEverywhere() throws {
    let session = try FolderSession(
      Self.files, configuration: Self.configuration,
      capabilities: #"{"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
    session.conversation.send(Client.open(try #require(Self.files["1.anno"]), uri: session.uri("1.anno"), version: 7))
    let place = Client.position(2, 7, uri: session.uri("1.anno"))
    #expect(text(try #require(session.ask("textDocument/prepareRename", place)?["result"])) == Client.range(2, 6, 2, 7))
    func rename(_ name: String) -> JSONValue? {
      session.ask("textDocument/rename", place.dropLast() + #","newName":"\#(name)"}"#)
    }
    let edits = try #require(rename("ta-van-thu")?["result"]?["documentChanges"])
    let shown = edits.elements.map { edit in
      let name = edit["textDocument"]?["uri"]?.string?.dropFirst(session.uri("").count + 1) ?? ""
      return "\(name) \(edit["textDocument"]?["version"].map(text) ?? "none") \(edit["edits"]?.count ?? 0)"
    }
    #expect(shown == ["1.anno 7 1", "registry/r.anno null 1", "sub/2.anno null 1"])
    #expect(rename("Tạ Văn")?["error"]?["code"]?.int == -32803)
    #expect(rename("z")?["error"]?["message"]?.string?.contains("declared already") == true)
    #expect(session.conversation.finish().status == 0)
  }

  @Test func findsOwnersAndDeeds() throws {
    let session = try FolderSession(Self.files, configuration: Self.configuration)
    session.conversation.send(Client.open(try #require(Self.files["1.anno"]), uri: session.uri("1.anno")))
    let place = Client.position(2, 8, uri: session.uri("1.anno"))
    #expect(session.places(session.ask("textDocument/typeDefinition", place)?["result"]) == ["registry/r.anno:0:14"])
    #expect(
      session.places(session.ask("textDocument/implementation", place)?["result"]) == [
        "1.anno:2:32", "sub/2.anno:1:10",
      ])
    #expect(session.conversation.finish().status == 0)
  }
}
