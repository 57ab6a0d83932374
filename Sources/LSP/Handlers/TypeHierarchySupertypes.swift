import Annotate
import JSON

/// An organization's parent; the documents that a document amends or replaces.
enum TypeHierarchySupertypes {
  static func answer(_ params: HierarchyItemParams, session: Session, result: inout JSONWriter) {
    guard let entity = params.subject?.entity else { return result.null() }
    var places = FilePlaces(session)
    places.write(TypeHierarchy.supertypes(of: entity, session.knownEntities), to: &result)
  }
}
