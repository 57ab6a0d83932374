/// The person wants work to stop that the client shows the progress of: what was read so far stays.
enum WorkDoneProgressCancel {
  static func handle(_ params: WorkDoneProgressCancelParams, session: inout Session) {
    session.files.cancel(progress: params.token)
  }
}
