import JSON

/// The end of the work; the process waits for `exit`.
enum Shutdown {
  static func answer(_ params: NoParameters, session: inout Session, result: inout JSONWriter) {
    session.phase = .shutDown
    result.null()
  }
}
