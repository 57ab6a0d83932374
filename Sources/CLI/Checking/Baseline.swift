import Annotate
import JSON

/// The findings that were there when somebody wrote them down: they are tolerated, and it is said which of them are solved.
struct Baseline: Sendable {
  struct Entry: Equatable, Sendable {
    /// From the root of its workspace.
    let file: String
    let rule: String
    let message: String
    let fingerprint: String
  }

  /// By fingerprint.
  private(set) var entries: [String: Entry] = [:]

  init() {}

  /// Reads what `write` wrote.
  init(_ path: Path) throws(InputFailure) {
    let bytes = try InputFile.read(path)
    let value: JSONValue
    do {
      value = try JSONValue.parse(bytes)
    } catch {
      throw Self.failure(bytes, at: error.offset, error.message)
    }
    guard value["version"]?.int == 1, let findings = value["findings"], findings.kind == .array else {
      throw Self.failure(
        bytes, at: 0, "it is no baseline; “annotate check --baseline FILE --write-baseline” writes one")
    }
    for element in findings.elements {
      guard let file = element["file"]?.string, let rule = element["rule"]?.string,
        let message = element["message"]?.string, let fingerprint = element["fingerprint"]?.string
      else {
        throw Self.failure(
          bytes, at: element.range.lowerBound, "this finding lacks its file, rule, message or fingerprint")
      }
      entries[fingerprint] = Entry(file: file, rule: rule, message: message, fingerprint: fingerprint)
    }
  }

  mutating func add(_ finding: CheckedFinding, in path: Path) {
    entries[finding.fingerprint] = Entry(
      file: path.text, rule: finding.rule.description, message: finding.message, fingerprint: finding.fingerprint)
  }

  func tolerates(_ finding: CheckedFinding) -> Bool { entries[finding.fingerprint] != nil }

  /// The bytes of a file: an entry on each line, sorted, so that a difference between two of them can be read.
  var written: [UInt8] {
    let sorted = entries.values.sorted { ($0.file, $0.rule, $0.fingerprint) < ($1.file, $1.rule, $1.fingerprint) }
    let lines = sorted.map { entry in
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("file")
        writer.value(entry.file)
        writer.key("rule")
        writer.value(entry.rule)
        writer.key("message")
        writer.value(entry.message)
        writer.key("fingerprint")
        writer.value(entry.fingerprint)
      }
      return writer.bytes
    }
    let body = lines.joined(separator: Array(",\n".utf8))
    return Array("{\"version\":1,\"findings\":[\n".utf8) + body + Array("\n]}\n".utf8)
  }

  private static func failure(_ bytes: [UInt8], at offset: Int, _ message: String) -> InputFailure {
    let place = LinePlace(of: min(offset, bytes.count), in: bytes)
    return InputFailure(message: "line \(place.line), column \(place.column): \(message)")
  }
}
