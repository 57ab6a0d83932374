import Annotate
import JSON

/// Where what stands at a place is declared: in the article, in a registry file, or in the built-in registry.
enum Definition {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    guard let definition = Annotate.Definition.definition(at: offset, in: document.snapshot) else {
      return result.null()
    }
    let origin = ToProtocol(params.uri, document.lines, session.encoding)
    var places = Places(document, session)
    result.array { result in
      for target in definition.targets {
        guard let place = places.converter(for: target.file) else { continue }
        if session.client.definitionHasLinks {
          place.writeLink(to: target, from: definition.origin, in: origin, to: &result)
        } else {
          place.writeLocation(target.selection, to: &result)
        }
      }
    }
  }
}
