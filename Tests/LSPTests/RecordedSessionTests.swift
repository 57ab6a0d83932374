import Foundation
import JSON
import Support
import Testing

@testable import LSP

/// Sessions that were recorded from editors are served as they were. `ANNOTATE_REWRITE=1 Tests/Editors/record` records
/// them anew, where answers are to be others.
@Suite struct RecordedSessionTests {
  static let recordings = PackageFiles.list("Tests/Fixtures/recordings", suffix: ".jsonl")

  /// What a person did in each of them.
  private static let done: Set<String> = [
    "initialize", "initialized", "textDocument/didOpen", "textDocument/hover", "textDocument/definition",
    "textDocument/references", "textDocument/documentHighlight", "textDocument/documentSymbol",
    "textDocument/didChange", "textDocument/completion", "textDocument/rename", "textDocument/formatting",
    "textDocument/didSave", "textDocument/didClose", "shutdown",
  ]

  @Test func thereAreRecordings() { #expect(Self.recordings.count == 2) }

  /// Requests are answered as before, and the same diagnostics are published. What the server can do is for other tests.
  @Test(arguments: recordings)
  func isServedAsItWas(recording: String) throws {
    let folder = try WorkspaceFolder([:])
    for path in PackageFiles.list("Tests/Editors/fixtures", suffix: "") where path.contains(".") {
      let name = path.replacing("Tests/Editors/fixtures", with: "workspace")
      try folder.write(try PackageFiles.string(path), to: name)
    }
    let trace = try PackageFiles.string(recording).replacingOccurrences(of: "{root}", with: folder.url.path)
    let replay = try Replay.run(Array(trace.utf8), version: "test")
    for difference in replay.differences where difference.method != "initialize" {
      Issue.record("\(difference.method) \(difference.id): \(difference.before) was said, now \(difference.now)")
    }
    #expect(replay.answers > Self.done.count)
  }

  private static let hover = Client.request(1, "textDocument/hover", Client.position(0, 0))
  private static let noHover = #"{"jsonrpc":"2.0","id":1,"result":null}"#

  /// What the client says, what the server said, and the methods of what is otherwise now.
  @Test(arguments: [
    ([hover], [published("[]"), noHover], []),
    ([hover], [published("[]"), #"{"jsonrpc":"2.0","id":1,"result":{"contents":"x"}}"#], ["textDocument/hover"]),
    ([hover], [published("[7]"), noHover], ["textDocument/publishDiagnostics"]),
    ([hover, hover], [noHover], ["textDocument/hover"]),
    // The client was quicker: there are no diagnostics of the first text now.
    ([Client.change(Client.whole("An\n"))], [published("[7]"), published("[]")], []),
  ])
  func noticesWhatIsOtherwise(asked: [String], said: [String], methods: [String]) throws {
    let client = [Client.initialize(), Client.initialized, Client.open("An Bình\n")] + asked
    let lines =
      client.map { #"{"from":"client","message":\#($0)}"# } + said.map { #"{"from":"server","message":\#($0)}"# }
    let replay = try Replay.run(Array(lines.joined(separator: "\n").utf8), version: "test")
    #expect(replay.differences.map(\.method) == methods)
  }

  private static func published(_ diagnostics: String) -> String {
    Client.notify("textDocument/publishDiagnostics", #"{"uri":"\#(Client.uri)","diagnostics":\#(diagnostics)}"#)
  }

  /// Each request has one answer, which is no error, and nothing that the server said breaks the protocol.
  @Test(arguments: recordings)
  func isInOrder(recording: String) throws {
    let lines = try PackageFiles.string(recording).split(separator: "\n").map { try JSONValue.parse(Array($0.utf8)) }
    var methods: [String: String] = [:]
    var answered: [String] = []
    var done: Set<String> = []
    for line in lines {
      let message = try #require(line["message"])
      let method = message["method"]?.string
      let id = message["id"].map(text)
      #expect(message["error"] == nil, "\(text(message))")
      if line["from"]?.string == "client" {
        if let method { done.insert(method) }
        if let method, let id { methods[id] = method }
        continue
      }
      if method == nil, let id { answered.append(id) }
      let asked = method == nil ? id.flatMap { methods[$0] } : nil
      for problem in MetaModel.shared?.problems(in: message, method: asked) ?? [] {
        Issue.record("\(problem) in \(text(message))")
      }
    }
    #expect(answered.sorted() == methods.keys.sorted())
    #expect(Self.done.subtracting(done) == [])
  }

  @Test(arguments: recordings)
  func tellsNothingOfTheMachine(recording: String) throws {
    let text = try PackageFiles.string(recording)
    for word in ["/home/", "/tmp/", "/root/", "/Users/", #""processId":1"#, #""time":"#] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains(#""processId":null"#))
  }
}
