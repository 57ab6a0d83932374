/// The client no longer wants an answer. It gets one all the same, an error, if work on it has not begun.
enum CancelRequest {
  static func handle(_ params: CancelParams, inbox: Inbox) {
    inbox.cancel(params.id)
  }
}
