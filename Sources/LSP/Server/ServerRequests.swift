import JSON

/// What the server asks of the client: each request gets a number, by which its answer is recognized.
struct ServerRequests {
  /// Sees to an answer: the result, nil where the client could not do it.
  typealias Answer = @Sendable (JSONValue?, inout Session) -> Void

  struct Request {
    let id: Int
    let method: StaticString
    /// As JSON.
    let params: [UInt8]
  }

  private var count = 0
  private var unsent: [Request] = []
  private var waiting: [Int: Answer] = [:]

  /// Asks the client; whoever calls this has seen that the client can be asked.
  mutating func ask(
    _ method: StaticString, _ writeParams: (inout JSONWriter) -> Void, then answer: Answer? = nil
  ) {
    var writer = JSONWriter()
    writeParams(&writer)
    count += 1
    unsent.append(Request(id: count, method: method, params: writer.bytes))
    waiting[count] = answer
  }

  /// The next request to send.
  mutating func takeUnsent() -> Request? {
    unsent.isEmpty ? nil : unsent.removeFirst()
  }

  /// Who waits for the answer of this number; nil for what nobody asked, or asked without interest in the answer.
  mutating func take(_ id: RequestID?) -> Answer? {
    id?.value.int.flatMap { waiting.removeValue(forKey: $0) }
  }
}
