import JSON

/// Requests whose answers take long: worked out one after another on a thread beside the worker, which stays free.
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

  private let inbox: Inbox
  /// In their order; the first one is being worked on.
  private var queue: [(request: Message.Request, work: Work)] = []

  init(_ inbox: Inbox) {
    self.inbox = inbox
  }

  var isIdle: Bool { queue.isEmpty }

  mutating func start(_ request: Message.Request, _ work: @escaping Work) {
    queue.append((request, work))
    if queue.count == 1 { runFirst() }
  }

  /// Whether a request still waits for its answer.
  func holds(_ request: Message.Request) -> Bool {
    queue.contains { $0.request.cancellation === request.cancellation }
  }

  /// Forgets the request that was worked on, and goes on to the next one.
  mutating func finishFirst() {
    queue.removeFirst()
    if !queue.isEmpty { runFirst() }
  }

  /// Ends all work; the requests that have no answer yet.
  mutating func cancelAll() -> [Message.Request] {
    defer { queue = [] }
    for entry in queue { entry.request.cancellation.cancel() }
    return queue.map(\.request)
  }

  private func runFirst() {
    guard let first = queue.first else { return }
    let job = Job(request: first.request, inbox: inbox)
    let work = first.work
    // Without a thread the worker has to do it.
    if !startThread({ job.run(work) }) { job.run(work) }
  }
}
