import Annotate

/// What the server knows of its client and of the documents that are open there. Changed by one message at a time, in
/// the order in which they come.
struct Session {
  enum Phase {
    case starting
    case running
    /// After `shutdown`: there is nothing to do but to end.
    case shutDown
  }

  let serverVersion: String
  let parentWatch: ParentWatch
  var phase = Phase.starting
  /// Set by `exit`: the process ends with this.
  var exitStatus: Int32?
  var client = ClientCapabilities()
  /// What columns count, as agreed with the client.
  var encoding = ColumnUnit.utf16
  var trace = TraceValue.off
  var workspaces = Workspaces()
  private(set) var documents: [DocumentURI: OpenDocument] = [:]
  /// The documents that changed since the client was last told of their diagnostics, in the order in which they did.
  private var unpublished: [DocumentURI] = []

  init(serverVersion: String, parentWatch: ParentWatch) {
    self.serverVersion = serverVersion
    self.parentWatch = parentWatch
  }

  /// Whether a request may be answered now.
  func check(_ request: Message.Request) throws(ResponseError) {
    switch phase {
    case .starting where request.method != "initialize":
      throw ResponseError(.serverNotInitialized, "Send initialize before \(request.method).")
    case .shutDown:
      throw ResponseError(.invalidRequest, "Nothing but exit may follow shutdown.")
    case .starting, .running:
      guard request.cancellation.isCancelled else { return }
      throw ResponseError(.requestCancelled, "The client cancelled this request.")
    }
  }

  mutating func open(_ item: TextDocumentItem) {
    let workspace = workspaces.workspace(forFile: item.uri.path)
    documents[item.uri] = OpenDocument(item, workspace: workspace)
    publishLater(item.uri)
  }

  /// Changes a document where it stands; does nothing when it is not open.
  mutating func change(_ uri: DocumentURI, _ body: (inout OpenDocument) -> Void) {
    guard let index = documents.index(forKey: uri) else { return }
    body(&documents.values[index])
    publishLater(uri)
  }

  /// Keeps positions of a document for the next time that they are asked for.
  mutating func remember(_ positions: KnownPositions, of uri: DocumentURI) {
    if let index = documents.index(forKey: uri) { documents.values[index].positions = positions }
  }

  /// The report for a client that asks: empty for what is not open, and for the configuration, which is pushed.
  mutating func report(on uri: DocumentURI) -> DiagnosticReport {
    refresh(uri)
    guard let document = article(uri), let index = documents.index(forKey: uri) else { return .empty }
    let report = DiagnosticReport(document, self)
    documents.values[index].remember(report)
    return report
  }

  mutating func close(_ uri: DocumentURI) {
    guard documents.removeValue(forKey: uri) != nil else { return }
    publishLater(uri)
  }

  /// Reads configuration and registries anew, for all documents.
  mutating func reloadWorkspaces() {
    workspaces.forget()
    for (uri, document) in documents {
      let workspace = workspaces.workspace(forFile: document.path)
      change(uri) { $0.move(to: workspace) }
    }
  }

  /// Brings what was changed up to date; to be called before anything is asked.
  mutating func refresh() {
    for index in documents.values.indices { documents.values[index].refresh() }
  }

  mutating func refresh(_ uri: DocumentURI) {
    if let index = documents.index(forKey: uri) { documents.values[index].refresh() }
  }

  /// The document that a request is about; nil when it is not open, or no text of ours.
  func article(_ uri: DocumentURI) -> OpenDocument? {
    documents[uri].flatMap { $0.isConfiguration ? nil : $0 }
  }

  /// The next document, open or closed since, whose diagnostics are to go out.
  mutating func takeUnpublished() -> DocumentURI? {
    unpublished.isEmpty ? nil : unpublished.removeFirst()
  }

  /// Of one document diagnostics are pushed or pulled, never both; the configuration, which is no text of the language
  /// that clients ask about, is pushed.
  private mutating func publishLater(_ uri: DocumentURI) {
    guard !client.diagnostics.arePulled || uri.isConfiguration, !unpublished.contains(uri) else { return }
    unpublished.append(uri)
  }
}
