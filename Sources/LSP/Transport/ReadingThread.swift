/// Reads messages as they come, on a thread of its own, so that a cancellation overtakes what it cancels.
struct ReadingThread: Sendable {
  let input: Descriptor
  let inbox: Inbox
  let recorder: Recorder?

  /// False when the system gives no thread.
  func start() -> Bool {
    startThread { run() }
  }

  private func run() {
    var frames = FrameReader()
    while frames.receive(from: input.receive) > 0 {
      // What came together is handed over together: the worker is to see the whole of a burst at once.
      var messages: [Message] = []
      while let event = frames.next() {
        let message = read(event)
        guard case .notification(let method, let params) = message else {
          messages.append(message)
          continue
        }
        if case .atOnce(let handle)? = Route.named(method)?.handling {
          handle(params, inbox)
        } else {
          messages.append(message)
        }
        if method == "exit" { return inbox.push(messages) }
      }
      inbox.push(messages)
    }
    inbox.push([.end(.input)])
  }

  private func read(_ event: FrameReader.Event) -> Message {
    switch event {
    case .body(let body):
      recorder?.record(body, from: .client)
      return Message(body, inbox: inbox)
    case .malformed(let problem):
      recorder?.note("a message without a header that can be read: \(problem)")
      return .invalid(nil, ResponseError(.parseError, problem))
    }
  }
}
