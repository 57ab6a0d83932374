import JSON

/// A place in a document: a line and a column from zero, in the units that were agreed.
struct Position: Parameters {
  let line: Int
  let character: Int

  init(_ value: JSONValue?) throws(InvalidParameter) {
    line = try value.required("line")
    character = try value.required("character")
  }
}

/// What lies between two places.
struct PositionRange: Parameters {
  let start: Position
  let end: Position

  init(_ value: JSONValue?) throws(InvalidParameter) {
    start = try value.required("start")
    end = try value.required("end")
  }
}

/// A request about a place in a document.
struct TextDocumentPositionParams: Parameters {
  let uri: DocumentURI
  let position: Position

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
    position = try value.required("position")
  }
}

/// A message about a document as a whole.
struct TextDocumentParams: Parameters {
  let uri: DocumentURI

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("textDocument", as: TextDocumentIdentifier.self).uri
  }
}

struct TextDocumentIdentifier: Parameters {
  let uri: DocumentURI

  init(_ value: JSONValue?) throws(InvalidParameter) {
    uri = try value.required("uri")
  }
}
