import JSON

/// Why a request has no result. The message is a sentence for persons.
struct ResponseError: Error, Equatable {
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestCancelled = -32800
    /// What was asked cannot be done, and the message says why.
    case requestFailed = -32803
  }

  let code: Code
  let message: String

  static let cancelled = ResponseError(.requestCancelled, "The client cancelled this request.")

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("code")
      writer.value(code.rawValue)
      writer.key("message")
      writer.value(message)
    }
  }
}
