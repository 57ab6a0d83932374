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
    guard let token = files.read(work, in: workspaces, showsProgress: client.files.showsProgress) else { return }
    outbox.ask("window/workDoneProgress/create") { Progress.writeCreate(token, to: &$0) }
    send(ProgressReport(token: token, step: .begin(title: "Reading the workspace")))
  }

  /// Takes in what was read.
  mutating func take(_ batch: IndexBatch) {
    let open = Set(documents.values.compactMap(\.path))
    let wasComplete = files.isComplete
    if let report = files.take(batch, isOpen: open.contains) { send(report) }
    // Lenses may have been counted before there was all to count.
    if !wasComplete, files.isComplete, client.files.refreshesLenses, !documents.isEmpty {
      outbox.ask("workspace/codeLens/refresh") { $0.null() }
    }
  }

  /// Brings the index up to date with the open documents; to be called before it is asked.
  /// - Parameter uri: A document that does not matter now.
  mutating func refreshIndex(sparing uri: DocumentURI? = nil) {
    applyWorkspaceEdits()
    refreshFacts(sparing: uri)
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
    var isTyping = true
    for path in edits {
      if let document = documents.values.first(where: { $0.path == path }) {
        keepBuffer(of: document, at: path)
      } else {
        workspaces.buffers[path] = nil
        isTyping = false
      }
    }
    var isConfigured = false
    var changesFiles = false
    for path in edits {
      if path.hasSuffix("/" + Configuration.fileName) {
        guard let changes = workspaces.changesFiles(configuration: path) else { continue }
        isConfigured = true
        changesFiles = changesFiles || changes
      } else {
        for change in workspaces.reread(path) { move(from: change.old, to: change.new, edited: edits) }
      }
    }
    if isConfigured { reloadWorkspaces() }
    if changesFiles { readEverything() }
    askAgain(isTyping: isTyping)
  }

  /// Reads configuration and registries anew; puts the documents into what is new of that.
  mutating func reloadWorkspaces() {
    let former = workspaces.forget()
    for document in documents.values { keepRegistryBuffer(of: document) }
    var changes: [String?: (old: Workspace, new: Workspace)] = [:]
    for (uri, document) in documents {
      let new = workspace(of: uri)
      let old = former[new.root]
      if document.workspace.root != new.root || old?.configuration != new.configuration {
        move(uri, to: new, isConcerned: true)
        refreshing.areOthersOutdated = true
      }
      if let old, changes[new.root] == nil, !old.hasSameRegistry(as: new) { changes[new.root] = (old, new) }
    }
    for change in changes.values { move(from: change.old, to: change.new, edited: []) }
    publishConfigurations()
  }

  /// Lets a document count in the place of its file. A configuration that cannot be read does not while it is typed:
  /// what it was before does.
  private mutating func keepBuffer(of document: OpenDocument, at path: String) {
    let bytes = Array(document.text.bytes)
    if document.isConfiguration, !document.isSaved, (try? JSONValue.parse(bytes))?.kind != .object { return }
    workspaces.buffers[path] = bytes
  }

  /// Lets a document that has become a registry file count in the place of its file, and one that is none no more.
  private mutating func keepRegistryBuffer(of document: OpenDocument) {
    guard let path = document.path, !document.isConfiguration else { return }
    let isRegistryFile = workspaces.workspace(forFile: path).isRegistryFile(path)
    guard isRegistryFile != (workspaces.buffers[path] != nil) else { return }
    workspaces.buffers[path] = isRegistryFile ? Array(document.text.bytes) : nil
    _ = workspaces.reread(path)
  }

  /// Files changed that others may have written.
  mutating func filesChanged(_ paths: [String]) {
    guard !paths.isEmpty else { return }
    noteShownFiles(paths)
    if paths.contains(where: { $0.hasSuffix("/" + Configuration.fileName) || $0.hasSuffix("/" + Ignore.fileName) }) {
      reloadWorkspaces()
      readEverything()
      refreshing.areOthersOutdated = true
      askAgain(isTyping: false)
    } else {
      workspaces.edits.formUnion(paths.filter { workspaces.holdsRegistryFile($0) })
      let open = Set(documents.values.compactMap(\.path))
      let others = Set(paths).filter { $0.hasSuffix(".anno") && !open.contains($0) }
      readFiles(others)
      if !others.isEmpty { refreshing.areOthersOutdated = true }
      applyWorkspaceEdits()
      askAgain(isTyping: false)
    }
  }

  /// Puts open documents into another state of their workspace; of those which that concerns the client is told.
  /// - Parameter edited: The paths of the documents that were changed, of which the client asks, or is told, anyway.
  private mutating func move(from old: Workspace, to new: Workspace, edited: Set<String>) {
    let difference = RegistryDifference(from: old, to: new)
    refreshFacts()
    let concerned = files.index.paths(concernedBy: difference)
    for (uri, document) in documents where document.workspace.root == new.root {
      let isConcerned = document.isRegistryFile || concerned.contains(document.indexPath)
      move(uri, to: new, isConcerned: isConcerned && !edited.contains(document.indexPath))
    }
    let others = concerned.subtracting(documents.values.map(\.indexPath))
    readFiles(others)
    if !others.isEmpty { refreshing.areOthersOutdated = true }
  }

  private mutating func refreshFacts(sparing spared: DocumentURI? = nil) {
    let isSpared = spared.map(files.stale.contains) ?? false
    for uri in files.stale where uri != spared {
      refresh(uri)
      guard let document = article(uri) else { continue }
      files.index.update(FileFacts.make(document.snapshot, path: document.indexPath))
    }
    files.stale = []
    if isSpared, let spared { files.stale.insert(spared) }
  }

  private mutating func send(_ report: ProgressReport) {
    outbox.tell("$/progress") { Progress.write(report, to: &$0) }
  }
}
