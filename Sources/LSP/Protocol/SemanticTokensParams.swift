import JSON

struct SemanticTokensDeltaParams: Parameters {
  let uri: DocumentURI
  let previousResultID: String

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    previousResultID = String(decoding: try value.required("previousResultId", as: Bytes.self).bytes, as: UTF8.self)
  }
}

struct SemanticTokensRangeParams: Parameters {
  let uri: DocumentURI
  let range: PositionRange

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    range = try value.required("range")
  }
}
