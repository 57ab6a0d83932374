import Annotate

/// A document's text changed; each change is made to what the one before it left.
enum DidChange {
  static func handle(_ params: DidChangeTextDocumentParams, session: inout Session) {
    let encoding = session.encoding
    session.change(params.document.uri) { document in
      document.version = params.document.version
      for change in params.changes {
        guard let range = change.range else {
          document.replace(with: change.text)
          continue
        }
        let bytes = FromProtocol(document.snapshot.lineIndex, encoding).range(range)
        document.apply(TextEdit(range: bytes, replacement: change.text))
      }
    }
  }
}
