import Annotate

/// Findings in the XML of Checkstyle, which most build servers read.
struct CheckstyleReport: FindingsReport {
  static let format = "checkstyle"
  static let summary = "the XML of Checkstyle, for build servers"

  let opening = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n".utf8)

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    guard !file.findings.isEmpty else { return [] }
    let errors = file.findings.map { finding in
      error(finding.start, severity(finding.severity), finding.message, finding.rule.description)
    }
    return element(file.path, errors.joined())
  }

  func entry(_ complaint: Complaint) -> [UInt8] {
    element(complaint.path, error(complaint.place, "error", complaint.message, "unread"))
  }

  func closing(_ summary: CheckSummary) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }

  private func element(_ path: Path, _ errors: String) -> [UInt8] {
    Array("  <file name=\"\(path.tidied.text.xml)\">\n\(errors)  </file>\n".utf8)
  }

  private func error(_ place: LinePlace?, _ severity: String, _ message: String, _ rule: String) -> String {
    let location = place.map { "line=\"\($0.line)\" column=\"\($0.column)\"" } ?? "line=\"1\""
    return
      "    <error \(location) severity=\"\(severity)\" message=\"\(message.xml)\" source=\"annotate.\(rule)\"/>\n"
  }
}
