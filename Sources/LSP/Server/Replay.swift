import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Plays the client's part of a trace against the server as it is now, and compares the answers.
///
/// The trace says when to wait: a message is sent when what the server had said before it was said again. Answers that a
/// client cancelled are not compared, nor is what nobody asked for.
public struct Replay {
  /// Why a trace cannot be played; a sentence without its end, for persons.
  public struct Failure: Error {
    public let reason: String
  }

  /// An answer that is another than in the trace; JSON, or words where there is none.
  public struct Difference: Equatable, Sendable {
    public let method: String
    public let id: String
    public let before: String
    public let now: String
  }

  public private(set) var answers = 0
  public private(set) var differences: [Difference] = []
  private var server: RunningServer
  private var methods: [String: String] = [:]

  /// - Parameter trace: The lines of a trace.
  /// - Returns: How many answers were compared, and those that differ.
  public static func run(_ trace: [UInt8], version: String) throws(Failure) -> Replay {
    var replay = Replay(server: try RunningServer(version: version))
    defer { replay.server.end() }
    for (index, line) in trace.split(separator: 0x0A).enumerated() {
      guard let entry = try? JSONValue.parse(line), let sender = entry["from"]?.string,
        let message = entry["message"] ?? entry["unreadable"]
      else { throw Failure(reason: "line \(index + 1) is no line of a trace") }
      if sender == "client" { replay.send(message) } else { replay.expect(message) }
    }
    return replay
  }

  private init(server: RunningServer) {
    self.server = server
  }

  private mutating func send(_ message: JSONValue) {
    if let method = message["method"]?.string, let id = message["id"] { methods[text(id)] = method }
    server.send(message.kind == .string ? message.utf8 ?? [] : Array(text(message).utf8))
  }

  private mutating func expect(_ message: JSONValue) {
    guard let id = message["id"].map(text) else { return }
    let asked = message["method"]?.string
    let found = server.receive { $0["id"].map(text) == id && $0["method"]?.string == asked }
    guard asked == nil || found == nil else { return }
    let (before, now) = (content(message), found.map(content) ?? "nothing")
    guard !Self.isCancelled(message), found.map(Self.isCancelled) != true else { return }
    answers += 1
    guard before != now else { return }
    differences.append(Difference(method: asked ?? methods[id] ?? "unknown", id: id, before: before, now: now))
  }

  private static func isCancelled(_ message: JSONValue) -> Bool {
    message["error"]?["code"]?.int == ResponseError.Code.requestCancelled.rawValue
  }

  private func content(_ message: JSONValue) -> String {
    (message["result"] ?? message["error"] ?? message["params"]).map(text) ?? "nothing"
  }
}

private func text(_ value: JSONValue) -> String {
  var writer = JSONWriter()
  writer.raw(value)
  return String(decoding: writer.bytes, as: UTF8.self)
}

/// A server in this process, behind two pipes.
private struct RunningServer {
  private let input: Descriptor
  private let output: Descriptor
  private var frames = FrameReader()
  /// What came and nobody has asked for yet.
  private var waiting: [JSONValue] = []

  /// In milliseconds.
  private static let patience: Int32 = 20_000

  init(version: String) throws(Replay.Failure) {
    Descriptor.ignoreBrokenPipes()
    var descriptors = [Int32](repeating: -1, count: 4)
    let arePipes = descriptors.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { pipe($0) == 0 && pipe($0 + 2) == 0 } ?? false
    }
    let (serverInput, serverOutput) = (descriptors[0], descriptors[3])
    input = Descriptor(number: descriptors[1])
    output = Descriptor(number: descriptors[2])
    guard
      arePipes,
      startThread({
        _ = LanguageServer.run(version: version, input: serverInput, output: serverOutput)
        close(serverOutput)
      })
    else { throw Replay.Failure(reason: "the system gives no pipes or threads") }
  }

  func send(_ body: [UInt8]) {
    let header = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
    header.withUnsafeBytes { header in body.withUnsafeBytes { _ = input.send(header, $0) } }
  }

  /// The first message of which `isWanted` is true; nil when there is none, and none comes.
  mutating func receive(_ isWanted: (JSONValue) -> Bool) -> JSONValue? {
    if let index = waiting.firstIndex(where: isWanted) { return waiting.remove(at: index) }
    while true {
      while let event = frames.next() {
        guard case .body(let body) = event, let message = try? JSONValue.parse(body) else { continue }
        if isWanted(message) { return message }
        if message["id"] != nil { waiting.append(message) }
      }
      var wanted = pollfd(fd: output.number, events: Int16(truncatingIfNeeded: POLLIN), revents: 0)
      guard poll(&wanted, 1, Self.patience) > 0, frames.receive(from: output.receive) > 0 else { return nil }
    }
  }

  /// Closes the server's input, by which it ends, and waits for that.
  mutating func end() {
    close(input.number)
    _ = receive { _ in false }
    close(output.number)
  }
}
