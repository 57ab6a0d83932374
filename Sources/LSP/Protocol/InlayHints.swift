import JSON

struct InlayHintParams: Parameters {
  let uri: DocumentURI
  let range: PositionRange

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    range = try value.required("range")
  }
}

/// A hint that the client wants to know more of, as it was sent.
struct InlayHintResolveParams: Parameters {
  let hint: JSONValue
  let uri: DocumentURI?
  /// The identifiers of what its parts are about.
  let references: [String?]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let value, value.kind == .object, value["position"] != nil, value["label"] != nil else {
      throw InvalidParameter("a hint with its position and label")
    }
    hint = value
    let data = JSONValue?.some(value)[member: "data"]
    uri = data[member: "uri"]?.string.map { DocumentURI($0) }
    references = data[member: "references"]?.elements.map(\.string) ?? []
  }
}
