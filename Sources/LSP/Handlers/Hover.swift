import Annotate
import JSON

/// What stands at a place: a card about a person, an organization, a document, or a piece of the language.
enum Hover {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    guard let hover = Annotate.Hover.hover(at: offset, in: document.snapshot) else { return result.null() }
    result.object { result in
      result.key("contents")
      result.object { result in
        result.key("kind")
        result.value(session.client.hoverIsMarkdown ? "markdown" : "plaintext")
        result.key("value")
        result.value(session.client.hoverIsMarkdown ? hover.card.markdown() : hover.card.plainText())
      }
      result.key("range")
      ToProtocol(params.uri, document.lines, session.encoding).write(hover.range, to: &result)
    }
  }
}
