import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes down what goes on, for whoever looks for the reason of something: the log has a line for each thing done, the
/// trace each message, as it came or went, as a line of JSON.
public final class Recorder: Sendable {
  /// Why a file cannot be written to.
  public struct Failure: Error {
    public let path: String
    public let reason: String
  }

  /// Who sent a message.
  enum Sender: String {
    case client, server
  }

  private let log: Descriptor?
  private let trace: Descriptor?
  private let start = ContinuousClock.now

  /// Makes the files at these paths, or empties them; nil for what is not to be written.
  public init(log: String?, trace: String?) throws(Failure) {
    self.log = try Self.open(log)
    self.trace = try Self.open(trace)
  }

  deinit {
    for descriptor in [log, trace] { descriptor.map { _ = close($0.number) } }
  }

  /// Writes a line to the log.
  func note(_ line: @autoclosure () -> String) {
    guard let log else { return }
    let microseconds = self.microseconds
    let time = "\(microseconds / 1_000_000).\(String(1_000_000 + microseconds % 1_000_000).dropFirst())"
    write(Array("\(time) \(line())\n".utf8), to: log)
  }

  /// Writes a message to the trace: its time in microseconds from the start, its sender, and itself; what is no JSON as a
  /// string.
  func record(_ body: [UInt8], from sender: Sender) {
    guard let trace else { return }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("time")
      writer.value(microseconds)
      writer.key("from")
      writer.value(sender.rawValue)
      if (try? JSONValue.parse(body)) == nil {
        writer.key("unreadable")
        writer.string(utf8: body)
      } else {
        writer.key("message")
        // Line ends in JSON stand between its parts.
        writer.raw(json: body.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
      }
    }
    write(writer.bytes + [0x0A], to: trace)
  }

  private var microseconds: Int {
    let time = (ContinuousClock.now - start).components
    return Int(time.seconds) * 1_000_000 + Int(time.attoseconds / 1_000_000_000_000)
  }

  /// Each line in one call, so that two threads do not write into each other's.
  private func write(_ line: [UInt8], to descriptor: Descriptor) {
    line.withUnsafeBytes { _ = descriptor.send($0, UnsafeRawBufferPointer(start: nil, count: 0)) }
  }

  private static func open(_ path: String?) throws(Failure) -> Descriptor? {
    guard let path else { return nil }
    let number = openFile(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw Failure(path: path, reason: String(cString: strerror(errno))) }
    return Descriptor(number: number)
  }
}

private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
