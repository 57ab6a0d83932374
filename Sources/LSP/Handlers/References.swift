import Annotate
import JSON

/// Where in the workspace what stands at a place is referred to.
enum References {
  static func answer(_ params: ReferenceParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.position.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position.position)
    let locations = Annotate.References.references(
      at: offset, in: document.snapshot, path: document.indexPath, index: session.files.index,
      includesDeclarations: params.includesDeclaration)
    var places = FilePlaces(session)
    places.write(locations, to: &result)
  }
}
