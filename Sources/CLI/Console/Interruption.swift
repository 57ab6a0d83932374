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

  /// Listens to Ctrl-C, and to what ends a process.
  static func listen() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
