import Synchronization

/// Who has a name that many have, by kind and folded name: each look goes through all of them, so that what was found is
/// kept. Names that few have are not, and cost nothing.
final class CrowdedNames: Sendable {
  static let crowd = 16

  // A type of its own: to free a dictionary of a mutex, the runtime looks up its type, which a short run would notice.
  private struct Known {
    var entities: [[UInt8]: [EntityID]] = [:]
  }

  private let known = Mutex(Known())
  private let isUsed = Atomic(false)

  /// What `find` finds among so many candidates, or has found before.
  func entities(
    _ kind: EntityKind, _ key: [UInt8], _ find: () -> (entities: [EntityID], candidates: Int)
  ) -> [EntityID] {
    let isUsed = isUsed.load(ordering: .acquiring)
    if isUsed, let entities = known.withLock({ $0.entities[[kind.rawValue] + key] }) { return entities }
    let (entities, candidates) = find()
    if candidates >= Self.crowd {
      known.withLock { $0.entities[[kind.rawValue] + key] = entities }
      self.isUsed.store(true, ordering: .releasing)
    }
    return entities
  }
}
