import Annotate
import JSON

/// Findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, which GitHub and others take in.
/// Columns count UTF-16 units; paths are relative to the folder in which the check ran.
struct SARIFReport: FindingsReport {
  static let format = "sarif"
  static let summary = "SARIF 2.1.0, for code scanning"

  let separator = ","

  private static let fingerprint: StaticString = "annotate/v1"

  init(_ terminal: Terminal) {}

  var opening: [UInt8] {
    let driver = json { writer in
      writer.object { writer in
        writer.key("name")
        writer.value("annotate")
        writer.key("semanticVersion")
        writer.value(Version.number)
        writer.key("rules")
        writer.array { writer in for rule in Rules.all { write(rule, &writer) } }
      }
    }
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return Array("{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":".utf8) + driver
      + Array(
        "},\"columnKind\":\"utf16CodeUnits\",\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],\"results\":[".utf8)
  }

  func entries(_ file: CheckedFile) -> [UInt8] {
    joined(file.findings.map { finding in json { write(finding, file.path, &$0) } })
  }

  func entry(_ complaint: Complaint) -> [UInt8] {
    json { writer in
      writer.object { writer in
        writer.key("level")
        writer.value("error")
        write(message: complaint.message, &writer)
        writer.key("locations")
        writer.array { writer in
          writer.object { writer in writePhysical(complaint.path, complaint.place, nil, &writer) }
        }
      }
    }
  }

  func closing(_ summary: CheckSummary) -> [UInt8] {
    let succeeded = summary.complaints == 0
    return Array("],\"invocations\":[{\"executionSuccessful\":\(succeeded)}]}]}\n".utf8)
  }

  // MARK: Rules

  private func write(_ rule: any Rule.Type, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id")
      writer.value(rule.name.description)
      writer.key("shortDescription")
      write(text: rule.summary, &writer)
      writer.key("fullDescription")
      write(text: rule.explanation, &writer)
      writer.key("help")
      write(text: "\(rule.explanation)\n\nReported here:\n\n\(rule.firing)\n\nNot here:\n\n\(rule.silent)", &writer)
      writer.key("defaultConfiguration")
      writer.object { writer in
        writer.key("level")
        writer.value(level(rule.severity))
      }
    }
  }

  private func level(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }

  // MARK: Results

  private func write(_ finding: CheckedFinding, _ path: Path, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("ruleId")
      writer.value(finding.rule.description)
      writer.key("level")
      writer.value(level(finding.severity))
      write(message: finding.message, &writer)
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in writePhysical(path, finding.start, finding.end, &writer) }
      }
      writer.key("partialFingerprints")
      writer.object { writer in
        writer.key(Self.fingerprint)
        writer.value(finding.fingerprint)
      }
      let related = finding.related.compactMap { each in each.path(in: path).map { ($0, each.place, each.message) } }
      if !related.isEmpty {
        writer.key("relatedLocations")
        writer.array { writer in
          for (path, place, message) in related {
            writer.object { writer in
              writePhysical(path, place, nil, &writer)
              write(message: message, &writer)
            }
          }
        }
      }
      if !finding.fixes.isEmpty {
        writer.key("fixes")
        writer.array { writer in for fix in finding.fixes { write(fix, path, &writer) } }
      }
    }
  }

  private func write(_ fix: CheckedFinding.Fix, _ path: Path, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("description")
      write(text: fix.title, &writer)
      writer.key("artifactChanges")
      writer.array { writer in
        writer.object { writer in
          write(location: path, &writer)
          writer.key("replacements")
          writer.array { writer in
            for edit in fix.edits {
              writer.object { writer in
                writer.key("deletedRegion")
                write(edit.start, edit.end, &writer)
                writer.key("insertedContent")
                write(text: edit.replacement, &writer)
              }
            }
          }
        }
      }
    }
  }

  // MARK: Parts

  private func write(text: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("text")
      writer.value(text)
    }
  }

  private func write(message: String, _ writer: inout JSONWriter) {
    writer.key("message")
    write(text: message, &writer)
  }

  private func writePhysical(_ path: Path, _ start: LinePlace?, _ end: LinePlace?, _ writer: inout JSONWriter) {
    writer.key("physicalLocation")
    writer.object { writer in
      write(location: path, &writer)
      if let start {
        writer.key("region")
        write(start, end ?? start, &writer)
      }
    }
  }

  private func write(location path: Path, _ writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { writer in
      writer.key("uri")
      writer.value(path.tidied.uriReference)
    }
  }

  private func write(_ start: LinePlace, _ end: LinePlace, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("startLine")
      writer.value(start.line)
      writer.key("startColumn")
      writer.value(start.utf16Column)
      writer.key("endLine")
      writer.value(end.line)
      writer.key("endColumn")
      writer.value(end.utf16Column)
    }
  }
}

extension Path {
  /// As a reference of RFC 3986: an absolute path as the address of a file, another relative; each byte that may not stand
  /// in it, or would begin a scheme, in hexadecimal.
  var uriReference: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = bytes.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
