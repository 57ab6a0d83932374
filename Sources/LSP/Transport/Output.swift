import JSON

/// The way to the client: whole frames, from the worker alone.
struct Output {
  /// Whether the client reads no more.
  private(set) var isBroken = false
  /// Holds the message that was begun.
  var writer = JSONWriter()
  private let descriptor: Descriptor
  private let recorder: Recorder?

  init(_ descriptor: Descriptor, _ recorder: Recorder? = nil) {
    self.descriptor = descriptor
    self.recorder = recorder
  }

  /// Begins a notification: its parameters are written next, then it is sent.
  mutating func begin(_ method: StaticString) {
    begin()
    writer.key("method")
    writer.value(method)
    writer.key("params")
  }

  /// Begins a request of the server's: its parameters are written next, then it is sent.
  mutating func begin(_ method: StaticString, id: Int) {
    begin()
    writer.key("id")
    writer.value(id)
    writer.key("method")
    writer.value(method)
    writer.key("params")
  }

  /// Begins the answer to a request: its result is written next, then it is sent.
  mutating func begin(answerTo id: RequestID) {
    begin()
    writer.key("id")
    writer.raw(id.value)
    writer.key("result")
  }

  /// Sends an error, in the place of an answer that may have been begun; to what could not be read, with the identifier
  /// null.
  mutating func send(_ error: ResponseError, answerTo id: JSONValue?) {
    begin()
    writer.key("id")
    if let id { writer.raw(id) } else { writer.null() }
    writer.key("error")
    error.write(to: &writer)
    send()
  }

  /// Sends the message that was begun.
  mutating func send() {
    writer.endObject()
    send(writer.bytes)
  }

  /// Forgets the memory of the last message.
  mutating func forget() {
    writer.reset(keepingCapacity: false)
  }

  /// Sends a message that was written elsewhere.
  mutating func send(_ body: [UInt8]) {
    guard !isBroken else { return }
    recorder?.record(body, from: .server)
    let header = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
    isBroken = header.withUnsafeBytes { header in
      body.withUnsafeBytes { body in !descriptor.send(header, body) }
    }
  }

  private mutating func begin() {
    // The memory of a long message is not kept for the short ones.
    writer.reset(keepingCapacity: writer.bytes.count < 1 << 20)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.value("2.0")
  }
}
