import Synchronization

/// Words about entities in which a rule found nothing wrong: articles repeat them, and comparing them again costs more
/// than remembering. What was found depends on nothing but the words, the entity and the article's context, with which
/// it is forgotten.
final class SettledWords: Sendable {
  private struct Key: Hashable {
    let id: EntityID
    let hash: Int
  }

  // A type of its own: to free a set of a mutex, the runtime looks up its type, which a short run would notice.
  private struct Known {
    var keys: Set<Key> = []
  }

  private let known = Mutex(Known())
  /// An article that has more words than this repeats few.
  private static let limit = 1 << 16

  func contains(_ words: Slice<UnsafeBufferPointer<UInt8>>, on id: EntityID) -> Bool {
    let key = Self.key(words, id)
    return known.withLock { $0.keys.contains(key) }
  }

  func insert(_ words: Slice<UnsafeBufferPointer<UInt8>>, on id: EntityID) {
    let key = Self.key(words, id)
    known.withLock { if $0.keys.count < Self.limit { $0.keys.insert(key) } }
  }

  private static func key(_ words: Slice<UnsafeBufferPointer<UInt8>>, _ id: EntityID) -> Key {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: words)))
    return Key(id: id, hash: hasher.finalize())
  }
}
