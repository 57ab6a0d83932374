import Annotate
import JSON

/// Who cites a document, in the whole workspace: each speaker in each article where they do, and each article outside of
/// anybody's words.
enum CallHierarchyIncomingCalls {
  static func answer(_ params: HierarchyItemParams, session: Session, result: inout JSONWriter) {
    guard let subject = params.subject else { return result.null() }
    var places = FilePlaces(session)
    places.write(
      CallHierarchy.incoming(to: subject, session.knownEntities), "from", rangesIn: nil, to: &result)
  }
}
