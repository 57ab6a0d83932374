import JSON
import Testing

@testable import LSP

extension Session {
  /// Handles a notification as the server does.
  mutating func receive(_ message: String) throws {
    let message = try JSONValue.parse(Array(message.utf8))
    guard case .notification(let handle)? = Route.named(message["method"]?.string ?? "")?.handling else {
      Issue.record("\(summary(message)) is no notification")
      return
    }
    try handle(message["params"], &self)
  }

  /// The result of a request, as the server answers it.
  func answer(_ method: String, _ params: String) throws -> JSONValue {
    var result = JSONWriter()
    guard case .query(let answer)? = Route.named(method)?.handling else { throw ResponseError(.methodNotFound, method) }
    try answer(try JSONValue.parse(Array(params.utf8)), self, &result)
    return try JSONValue.parse(result.bytes)
  }

  /// Of the document that messages are about unless they say otherwise.
  var text: [UInt8] { documents[DocumentURI(Client.uri)].map { Array($0.text.bytes) } ?? [] }
}
