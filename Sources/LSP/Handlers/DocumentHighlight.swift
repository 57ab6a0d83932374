import Annotate
import JSON

/// All places of a document that mean what stands at one of them.
enum DocumentHighlight {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    guard let highlights = Annotate.DocumentHighlight.highlights(at: offset, in: document.snapshot) else {
      return result.null()
    }
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    result.array { result in
      for highlight in highlights {
        result.beginObject()
        result.key("range")
        converter.write(highlight.range, to: &result)
        result.key("kind")
        result.value(highlight.isDeclaration ? Self.write : Self.read)
        result.endObject()
      }
    }
  }

  // Of the kinds of highlights.
  private static let read = 2
  private static let write = 3
}
