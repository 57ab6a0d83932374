import JSON

struct DidOpenTextDocumentParams: Parameters {
  let document: TextDocumentItem

  init(_ value: JSONValue?) throws(InvalidParameter) {
    document = try value.required("textDocument")
  }
}

/// A document that the client opens. Its language is not asked for: clients call it by many names.
struct TextDocumentItem: Parameters {
  let uri: DocumentURI
  let version: Int?
  let text: [UInt8]

  init(uri: DocumentURI, version: Int?, text: [UInt8]) {
    self.uri = uri
    self.version = version
    self.text = text
  }

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("uri")
    version = value[member: "version"]?.int
    text = try value.required("text", as: Bytes.self).bytes
  }
}

struct DidChangeTextDocumentParams: Parameters {
  let document: VersionedTextDocumentIdentifier
  let changes: [TextDocumentContentChange]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    document = try value.required("textDocument")
    changes = try value.required("contentChanges")
  }
}

struct VersionedTextDocumentIdentifier: Parameters {
  let uri: DocumentURI
  let version: Int?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("uri")
    version = value[member: "version"]?.int
  }
}

/// A replacement of a part of the document, or of all of it where no range is given.
struct TextDocumentContentChange: Parameters {
  let range: PositionRange?
  let text: [UInt8]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    range = value[member: "range"] == nil ? nil : try value.required("range")
    text = try value.required("text", as: Bytes.self).bytes
  }
}
