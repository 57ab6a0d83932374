import Annotate
import JSON

/// The web addresses that a document gives as sources; where they lead is said when one is asked for.
enum DocumentLink {
  static func answer(_ params: TextDocumentParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    result.array { result in
      for link in Annotate.DocumentLink.links(in: document.snapshot) {
        result.beginObject()
        result.key("range")
        converter.write(link.range, to: &result)
        result.key("data")
        result.value(link.address.text)
        result.endObject()
      }
    }
  }

  static func resolve(_ link: DocumentLinkItem, session: Session, result: inout JSONWriter) {
    let address = link.address.flatMap { WebAddress($0) }
    result.object { result in
      result.key("range")
      result.raw(link.range)
      guard let address else { return }
      result.key("target")
      result.value(address.target)
      if session.client.documentLinksHaveTooltips {
        result.key("tooltip")
        result.value("Open the source at \(address.host)")
      }
    }
  }
}
