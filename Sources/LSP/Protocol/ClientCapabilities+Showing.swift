import JSON

extension ClientCapabilities {
  /// How the client can show documents that are no files of the person's.
  struct Showing: Sendable {
    /// Whether it asks for the texts of the server's own documents.
    var hasContents = false
    /// Whether it can be asked to show a document.
    var canBeAsked = false

    init() {}

    init(_ value: JSONValue?) {
      hasContents = value[member: "workspace"][member: "textDocumentContent"]?.kind == .object
      canBeAsked = value[member: "window"][member: "showDocument"][member: "support"]?.bool == true
    }
  }
}
