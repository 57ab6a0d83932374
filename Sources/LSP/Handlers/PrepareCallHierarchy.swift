import Annotate
import JSON

/// What cites or can be cited at a place, with its identity, by which clients go on; in a header the article itself.
enum PrepareCallHierarchy {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    let items = CallHierarchy.items(
      at: offset, in: document.snapshot, path: document.indexPath, session.knownEntities)
    guard !items.isEmpty else { return result.null() }
    var places = FilePlaces(session)
    places.write(items, to: &result)
  }
}

extension Session {
  /// What hierarchies are made of.
  var knownEntities: KnownEntities { KnownEntities(files.index, workspaces: workspaces.inUse) }
}
