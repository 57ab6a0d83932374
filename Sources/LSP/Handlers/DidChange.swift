/// A document's text changed; each change is made to what the one before it left.
enum DidChange {
  static func handle(_ params: DidChangeTextDocumentParams, session: inout Session) {
    let encoding = session.encoding
    session.change(params.document.uri) { document in
      document.version = params.document.version
      for change in params.changes { document.apply(change, encoding: encoding) }
    }
  }
}
