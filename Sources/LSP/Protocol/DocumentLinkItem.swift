import JSON

/// A link as it was sent to the client, which sends it back.
struct DocumentLinkItem: Parameters {
  let range: JSONValue
  /// The address as it stands in the document; nil where the client did not keep it.
  let address: String?

  init(_ value: JSONValue?) throws(InvalidParameter) {
    _ = try value.required("range", as: PositionRange.self)
    guard let range = value[member: "range"] else { throw InvalidParameter("a range").inside("range") }
    self.range = range
    address = value[member: "data"]?.string
  }
}
