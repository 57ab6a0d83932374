/// Where what stands at a place is declared.
public struct Definition: Sendable {
  /// The bytes that refer.
  public let origin: Range<Int>
  public let targets: [Place]

  /// The definition at a byte offset; nil where nothing refers.
  public static func definition(at offset: Int, in snapshot: Snapshot) -> Definition? {
    guard let target = Target(at: offset, in: snapshot) else { return nil }
    let ids: [EntityID]
    switch target.subject {
    case .referent(.entity(let id)), .referent(.wrongKind(let id?)): ids = [id]
    case .referent(.ambiguous(let all)): ids = all
    case .directive(let span, _, _): ids = span.referent.entity.map { [$0] } ?? []
    default: ids = []
    }
    guard !ids.isEmpty else { return nil }
    return Definition(origin: target.range, targets: ids.map { snapshot.article.registry[$0].place })
  }
}
