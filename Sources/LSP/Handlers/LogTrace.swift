import JSON

/// Tells a client that asked for it what was done and how long it took, and at its wish with what.
enum LogTrace {
  static func write(
    _ method: String, _ params: JSONValue?, _ time: Duration, _ trace: TraceValue, _ result: inout JSONWriter
  ) {
    result.object { result in
      result.key("message")
      result.value(message(method, time) + ".")
      if trace == .verbose, let params {
        result.key("verbose")
        var text = JSONWriter()
        text.raw(params)
        result.string(utf8: text.bytes)
      }
    }
  }

  static func message(_ method: String, _ time: Duration) -> String {
    let microseconds = time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000
    return "\(method) took \(microseconds) µs"
  }
}
