/// The end of the process.
enum Exit {
  static func handle(_ params: NoParameters, session: inout Session) {
    session.exitStatus = session.phase == .shutDown ? 0 : 1
  }
}
