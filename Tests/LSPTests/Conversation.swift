import Foundation
import JSON
import Testing

@testable import LSP

/// A client of a server that runs in this process, over real pipes. Every message that it receives is checked against
/// the protocol's own model.
final class Conversation {
  private let input = Pipe()
  private let output = Pipe()
  private let ended = DispatchSemaphore(value: 0)
  private let status = Status()
  private var frames = FrameReader()
  private var methods: [String: String] = [:]
  private var reads = true

  private final class Status: @unchecked Sendable { var value: Int32? }

  init(parentInterval: Duration = .seconds(3)) {
    let (input, output, ended, status) = (input, output, ended, status)
    Thread.detachNewThread {
      status.value = LanguageServer.run(
        version: "test", input: input.fileHandleForReading.fileDescriptor,
        output: output.fileHandleForWriting.fileDescriptor, parentInterval: parentInterval)
      try? output.fileHandleForWriting.close()
      ended.signal()
    }
  }

  /// Sends messages, each a JSON text, in one write.
  func send(_ messages: String...) {
    send(frames: messages)
  }

  func send(frames messages: [String]) {
    for message in messages { note(message) }
    send(bytes: messages.flatMap(framed))
  }

  func send(bytes: [UInt8]) {
    try? input.fileHandleForWriting.write(contentsOf: bytes)
  }

  /// The next message; nil when there is none any more, or none for two minutes: many tests run at once.
  func receive() -> JSONValue? {
    while reads {
      if let event = frames.next() {
        guard case .body(let body) = event, let message = try? JSONValue.parse(body) else {
          Issue.record("The server sent what is no message: \(event)")
          return nil
        }
        check(message)
        return message
      }
      let descriptor = output.fileHandleForReading.fileDescriptor
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, 120_000) > 0,
        frames.receive(from: { read(descriptor, $0.baseAddress, $0.count) }) > 0
      else { return nil }
    }
    return nil
  }

  /// Sends nothing more; returns what the server still says, and its exit status, nil when it does not end.
  func finish() -> (messages: [JSONValue], status: Int32?) {
    try? input.fileHandleForWriting.close()
    return waitForEnd()
  }

  /// The same without closing the server's input.
  func waitForEnd() -> (messages: [JSONValue], status: Int32?) {
    var messages: [JSONValue] = []
    while let message = receive() { messages.append(message) }
    guard ended.wait(timeout: .now() + 120) == .success else { return (messages, nil) }
    return (messages, status.value)
  }

  /// Reads no more, as a client that is gone.
  func stopReading() {
    reads = false
    try? output.fileHandleForReading.close()
  }

  /// Remembers what an answer will be the answer to.
  private func note(_ message: String) {
    guard let value = try? JSONValue.parse(Array(message.utf8)), let id = value["id"] else { return }
    methods[text(id)] = value["method"]?.string
  }

  private func check(_ message: JSONValue) {
    let problems = MetaModel.shared?.problems(in: message, method: message["id"].flatMap { methods[text($0)] }) ?? []
    for problem in problems { Issue.record("\(problem) in \(text(message))") }
  }
}

func framed(_ message: String) -> [UInt8] {
  Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
}

/// A value as it is written.
func text(_ value: JSONValue) -> String {
  var writer = JSONWriter()
  writer.raw(value)
  return String(decoding: writer.bytes, as: UTF8.self)
}

/// What a server answers to messages that come in one write before its input is closed, and its exit status.
func answers(to messages: [String]) -> (messages: [JSONValue], status: Int32?) {
  let conversation = Conversation()
  conversation.send(frames: messages)
  return conversation.finish()
}

/// A message in a line: `3 null`, `"a" {…}`, `3 -32601`, `textDocument/publishDiagnostics {…}`.
func summary(_ message: JSONValue) -> String {
  if let method = message["method"]?.string { return method + (message["params"].map { " " + text($0) } ?? "") }
  let id = message["id"].map(text) ?? "no id"
  if let error = message["error"] { return "\(id) \(error["code"]?.int ?? 0)" }
  return "\(id) \(message["result"].map(text) ?? "no result")"
}
