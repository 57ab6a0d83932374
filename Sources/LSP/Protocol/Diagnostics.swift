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

/// A client asks what is wrong in the files of the workspace.
struct WorkspaceDiagnosticParams: Parameters {
  /// The names of the reports that the client has.
  let previousResultIDs: [DocumentURI: String]
  /// What to call the parts of the answer that go ahead of it; nil where there are to be none.
  let partialResultToken: JSONValue?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    let known = value[member: "previousResultIds"]?.elements.compactMap { item in
      item["uri"]?.string.flatMap { uri in item["value"]?.string.map { (DocumentURI(uri), $0) } }
    }
    previousResultIDs = Dictionary(known ?? []) { $1 }
    let token = value[member: "partialResultToken"]
    partialResultToken = token?.int != nil || token?.kind == .string ? token : nil
  }
}
