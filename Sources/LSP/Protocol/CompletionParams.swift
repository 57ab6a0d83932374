import JSON

struct CompletionParams: Parameters {
  let place: TextDocumentPositionParams
  /// The character that made the client ask; nil where it was the person's wish, or nothing is said.
  let trigger: String?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    place = try TextDocumentPositionParams(value)
    trigger = value[member: "context"][member: "triggerCharacter"]?.string
  }
}

/// An item as the client sends it back.
struct CompletionItemParams: Parameters {
  let item: JSONValue
  /// Of the document that it was offered in.
  let uri: DocumentURI?
  /// What it is about; nil for an item that is about nothing.
  let subject: String?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let value, value.kind == .object else { throw InvalidParameter("a completion item") }
    item = value
    uri = value["data"]?["uri"]?.string.map { DocumentURI($0) }
    subject = value["data"]?["subject"]?.string
  }
}

struct InlineCompletionParams: Parameters {
  let place: TextDocumentPositionParams
  /// Whether an item of a completion list is selected, which would be taken with it.
  let isBehindCompletion: Bool

  init(_ value: JSONValue?) throws(InvalidParameter) {
    place = try TextDocumentPositionParams(value)
    isBehindCompletion = value[member: "context"][member: "selectedCompletionInfo"] != nil
  }
}
