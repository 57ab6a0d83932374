import Annotate
import JSON

/// Findings as JSON, an object on each line, for programs that read while the check runs.
struct JSONLinesReport: FindingsReport {
  static let format = "jsonl"
  static let summary = "an object of that schema for each finding, a line each"

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    joined(file.findings.map { finding in line { finding.write(in: file.path, to: &$0) } })
  }

  func entry(_ complaint: Complaint) -> [UInt8] { line { complaint.write(to: &$0) } }

  private func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] { json(write) + [0x0A] }
}
