/// Where in the workspace an entity is referred to.
public struct References: Sendable {
  /// A place in a file; the path is what the index knows the file by.
  public struct Location: Equatable, Hashable, Sendable {
    public let path: String
    public let range: Range<Int>
  }

  /// The entities that stand at a byte offset, several where the words are not sure. `path` is what the index knows the
  /// snapshot's file by.
  public static func entities(at offset: Int, in snapshot: Snapshot, path: String) -> [EntityIdentity] {
    guard let target = Target(at: offset, in: snapshot) else { return [] }
    return target.entities.map { EntityIdentity($0, in: snapshot, path: path) }
  }

  /// Everything written that refers to what stands at an offset, by identity, in all files; and at wish where that is
  /// declared.
  public static func references(
    at offset: Int, in snapshot: Snapshot, path: String, index: Index, includesDeclarations: Bool
  ) -> [Location] {
    var result: [Location] = []
    for entity in entities(at: offset, in: snapshot, path: path) {
      if includesDeclarations { result += declarations(of: entity, index) }
      result += index.uses(of: entity).filter { !$0.isImplied }.map { Location(path: $0.path, range: $0.range) }
    }
    var seen: Set<Location> = []
    return result.filter { seen.insert($0).inserted }
  }

  /// Where a person speaks or directs, and where a document is resolved: for what stands at an offset, in all files,
  /// whether it is written there or understood.
  public static func deeds(at offset: Int, in snapshot: Snapshot, path: String, index: Index) -> [Location] {
    entities(at: offset, in: snapshot, path: path).flatMap { entity in
      index.uses(of: entity).filter { [.speaker, .directive, .resolution].contains($0.role) }
        .map { Location(path: $0.path, range: $0.range) }
    }
  }

  static func declarations(of entity: EntityIdentity, _ index: Index) -> [Location] {
    index.declarations(of: entity).map { Location(path: $0.path, range: $0.selection) }
  }
}
