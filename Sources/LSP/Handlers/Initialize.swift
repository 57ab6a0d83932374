import JSON

/// The beginning: what the client can do against what the server can.
enum Initialize {
  static func answer(
    _ params: InitializeParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard session.phase == .starting else {
      throw ResponseError(.invalidRequest, "The server is initialized already; initialize may be sent once.")
    }
    session.phase = .running
    session.client = params.capabilities
    session.encoding = params.encoding ?? params.capabilities.encodings.first ?? .utf16
    session.trace = params.trace
    session.workspaces.folders = params.folders
    session.take(options: params.options)
    if let process = params.processID { session.parentWatch.watch(process) }
    result.object { result in
      result.key("capabilities")
      result.object { result in
        result.key("positionEncoding")
        result.value(session.encoding.rawValue)
        // All of them, whatever the client says of itself: Kate uses what it does not declare.
        Capability.write(Route.table.flatMap(\.capabilities), to: &result)
      }
      result.key("serverInfo")
      result.object { result in
        result.key("name")
        result.value("annotate")
        result.key("version")
        result.value(session.serverVersion)
      }
    }
  }
}
