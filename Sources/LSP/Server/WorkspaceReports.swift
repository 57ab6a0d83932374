import Annotate
import Synchronization

/// What was reported last of each file that is not open, so that a client that asks again and again costs no more than a
/// look at the files' times. Shared by the copies of a session.
final class WorkspaceReports: Sendable {
  struct Report {
    let resultID: String
    let isEmpty: Bool
  }

  private struct Entry {
    let stamp: FileStamp
    /// The fingerprint of the file's workspace.
    let workspace: Int
    let report: Report
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// What was reported of a file, if neither it nor its workspace has changed since.
  func report(on path: String, _ stamp: FileStamp, workspace: Int) -> Report? {
    entries.withLock { entries in
      guard let entry = entries[path], entry.stamp == stamp, entry.workspace == workspace else { return nil }
      return entry.report
    }
  }

  func remember(_ report: DiagnosticReport, on path: String, _ stamp: FileStamp, workspace: Int) {
    let report = Report(resultID: report.resultID, isEmpty: report.isEmpty)
    entries.withLock { $0[path] = Entry(stamp: stamp, workspace: workspace, report: report) }
  }
}
