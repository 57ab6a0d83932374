import JSON

/// A client asks what is wrong in a document.
struct DocumentDiagnosticParams: Parameters {
  let uri: DocumentURI
  /// The name of the report that the client has.
  let previousResultID: String?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    previousResultID = value[member: "previousResultId"]?.string
  }
}
