import Foundation
import Testing

/// `lsp` as editors start it; what it serves is tested with the server.
@Suite struct LSPCommandTests {
  @Test(arguments: [[], ["--stdio"], ["--clientProcessId", "1"], ["--stdio", "--clientProcessId=1"]])
  func itServes(_ options: [String]) throws {
    let message = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#
    let frame = "Content-Length: \(message.utf8.count)\r\n\r\n" + message
    let run = try CommandRun(["lsp"] + options, in: TemporaryFolder(), input: Data(frame.utf8))
    #expect(run.output.hasPrefix("Content-Length: "))
    #expect(run.output.contains(#""id":1,"result":{"#))
    #expect(run.error.isEmpty)
  }
}
