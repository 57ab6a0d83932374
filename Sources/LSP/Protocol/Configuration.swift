import JSON

/// A client tells that its settings changed.
struct DidChangeConfigurationParams: Parameters {
  /// Those of the section `annotate`; nil where it sends none.
  let settings: JSONValue?

  init(_ value: JSONValue?) {
    settings = value[member: "settings"][member: "annotate"]
  }
}
