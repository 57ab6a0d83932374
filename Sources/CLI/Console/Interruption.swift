import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether somebody wants the program to stop: work ends between two files, and nothing is left half done. Who asks a second
/// time ends it at once.
enum Interruption {
  private static let isAsked = Atomic(false)

  static var isRequested: Bool { isAsked.load(ordering: .relaxed) }

  /// Listens to Ctrl-C, and to what ends a process; what whoever started it wants ignored is.
  static func listen() {
    var listened = sigset_t()
    sigemptyset(&listened)
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      sigaddset(&listened, number)
      signal(number) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    // Who starts programs from a thread that takes no signals passes that on.
    pthread_sigmask(SIG_UNBLOCK, &listened, nil)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    guard let before = signal(number, SIG_IGN) else { return false }
    signal(number, before)
    return unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
