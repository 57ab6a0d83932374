import Annotate
import JSON

/// The documents that somebody cites in the whole workspace, or that are cited in an article; the ranges are those in the
/// file of the item.
enum CallHierarchyOutgoingCalls {
  static func answer(_ params: HierarchyItemParams, session: Session, result: inout JSONWriter) {
    guard let subject = params.subject else { return result.null() }
    let path = session.documents[params.uri]?.indexPath ?? params.uri.path
    var places = FilePlaces(session)
    places.write(
      CallHierarchy.outgoing(from: subject, inFile: path, session.knownEntities), "to", rangesIn: path, to: &result)
  }
}
