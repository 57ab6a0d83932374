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
/// The trace says when to wait: a message is sent when what the server had said before it was said again. Diagnostics
/// that were published are compared as answers are. Answers that a client cancelled are not compared, nor is what else
/// nobody asked for.
public struct Replay {
  /// Why a trace cannot be played; a sentence without its end, for persons.
  public struct Failure: Error {
    public let reason: String
  }

  /// An answer that is another than in the trace; JSON, or words where there is none.
  public struct Difference: Equatable, Sendable {
    public let method: String
    /// Of the request; of diagnostics the document.
    public let id: String
    public let before: String
    public let now: String
  }

  public private(set) var answers = 0
  public private(set) var differences: [Difference] = []
  private var server: RunningServer
  private var methods: [String: String] = [:]
  private var answered: Set<String> = []
  /// The diagnostics that the trace still has of each document, in their order.
  private var publications: [String: [String]] = [:]

  /// - Parameter trace: The lines of a trace.
  /// - Returns: How many answers were compared, and those that differ.
  public static func run(_ trace: [UInt8], version: String) throws(Failure) -> Replay {
    let entries = try Entry.read(trace)
    var replay = Replay(server: try RunningServer(version: version))
    for entry in entries {
      guard let document = entry.publication else { continue }
      replay.publications[text(document), default: []].append(entry.content)
    }
    for entry in entries {
      if entry.isOfClient { replay.send(entry.message) } else { replay.expect(entry) }
    }
    replay.finish()
    return replay
  }

  private init(server: RunningServer) {
    self.server = server
  }

  private mutating func send(_ message: JSONValue) {
    if let method = message["method"]?.string, let id = message["id"] { methods[text(id)] = method }
    server.send(message.kind == .string ? message.utf8 ?? [] : Array(text(message).utf8))
  }

  private mutating func expect(_ entry: Entry) {
    if let document = entry.publication { return expectDiagnostics(of: text(document), entry.content) }
    guard let id = entry.message["id"].map(text) else { return }
    let asked = entry.message["method"]?.string
    let found = server.receive { $0.message["id"].map(text) == id && $0.message["method"]?.string == asked }
    guard asked == nil || found == nil else { return }
    answered.insert(id)
    guard !entry.isCancelled, found?.isCancelled != true else { return }
    compare(asked ?? methods[id] ?? "unknown", id, entry.content, found?.content)
  }

  /// Passes over what the server published too early to be in the trace, and what it now has nothing to say of because
  /// the next message came sooner.
  private mutating func expectDiagnostics(of document: String, _ before: String) {
    publications[document]?.removeFirst()
    var now: String?
    var patience = RunningServer.patience
    while let found = server.receive(patience, { $0.publication.map(text) == document }) {
      now = found.content
      patience = RunningServer.shortPatience
      if now == before { break }
      if publications[document]?.contains(found.content) == true { return server.putBack(found) }
    }
    compare(Entry.publishDiagnostics, document, before, now)
  }

  private mutating func compare(_ method: String, _ id: String, _ before: String, _ now: String?) {
    answers += 1
    guard before != now else { return }
    differences.append(Difference(method: method, id: id, before: before, now: now ?? "nothing"))
  }

  /// Ends the server; what it still has to say may answer nothing that was answered.
  private mutating func finish() {
    for entry in server.end() where entry.message["method"] == nil {
      guard let id = entry.message["id"].map(text), answered.contains(id) else { continue }
      differences.append(
        Difference(method: methods[id] ?? "unknown", id: id, before: "nothing more", now: entry.content))
    }
  }
}

/// A message in a trace, or one that goes into it.
private struct Entry {
  static let publishDiagnostics = "textDocument/publishDiagnostics"

  let message: JSONValue
  var isOfClient = false

  static func read(_ trace: [UInt8]) throws(Replay.Failure) -> [Entry] {
    var entries: [Entry] = []
    for (index, line) in trace.split(separator: 0x0A).enumerated() {
      guard let value = try? JSONValue.parse(line), let sender = value["from"]?.string,
        let message = value["message"] ?? value["unreadable"]
      else { throw Replay.Failure(reason: "line \(index + 1) is no line of a trace") }
      entries.append(Entry(message: message, isOfClient: sender == "client"))
    }
    return entries
  }

  /// Of diagnostics that are published the document.
  var publication: JSONValue? {
    message["method"]?.string == Self.publishDiagnostics && !isOfClient ? message["params"]?["uri"] : nil
  }

  var isCancelled: Bool { message["error"]?["code"]?.int == ResponseError.Code.requestCancelled.rawValue }

  var content: String { (message["result"] ?? message["error"] ?? message["params"]).map(text) ?? "nothing" }
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
  private var waiting: [Entry] = []

  /// In milliseconds: for what must come, and for what may come after something else did.
  static let patience: Int32 = 20_000
  static let shortPatience: Int32 = 2000

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
  mutating func receive(_ patience: Int32 = patience, _ isWanted: (Entry) -> Bool) -> Entry? {
    if let index = waiting.firstIndex(where: isWanted) { return waiting.remove(at: index) }
    while true {
      while let event = frames.next() {
        guard case .body(let body) = event, let message = try? JSONValue.parse(body) else { continue }
        let entry = Entry(message: message)
        if isWanted(entry) { return entry }
        if message["id"] != nil || entry.publication != nil { waiting.append(entry) }
      }
      var wanted = pollfd(fd: output.number, events: Int16(truncatingIfNeeded: POLLIN), revents: 0)
      guard poll(&wanted, 1, patience) > 0, frames.receive(from: output.receive) > 0 else { return nil }
    }
  }

  /// Keeps a message for whoever asks for it next.
  mutating func putBack(_ entry: Entry) {
    waiting.insert(entry, at: 0)
  }

  /// Closes the server's input, by which it ends, and waits for that; what nobody has asked for.
  mutating func end() -> [Entry] {
    close(input.number)
    _ = receive { _ in false }
    close(output.number)
    return waiting
  }
}
