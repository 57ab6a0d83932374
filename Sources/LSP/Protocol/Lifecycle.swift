import Annotate
import JSON

/// Nothing in it is needed: a client may say as little as it likes, or nothing.
struct InitializeParams: Parameters {
  let processID: Int?
  let capabilities: ClientCapabilities
  /// The paths of the folders that are open in the client, the first one first.
  let folders: [String]
  /// What the person says that columns count, for a client that counts wrongly.
  let encoding: ColumnUnit?
  let trace: TraceValue
  /// What the person says when the server starts: settings, and the encoding.
  let options: JSONValue?

  static let encodingOption = "positionEncoding"

  init(_ value: JSONValue?) throws(InvalidParameter) {
    if let value, !value.isNull, value.kind != .object { throw InvalidParameter("an object") }
    processID = value[member: "processId"]?.int
    capabilities = ClientCapabilities(value[member: "capabilities"])
    folders = Self.folders(value)
    options = value[member: "initializationOptions"]
    encoding = options[member: Self.encodingOption]?.string.flatMap(ColumnUnit.init)
    trace = TraceValue(value[member: "trace"])
  }

  private static func folders(_ value: JSONValue?) -> [String] {
    func path(_ uri: JSONValue?) -> String? { uri?.string.flatMap { DocumentURI($0).path } }
    let several = value[member: "workspaceFolders"]?.elements.compactMap { path($0["uri"]) } ?? []
    // Older clients name one folder, in one of two ways.
    let one = path(value[member: "rootUri"]) ?? value[member: "rootPath"]?.string
    return (several.isEmpty ? [one].compactMap(\.self) : several).map(folder)
  }

  /// A folder's path without a slash at its end.
  static func folder(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
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
