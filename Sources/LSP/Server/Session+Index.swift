import Annotate
import JSON

extension Session {
  /// Reads all files of the client's folders.
  mutating func readEverything() {
    guard !workspaces.folders.isEmpty || files.index.count > 0 else { return }
    read(.everything)
  }

  mutating func readFiles(_ paths: some Sequence<String>) {
    let paths = Array(paths)
    if !paths.isEmpty { read(.files(paths)) }
  }

  private mutating func read(_ work: Indexing.Job.Work) {
    let token = files.read(
      work, folders: workspaces.folders, buffers: workspaces.buffers, showsProgress: client.files.showsProgress)
    guard let token else { return }
    outbox.ask("window/workDoneProgress/create") { Progress.writeCreate(token, to: &$0) }
    send(ProgressReport(token: token, step: .begin(title: "Reading the workspace")))
  }

  /// Takes in what was read.
  mutating func take(_ batch: IndexBatch) {
    let open = Set(documents.values.compactMap(\.path))
    if let report = files.take(batch, isOpen: open.contains) { send(report) }
  }

  /// Brings the index up to date with the open documents; to be called before it is asked.
  mutating func refreshIndex() {
    applyWorkspaceEdits()
    refreshFacts()
  }

  /// A document that was closed: its file counts again.
  mutating func forgetFacts(of document: OpenDocument) {
    files.stale.remove(document.uri)
    files.index.remove(document.indexPath)
    if let path = document.path { readFiles([path]) }
  }

  // MARK: Registries and configurations

  /// Brings all open documents up to date with the registry files and configurations that are open.
  mutating func applyWorkspaceEdits() {
    guard !workspaces.edits.isEmpty else { return }
    let edits = workspaces.edits
    workspaces.edits = []
    for path in edits {
      let document = documents.values.first { $0.path == path }
      workspaces.buffers[path] = document.map { Array($0.text.bytes) }
    }
    var isConfigured = false
    var changesFiles = false
    for path in edits {
      if path.hasSuffix("/" + Configuration.fileName) {
        guard let changes = workspaces.changesFiles(configuration: path) else { continue }
        isConfigured = true
        changesFiles = changesFiles || changes
      } else {
        for change in workspaces.reread(path) { move(from: change.old, to: change.new) }
      }
    }
    if isConfigured { reloadWorkspaces() }
    if changesFiles { readEverything() }
  }

  /// Files changed that others may have written.
  mutating func filesChanged(_ paths: [String]) {
    noteShownFiles(paths)
    if paths.contains(where: { $0.hasSuffix("/" + Configuration.fileName) || $0.hasSuffix("/" + Ignore.fileName) }) {
      reloadWorkspaces()
      readEverything()
    } else {
      workspaces.edits.formUnion(paths.filter { workspaces.holdsRegistryFile($0) })
      let open = Set(documents.values.compactMap(\.path))
      readFiles(Set(paths).filter { $0.hasSuffix(".anno") && !open.contains($0) })
    }
  }

  /// Puts open documents into another state of their workspace; of those which that concerns the client is told.
  private mutating func move(from old: Workspace, to new: Workspace) {
    let difference = RegistryDifference(from: old, to: new)
    refreshFacts()
    let concerned = files.index.paths(concernedBy: difference)
    for (uri, document) in documents where document.workspaceRoot == new.root {
      move(uri, to: new, isConcerned: document.snapshot.isRegistryFile || concerned.contains(document.indexPath))
    }
    let open = Set(documents.values.map(\.indexPath))
    readFiles(concerned.subtracting(open))
    if !difference.isEmpty { askToPullAgain() }
  }

  private mutating func refreshFacts() {
    for uri in files.stale {
      refresh(uri)
      guard let document = article(uri) else { continue }
      files.index.update(FileFacts.make(document.snapshot, path: document.indexPath))
    }
    files.stale = []
  }

  private mutating func send(_ report: ProgressReport) {
    outbox.tell("$/progress") { Progress.write(report, to: &$0) }
  }
}
