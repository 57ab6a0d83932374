import Annotate
import JSON

/// A form in which findings are written: one file for each in `Reports`, and a row in `FindingsReports.all`.
///
/// It is written in pieces, in the order of the files: what opens it, an entry for each finding or file, what closes it.
/// So a report of any length takes the memory of one file.
protocol FindingsReport: Sendable {
  /// What `--format` calls it.
  static var format: String { get }
  /// Who reads it, in a line.
  static var summary: String { get }
  /// Stands between two entries.
  var separator: String { get }
  var opening: [UInt8] { get }

  init(_ terminal: Terminal)

  /// What is written of a file, its entries separated; empty for nothing. Asked on all cores.
  func entries(_ file: CheckedFile) -> [UInt8]
  /// What is written of something that could not be read: a report does not pass over what was not checked.
  func entry(_ complaint: Complaint) -> [UInt8]
  func closing(_ summary: CheckSummary) -> [UInt8]
}

extension FindingsReport {
  var separator: String { "" }
  var opening: [UInt8] { [] }

  func closing(_ summary: CheckSummary) -> [UInt8] { [] }

  /// The entries of findings, separated.
  func joined(_ entries: [[UInt8]]) -> [UInt8] { Array(entries.joined(separator: separator.utf8)) }

  /// The bytes of what is written with a writer.
  func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    write(&writer)
    return writer.bytes
  }
}

/// The table of report formats.
enum FindingsReports {
  static let all: [any FindingsReport.Type] = [
    TextReport.self, JSONReport.self, JSONLinesReport.self, SARIFReport.self, GitHubReport.self, GitLabReport.self,
    JUnitReport.self, CheckstyleReport.self, RDJSONReport.self,
  ]

  static let formats = all.map { $0.format }

  static func report(named format: String) -> (any FindingsReport.Type)? { all.first { $0.format == format } }
}
