import JSON

struct DidChangeWatchedFilesParams: Parameters {
  /// A file that was made, changed or deleted; which of these is seen in the file itself.
  struct FileEvent: Parameters {
    let uri: DocumentURI

    init(_ value: JSONValue?) throws(InvalidParameter) {
      uri = try value.required("uri")
    }
  }

  let changes: [FileEvent]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    changes = try value.required("changes")
  }
}

struct DidChangeWorkspaceFoldersParams: Parameters {
  /// Paths.
  let added: [String]
  let removed: [String]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    let event = value[member: "event"]
    func paths(_ key: String) -> [String] {
      event[member: key]?.elements.compactMap { folder in
        folder["uri"]?.string.flatMap { DocumentURI($0).path }.map(InitializeParams.folder)
      } ?? []
    }
    added = paths("added")
    removed = paths("removed")
  }
}

struct WorkDoneProgressCancelParams: Parameters {
  let token: String

  init(_ value: JSONValue?) {
    // The server's own tokens are strings; any other is not one of them.
    token = value[member: "token"]?.string ?? ""
  }
}

struct WorkspaceSymbolParams: Parameters {
  let query: String

  init(_ value: JSONValue?) throws(InvalidParameter) {
    query = String(decoding: try value.required("query", as: Bytes.self).bytes, as: UTF8.self)
  }
}

/// A symbol as the client was told of it.
struct WorkspaceSymbolResolveParams: Parameters {
  let value: JSONValue
  /// What the index knows its file by, and what it is told apart by there; nil for a symbol that need not be resolved.
  let path: String?
  let container: String?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let value, value.kind == .object else { throw InvalidParameter("an object") }
    self.value = value
    path = value["data"]?.string
    container = value["containerName"]?.string
  }
}

struct ReferenceParams: Parameters {
  let position: TextDocumentPositionParams
  let includesDeclaration: Bool

  init(_ value: JSONValue?) throws(InvalidParameter) {
    position = try TextDocumentPositionParams(value)
    includesDeclaration = value[member: "context"][member: "includeDeclaration"]?.bool ?? false
  }
}

struct RenameParams: Parameters {
  let position: TextDocumentPositionParams
  let newName: String

  init(_ value: JSONValue?) throws(InvalidParameter) {
    position = try TextDocumentPositionParams(value)
    newName = String(decoding: try value.required("newName", as: Bytes.self).bytes, as: UTF8.self)
  }
}
