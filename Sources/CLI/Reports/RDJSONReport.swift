import Annotate
import JSON

/// Findings in the Reviewdog Diagnostic Format, a JSON object. Columns count bytes of UTF-8, as that asks for.
struct RDJSONReport: FindingsReport {
  static let format = "rdjson"
  static let summary = "the Reviewdog Diagnostic Format"

  let separator = ","
  let opening = Array(#"{"source":{"name":"annotate"},"diagnostics":["#.utf8)

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    joined(
      file.findings.map { finding in
        json { writer in
          diagnostic(finding.message, severity(finding.severity), file.path, finding.start, finding.end, &writer) {
            writer in
            writer.key("code")
            writer.object { writer in
              writer.key("value")
              writer.value(finding.rule.description)
            }
            write(finding.related, file.path, &writer)
            // A suggestion is one replacement: a fix that changes several places is none.
            let suggestions = finding.fixes.compactMap { $0.edits.count == 1 ? $0.edits.first : nil }
            if !suggestions.isEmpty {
              writer.key("suggestions")
              writer.array { writer in
                for edit in suggestions {
                  writer.object { writer in
                    write(edit.start, edit.end, &writer)
                    writer.key("text")
                    writer.value(edit.replacement)
                  }
                }
              }
            }
          }
        }
      })
  }

  func entry(_ complaint: Complaint) -> [UInt8] {
    json { diagnostic(complaint.message, "ERROR", complaint.path, complaint.place, complaint.place, &$0) { _ in } }
  }

  func closing(_ summary: CheckSummary) -> [UInt8] { Array("]}\n".utf8) }

  private func severity(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .information, .hint: "INFO"
    }
  }

  private func diagnostic(
    _ message: String, _ severity: StaticString, _ path: Path, _ start: LinePlace?, _ end: LinePlace?,
    _ writer: inout JSONWriter, more: (inout JSONWriter) -> Void
  ) {
    writer.object { writer in
      writer.key("message")
      writer.value(message)
      writer.key("severity")
      writer.value(severity)
      write(path, start, end, &writer)
      more(&writer)
    }
  }

  private func write(_ related: [CheckedFinding.Related], _ path: Path, _ writer: inout JSONWriter) {
    let known = related.compactMap { each in each.path(in: path).map { ($0, each.place, each.message) } }
    guard !known.isEmpty else { return }
    writer.key("related_locations")
    writer.array { writer in
      for (path, place, message) in known {
        writer.object { writer in
          writer.key("message")
          writer.value(message)
          write(path, place, place, &writer)
        }
      }
    }
  }

  private func write(_ path: Path, _ start: LinePlace?, _ end: LinePlace?, _ writer: inout JSONWriter) {
    writer.key("location")
    writer.object { writer in
      writer.key("path")
      writer.value(path.tidied.text)
      if let start, let end { write(start, end, &writer) }
    }
  }

  private func write(_ start: LinePlace, _ end: LinePlace, _ writer: inout JSONWriter) {
    writer.key("range")
    writer.object { writer in
      write("start", start, &writer)
      write("end", end, &writer)
    }
  }

  private func write(_ key: StaticString, _ place: LinePlace, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.object { writer in
      writer.key("line")
      writer.value(place.line)
      writer.key("column")
      writer.value(place.utf8Column)
    }
  }
}
