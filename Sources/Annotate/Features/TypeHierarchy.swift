/// What comes from what: organizations from their parents, documents from what they amend or replace.
public enum TypeHierarchy {
  /// The organization or document that stands at a byte offset, several where the words are not sure. `path` is what the
  /// index knows the snapshot's file by.
  public static func items(at offset: Int, in snapshot: Snapshot, path: String) -> [HierarchyItem] {
    let registry = snapshot.article.registry
    return (Target(at: offset, in: snapshot)?.entities ?? []).filter { registry[$0].kind != .official }.map { id in
      HierarchyItem(registry[id], EntityIdentity(id, in: snapshot, path: path), path: path)
    }
  }

  /// An organization's parent; what a document amends or replaces.
  public static func supertypes(of entity: EntityIdentity, _ known: KnownEntities) -> [HierarchyItem] {
    let origins =
      entity.scope == .builtin ? BuiltinRegistry.origins(of: entity) : known.index.origins(of: entity)
    return items(origins.map { ($0.origin, words(of: $0.role)?.passive) }, known)
  }

  /// The organizations that an organization is the parent of; what amends or replaces a document.
  public static func subtypes(of entity: EntityIdentity, _ known: KnownEntities) -> [HierarchyItem] {
    // What is built in may come from what a registry file declares in the place of something built in.
    let origins = known.index.descendants(of: entity) + BuiltinRegistry.descendants(of: entity)
    return items(origins.map { ($0.entity, words(of: $0.role)?.active) }, known)
  }

  /// One item for each entity, whose detail says how it is related.
  private static func items(
    _ related: [(entity: EntityIdentity, word: String?)], _ known: KnownEntities
  ) -> [HierarchyItem] {
    var order: [EntityIdentity] = []
    var words: [EntityIdentity: [String]] = [:]
    for (entity, word) in related {
      if words[entity] == nil { order.append(entity) }
      words[entity, default: []] += [word].compactMap(\.self)
    }
    return order.compactMap { entity in
      guard var item = known.item(entity) else { return nil }
      let details = (words[entity] ?? []) + [entity.reference]
      item.detail = details.joined(separator: ", ")
      return item
    }
  }

  private static func words(of role: FileFacts.Role) -> (active: String, passive: String)? {
    switch role {
    case .amends: ("amends it", "amended")
    case .replaces: ("replaces it", "replaced")
    default: nil
    }
  }
}

extension BuiltinRegistry {
  private static let properties: [(kind: PropertyKind, role: FileFacts.Role)] = [
    (.parent, .parent), (.amends, .amends), (.replaces, .replaces),
  ]

  /// What an entity that is built in comes from.
  fileprivate static func origins(of entity: EntityIdentity) -> [Index.Origin] {
    guard let declaration = layer.declaration(of: entity) else { return [] }
    return properties.flatMap { kind, role in
      declaration.values(kind).map {
        Index.Origin(entity: entity, origin: EntityIdentity(reference: $0, scope: .builtin), role: role)
      }
    }
  }

  /// What of that which is built in comes from an entity.
  fileprivate static func descendants(of entity: EntityIdentity) -> [Index.Origin] {
    // An article's own declaration is nothing to others.
    if case .article = entity.scope { return [] }
    return layer.declarations.flatMap { declaration in
      declaration.properties.compactMap { property in
        guard property.value == entity.reference,
          let role = properties.first(where: { $0.kind == property.kind })?.role
        else { return nil }
        return Index.Origin(
          entity: EntityIdentity(reference: declaration.reference, scope: .builtin), origin: entity, role: role)
      }
    }
  }
}
