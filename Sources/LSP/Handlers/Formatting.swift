import Annotate
import JSON

/// The edits that lay out a document's markup.
enum Formatting {
  static func answer(_ params: TextDocumentParams, session: Session, result: inout JSONWriter) {
    write(params.uri, session, &result) { document in Formatter.edits(in: document.snapshot) }
  }

  /// Writes edits of a document; null where it is not open.
  static func write(
    _ uri: DocumentURI, _ session: Session, _ result: inout JSONWriter, _ edits: (OpenDocument) -> [TextEdit]
  ) {
    guard let document = session.article(uri) else { return result.null() }
    ToProtocol(uri, document.lines, session.encoding).write(edits: edits(document), to: &result)
  }
}
