import Synchronization

/// Whom words name in a workspace's registry files and the built-in registry, as it was found before: the articles of a
/// folder name the same people and bodies over and over, and to fold words and look them up takes many times as long as to
/// compare them. There are so many places, and a name takes the place of another: the memory does not grow.
enum KnownNames {
  private struct Name {
    var layer = 0
    var question: UInt8 = 0
    var words: [UInt8] = []
    var entities: [EntityID] = []
  }

  // A type of its own: to free a generic one of a mutex, the runtime looks it up, which a short run would notice.
  private struct Names {
    var all: [Name] = []
  }

  /// Some of the names, with a lock of their own: those who look at once seldom wait for each other.
  private final class Part: Sendable {
    let names = Mutex(Names())
  }

  private static let parts = (0..<64).map { _ in Part() }
  private static let size = 64
  /// Longer words, in bytes, are not kept, nor what more entities are called by.
  private static let longest = 96
  private static let mostEntities = 16

  /// What `find` finds for some words, or has found before.
  /// - Parameters:
  ///   - question: What is asked, for the same words may be asked for several things.
  ///   - layer: The workspace's, with which and the built-in one alone the answer does not change.
  static func entities(
    _ question: UInt8, in layer: RegistryLayer, _ words: UnsafeBufferPointer<UInt8>, _ find: () -> [EntityID]
  ) -> [EntityID] {
    guard 1...longest ~= words.count else { return find() }
    let hash = KeyIndex.hash(words)
    let part = parts[Int(truncatingIfNeeded: hash &>> 32) & (parts.count - 1)]
    let place = Int(truncatingIfNeeded: hash) & (size - 1)
    let known: [EntityID]? = part.names.withLock { names in
      guard !names.all.isEmpty, names.all[place].question == question, names.all[place].layer == layer.number,
        names.all[place].words.withUnsafeBufferPointer({ $0.holdsSame(as: words) })
      else { return nil }
      return names.all[place].entities
    }
    if let known { return known }
    let entities = find()
    guard entities.count <= mostEntities else { return entities }
    part.names.withLock { names in
      if names.all.isEmpty { names.all = [Name](repeating: Name(), count: size) }
      names.all[place] = Name(layer: layer.number, question: question, words: Array(words), entities: entities)
    }
    return entities
  }
}
