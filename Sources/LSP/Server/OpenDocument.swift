import Annotate

/// A document as the client has it.
struct OpenDocument {
  let uri: DocumentURI
  /// Of its file, when it has one.
  let path: String?
  /// As the client counts; it may repeat itself, jump, or be missing.
  var version: Int?
  private(set) var snapshot: Snapshot
  /// What the client was last told.
  var diagnostics = WrittenDiagnostics()
  /// The name of the report that the client was given last; nil for none.
  private(set) var reportID: String?
  /// Whether the document was put into another state of its workspace since that report.
  private(set) var isReportOutdated = false
  /// The name of the report that there was when the client was last asked to ask again; nil when it has asked since.
  private var awaitedReportID: String?
  /// Stands for the diagnostics that the client was last told without asking; nil for none.
  var toldDiagnostics: UInt64?
  /// Shared by all versions of it: the last answer of its kind.
  let sentTokens = SentTokens()
  /// Whether it is an article's text without its markup.
  private let isStripped: Bool
  /// Whether its text was written to its file.
  private(set) var isSaved = false
  private var isStale = false
  /// The state of its workspace that it is to be put into before it is asked.
  private var nextWorkspace: Workspace?
  /// Not kept during an edit, for which it would make a copy of the text necessary.
  private var knownLines: LineIndex?

  init(_ item: TextDocumentItem, workspace: Workspace) {
    uri = item.uri
    path = item.uri.path
    version = item.version
    let virtual = VirtualDocument(item.uri)
    isStripped = if case .stripped = virtual { true } else { false }
    snapshot = Snapshot(
      item.text, path: virtual == .builtinRegistry ? item.uri.string : path, workspace: workspace)
    knownLines = snapshot.lineIndex
  }

  var text: SourceText { snapshot.text }
  var lines: LineIndex { knownLines ?? snapshot.lineIndex }

  /// Whether it is written in the language; the configuration is not, nor a text without its markup.
  var isOfLanguage: Bool { !isConfiguration && !isStripped }

  /// Whether it is the configuration, which is no text of an article or registry.
  var isConfiguration: Bool { uri.isConfiguration }

  mutating func apply(_ change: TextDocumentContentChange, encoding: ColumnUnit) {
    guard let range = change.range else {
      // What is the same at both ends stays as it is: clients that send the whole text have mostly changed one word.
      return apply(text.difference(to: change.text))
    }
    apply(TextEdit(range: FromProtocol(lines, encoding).range(range), replacement: change.text))
  }

  /// Begins to keep the mark of its stripped text.
  mutating func watchText() {
    snapshot.watchText()
  }

  mutating func noteSaving() {
    isSaved = true
    snapshot.verifyHash()
  }

  /// Whether what other documents mean depends on it.
  var isOfWorkspace: Bool { isConfiguration || isRegistryFile }

  var isRegistryFile: Bool {
    guard let nextWorkspace else { return snapshot.isRegistryFile }
    return path.map(nextWorkspace.isRegistryFile) ?? false
  }

  /// The state of its workspace that it is in, or is to be put into.
  var workspace: Workspace { nextWorkspace ?? snapshot.workspace }

  /// What the index knows it by.
  var indexPath: String { path ?? uri.string }

  /// Puts it into another state of its workspace before it is next asked.
  /// - Parameter isConcerned: Whether its findings may be others then.
  mutating func moveLater(to workspace: Workspace, isConcerned: Bool) {
    nextWorkspace = workspace
    if isConcerned { isReportOutdated = reportID != nil }
  }

  /// Keeps what the client was told.
  mutating func remember(_ report: DiagnosticReport) {
    diagnostics = report.written
    reportID = report.resultID
    isReportOutdated = false
    awaitedReportID = nil
  }

  /// Whether the client knows another report, and was not asked to ask for this one; from now on it was.
  mutating func awaitReport(_ id: String) -> Bool {
    guard id != awaitedReportID ?? reportID else { return false }
    awaitedReportID = id
    return true
  }

  /// Brings the article up to date with the changes.
  mutating func refresh() {
    if let workspace = nextWorkspace {
      nextWorkspace = nil
      snapshot.move(to: workspace)
      isStale = false
    }
    guard isStale else { return }
    snapshot.refresh()
    isStale = false
  }

  private mutating func apply(_ edit: TextEdit) {
    let count = lines.lineCount
    let line = lines.line(of: edit.range.upperBound)
    knownLines = nil
    snapshot.apply(edit)
    isStale = true
    isSaved = false
    let new = snapshot.lineIndex
    diagnostics.follow(edit, endingIn: line, addingLines: new.lineCount - count)
    knownLines = new
  }
}
