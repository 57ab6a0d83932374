import JSON

/// The loop: takes messages in the order in which they came, answers each request once, and tells of diagnostics when
/// there is nothing left to be read.
struct Server {
  private let inbox: Inbox
  private var output: Output
  private var session: Session
  private var background: Background
  private var isInputOver = false
  private let recorder: Recorder?

  init(inbox: Inbox, output: Output, session: Session, recorder: Recorder? = nil) {
    self.inbox = inbox
    self.output = output
    self.session = session
    background = Background(inbox)
    self.recorder = recorder
  }

  /// Serves until the client asks for the end or is gone; the process's exit status.
  mutating func run() -> Int32 {
    while true {
      let messages = inbox.take()
      for message in messages {
        if let status = handle(message) { return status }
        sendOutbox()
      }
      guard messages.isEmpty else { continue }
      // A document or a batch at a time: what comes meanwhile goes first.
      if !publishNext(), !takeBatch() { inbox.wait { rest() } }
      if let status = statusOfBrokenOutput { return status }
    }
  }

  /// Keeps nothing for work that nobody is waiting for.
  private mutating func rest() {
    output.forget()
    FreeMemory.giveBack()
  }

  /// Handles a message; the exit status when it is the last one.
  private mutating func handle(_ message: Message) -> Int32? {
    let start = session.trace == .off && recorder == nil ? nil : ContinuousClock.now
    // Whoever sends all that it has to say at once is told of its documents too.
    if message.isLast { while publishNext() {} }
    if message.isShutdown { cancelBackground() }
    switch message {
    case .request(let request):
      answer(request)
      if let start { trace(request.method, request.params, since: start) }
    case .notification(let method, let params):
      take(method, params)
      if let start { trace(method, params, since: start) }
    case .invalid(let id, let error): output.send(error, answerTo: id)
    case .response(let id, let result): session.outbox.take(id)?(result, &session)
    case .part(let request, let body): if background.holds(request) { output.send(body) }
    case .answer(let request, let result, let error): finish(request, result, error)
    // Clients that close the input instead of asking for the end (ALE, JupyterLab) have made no mistake.
    case .end(.input): isInputOver = true
    case .end(.parentGone): return 1
    }
    if isInputOver, background.isIdle { return 0 }
    return session.exitStatus ?? statusOfBrokenOutput
  }

  private mutating func sendOutbox() {
    while let item = session.outbox.takeUnsent() {
      if let id = item.id { output.begin(item.method, id: id) } else { output.begin(item.method) }
      output.writer.raw(json: item.params)
      output.send()
    }
  }

  /// Answers a request that was worked out beside this.
  private mutating func finish(_ request: Message.Request, _ result: [UInt8], _ error: ResponseError?) {
    guard background.holds(request) else { return }
    recorder?.note("\(request.method) is answered" + (error.map { ": " + $0.message } ?? ""))
    if let error {
      output.send(error, answerTo: request.id.value)
    } else {
      output.begin(answerTo: request.id)
      output.writer.raw(json: result)
      output.send()
    }
    inbox.finish(request)
    background.finish(request)
  }

  private mutating func cancelBackground() {
    for request in background.cancelAll() {
      output.send(.cancelled, answerTo: request.id.value)
      inbox.finish(request)
    }
  }

  /// Takes in a part of what was read for the index; false when there is none.
  private mutating func takeBatch() -> Bool {
    guard let batch = inbox.takeBatch() else { return false }
    session.take(batch)
    sendOutbox()
    return true
  }

  /// Brings the index up to date for a request that asks it; some want all of it.
  private mutating func prepareIndex(for request: Message.Request) {
    guard let need = Route.named(request.method)?.indexNeed else { return }
    while need == .complete, !session.files.isComplete {
      if !takeBatch() { inbox.wait() }
    }
    let asked = need == .others ? request.params[member: "data"][member: "uri"]?.string : nil
    session.refreshIndex(sparing: asked.map { DocumentURI($0) })
    session.refresh()
  }

  /// Sends the diagnostics of a document; false when there is none whose diagnostics were not sent.
  private mutating func publishNext() -> Bool {
    let next = session.takeUnpublished()
    // What is open may have asked for something.
    sendOutbox()
    guard let uri = next else { return false }
    let start = recorder == nil ? nil : ContinuousClock.now
    session.refresh(uri)
    output.begin("textDocument/publishDiagnostics")
    guard PublishDiagnostics.write(uri, &session, &output.writer) else { return true }
    output.send()
    if let start {
      recorder?.note(LogTrace.message("publishDiagnostics", ContinuousClock.now - start) + " " + uri.string)
    }
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
      recorder?.note("\(request.method) was refused: \(error.message)")
      output.send(error, answerTo: request.id.value)
    }
    if !background.holds(request) { inbox.finish(request) }
  }

  private mutating func answer(_ params: JSONValue?, _ request: Message.Request) throws(ResponseError) {
    let route = Route.named(request.method)
    switch route?.handling {
    case .query(let query):
      session.refresh()
      if route?.isAboutAll == true, let reading = session.copy(forLongReadOf: DocumentURI(about: params)) {
        return background.start(request) { (job, result) throws(ResponseError) in
          try query(params, reading, &result)
          try job.check()
        }
      }
      prepareIndex(for: request)
      output.begin(answerTo: request.id)
      try query(params, session, &output.writer)
      // Nobody is to read a long answer that nobody wants.
      if request.cancellation.isCancelled { throw ResponseError.cancelled }
      output.send()
    case .request(let answer):
      prepareIndex(for: request)
      output.begin(answerTo: request.id)
      try answer(params, &session, &output.writer)
      output.send()
    case .background(let prepare):
      session.refresh()
      background.start(request, try prepare(params, &session))
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
      case .request, .query, .background, .atOnce, nil: break
      }
    } catch {
      recorder?.note("\(method) was dropped: \(error.message)")
      // Nobody waits for an answer, but somebody may look for the reason why nothing happened.
      output.begin("window/logMessage")
      LogMessage.write("\(method) was dropped: \(error.message)", to: &output.writer)
      output.send()
    }
  }

  private mutating func trace(_ method: String, _ params: JSONValue?, since start: ContinuousClock.Instant) {
    let time = ContinuousClock.now - start
    recorder?.note(LogTrace.message(method, time) + (DocumentURI(about: params).map { " " + $0.string } ?? ""))
    guard session.trace != .off else { return }
    output.begin("$/logTrace")
    LogTrace.write(method, params, time, session.trace, &output.writer)
    output.send()
  }
}
