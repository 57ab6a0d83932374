import Annotate
import JSON

/// The outline of a document: as a tree, or as a list for a client that knows no trees.
enum DocumentSymbol {
  static func answer(_ params: TextDocumentParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    let symbols = Annotate.DocumentSymbol.symbols(in: document.snapshot)
    result.array { result in
      if session.client.symbolsHaveChildren {
        converter.write(symbols, to: &result)
      } else {
        converter.writeFlat(symbols, container: nil, to: &result)
      }
    }
  }
}
