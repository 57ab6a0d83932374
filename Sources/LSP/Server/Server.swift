import JSON

/// The loop: takes messages in the order in which they came, answers each request once, and tells of diagnostics when
/// there is nothing left to be read.
struct Server {
  private let inbox: Inbox
  private var output: Output
  private var session: Session
  /// How many requests of the server's own went out.
  private var sentRequests = 0

  init(inbox: Inbox, output: Output, session: Session) {
    self.inbox = inbox
    self.output = output
    self.session = session
  }

  /// Serves until the client asks for the end or is gone; the process's exit status.
  mutating func run() -> Int32 {
    while true {
      let messages = inbox.take()
      for message in messages {
        if let status = handle(message) { return status }
      }
      guard messages.isEmpty else { continue }
      // A document or a batch at a time: what comes meanwhile goes first.
      if !publishNext(), !takeBatch() { inbox.wait() }
      if let status = statusOfBrokenOutput { return status }
    }
  }

  /// Handles a message; the exit status when it is the last one.
  private mutating func handle(_ message: Message) -> Int32? {
    let start = session.trace == .off ? nil : ContinuousClock.now
    // Whoever sends all that it has to say at once is told of its documents too.
    if message.isLast { while publishNext() {} }
    switch message {
    case .request(let request):
      answer(request)
      if let start { trace(request.method, request.params, since: start) }
    case .notification(let method, let params):
      take(method, params)
      if let start { trace(method, params, since: start) }
    case .invalid(let id, let error): output.send(error, answerTo: id)
    case .response: break
    // Clients that close the input instead of asking for the end (ALE, JupyterLab) have made no mistake.
    case .end(.input): return 0
    case .end(.parentGone): return 1
    }
    sendOutgoing()
    return session.exitStatus ?? statusOfBrokenOutput
  }

  /// Takes in a part of what was read for the index; false when there is none.
  private mutating func takeBatch() -> Bool {
    guard let batch = inbox.takeBatch() else { return false }
    session.take(batch)
    sendOutgoing()
    return true
  }

  private mutating func sendOutgoing() {
    guard !session.outgoing.isEmpty else { return }
    for message in session.outgoing {
      if message.isRequest {
        sentRequests += 1
        output.begin(message.method, request: "annotate-\(sentRequests)")
      } else {
        output.begin(message.method)
      }
      message.write(&output.writer)
      output.send()
    }
    session.outgoing = []
  }

  /// Brings the index up to date for a request that asks it; some want all of it.
  private mutating func prepareIndex(for method: String) {
    guard let need = Route.named(method)?.indexNeed else { return }
    while need == .complete, !session.files.isComplete {
      if !takeBatch() { inbox.wait() }
    }
    session.refreshIndex()
    session.refresh()
  }

  /// Sends the diagnostics of a document; false when there is none whose diagnostics were not sent.
  private mutating func publishNext() -> Bool {
    guard let uri = session.takeUnpublished() else { return false }
    session.refresh(uri)
    output.begin("textDocument/publishDiagnostics")
    PublishDiagnostics.write(uri, &session, &output.writer)
    output.send()
    return true
  }

  /// A client that reads no more is gone; only after `shutdown` was that to be expected.
  private var statusOfBrokenOutput: Int32? {
    output.isBroken ? (session.phase == .shutDown ? 0 : 1) : nil
  }

  private mutating func answer(_ request: Message.Request) {
    do {
      try session.check(request)
      try answer(request.params, request)
    } catch {
      output.send(error, answerTo: request.id.value)
    }
    inbox.finish(request)
  }

  private mutating func answer(_ params: JSONValue?, _ request: Message.Request) throws(ResponseError) {
    switch Route.named(request.method)?.handling {
    case .query(let query):
      session.refresh()
      prepareIndex(for: request.method)
      output.begin(answerTo: request.id)
      try query(params, session, &output.writer)
      output.send()
    case .request(let answer):
      prepareIndex(for: request.method)
      output.begin(answerTo: request.id)
      try answer(params, &session, &output.writer)
      output.send()
    case .notification, .atOnce:
      throw ResponseError(.methodNotFound, "\(request.method) is no request but a notification; send it without an id.")
    case nil:
      throw ResponseError(.methodNotFound, "This server knows no request \(request.method).")
    }
  }

  private mutating func take(_ method: String, _ params: JSONValue?) {
    guard session.phase == .running || method == "exit" else { return }
    do {
      switch Route.named(method)?.handling {
      case .notification(let handle): try handle(params, &session)
      // Kate asks for the end without waiting for an answer.
      case .request(let answer) where method == "shutdown": try answer(params, &session, &output.writer)
      case .request, .query, .atOnce, nil: break
      }
    } catch {
      // Nobody waits for an answer, but somebody may look for the reason why nothing happened.
      output.begin("window/logMessage")
      LogMessage.write("\(method) was dropped: \(error.message)", to: &output.writer)
      output.send()
    }
  }

  private mutating func trace(_ method: String, _ params: JSONValue?, since start: ContinuousClock.Instant) {
    output.begin("$/logTrace")
    LogTrace.write(method, params, ContinuousClock.now - start, session.trace, &output.writer)
    output.send()
  }
}
