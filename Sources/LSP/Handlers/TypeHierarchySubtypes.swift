import Annotate
import JSON

/// The organizations below an organization; the documents that amend or replace a document.
enum TypeHierarchySubtypes {
  static func answer(_ params: HierarchyItemParams, session: Session, result: inout JSONWriter) {
    guard let entity = params.subject?.entity else { return result.null() }
    var places = FilePlaces(session)
    places.write(TypeHierarchy.subtypes(of: entity, session.knownEntities), to: &result)
  }
}
