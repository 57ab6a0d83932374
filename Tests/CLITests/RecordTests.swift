import Foundation
import Testing

/// `lsp --log`, `--trace` and `--replay`: what went on, and that it goes on like that again.
@Suite struct RecordTests {
  private static let uri = "untitled:a.anno"

  private static func frames(_ messages: [String]) -> Data {
    Data(messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined().utf8)
  }

  private static let session = [
    """
    {"jsonrpc":"2.0",
    "id":1,"method":"initialize","params":{"processId":null,"capabilities":{"workspace":{"configuration":true},\
    "textDocument":{"diagnostic":{}}}}}
    """,
    #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
    #"{"jsonrpc":"2.0","id":1,"result":[{"rules":{"unknown-reference":"hint"}}]}"#,
    """
    {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(uri)","languageId":"anno",\
    "version":1,"text":"<@an-a|An>\\n"}}}
    """,
    #"{"jsonrpc":"2.0","id":"b","method":"textDocument/diagnostic","params":{"textDocument":{"uri":"\#(uri)"}}}"#,
    #"{"jsonrpc":"2.0","id":3,"method":"workspace/diagnostic","params":{"previousResultIds":[]}}"#,
    "no message",
    #"{"jsonrpc":"2.0","id":4,"method":"shutdown"}"#,
    #"{"jsonrpc":"2.0","method":"exit"}"#,
  ]

  @Test func aTraceCanBeReplayed() throws {
    let folder = TemporaryFolder()
    let recording = try CommandRun(
      ["lsp", "--log", "log", "--trace=trace"], in: folder, input: Self.frames(Self.session))
    #expect(recording.status == 0)
    let log = try String(contentsOf: folder.url.appendingPathComponent("log"), encoding: .utf8)
    for line in ["serves", "textDocument/diagnostic took ", " \(Self.uri)", "the end, with status 0"] {
      #expect(log.contains(line), "the log lacks \(line): \(log)")
    }
    let trace = try String(contentsOf: folder.url.appendingPathComponent("trace"), encoding: .utf8)
    let lines = trace.split(separator: "\n")
    #expect(lines.filter { $0.contains(#""from":"client""#) }.count == Self.session.count)
    #expect(lines.filter { $0.contains(#""from":"server""#) }.count == 6)
    for line in lines { #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil) }

    let same = try CommandRun(["lsp", "--replay", "trace"], in: folder)
    #expect(same.output == "")
    #expect(same.error == "4 answers compared: no differ\n")
    #expect(same.status == 0)

    let other = trace.replacingOccurrences(of: #""severity":4"#, with: #""severity":1"#)
    try folder.write(Data(other.utf8), to: "other")
    let different = try CommandRun(["lsp", "--replay", "other"], in: folder)
    #expect(different.error == "4 answers compared: 1 differ\n")
    #expect(different.output.hasPrefix("textDocument/diagnostic (id \"b\"):\n- {"))
    #expect(different.status == 1)
  }

  @Test(arguments: [
    (["lsp", "--replay", "none"], "annotate: none: there is no such file\n"),
    (["lsp", "--replay", "text"], "annotate: text: line 1 is no line of a trace\n"),
    (["lsp", "--log", "no/log"], "annotate: no/log: No such file or directory\n"),
  ])
  func saysWhatCannotBeDone(call: [String], error: String) throws {
    let run = try CommandRun(call, in: TemporaryFolder(["text": "x\n"]))
    #expect(run.error == error)
    #expect(run.status == 2)
  }
}
