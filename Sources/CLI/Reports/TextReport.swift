import Annotate

/// Findings for a person: each with its place, its line, and marks below what it is about.
struct TextReport: Sendable {
  let style: Style
  /// The columns of a line of an excerpt.
  let columns: Int

  init(_ terminal: Terminal) {
    style = Style(hasColour: terminal.hasColour)
    columns = terminal.width
  }

  /// What is written of a file's findings, which are in the order of their places.
  func render(_ findings: [Finding], of snapshot: Snapshot, path: Path) -> [UInt8] {
    guard !findings.isEmpty else { return [] }
    var result: [UInt8] = []
    let lines = snapshot.lineIndex
    var places = Places(snapshot: snapshot, path: path)
    snapshot.text.bytes.withUnsafeBufferPointer { bytes in
      for finding in findings {
        let place = LinePlace(of: finding.range.lowerBound, in: lines)
        result += head(finding, path, place).utf8
        let gutter = String(repeating: " ", count: String(place.line).utf8.count + 2)
        result += excerpt(finding, bytes, place, gutter).utf8
        for fix in finding.fixes { result += note("help", fix.title, gutter).utf8 }
        for related in finding.related {
          result += note("note", places.describe(related), gutter).utf8
        }
      }
    }
    return result
  }

  private func head(_ finding: Finding, _ path: Path, _ place: LinePlace) -> String {
    let location = style.paint("\(path.text.visible):\(place.line):\(place.column):", as: .place)
    let severity = style.paint(finding.severity.name + ":", as: .severity(finding.severity))
    return "\(location) \(severity) \(finding.message.visible) [\(finding.rule)]\n"
  }

  private func excerpt(
    _ finding: Finding, _ bytes: UnsafeBufferPointer<UInt8>, _ place: LinePlace, _ gutter: String
  ) -> String {
    let excerpt = Excerpt(
      bytes, of: finding.range, lineStart: place.lineStart, columns: max(20, columns - gutter.utf8.count - 3))
    let bar = style.paint("|", as: .lineNumber)
    let number = style.paint("  \(place.line)", as: .lineNumber)
    let spaces = excerpt.marks.prefix { $0 == " " }
    let marks = spaces + style.paint(String(excerpt.marks.dropFirst(spaces.count)), as: .caret(finding.severity))
    let line = excerpt.line.isEmpty ? "" : " " + excerpt.line
    return "\(number) \(bar)\(line)\n\(gutter) \(bar) \(marks)\n"
  }

  private func note(_ label: String, _ words: String, _ gutter: String) -> String {
    "\(gutter) \(style.paint(label + ":", as: .label)) \(words.visible)\n"
  }
}

/// Says where things are that findings relate to.
private struct Places {
  let snapshot: Snapshot
  let path: Path
  private var indices: [Place.File: LineIndex] = [:]

  init(snapshot: Snapshot, path: Path) {
    self.snapshot = snapshot
    self.path = path
  }

  mutating func describe(_ related: Finding.Related) -> String {
    guard let place = related.place else { return related.message }
    let name: String
    switch place.file {
    case .this: name = path.text
    case .path(let path): name = Path(path).shown
    case .builtin: name = "built-in registry"
    }
    guard let index = index(of: place.file) else { return "\(name): \(related.message)" }
    let position = index.position(of: place.selection.lowerBound, in: .utf32)
    return "\(name):\(position.line + 1):\(position.column + 1): \(related.message)"
  }

  private mutating func index(of file: Place.File) -> LineIndex? {
    if let index = indices[file] { return index }
    let text = file == .this ? snapshot.text : snapshot.workspace.text(of: file)
    let index = text.map { LineIndex($0) }
    indices[file] = index
    return index
  }
}
