import Foundation
import JSON
import Testing

@testable import LSP

/// What is wrong in the files of the workspace, for clients that ask.
@Suite struct WorkspaceDiagnosticTests {
  static let broken = "<@a\n"

  static func request(_ id: Int, previous: [String: String] = [:], token: String? = nil) -> String {
    let known = previous.map { #"{"uri":"\#($0.key)","value":"\#($0.value)"}"# }.joined(separator: ",")
    let token = token.map { #","partialResultToken":\#($0)"# } ?? ""
    return Client.request(id, "workspace/diagnostic", #"{"previousResultIds":[\#(known)]\#(token)}"#)
  }

  /// The reports of an answer: name of the file, version, kind and number of diagnostics.
  static func shown(_ items: JSONValue?) -> [String] {
    items?.elements.map { report in
      let name = report["uri"]?.string?.split(separator: "/").last ?? ""
      let version = report["version"].map(text) ?? "-"
      return "\(name) \(version) \(report["kind"]?.string ?? "-") \(report["items"]?.count ?? -1)"
    } ?? []
  }

  static func names(_ items: JSONValue?) -> [String: String] {
    let pairs = items?.elements.compactMap { item in
      item["uri"]?.string.flatMap { uri in item["resultId"]?.string.map { (uri, $0) } }
    }
    return Dictionary(uniqueKeysWithValues: pairs ?? [])
  }

  @Test func followsTheFiles() throws {
    let folder = try WorkspaceFolder([
      "annotate.json": #"{"exclude":["no"]}"#, "a.anno": Self.broken, "b/c.anno": Self.broken, "b/d.anno": "x\n",
      "no/e.anno": Self.broken, "open.anno": "", "registry/r.anno": "%official @an An\n",
    ])
    let conversation = Conversation()
    conversation.send(
      folder.initialize(#"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#),
      Client.open(Self.broken, uri: folder.uri("open.anno"), version: 7))
    _ = conversation.receive()
    func ask(_ id: Int, _ previous: [String: String]) -> JSONValue? {
      conversation.send(Self.request(id, previous: previous))
      return conversation.receive()?["result"]?["items"]
    }
    let first = ask(1, [:])
    #expect(Self.shown(first) == ["open.anno 7 full 1", "a.anno null full 1", "c.anno null full 1"])
    #expect(
      Self.shown(ask(2, Self.names(first))) == [
        "open.anno 7 unchanged -1", "a.anno null unchanged -1", "c.anno null unchanged -1",
      ])
    try folder.write("x\n", to: "b/c.anno")
    try folder.remove("a.anno")
    let third = ask(3, Self.names(first))
    #expect(Self.shown(third) == ["open.anno 7 unchanged -1", "c.anno null full 0", "a.anno null full 0"])
    #expect(
      Self.shown(ask(4, Self.names(third))) == [
        "open.anno 7 unchanged -1", "c.anno null unchanged -1", "a.anno null unchanged -1",
      ])
    try folder.write("no/\n", to: ".gitignore")
    try folder.write("{}", to: "annotate.json")
    conversation.send(
      Client.notify(
        "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"\#(folder.uri("annotate.json"))","type":2}]}"#))
    #expect(conversation.receive()?["method"]?.string == "workspace/diagnostic/refresh")
    #expect(Self.shown(ask(5, [:])) == ["open.anno 7 full 1"])
    #expect(conversation.finish().messages.isEmpty)
  }

  @Test func sendsPartsToWhoTakesThem() throws {
    let files = (0..<200).map { ("\($0).anno", String(repeating: Self.broken + "\n", count: 9)) }
    let folder = try WorkspaceFolder(Dictionary(uniqueKeysWithValues: files))
    let (messages, status) = answers(to: [folder.initialize(), Self.request(1, token: #""t""#)])
    let parts = messages.filter { $0["method"]?.string == "$/progress" }
    #expect(parts.count > 2)
    #expect(parts.allSatisfy { $0["params"]?["token"]?.string == "t" })
    #expect(parts.map { $0["params"]?["value"]?["items"]?.count ?? 0 }.reduce(0, +) == 200)
    #expect(messages.last.map(summary) == #"1 {"items":[]}"#)
    #expect(status == 0)
  }

  /// Requests that end early are answered once.
  @Test func canBeCancelled() throws {
    let folder = try WorkspaceFolder(["a.anno": Self.broken])
    let cancel = Client.notify("$/cancelRequest", #"{"id":1}"#)
    let cancelled = answers(to: [folder.initialize(), Self.request(1), cancel]).messages
    #expect(cancelled.dropFirst().map(summary) == ["1 -32800"])
    let (messages, status) = answers(to: [
      folder.initialize(), Self.request(1), Self.request(2), Self.request(3), Client.shutdown, Client.exit,
    ])
    #expect(status == 0)
    #expect(messages.dropFirst().map { $0["id"]?.int ?? -1 }.sorted() == [1, 2, 3, 99])
  }
}

/// A folder with files that is there as long as this is, and a workspace for a server.
final class WorkspaceFolder {
  let url: URL

  init(_ files: [String: String]) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("annotate-tests-" + UUID().uuidString)
      .resolvingSymlinksInPath()
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func uri(_ path: String) -> String { "file://" + url.path + "/" + path }

  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appendingPathComponent(path))
  }

  func initialize(_ capabilities: String = "{}") -> String {
    Client.request(
      0, "initialize",
      #"{"processId":null,"rootUri":"file://\#(url.path)","capabilities":\#(capabilities)}"#)
  }
}
