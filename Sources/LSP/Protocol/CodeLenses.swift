import JSON

/// A lens that came into view, as it was sent.
struct CodeLensResolveParams: Parameters {
  let lens: JSONValue
  let uri: DocumentURI?
  let version: Int?
  /// In bytes of the document.
  let range: Range<Int>?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let value, value["range"] != nil else { throw InvalidParameter("a lens with its range") }
    lens = value
    let data = JSONValue?.some(value)[member: "data"]
    uri = data[member: "uri"]?.string.map { DocumentURI($0) }
    version = data[member: "version"]?.int
    let start = data[member: "start"]?.int
    let end = data[member: "end"]?.int
    range = if let start, let end, start <= end { start..<end } else { nil }
  }
}
