import JSON

/// A request to format a document, or ranges of it. Its options are not read: what they speak of may be text.
struct DocumentRangesFormattingParams: Parameters {
  let uri: DocumentURI
  let ranges: [PositionRange]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    ranges = try value.required("ranges")
  }
}

struct DocumentRangeFormattingParams: Parameters {
  let uri: DocumentURI
  let range: PositionRange

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    range = try value.required("range")
  }
}

/// A request to format what was done by typing a character: a place behind it.
struct DocumentOnTypeFormattingParams: Parameters {
  let uri: DocumentURI
  let position: Position
  let character: [UInt8]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    position = try value.required("position")
    character = try value.required("ch", as: Bytes.self).bytes
  }
}
