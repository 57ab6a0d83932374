#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A descriptor that is written to in large pieces.
struct OutputStream {
  let descriptor: Int32
  /// The system's number for why it could not be written to; nothing more is written then.
  private(set) var failure: Int32?
  private var buffer: [UInt8] = []

  private static let capacity = 1 << 16

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  mutating func write(_ string: String) {
    buffer += string.utf8
    if buffer.count >= Self.capacity { flush() }
  }

  mutating func write(_ bytes: [UInt8]) {
    guard bytes.count < Self.capacity else {
      flush()
      send(bytes)
      return
    }
    buffer += bytes
    if buffer.count >= Self.capacity { flush() }
  }

  mutating func flush() {
    guard !buffer.isEmpty else { return }
    send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func send(_ bytes: [UInt8]) {
    var left = bytes[...]
    while !left.isEmpty, failure == nil {
      let count = left.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        left = left.dropFirst(count)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        var waiting = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        failure = errno
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
