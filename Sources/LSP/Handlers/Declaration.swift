import Annotate
import JSON

/// Where the article first mentions what stands at a place.
enum Declaration {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    guard let mention = FirstMention.mention(at: offset, in: document.snapshot) else { return result.null() }
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    result.array { result in
      if session.client.declarationHasLinks {
        converter.writeLink(to: mention.target, from: mention.origin, in: converter, to: &result)
      } else {
        converter.writeLocation(mention.target.selection, to: &result)
      }
    }
  }
}
