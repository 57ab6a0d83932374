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
  /// What is known of the files of the client's folders.
  var files: WorkspaceIndex
  var outbox = Outbox()
  /// What was reported of the files of the workspace; nil until the client asks for that.
  var workspaceReports: WorkspaceReports?
  var refreshing = Refreshing()
  private(set) var documents: [DocumentURI: OpenDocument] = [:]
  /// The configurations of which the client was told something while they are not open there.
  var toldConfigurations: Set<DocumentURI> = []
  /// What was said of the client's settings, so that it is not said again.
  var toldProblems: Set<String> = []
  /// By the document, the texts without markup that the client was given and not told of that they changed.
  var shownTexts: [DocumentURI: ShownText] = [:]
  /// The documents that changed since the client was last told of their diagnostics, in the order in which they did.
  private var unpublished: [DocumentURI] = []
  /// Those of them of which the client is told even where there is nothing new: it waits for what is said of its text.
  private var awaited: Set<DocumentURI> = []

  init(serverVersion: String, parentWatch: ParentWatch, indexing: Indexing? = nil) {
    self.serverVersion = serverVersion
    files = WorkspaceIndex(indexing: indexing)
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
      throw ResponseError.cancelled
    }
  }

  mutating func open(_ item: TextDocumentItem) {
    documents[item.uri] = OpenDocument(item, workspace: workspace(of: item.uri))
    if shownTexts[item.uri] != nil { watchText(of: item.uri) }
    noteChange(item.uri)
    publishConfigurations()
  }

  /// Changes a document where it stands; does nothing when it is not open.
  mutating func change(_ uri: DocumentURI, _ body: (inout OpenDocument) -> Void) {
    guard let index = documents.index(forKey: uri) else { return }
    body(&documents.values[index])
    noteChange(uri)
  }

  /// Puts a document into another state of its workspace when it is next asked; tells the client of its diagnostics
  /// where that may change them.
  mutating func move(_ uri: DocumentURI, to workspace: Workspace, isConcerned: Bool) {
    guard let index = documents.index(forKey: uri) else { return }
    documents.values[index].moveLater(to: workspace, isConcerned: isConcerned)
    files.stale.insert(uri)
    guard isConcerned else { return }
    refreshing.areViewsOutdated = true
    publishLater(uri)
  }

  /// Keeps what the client is about to be told of a document; whether that is another thing than it was told before, or
  /// it waits for it.
  mutating func isToBeTold(_ diagnostics: UInt64, _ written: WrittenDiagnostics, of uri: DocumentURI) -> Bool {
    let isAwaited = awaited.remove(uri) != nil
    guard let index = documents.index(forKey: uri) else { return true }
    documents.values[index].diagnostics = written
    defer { documents.values[index].toldDiagnostics = diagnostics }
    return isAwaited || documents.values[index].toldDiagnostics != diagnostics
  }

  /// Begins to keep the mark of a document's stripped text; nil when it is not open.
  @discardableResult
  mutating func watchText(of uri: DocumentURI) -> UInt64? {
    guard let index = documents.index(forKey: uri) else { return nil }
    documents.values[index].watchText()
    return documents.values[index].snapshot.textMark
  }

  /// The report for a client that asks: empty for what is not open, and for the configuration, which is pushed.
  mutating func report(on uri: DocumentURI) -> DiagnosticReport {
    applyWorkspaceEdits()
    refresh(uri)
    guard let document = article(uri), let index = documents.index(forKey: uri) else { return .empty }
    let report = DiagnosticReport(document, self)
    documents.values[index].remember(report)
    return report
  }

  /// A document was written to its file; others may have been as well, without the client telling of it.
  mutating func save(_ uri: DocumentURI) {
    change(uri) { $0.noteSaving() }
    guard documents[uri]?.isOfWorkspace == true else { return }
    applyWorkspaceEdits()
    reloadWorkspaces()
    askAgain(isTyping: false)
  }

  mutating func close(_ uri: DocumentURI) {
    guard let document = documents.removeValue(forKey: uri) else { return }
    if let path = document.path, document.isOfWorkspace { workspaces.edits.insert(path) }
    forgetFacts(of: document)
    publishLater(uri)
  }

  /// The session as far as a query about the whole of one document asks it, where that is long enough to be worth a thread;
  /// without the index, of which a copy would be made when it changes.
  func copy(forLongReadOf uri: DocumentURI?) -> Session? {
    guard let uri, let document = documents[uri], document.text.count > Self.longText else { return nil }
    var copy = self
    copy.files = WorkspaceIndex()
    copy.documents = [uri: document]
    return copy
  }

  /// In bytes; of shorter ones everything is said in a millisecond or two.
  private static let longText = 1 << 18

  /// Whether there are reports for which the client is to ask; from now on it was asked to.
  mutating func awaitReports() -> Bool {
    var isAnyAwaited = false
    for index in documents.values.indices where documents.values[index].isReportOutdated {
      documents.values[index].refresh()
      let report = DiagnosticReport(documents.values[index], self)
      if documents.values[index].awaitReport(report.resultID) { isAnyAwaited = true }
    }
    return isAnyAwaited
  }

  /// Brings what was changed up to date; to be called before anything is asked.
  mutating func refresh() {
    applyWorkspaceEdits()
    for index in documents.values.indices { documents.values[index].refresh() }
  }

  mutating func refresh(_ uri: DocumentURI) {
    if let index = documents.index(forKey: uri) { documents.values[index].refresh() }
  }

  /// The document that a request is about; nil when it is not open, or no text of ours.
  func article(_ uri: DocumentURI) -> OpenDocument? {
    documents[uri].flatMap { $0.isOfLanguage ? $0 : nil }
  }

  /// The next document, open or closed since, whose diagnostics are to go out.
  mutating func takeUnpublished() -> DocumentURI? {
    applyWorkspaceEdits()
    askToShowAgain()
    return unpublished.isEmpty ? nil : unpublished.removeFirst()
  }

  /// The workspace of a document; the built-in registry is its own.
  mutating func workspace(of uri: DocumentURI) -> Workspace {
    VirtualDocument(uri) == .builtinRegistry ? .builtinRegistry : workspaces.workspace(forFile: uri.path)
  }

  private mutating func noteChange(_ uri: DocumentURI) {
    publishLater(uri, isAwaited: true)
    files.stale.insert(uri)
    if let document = documents[uri], let path = document.path, document.isOfWorkspace { workspaces.edits.insert(path) }
  }

  /// Of one document diagnostics are pushed or pulled, never both; the configuration, which is no text of the language
  /// that clients ask about, is pushed.
  mutating func publishLater(_ uri: DocumentURI, isAwaited: Bool = false) {
    guard !client.diagnostics.arePulled || uri.isConfiguration else { return }
    if isAwaited { awaited.insert(uri) }
    if !unpublished.contains(uri) { unpublished.append(uri) }
  }
}
