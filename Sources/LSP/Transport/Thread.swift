#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs `body` on a thread of its own, which nobody waits for; false when the system gives none.
func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  let work = Unmanaged.passRetained(Work(body))
  #if canImport(Darwin)
    var thread: pthread_t?
    let failure = pthread_create(
      &thread, nil,
      {
        Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body(); return nil
      }, work.toOpaque())
    if failure == 0, let thread { pthread_detach(thread) }
  #else
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { argument in
        argument.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    if failure == 0 { pthread_detach(thread) }
  #endif
  if failure != 0 { work.release() }
  return failure == 0
}
