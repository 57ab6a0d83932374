import Dispatch
import Synchronization

/// Work on all cores.
enum Parallel {
  /// What `body` makes of each item, in their order.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @Sendable (Item) -> Result
  ) -> [Result] {
    // One item is not worth the start of a thread.
    guard items.count > 1 else { return items.map(body) }
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = body(items[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
