import Annotate
import Dispatch

/// Reads files for the index, one job after another, beside the worker.
final class Indexing: Sendable {
  struct Job: Sendable {
    enum Work: Sendable {
      /// All files below the client's folders.
      case everything
      /// Files that may have changed, come or gone.
      case files([String])
    }

    let number: Int
    let work: Work
    /// The client's folders.
    let folders: [String]
    /// By path, the registry files and configurations that are open.
    let buffers: [String: [UInt8]]
    /// What the client says over each `annotate.json`.
    let settings: Settings
    let cancellation: Cancellation
  }

  private let inbox: Inbox
  private let queue = DispatchQueue(label: "index")

  init(inbox: Inbox) {
    self.inbox = inbox
  }

  /// Does a job when those before it are done: its results come as batches, of which there is always a last one.
  func start(_ job: Job) {
    queue.async { self.run(job) }
  }

  private static let batchSize = 64

  private func run(_ job: Job) {
    let scan = WorkspaceScan(buffers: job.buffers, settings: job.settings.ofUnopenedFiles)
    var files: [WorkspaceScan.File] = []
    var gone: [String] = []
    switch job.work {
    case .everything:
      var seen: Set<String> = []
      for folder in job.folders where !job.cancellation.isCancelled {
        files += scan.files(below: folder).filter { seen.insert($0.path).inserted }
      }
    case .files(let paths):
      for path in paths {
        // The innermost folder counts.
        let folders = job.folders.sorted { $0.utf8.count > $1.utf8.count }
        if let file = folders.lazy.compactMap({ scan.file(at: path, below: $0) }).first {
          files.append(file)
        } else {
          gone.append(path)
        }
      }
    }
    let all = files
    let count = (all.count + Self.batchSize - 1) / Self.batchSize
    DispatchQueue.concurrentPerform(iterations: count) { number in
      guard !job.cancellation.isCancelled else { return }
      var batch = IndexBatch(job: job.number, total: all.count)
      for file in all[number * Self.batchSize..<min((number + 1) * Self.batchSize, all.count)] {
        if let bytes = try? FileReader.read(file.path) {
          batch.facts.append(
            FileFacts.make(Snapshot(bytes, path: file.path, workspace: file.workspace, isHashed: false)))
        } else {
          batch.gone.append(file.path)
        }
      }
      inbox.push(batch)
    }
    inbox.push(IndexBatch(job: job.number, total: all.count, gone: gone, isLast: true))
  }
}

/// A part of what a job read.
struct IndexBatch: Sendable {
  let job: Int
  /// How many files the job reads.
  let total: Int
  var facts: [FileFacts] = []
  /// The paths at which there is nothing to be read.
  var gone: [String] = []
  var isLast = false
}
