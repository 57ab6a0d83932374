import JSON

/// Tells the client's log of something that went wrong there.
enum LogMessage {
  static func write(_ message: String, to params: inout JSONWriter) {
    params.object { params in
      params.key("type")
      params.value(2)
      params.key("message")
      params.value(message)
    }
  }
}
