import Synchronization

/// The semantic tokens that the client was last sent of a document, for telling it what changed.
final class SentTokens: Sendable {
  private struct Answer {
    var id = ""
    var data: [UInt32] = []
  }

  private let last = Mutex(Answer())
  private static let count = Atomic(0)

  /// Keeps an answer's integers; the id of the answer, which no other of this process has.
  func keep(_ data: [UInt32]) -> String {
    let id = String(Self.count.add(1, ordering: .relaxed).newValue)
    last.withLock { $0 = Answer(id: id, data: data) }
    return id
  }

  /// The integers of the answer with this id; nil where it is not the last one.
  func data(of id: String) -> [UInt32]? {
    last.withLock { !id.isEmpty && $0.id == id ? $0.data : nil }
  }
}
