import Foundation
import JSON
import Testing

@testable import LSP

/// Files and folders that a person makes, moves and deletes in the client, of which nobody else tells.
@Suite struct FileOperationsTests {
  private static let versioned =
    #"{"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}"#

  private static func renaming(_ session: FolderSession, _ old: String, _ new: String) -> String {
    #"{"files":[{"oldUri":"\#(session.uri(old))","newUri":"\#(session.uri(new))"}]}"#
  }

  private static func move(_ session: FolderSession, _ old: String, _ new: String) throws {
    try FileManager.default.moveItem(
      atPath: session.workspace.path(old), toPath: session.workspace.path(new))
    session.conversation.send(Client.notify("workspace/didRenameFiles", renaming(session, old, new)))
  }

  @Test func advertisesWhatItWantsToKnow() throws {
    let (messages, _) = answers(to: [Client.initialize()])
    let operations = try #require(messages[0]["result"]?["capabilities"]?["workspace"]?["fileOperations"])
    #expect(operations.members.map(\.key).sorted() == ["didCreate", "didDelete", "didRename", "willRename"])
    let patterns = operations["willRename"]?["filters"]?.elements.compactMap { $0["pattern"] } ?? []
    #expect(
      patterns.map { "\($0["glob"]?.string ?? "") \($0["matches"]?.string ?? "")" } == [
        "**/*.anno file", "**/annotate.json file", "**/.gitignore file", "**/* folder",
      ])
  }

  /// The configuration that is renamed in is the open one, with its version; a client without versions gets changes.
  @Test func editsTheConfiguration() throws {
    let configuration = #"{"registry":["r/*.anno"],"exclude":["r/x"]}"#
    for capabilities in ["{}", Self.versioned] {
      let session = try FolderSession([:], configuration: configuration, capabilities: capabilities)
      func answer() throws -> String {
        let result = try #require(
          session.ask("workspace/willRenameFiles", Self.renaming(session, "r", "s"))?["result"])
        return text(result).replacing(session.uri(""), with: "…")
      }
      let edits =
        #"[{"range":\#(Client.range(0, 13, 0, 23)),"newText":"\"s/*.anno\""},"#
        + #"{"range":\#(Client.range(0, 36, 0, 41)),"newText":"\"s/x\""}]"#
      func versioned(_ version: String, _ edits: String) -> String {
        #"{"documentChanges":[{"textDocument":{"uri":"…/annotate.json","version":\#(version)},"edits":\#(edits)}]}"#
      }
      let hasVersions = capabilities != "{}"
      #expect(try answer() == (hasVersions ? versioned("null", edits) : #"{"changes":{"…/annotate.json":\#(edits)}}"#))
      session.conversation.send(
        Client.open(#"{"registry":["r"]}"#, uri: session.uri("annotate.json"), version: 5))
      let edit = #"[{"range":\#(Client.range(0, 13, 0, 16)),"newText":"\"s\""}]"#
      #expect(try answer() == (hasVersions ? versioned("5", edit) : #"{"changes":{"…/annotate.json":\#(edit)}}"#))
      let other = session.ask("workspace/willRenameFiles", Self.renaming(session, "a.anno", "b.anno"))
      #expect(other?["result"]?.isNull == true)
      #expect(session.conversation.finish().status == 0)
    }
  }

  /// In a folder without configuration one is made, where the client can do so.
  @Test func makesAConfiguration() throws {
    for capabilities in ["{}", Self.versioned] {
      let session = try FolderSession(["registry/r.anno": ""], capabilities: capabilities)
      try FileManager.default.removeItem(atPath: session.workspace.path("annotate.json"))
      let result = session.ask("workspace/willRenameFiles", Self.renaming(session, "registry", "r"))?["result"]
      guard capabilities != "{}" else {
        #expect(result?.isNull == true)
        continue
      }
      let changes = try #require(result?["documentChanges"])
      #expect(changes[0]?["kind"]?.string == "create")
      #expect(changes[1]?["edits"]?[0]?["newText"]?.string == "{ \"registry\": [\"r/**/*.anno\"] }\n")
    }
  }

  @Test func followsFiles() throws {
    let session = try FolderSession(WorkspaceIndexTests.files, configuration: WorkspaceIndexTests.configuration)
    #expect(session.symbols("ta van") == ["@a", "@z"])
    _ = try session.workspace.write("6.anno", "%official @y Tạ Văn Mới\n")
    let created = #"{"files":[{"uri":"\#(session.uri("6.anno"))"},{"uri":"untitled:x"}]}"#
    session.conversation.send(Client.notify("workspace/didCreateFiles", created))
    #expect(Set(session.symbols("ta van")) == ["@a", "@y", "@z"])
    try Self.move(session, "6.anno", "7.anno")
    #expect(session.references("none.anno", 0, 0).isEmpty)
    let symbol = session.ask("workspace/symbol", #"{"query":"@Tạ Văn Mới"}"#)?["result"]
    #expect(symbol?.elements.compactMap { $0["location"]?["uri"]?.string } == [session.uri("7.anno")])
    try FileManager.default.removeItem(atPath: session.workspace.path("7.anno"))
    session.conversation.send(
      Client.notify("workspace/didDeleteFiles", #"{"files":[{"uri":"\#(session.uri("7.anno"))"}]}"#))
    #expect(Set(session.symbols("ta van")) == ["@a", "@z"])
    // What comes behind does no harm.
    session.watched("6.anno", "7.anno")
    #expect(Set(session.symbols("ta van")) == ["@a", "@z"])
    #expect(session.conversation.finish().status == 0)
  }

  /// A folder as a whole: its articles, its registry files, its configuration; open articles are told of it.
  @Test func followsFolders() throws {
    let session = try FolderSession(WorkspaceIndexTests.files, configuration: WorkspaceIndexTests.configuration)
    session.conversation.send(Client.open("<@a|ấy>", uri: session.uri("5.anno")))
    func codes() -> [String] {
      let told = session.receive { $0["params"]?["uri"]?.string == session.uri("5.anno") }
      return told?["params"]?["diagnostics"]?.elements.compactMap { $0["code"]?.string } ?? ["nothing"]
    }
    #expect(codes() == [])
    try Self.move(session, "sub", "under")
    #expect(session.references("5.anno", 0, 2, declaration: false).contains("under/2.anno:1:10"))
    try Self.move(session, "registry", "people")
    #expect(codes() == ["unknown-reference"])
    #expect(session.symbols("ta van thu") == ["@a"])
    try Self.move(session, "people", "registry")
    #expect(codes() == [])
    #expect(session.references("5.anno", 0, 2).contains("registry/r.anno:1:10"))
    try FileManager.default.removeItem(atPath: session.workspace.path("registry"))
    session.conversation.send(
      Client.notify("workspace/didDeleteFiles", #"{"files":[{"uri":"\#(session.uri("registry"))"}]}"#))
    #expect(codes() == ["unknown-reference"])
    #expect(session.symbols("ta van") == ["@z"])
    _ = try session.workspace.write("under/annotate.json", #"{"registry":["*.anno"]}"#)
    session.conversation.send(
      Client.notify("workspace/didCreateFiles", #"{"files":[{"uri":"\#(session.uri("under"))"}]}"#))
    session.conversation.send(Client.open("<@z|Ai>", uri: session.uri("under/9.anno")))
    // It is a registry file now, in which there may be no text.
    let told = session.receive { $0["params"]?["uri"]?.string == session.uri("under/9.anno") }
    #expect(told?["params"]?["diagnostics"]?[0]?["code"]?.string == "malformed-line")
    #expect(session.conversation.finish().status == 0)
  }
}
