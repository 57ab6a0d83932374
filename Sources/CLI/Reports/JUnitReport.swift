import Annotate

/// Findings as test results in the form of JUnit: a suite for each file, in which each finding is a test that failed; a file
/// in which all is right is one that passed.
struct JUnitReport: FindingsReport {
  static let format = "junit"
  static let summary = "test results of JUnit: a suite for each file"

  let opening = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"annotate\">\n".utf8)

  init(_ terminal: Terminal) {}

  func entries(_ file: CheckedFile) -> [UInt8] {
    let name = file.path.text
    guard !file.findings.isEmpty else {
      return suite(name, tests: 1, "    <testcase classname=\"\(name.xml)\" name=\"check\"/>\n")
    }
    // Warnings and hints are told of, and fail nothing, as with the exit status.
    let failures = file.findings.count { $0.severity == .error }
    let cases = file.findings.map { finding in
      let place = "\(finding.start.line):\(finding.start.column)"
      let words = "\(name):\(place): \(finding.severity.name): \(finding.message) [\(finding.rule)]"
      let result =
        finding.severity == .error
        ? "<failure message=\"\(finding.message.xml)\" type=\"\(finding.rule)\">\(words.xml)</failure>"
        : "<system-out>\(words.xml)</system-out>"
      return "    <testcase classname=\"\(name.xml)\" name=\"\(finding.rule) \(place)\">\(result)</testcase>\n"
    }
    return suite(name, tests: cases.count, failures: failures, cases.joined())
  }

  func entry(_ complaint: Complaint) -> [UInt8] {
    let name = complaint.path.text.xml
    let words = complaint.words.xml
    return suite(
      complaint.path.text, tests: 1, errors: 1,
      "    <testcase classname=\"\(name)\" name=\"read\"><error message=\"\(words)\" type=\"unread\"/></testcase>\n")
  }

  func closing(_ summary: CheckSummary) -> [UInt8] { Array("</testsuites>\n".utf8) }

  private func suite(_ name: String, tests: Int, failures: Int = 0, errors: Int = 0, _ cases: String) -> [UInt8] {
    let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\""
    return Array("  <testsuite name=\"\(name.xml)\" \(counts)>\n\(cases)  </testsuite>\n".utf8)
  }
}

extension String {
  /// As character data or a value between double quotes in XML 1.0. What may not stand there becomes U+FFFD.
  var xml: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
