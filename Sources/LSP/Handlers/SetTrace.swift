/// How much the client wants to hear of the server's work.
enum SetTrace {
  static func handle(_ params: SetTraceParams, session: inout Session) {
    session.trace = params.value
  }
}
