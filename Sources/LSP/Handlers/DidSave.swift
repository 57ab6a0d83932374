/// A document was written to its file, where others may read it.
enum DidSave {
  static func handle(_ params: TextDocumentParams, session: inout Session) {
    session.save(params.uri)
  }
}
