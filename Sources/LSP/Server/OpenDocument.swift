import Annotate

/// A document as the client has it.
struct OpenDocument {
  let uri: DocumentURI
  /// Of its file, when it has one.
  let path: String?
  /// As the client counts; it may repeat itself, jump, or be missing.
  var version: Int?
  private(set) var snapshot: Snapshot
  private var isStale = false

  init(_ item: TextDocumentItem, workspace: Workspace) {
    uri = item.uri
    path = item.uri.path
    version = item.version
    snapshot = Snapshot(item.text, path: path, workspace: workspace)
  }

  var text: SourceText { snapshot.text }

  /// Whether it is the configuration, which is no text of an article or registry.
  var isConfiguration: Bool { path?.hasSuffix("/" + Configuration.fileName) == true }

  mutating func apply(_ edit: TextEdit) {
    snapshot.apply(edit)
    isStale = true
  }

  /// Takes `bytes` for the whole text.
  mutating func replace(with bytes: [UInt8]) {
    // What is the same at both ends stays as it is: clients that send the whole text have mostly changed one word.
    snapshot.apply(text.difference(to: bytes))
    isStale = true
  }

  mutating func verifyHash() {
    snapshot.verifyHash()
  }

  mutating func move(to workspace: Workspace) {
    snapshot.move(to: workspace)
  }

  mutating func refresh() {
    guard isStale else { return }
    snapshot.refresh()
    isStale = false
  }
}
