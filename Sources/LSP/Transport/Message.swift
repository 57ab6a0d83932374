import JSON

/// A message from the client, or the end of them.
enum Message: Sendable {
  case request(Request)
  case notification(method: String, params: JSONValue?)
  /// What is no message: answered with an error, by the identifier if it has one.
  case invalid(JSONValue?, ResponseError)
  /// An answer to a request of the server's; without a result where the client could not do it.
  case response(RequestID?, JSONValue?)
  /// A whole message that goes ahead of the answer to a request, which is worked out beside the worker.
  case part(Request, [UInt8])
  /// The result of such a request, as JSON, or why it has none.
  case answer(Request, [UInt8], ResponseError?)
  case end(End)

  enum End: Sendable {
    /// The client closed the server's input.
    case input
    case parentGone
  }

  struct Request: Sendable {
    let id: RequestID
    let method: String
    let params: JSONValue?
    let cancellation: Cancellation
  }

  /// Whether nothing but `exit` may follow.
  var isLast: Bool {
    switch self {
    case .request(let request): request.method == "shutdown"
    case .notification(let method, _): method == "shutdown"
    case .end(let end): end == .input
    case .invalid, .response, .part, .answer: false
    }
  }

  /// Whether the client asks for the end, as a request or, like Kate, as a notification.
  var isShutdown: Bool {
    if case .end = self { false } else { isLast }
  }

  /// Reads the body of a message; a request is registered with `inbox`, where it can be cancelled from then on.
  init(_ body: [UInt8], inbox: Inbox) {
    do {
      self.init(try JSONValue.parse(body), inbox: inbox)
    } catch {
      self = .invalid(nil, ResponseError(.parseError, "\(error.message) (at byte \(error.offset) of the message)."))
    }
  }

  private init(_ value: JSONValue, inbox: Inbox) {
    guard value.kind == .object else {
      let problem =
        value.kind == .array
        ? "Batches are not a part of the protocol; send one message at a time." : "A message is an object."
      self = .invalid(nil, ResponseError(.invalidRequest, problem))
      return
    }
    let id = value["id"].flatMap(RequestID.init)
    func invalid(_ problem: String) -> Message { .invalid(id?.value, ResponseError(.invalidRequest, problem)) }
    if let version = value["jsonrpc"], !version.stringEquals("2.0") {
      self = invalid("jsonrpc must be \"2.0\".")
    } else if value["id"] != nil, id == nil {
      // An answer to what could not be read has the identifier null.
      self = value["error"] == nil ? invalid("id must be an integer or a string.") : .response(nil, nil)
    } else if let method = value["method"] {
      guard let method = method.string else {
        self = invalid("method must be a string.")
        return
      }
      let params = value["params"]
      guard let id else {
        self = .notification(method: method, params: params)
        return
      }
      self = .request(Request(id: id, method: method, params: params, cancellation: inbox.register(id)))
    } else if value["id"] != nil, value["result"] != nil || value["error"] != nil {
      self = .response(id, value["result"])
    } else {
      self = invalid("A message has a method, or is the answer to one.")
    }
  }
}

/// What a client calls a request: an integer or a string, sent back as it was written.
struct RequestID: Hashable, Sendable {
  let value: JSONValue
  private let key: Key

  private enum Key: Hashable, Sendable {
    case integer(Int)
    case string([UInt8])
  }

  init?(_ value: JSONValue) {
    self.value = value
    if let integer = value.int {
      key = .integer(integer)
    } else if let string = value.utf8 {
      key = .string(string)
    } else {
      return nil
    }
  }

  static func == (left: RequestID, right: RequestID) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
