import Annotate
import JSON

/// The organization or document at a place, with its identity, by which clients go on.
enum PrepareTypeHierarchy {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    let items = TypeHierarchy.items(at: offset, in: document.snapshot, path: document.indexPath)
    guard !items.isEmpty else { return result.null() }
    var places = FilePlaces(session)
    places.write(items, to: &result)
  }
}
