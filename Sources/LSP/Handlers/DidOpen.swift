/// A document is open in the client, whose text counts from now on; a second one of the same URI takes its place.
enum DidOpen {
  static func handle(_ params: DidOpenTextDocumentParams, session: inout Session) {
    session.open(params.document)
  }
}
