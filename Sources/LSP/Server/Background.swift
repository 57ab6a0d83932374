import JSON

/// Requests whose answers take long: worked out on threads beside the worker, which stays free, and beside each other, but
/// for those of one kind.
struct Background {
  /// Writes the result of a request.
  typealias Work = @Sendable (Job, inout JSONWriter) throws(ResponseError) -> Void

  /// A request as its work sees it.
  struct Job: Sendable {
    let request: Message.Request
    fileprivate let inbox: Inbox

    /// Ends the work when nobody wants the answer any more; to be asked often.
    func check() throws(ResponseError) {
      if request.cancellation.isCancelled { throw ResponseError.cancelled }
    }

    /// Sends a part of the result ahead, under the name that the client gave for that.
    func send(_ token: JSONValue, _ writeValue: (inout JSONWriter) -> Void) {
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("jsonrpc")
        writer.value("2.0")
        writer.key("method")
        writer.value("$/progress")
        writer.key("params")
        writer.object { writer in
          writer.key("token")
          writer.raw(token)
          writer.key("value")
          writeValue(&writer)
        }
      }
      inbox.push([.part(request, writer.bytes)])
    }

    fileprivate func run(_ work: Work) {
      var result = JSONWriter()
      do {
        try check()
        try work(self, &result)
        inbox.push([.answer(request, result.bytes, nil)])
      } catch {
        inbox.push([.answer(request, [], error)])
      }
    }
  }

  private struct Entry {
    let request: Message.Request
    let work: Work
    var isRunning = false
  }

  private let inbox: Inbox
  /// In their order.
  private var entries: [Entry] = []

  /// More at once would take turns with the worker.
  private static let width = 2

  init(_ inbox: Inbox) {
    self.inbox = inbox
  }

  var isIdle: Bool { entries.isEmpty }

  mutating func start(_ request: Message.Request, _ work: @escaping Work) {
    entries.append(Entry(request: request, work: work))
    startNext()
  }

  /// Whether a request still waits for its answer.
  func holds(_ request: Message.Request) -> Bool { index(of: request) != nil }

  /// Forgets a request that was worked on, and goes on to the next ones.
  mutating func finish(_ request: Message.Request) {
    if let index = index(of: request) { entries.remove(at: index) }
    startNext()
  }

  /// Ends all work; the requests that have no answer yet.
  mutating func cancelAll() -> [Message.Request] {
    defer { entries = [] }
    for entry in entries { entry.request.cancellation.cancel() }
    return entries.map(\.request)
  }

  private func index(of request: Message.Request) -> Int? {
    entries.firstIndex { $0.request.cancellation === request.cancellation }
  }

  private mutating func startNext() {
    for index in entries.indices where !entries[index].isRunning {
      let running = entries.filter(\.isRunning)
      let method = entries[index].request.method
      guard running.count < Self.width else { return }
      guard !running.contains(where: { $0.request.method == method }) else { continue }
      entries[index].isRunning = true
      let job = Job(request: entries[index].request, inbox: inbox)
      let work = entries[index].work
      // Without a thread the worker has to do it.
      if !startThread({ job.run(work) }) { job.run(work) }
    }
  }
}
