import Annotate
import JSON

/// Where the person at a place speaks or directs, or the document is resolved, in the whole workspace.
enum Implementation {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    let locations = Annotate.References.deeds(
      at: offset, in: document.snapshot, path: document.indexPath, index: session.files.index)
    var places = FilePlaces(session)
    places.write(locations, to: &result)
  }
}
