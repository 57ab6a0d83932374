import JSON

/// What the server says and asks of itself. Each question gets a number, by which its answer is recognized.
struct Outbox {
  /// Sees to an answer: the result, nil where the client could not do it.
  typealias Answer = @Sendable (JSONValue?, inout Session) -> Void

  struct Item {
    /// Nil for what is no question.
    let id: Int?
    let method: StaticString
    /// As JSON.
    let params: [UInt8]
  }

  private var count = 0
  private var unsent: [Item] = []
  private var waiting: [Int: Answer] = [:]

  /// Asks the client; whoever calls this has seen that the client can be asked.
  mutating func ask(_ method: StaticString, _ writeParams: (inout JSONWriter) -> Void, then answer: Answer? = nil) {
    count += 1
    add(count, method, writeParams)
    waiting[count] = answer
  }

  mutating func tell(_ method: StaticString, _ writeParams: (inout JSONWriter) -> Void) {
    add(nil, method, writeParams)
  }

  /// The next message to send.
  mutating func takeUnsent() -> Item? {
    unsent.isEmpty ? nil : unsent.removeFirst()
  }

  /// Who waits for the answer of this number; nil for what nobody asked, or asked without interest in the answer.
  mutating func take(_ id: RequestID?) -> Answer? {
    id?.value.int.flatMap { waiting.removeValue(forKey: $0) }
  }

  private mutating func add(_ id: Int?, _ method: StaticString, _ writeParams: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writeParams(&writer)
    unsent.append(Item(id: id, method: method, params: writer.bytes))
  }
}
