import Annotate
import JSON

/// Findings as one JSON object: the form of `schema/findings.schema.json`.
struct JSONReport: FindingsReport {
  static let format = "json"
  static let summary = "one object, as schema/findings.schema.json says"

  let separator = ","
  let opening = Array(#"{"version":1,"findings":["#.utf8)

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    joined(file.findings.map { finding in json { finding.write(in: file.path, to: &$0) } })
  }

  /// Complaints stand among the findings, which have a rule; they have none.
  func entry(_ complaint: Complaint) -> [UInt8] { json { complaint.write(to: &$0) } }

  func closing(_ summary: CheckSummary) -> [UInt8] {
    Array("],\"summary\":".utf8) + json { summary.write(to: &$0) } + Array("}\n".utf8)
  }
}

extension CheckedFinding {
  func write(in path: Path, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("file")
      writer.value(path.text)
      writer.key("rule")
      writer.value(rule.description)
      writer.key("severity")
      writer.value(severity.name)
      writer.key("message")
      writer.value(message)
      writer.key("start")
      start.write(to: &writer)
      writer.key("end")
      end.write(to: &writer)
      writer.key("fingerprint")
      writer.value(fingerprint)
      writer.key("related")
      writer.array { writer in for each in related { each.write(in: path, to: &writer) } }
      writer.key("fixes")
      writer.array { writer in for fix in fixes { fix.write(to: &writer) } }
    }
  }
}

extension CheckedFinding.Related {
  fileprivate func write(in path: Path, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("file")
      if let path = self.path(in: path) { writer.value(path.text) } else { writer.null() }
      if let place {
        writer.key("start")
        place.write(to: &writer)
      }
      writer.key("message")
      writer.value(message)
    }
  }
}

extension CheckedFinding.Fix {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("title")
      writer.value(title)
      writer.key("isPreferred")
      writer.value(isPreferred)
      writer.key("isSafe")
      writer.value(isSafe)
      writer.key("edits")
      writer.array { writer in
        for edit in edits {
          writer.object { writer in
            writer.key("start")
            edit.start.write(to: &writer)
            writer.key("end")
            edit.end.write(to: &writer)
            writer.key("text")
            writer.value(edit.replacement)
          }
        }
      }
    }
  }
}

extension LinePlace {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("line")
      writer.value(line)
      writer.key("column")
      writer.value(column)
      writer.key("utf16Column")
      writer.value(utf16Column)
      writer.key("offset")
      writer.value(offset)
    }
  }
}

extension Complaint {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("file")
      writer.value(path.text)
      writer.key("rule")
      writer.null()
      writer.key("severity")
      writer.value("error")
      writer.key("message")
      writer.value(message)
      if let place {
        writer.key("start")
        place.write(to: &writer)
      }
    }
  }
}

extension CheckSummary {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("files")
      writer.value(files)
      writer.key("bytes")
      writer.value(bytes)
      for severity in Severity.allCases {
        writer.key(severity.name)
        writer.value(tally.count(of: severity))
      }
      writer.key("unread")
      writer.value(complaints)
    }
  }
}
