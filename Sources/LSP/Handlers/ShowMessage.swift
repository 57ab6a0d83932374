import JSON

/// Tells the person of something that only they can put right.
enum ShowMessage {
  static func write(_ message: String, to params: inout JSONWriter) {
    LogMessage.write(message, to: &params)
  }
}
