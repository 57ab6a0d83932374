import Annotate
import JSON

/// Nothing in it is needed: a client may say as little as it likes.
struct InitializeParams: Parameters {
  let processID: Int?
  let capabilities: ClientCapabilities
  /// The paths of the folders that are open in the client, the first one first.
  let folders: [String]
  /// What the person says that columns count, for a client that counts wrongly.
  let encoding: ColumnUnit?
  let trace: TraceValue

  init(_ value: JSONValue?) {
    processID = value[member: "processId"]?.int
    capabilities = ClientCapabilities(value[member: "capabilities"])
    let uris = value[member: "workspaceFolders"]?.elements.map { $0["uri"]?.string } ?? []
    let paths = (uris.isEmpty ? [value[member: "rootUri"]?.string] : uris).compactMap {
      $0.flatMap { DocumentURI($0).path }
    }
    folders = paths.isEmpty ? [value[member: "rootPath"]?.string].compactMap(\.self) : paths
    encoding = value[member: "initializationOptions"][member: "positionEncoding"]?.string.flatMap(ColumnUnit.init)
    trace = TraceValue(value[member: "trace"])
  }
}

struct SetTraceParams: Parameters {
  let value: TraceValue

  init(_ value: JSONValue?) {
    self.value = TraceValue(value[member: "value"])
  }
}

/// How much the client wants to hear of the server's work.
enum TraceValue: String, Sendable {
  case off, messages, verbose

  init(_ value: JSONValue?) {
    self = value?.string.flatMap(TraceValue.init(rawValue:)) ?? .off
  }
}

struct CancelParams: Parameters {
  let id: RequestID

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let id = value[member: "id"].flatMap(RequestID.init) else {
      throw InvalidParameter("an integer or a string").inside("id")
    }
    self.id = id
  }
}
