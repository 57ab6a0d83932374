import Annotate

/// The index of all files of the client's folders, and what is still to be done for it.
struct WorkspaceIndex {
  var index = Index()
  /// The open documents that changed since their facts were taken.
  var stale: Set<DocumentURI> = []
  /// Reads files; nil where nothing is read in the background.
  let indexing: Indexing?
  private var lastJob = 0
  /// The jobs that are not done, by number.
  private var running: [Int: Running] = [:]

  private struct Running {
    let cancellation: Cancellation
    let isEverything: Bool
    /// The paths that a reading of everything found.
    var seen: Set<String> = []
    var done = 0
    /// Whether the client is shown how far it is.
    var progress: String?
    var percentage = 0
  }

  init(indexing: Indexing? = nil) {
    self.indexing = indexing
  }

  /// Whether all that was to be read has been.
  var isComplete: Bool { running.isEmpty }

  /// Reads files in the background, for all of them in the place of a reading that is under way.
  /// - Returns: The name of the progress that is to be created; nil for none.
  mutating func read(
    _ work: Indexing.Job.Work, in workspaces: Workspaces, showsProgress: Bool
  ) -> String? {
    guard let indexing else { return nil }
    lastJob += 1
    var entry = Running(cancellation: Cancellation(), isEverything: false)
    if case .everything = work {
      for other in running.values where other.isEverything { other.cancellation.cancel() }
      entry = Running(
        cancellation: entry.cancellation, isEverything: true, progress: showsProgress ? "annotate-\(lastJob)" : nil)
    }
    running[lastJob] = entry
    indexing.start(
      Indexing.Job(
        number: lastJob, work: work, folders: workspaces.folders, buffers: workspaces.buffers,
        settings: workspaces.settings, cancellation: entry.cancellation))
    return entry.progress
  }

  /// Stops the reading of which the client is shown a progress.
  func cancel(progress: String) {
    for entry in running.values where entry.progress == progress { entry.cancellation.cancel() }
  }

  /// Takes in a batch, but for the files that are open.
  /// - Returns: What there is to be shown of its progress.
  mutating func take(_ batch: IndexBatch, isOpen: (String) -> Bool) -> ProgressReport? {
    guard var entry = running.removeValue(forKey: batch.job) else { return nil }
    let isFirst = entry.done == 0
    for facts in batch.facts where !isOpen(facts.path) { index.update(facts) }
    for path in batch.gone where !isOpen(path) { index.remove(path) }
    if entry.isEverything { entry.seen.formUnion(batch.facts.map(\.path)) }
    entry.done += batch.facts.count + batch.gone.count
    if batch.isLast {
      if entry.isEverything, !entry.cancellation.isCancelled {
        for path in Array(index.paths) where !entry.seen.contains(path) && !isOpen(path) { index.remove(path) }
      }
    } else {
      running[batch.job] = entry
    }
    guard let progress = entry.progress else { return nil }
    if batch.isLast { return ProgressReport(token: progress, step: .end(files: index.count)) }
    let percentage = batch.total > 0 ? min(entry.done * 100 / batch.total, 100) : 0
    guard !isFirst, percentage > entry.percentage else { return nil }
    running[batch.job]?.percentage = percentage
    return ProgressReport(
      token: progress, step: .report(percentage: percentage, message: "\(entry.done) of \(batch.total) files"))
  }
}

/// What a client is shown of work that takes time.
struct ProgressReport: Sendable {
  enum Step: Sendable {
    case begin(title: String)
    case report(percentage: Int, message: String)
    case end(files: Int)
  }

  let token: String
  let step: Step
}
