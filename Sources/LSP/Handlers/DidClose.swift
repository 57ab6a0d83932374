/// A document is no longer open in the client, which is told that nothing is to be said of it.
enum DidClose {
  static func handle(_ params: TextDocumentParams, session: inout Session) {
    session.close(params.uri)
  }
}
