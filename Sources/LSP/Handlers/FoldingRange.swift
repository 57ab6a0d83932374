import Annotate
import JSON

/// What can be folded away in a document.
enum FoldingRange {
  static func answer(_ params: TextDocumentParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let client = session.client.folding
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    let ranges = Annotate.FoldingRange.ranges(in: document.snapshot, limit: client.limit ?? .max)
    result.array { result in
      for range in ranges { converter.write(range, for: client, to: &result) }
    }
  }
}
