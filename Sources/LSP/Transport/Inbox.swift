import Dispatch
import Synchronization

/// What the reading thread hands to the worker: messages in order, and the requests that may still be cancelled.
final class Inbox: Sendable {
  private struct State {
    var messages: [Message] = []
    var batches: [IndexBatch] = []
    var pending: [RequestID: Cancellation] = [:]
  }

  private let state = Mutex(State())
  private let arrival = DispatchSemaphore(value: 0)

  func push(_ messages: [Message]) {
    guard !messages.isEmpty else { return }
    state.withLock { $0.messages += messages }
    arrival.signal()
  }

  /// All messages that are there, taken out; none when there are none.
  func take() -> [Message] {
    state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }

  /// Takes in what was read for the index; it waits until there are no messages.
  func push(_ batch: IndexBatch) {
    state.withLock { $0.batches.append(batch) }
    arrival.signal()
  }

  /// What was read for the index and comes next; nil when there is nothing.
  func takeBatch() -> IndexBatch? {
    state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
  }

  /// Returns when messages may have come since the last time that it did.
  func wait() {
    arrival.wait()
  }

  /// The same; calls `rest` where none come for a while.
  func wait(_ rest: () -> Void) {
    guard arrival.wait(timeout: .now() + Self.pause) == .timedOut else { return }
    rest()
    wait()
  }

  /// Longer than between the keys of somebody who types.
  private static let pause = DispatchTimeInterval.milliseconds(400)

  /// The cancellation of a request that has come and waits for its answer.
  func register(_ id: RequestID) -> Cancellation {
    let cancellation = Cancellation()
    state.withLock { $0.pending[id] = cancellation }
    return cancellation
  }

  func cancel(_ id: RequestID) {
    state.withLock { $0.pending[id]?.cancel() }
  }

  /// Forgets a request, whose answer goes out.
  func finish(_ request: Message.Request) {
    state.withLock { state in
      // A client may use an identifier again before it has the first answer.
      if state.pending[request.id] === request.cancellation { state.pending[request.id] = nil }
    }
  }
}

/// Whether the client still wants an answer.
final class Cancellation: Sendable {
  private let flag = Atomic(false)

  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }
}
