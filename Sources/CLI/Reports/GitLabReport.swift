import Annotate
import JSON

/// Findings as a Code Quality report of GitLab, an array of issues in the form of Code Climate.
struct GitLabReport: FindingsReport {
  static let format = "gitlab"
  static let summary = "a Code Quality report of GitLab"

  let separator = ","
  let opening = Array("[".utf8)

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    joined(
      file.findings.map { finding in
        issue(
          finding.message, finding.rule.description, finding.fingerprint, severity(finding.severity), file.path,
          finding.start.line, finding.end.line)
      })
  }

  func entry(_ complaint: Complaint) -> [UInt8] {
    let line = complaint.place?.line ?? 1
    let fingerprint = StableHash.value(complaint.path.bytes + [0] + Array(complaint.message.utf8), seed: 0)
    return issue(complaint.message, "unread", fingerprint.hexadecimal, "blocker", complaint.path, line, line)
  }

  func closing(_ summary: CheckSummary) -> [UInt8] { Array("]\n".utf8) }

  private func severity(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .information, .hint: "info"
    }
  }

  private func issue(
    _ description: String, _ name: String, _ fingerprint: String, _ severity: StaticString, _ path: Path, _ begin: Int,
    _ end: Int
  ) -> [UInt8] {
    json { writer in
      writer.object { writer in
        writer.key("type")
        writer.value("issue")
        writer.key("description")
        writer.value(description)
        writer.key("check_name")
        writer.value(name)
        writer.key("fingerprint")
        writer.value(fingerprint)
        writer.key("severity")
        writer.value(severity)
        writer.key("location")
        writer.object { writer in
          writer.key("path")
          writer.value(path.tidied.text)
          writer.key("lines")
          writer.object { writer in
            writer.key("begin")
            writer.value(begin)
            writer.key("end")
            writer.value(end)
          }
        }
      }
    }
  }
}
