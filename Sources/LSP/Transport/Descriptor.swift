#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor, read and written to the end whatever interrupts it, blocking or not.
struct Descriptor: Sendable {
  let number: Int32

  /// Keeps standard output for messages: what is printed from now on goes to standard error.
  static func claimStandardOutput() -> Descriptor {
    let copy = dup(STDOUT_FILENO)
    guard copy >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return Descriptor(number: STDOUT_FILENO) }
    return Descriptor(number: copy)
  }

  /// A write to a pipe that nobody reads is to fail, not to kill.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Waits for bytes and reads what there is; the number of bytes, not positive at the end and on an error.
  func receive(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(number, buffer.baseAddress, buffer.count)
      if count >= 0 || !canTryAgain(POLLIN) { return count }
    }
  }

  /// Writes all of both; false when that is impossible.
  func send(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    var sent = 0
    while sent < first.count + second.count {
      let count = withUnsafeTemporaryAllocation(of: iovec.self, capacity: 2) { vectors in
        vectors[0] = Self.vector(first.dropFirst(sent))
        vectors[1] = Self.vector(second.dropFirst(max(0, sent - first.count)))
        return writev(number, vectors.baseAddress, 2)
      }
      if count >= 0 {
        sent += count
      } else if !canTryAgain(POLLOUT) {
        return false
      }
    }
    return true
  }

  /// Whether the call that failed is worth another try, after a wait where it would have had to wait.
  private func canTryAgain(_ event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    var descriptor = pollfd(fd: number, events: Int16(truncatingIfNeeded: event), revents: 0)
    return poll(&descriptor, 1, -1) >= 0 || errno == EINTR
  }

  private static func vector(_ bytes: Slice<UnsafeRawBufferPointer>) -> iovec {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    return iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
  }
}
