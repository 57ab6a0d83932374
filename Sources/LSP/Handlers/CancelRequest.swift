/// The client no longer wants an answer. It gets one all the same: an error, unless the answer is on its way. What is
/// worked out beside the worker ends at once.
enum CancelRequest {
  static func handle(_ params: CancelParams, inbox: Inbox) {
    inbox.cancel(params.id)
  }
}
