/// A document was written to its file, where others may read it.
enum DidSave {
  static func handle(_ params: TextDocumentParams, session: inout Session) {
    guard let document = session.documents[params.uri] else { return }
    // There may be a configuration now where there was none, and other registry files may have been written as well.
    if document.isConfiguration, let path = document.path { session.filesChanged([path]) }
    if document.snapshot.isRegistryFile { session.reloadWorkspaces() }
    session.change(params.uri) { $0.verifyHash() }
  }
}
