import Foundation
import JSON
import Testing

@testable import LSP

/// Every message gets the answer that the specification gives it, once, and the process ends as it says.
@Suite struct LifecycleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let messages: [String]
    /// What the server says after the answer to `initialize`, if that is sent first: identifiers with results or
    /// error codes.
    let answers: [String]
    let status: Int32

    init(_ name: String, _ messages: [String], _ answers: [String], status: Int32 = 0) {
      testDescription = name
      self.messages = messages
      self.answers = answers
      self.status = status
    }
  }

  private static let hover = Client.request(1, "textDocument/hover", Client.position(0, 0))

  static let fresh = [
    Case("end of input", [], []),
    Case("exit without shutdown", [Client.exit], [], status: 1),
    Case("request before initialize", [hover, Client.exit], ["1 -32002"], status: 1),
    Case("unknown request before initialize", [Client.request(1, "no/such")], ["1 -32002"]),
    Case("shutdown before initialize", [Client.shutdown, Client.exit], ["99 -32002"], status: 1),
    Case("notification before initialize", [Client.open("<@a"), Client.notify("no/such")], []),
    Case("no JSON", ["{", hover], ["null -32700", "1 -32002"]),
  ]

  static let running = [
    Case("end of input", [Client.initialized], []),
    Case("exit without shutdown", [Client.exit], [], status: 1),
    Case("shutdown and exit", [Client.shutdown, Client.exit], ["99 null"]),
    Case("shutdown and end of input", [Client.shutdown], ["99 null"]),
    Case("params null", [Client.request(1, "shutdown", "null"), Client.notify("exit", "null")], ["1 null"]),
    Case("params of another kind", [Client.request(1, "shutdown", "[1]"), Client.notify("exit", "7")], ["1 null"]),
    Case("shutdown as a notification", [Client.notify("shutdown"), Client.exit], []),
    Case("second initialize", [Client.initialize()], ["0 -32600"]),
    Case("request after shutdown", [Client.shutdown, hover, Client.exit], ["99 null", "1 -32600"]),
    Case("second shutdown", [Client.shutdown, Client.shutdown, Client.exit], ["99 null", "99 -32600"]),
    Case("initialize after shutdown", [Client.shutdown, Client.initialize(), Client.exit], ["99 null", "0 -32600"]),
    Case(
      "notifications after shutdown", [Client.shutdown, Client.open("<@a"), Client.change(), Client.exit], ["99 null"]),
    Case("after exit", [Client.shutdown, Client.exit, hover, Client.exit], ["99 null"]),
    Case("unknown request", [Client.request(1, "no/such")], ["1 -32601"]),
    Case("unknown request of the protocol", [Client.request(1, "$/no/such", "null")], ["1 -32601"]),
    Case("unknown notifications", [Client.notify("no/such", "[]"), Client.notify("$/no/such", "null")], []),
    Case("a notification with an identifier", [Client.request(1, "textDocument/didOpen")], ["1 -32601"]),
    Case("a request without one", [Client.notify("textDocument/hover", Client.position(0, 0))], []),
    Case(
      "no JSON", ["{\"id\":1", "", "\u{0}", "{\"id\":1}x"],
      ["null -32700", "null -32700", "null -32700", "null -32700"]),
    Case("a batch", ["[\(hover)]", "[]"], ["null -32600", "null -32600"]),
    Case("no object", ["1", "null", "\"a\""], ["null -32600", "null -32600", "null -32600"]),
    Case("no method", ["{}", #"{"id":1}"#, #"{"id":"a","params":{}}"#], ["null -32600", "1 -32600", "\"a\" -32600"]),
    Case("a method that is none", [#"{"id":1,"method":7}"#, #"{"method":null}"#], ["1 -32600", "null -32600"]),
    Case(
      "an identifier that is none", [#"{"id":null,"method":"a"}"#, #"{"id":[],"method":"a"}"#],
      ["null -32600", "null -32600"]),
    Case("another version", [#"{"jsonrpc":"1.0","id":1,"method":"shutdown"}"#], ["1 -32600"]),
    Case(
      "identifiers as they are", [#"{"id":"é\u00e9\n","method":"a"}"#, #"{"id":-1.0e0,"method":"a"}"#],
      [#""é\u00e9\n" -32601"#, "-1.0e0 -32601"]),
    Case("answers", [#"{"id":1,"result":null}"#, #"{"id":null,"error":{}}"#, #"{"id":"x","error":{"code":1}}"#], []),
    Case("the same identifier again", [Client.request(1, "a"), Client.request(1, "b")], ["1 -32601", "1 -32601"]),
    Case("setTrace", [Client.notify("$/setTrace", #"{"value":"off"}"#), Client.notify("$/setTrace", "null")], []),
    Case("cancelled before it is begun", [hover, Client.notify("$/cancelRequest", #"{"id":1}"#)], ["1 -32800"]),
    Case("cancelled too late", [Client.notify("$/cancelRequest", #"{"id":1}"#), hover], ["1 null"]),
    Case(
      "nothing to cancel",
      [Client.notify("$/cancelRequest", #"{"id":"1"}"#), Client.notify("$/cancelRequest", "3"), hover], ["1 null"]),
    Case(
      "a document that is not open", [hover, Client.change(Client.whole("a")), Client.save(), Client.close()],
      ["1 null"]),
  ]

  @Test(arguments: fresh)
  func answersBeforeInitialize(_ test: Case) {
    let (messages, status) = answers(to: test.messages)
    #expect(messages.map(summary) == test.answers)
    #expect(status == test.status)
  }

  @Test(arguments: running)
  func answersWhenInitialized(_ test: Case) {
    let (messages, status) = answers(to: [Client.initialize()] + test.messages)
    #expect(messages.dropFirst().map(summary) == test.answers)
    #expect(status == test.status)
  }

  /// What is wrong in the parameters, by the method that they come with.
  static let wrongParameters = [
    ("textDocument/hover", "null", "params.textDocument.uri must be a URI."),
    ("textDocument/hover", #"{"textDocument":{"uri":7}}"#, "params.textDocument.uri must be a URI."),
    ("textDocument/hover", #"{"textDocument":{"uri":"a:b"}}"#, "params.position.line must be an integer."),
    (
      "textDocument/definition", #"{"textDocument":{"uri":"a:b"},"position":{"line":0,"character":1.5}}"#,
      "params.position.character must be an integer."
    ),
    ("textDocument/documentSymbol", "[]", "params.textDocument.uri must be a URI."),
  ]

  @Test(arguments: wrongParameters)
  func saysWhatIsWrongInParameters(method: String, params: String, problem: String) {
    let (messages, _) = answers(to: [Client.initialize(), Client.request(1, method, params)])
    #expect(messages.last.map(summary) == "1 -32602")
    #expect(messages.last?["error"]?["message"]?.string == problem)
  }

  @Test func saysWhyANotificationHadNoEffect() {
    let change =
      #"{"textDocument":{"uri":"a:b"},"contentChanges":[{"text":""},{"range":{"start":{"line":0}},"text":""}]}"#
    let (messages, _) = answers(to: [Client.initialize(), Client.notify("textDocument/didChange", change)])
    let problem = "params.contentChanges[1].range.start.character must be an integer."
    #expect(messages.last?["method"]?.string == "window/logMessage")
    #expect(messages.last?["params"]?["message"]?.string == "textDocument/didChange was dropped: \(problem)")
  }

  @Test(arguments: [("messages", false), ("verbose", true)])
  func tracesWhenAsked(value: String, isVerbose: Bool) {
    let conversation = Conversation()
    conversation.send(Client.initialize(), Client.notify("$/setTrace", #"{"value":"\#(value)"}"#))
    conversation.send(Client.request(1, "textDocument/hover", Client.position(3, 4)))
    let (messages, _) = conversation.finish()
    #expect(messages.map { $0["method"]?.string } == [nil, nil, "$/logTrace"])
    #expect(messages.last?["params"]?["message"]?.string?.hasPrefix("textDocument/hover took ") == true)
    #expect(messages.last?["params"]?["verbose"]?.string == (isVerbose ? Client.position(3, 4) : nil))
  }

  @Test func goesOnAfterEachHeaderThatCannotBeRead() {
    let conversation = Conversation()
    conversation.send(Client.initialize())
    conversation.send(bytes: Array("Content-Length: -5\r\n\r\n{}".utf8))
    conversation.send(Client.request(1, "no/such"))
    #expect((0..<3).map { _ in conversation.receive().map(summary) }.dropFirst() == ["null -32700", "1 -32601"])
    #expect(conversation.finish().status == 0)
  }

  @Test func endsWhenNobodyReads() {
    let conversation = Conversation()
    conversation.send(Client.initialize())
    _ = conversation.receive()
    conversation.stopReading()
    conversation.send(Client.request(1, "no/such"))
    #expect(conversation.waitForEnd().status == 1)
  }

  @Test func endsWithTheClientsProcess() throws {
    let client = Process()
    client.executableURL = URL(filePath: "/bin/sleep")
    client.arguments = ["600"]
    try client.run()
    let conversation = Conversation(parentInterval: .milliseconds(500))
    conversation.send(
      Client.request(0, "initialize", #"{"processId":\#(client.processIdentifier),"capabilities":{}}"#))
    #expect(conversation.receive() != nil)
    kill(client.processIdentifier, SIGKILL)
    client.waitUntilExit()
    #expect(conversation.waitForEnd().status == 1)
  }
}
