import Foundation
import JSON
import Testing

@testable import LSP

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
