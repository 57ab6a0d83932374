/// Where what stands at a place is declared.
public struct Definition: Sendable {
  /// The bytes that refer.
  public let origin: Range<Int>
  public let targets: [Place]

  /// The definition at a byte offset; nil where nothing refers.
  public static func definition(at offset: Int, in snapshot: Snapshot) -> Definition? {
    guard let target = Target(at: offset, in: snapshot) else { return nil }
    let ids = target.entities
    guard !ids.isEmpty else { return nil }
    return Definition(origin: target.range, targets: ids.map { snapshot.article.registry[$0].place })
  }
}
