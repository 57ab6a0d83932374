import Annotate
import JSON

/// Where it is declared what something belongs to: an issuer, a parent, the organization of an office.
enum TypeDefinition {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    var places = Places(document, session)
    result.beginArray()
    for place in Annotate.TypeDefinition.places(at: offset, in: document.snapshot) {
      places.converter(for: place.file)?.writeLocation(place.selection, to: &result)
    }
    result.endArray()
  }
}
