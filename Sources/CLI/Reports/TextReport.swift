import Annotate

/// Findings for a person: each with its place, its line, and marks below what it is about.
struct TextReport: FindingsReport {
  static let format = "text"
  static let summary = "for people: place, message, and the line with marks below it"

  private let style: Style
  /// The columns of a line of an excerpt.
  private let columns: Int

  init(_ terminal: Terminal) {
    style = Style(hasColour: terminal.hasColour)
    columns = terminal.width
  }

  func entries(_ file: CheckedFile) -> [UInt8] {
    var result: [UInt8] = []
    let path = file.path.text.visible
    for finding in file.findings {
      result += head(finding, path).utf8
      let gutter = String(repeating: " ", count: String(finding.start.line).utf8.count + 2)
      (finding.line ?? []).withUnsafeBufferPointer { write(finding, $0, gutter, to: &result) }
      for fix in finding.fixes { result += note("help", fix.title, gutter).utf8 }
      for related in finding.related { result += note("note", words(related, file.path), gutter).utf8 }
    }
    return result
  }

  /// Standard error has it already.
  func entry(_ complaint: Complaint) -> [UInt8] { [] }

  private func head(_ finding: CheckedFinding, _ path: String) -> String {
    let place = finding.start
    let location = style.paint("\(path):\(place.line):\(place.column):", as: .place)
    let severity = style.paint(finding.severity.name + ":", as: .severity(finding.severity))
    return "\(location) \(severity) \(finding.message.visible) [\(finding.rule)]\n"
  }

  /// Writes the line of a finding with marks below it.
  private func write(
    _ finding: CheckedFinding, _ line: UnsafeBufferPointer<UInt8>, _ gutter: String, to result: inout [UInt8]
  ) {
    let start = finding.start.utf8Column - 1
    let length = max(0, finding.end.offset - finding.start.offset)
    let excerpt = Excerpt(line, of: start..<start + length, columns: max(20, columns - gutter.utf8.count - 3))
    let bar = " " + style.paint("|", as: .lineNumber)
    result += style.paint("  \(finding.start.line)", as: .lineNumber).utf8
    result += bar.utf8
    if !excerpt.line.isEmpty {
      result.append(UInt8(ascii: " "))
      result += excerpt.line.utf8
    }
    result.append(UInt8(ascii: "\n"))
    result += gutter.utf8
    result += bar.utf8
    result += repeatElement(UInt8(ascii: " "), count: excerpt.before + 1)
    let marks = String(decoding: repeatElement(UInt8(ascii: "~"), count: excerpt.marked - 1), as: UTF8.self)
    result += style.paint("^" + marks, as: .caret(finding.severity)).utf8
    result.append(UInt8(ascii: "\n"))
  }

  private func note(_ label: String, _ words: String, _ gutter: String) -> String {
    "\(gutter) \(style.paint(label + ":", as: .label)) \(words.visible)\n"
  }

  private func words(_ related: CheckedFinding.Related, _ path: Path) -> String {
    let place = related.place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(related.path(in: path)?.text ?? "built-in registry")\(place): \(related.message)"
  }
}
