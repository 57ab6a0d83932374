/// A document was written to its file, where others may read it.
enum DidSave {
  static func handle(_ params: TextDocumentParams, session: inout Session) {
    guard let document = session.documents[params.uri] else { return }
    if document.isConfiguration || document.snapshot.isRegistryFile { session.reloadWorkspaces() }
    session.change(params.uri) { $0.verifyHash() }
  }
}
