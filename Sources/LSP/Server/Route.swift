import JSON

/// A message that the server understands: its name, what it brings, who sees to it and when.
struct Route: Sendable {
  /// Who sees to a message, which says when.
  enum Handling: Sendable {
    /// On the reading thread, before everything that waits.
    case atOnce(@Sendable (JSONValue?, Inbox) -> Void)
    /// A notification, in its turn, that may change the session.
    case notification(@Sendable (JSONValue?, inout Session) throws(ResponseError) -> Void)
    /// A request, in its turn, that may change the session; it writes its result.
    case request(@Sendable (JSONValue?, inout Session, inout JSONWriter) throws(ResponseError) -> Void)
    /// A request about documents as they are at its turn; it writes its result.
    case query(@Sendable (JSONValue?, Session, inout JSONWriter) throws(ResponseError) -> Void)
    /// A request about documents as they are at its turn, whose answer takes long.
    case background(@Sendable (JSONValue?, inout Session) throws(ResponseError) -> Background.Work)
  }

  /// What a query wants of the index of the workspace.
  enum IndexNeed: Sendable {
    /// What has been read so far.
    case current
    /// The same, but for the document whose lens it is: what that says is known without.
    case others
    /// All of it, if need be by waiting.
    case complete
  }

  let method: String
  let handling: Handling
  private(set) var indexNeed: IndexNeed?
  /// Whether it is a query about the whole of a document, and of nothing else: of a long one the answer is worked out beside
  /// the worker.
  private(set) var isAboutAll = false
  /// What `initialize` says of it.
  let capabilities: [Capability]

  static func atOnce<P: Parameters>(_ method: String, _ handler: @escaping @Sendable (P, Inbox) -> Void) -> Route {
    Route(
      method: method,
      handling: .atOnce { params, inbox in
        // There is nobody to tell of what cannot be read.
        if let params = try? P(params) { handler(params, inbox) }
      }, capabilities: [])
  }

  static func notification<P: Parameters>(
    _ method: String, _ handler: @escaping @Sendable (P, inout Session) -> Void, _ capabilities: Capability...
  ) -> Route {
    Route(
      method: method,
      handling: .notification { (params, session) throws(ResponseError) in
        handler(try read(params), &session)
      }, capabilities: capabilities)
  }

  static func request<P: Parameters>(
    _ method: String,
    _ handler: @escaping @Sendable (P, inout Session, inout JSONWriter) throws(ResponseError) -> Void,
    _ capabilities: Capability...
  ) -> Route {
    Route(
      method: method,
      handling: .request { (params, session, result) throws(ResponseError) in
        try handler(try read(params), &session, &result)
      }, capabilities: capabilities)
  }

  static func query<P: Parameters>(
    _ method: String, _ handler: @escaping @Sendable (P, Session, inout JSONWriter) -> Void,
    _ capabilities: Capability...
  ) -> Route {
    Route(
      method: method,
      handling: .query { (params, session, result) throws(ResponseError) in
        handler(try read(params), session, &result)
      }, capabilities: capabilities)
  }

  /// The same row for a query that asks the index.
  func asking(_ need: IndexNeed) -> Route {
    var route = self
    route.indexNeed = need
    return route
  }

  /// The same row for a query about the whole of a document.
  func aboutAll() -> Route {
    var route = self
    route.isAboutAll = true
    return route
  }

  static func background<P: Parameters>(
    _ method: String, _ handler: @escaping @Sendable (P, inout Session) -> Background.Work,
    _ capabilities: Capability...
  ) -> Route {
    Route(
      method: method,
      handling: .background { (params, session) throws(ResponseError) in
        handler(try read(params), &session)
      }, capabilities: capabilities)
  }

  private static func read<P: Parameters>(_ params: JSONValue?) throws(ResponseError) -> P {
    do {
      return try P(params)
    } catch {
      throw error.responseError
    }
  }
}
