import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sees to it that the server does not outlive the process that started it.
final class ParentWatch: Sendable {
  private let interval: Duration
  private let onGone: @Sendable () -> Void
  private let isOver = Atomic(false)
  private let isWatching = Atomic(false)

  init(every interval: Duration, onGone: @escaping @Sendable () -> Void) {
    self.interval = interval
    self.onGone = onGone
  }

  /// Calls `onGone` when the process ends, and ends this one a while later when that has had no effect.
  ///
  /// A process that cannot be seen in the first place, such as one outside of the server's container, is not watched.
  func watch(_ process: Int) {
    guard let process = pid_t(exactly: process), process > 0, Self.isAlive(process),
      !isWatching.exchange(true, ordering: .relaxed)
    else { return }
    let isParent = getppid() == process
    _ = startThread { [self] in
      // A dead process can be signalled until its own parent has seen to it; the server's parent changes at once.
      while Self.isAlive(process), !isParent || getppid() == process {
        if !sleep() { return }
      }
      onGone()
      if sleep() { exit(1) }
    }
  }

  /// The server ends by itself.
  func end() {
    isOver.store(true, ordering: .relaxed)
  }

  /// Waits for the interval; false when the server has ended.
  private func sleep() -> Bool {
    let (seconds, attoseconds) = interval.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
    return !isOver.load(ordering: .relaxed)
  }

  private static func isAlive(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }
}
