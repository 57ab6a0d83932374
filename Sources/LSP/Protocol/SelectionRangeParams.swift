import JSON

struct SelectionRangeParams: Parameters {
  let uri: DocumentURI
  let positions: [Position]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    positions = try value.required("positions")
  }
}
