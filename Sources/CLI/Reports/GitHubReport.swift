import Annotate

/// Findings as workflow commands of GitHub Actions, which shows them at their lines.
struct GitHubReport: FindingsReport {
  static let format = "github"
  static let summary = "workflow commands of GitHub Actions"

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    joined(
      file.findings.map { finding in
        var properties = [("file", file.path.tidied.text), ("line", "\(finding.start.line)")]
        if finding.end.line == finding.start.line {
          // Columns of a range over several lines are not understood.
          properties += [("col", "\(finding.start.column)"), ("endColumn", "\(finding.end.column)")]
        } else {
          properties.append(("endLine", "\(finding.end.line)"))
        }
        properties.append(("title", finding.rule.description))
        return command(name(finding.severity), properties, finding.message)
      })
  }

  func entry(_ complaint: Complaint) -> [UInt8] {
    let place = complaint.place.map { [("line", "\($0.line)"), ("col", "\($0.column)")] } ?? []
    return command("error", [("file", complaint.path.tidied.text)] + place, complaint.message)
  }

  private func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  private func command(_ name: String, _ properties: [(String, String)], _ message: String) -> [UInt8] {
    let written = properties.map { "\($0)=\(escaped($1, also: [":", ","]))" }.joined(separator: ",")
    return Array("::\(name) \(written)::\(escaped(message))\n".utf8)
  }

  private func escaped(_ words: String, also others: Set<Unicode.Scalar> = []) -> String {
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || others.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
