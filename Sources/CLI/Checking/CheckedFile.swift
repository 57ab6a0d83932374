import Annotate

/// What the check of a file found, with all places counted and the lines that reports show: they need no more of the document.
struct CheckedFile: Sendable {
  /// As it was named, or found below a folder that was.
  let path: Path
  /// From the root of its workspace.
  let pathInWorkspace: Path
  /// Of the document.
  let byteCount: Int
  /// In the order of their places.
  var findings: [CheckedFinding]

  init(_ snapshot: Snapshot, _ file: InputFile) {
    self.init(snapshot.findings(), Array(snapshot.text.bytes), file)
  }

  /// Checks a file with these bytes, of which nothing else is asked.
  init(checking bytes: [UInt8], _ file: InputFile) {
    self.init(Snapshot.findings(of: bytes, path: file.absolutePath, workspace: file.workspace), bytes, file)
  }

  /// Takes what was found in a file with these bytes.
  init(_ found: [Finding], _ bytes: [UInt8], _ file: InputFile) {
    path = file.path
    pathInWorkspace = file.pathInWorkspace
    byteCount = bytes.count
    guard !found.isEmpty else {
      findings = []
      return
    }
    var places = FindingPlaces(bytes, file)
    findings = found.map { CheckedFinding($0, &places) }
  }

  init(path: Path, pathInWorkspace: Path, byteCount: Int, findings: [CheckedFinding]) {
    self.path = path
    self.pathInWorkspace = pathInWorkspace
    self.byteCount = byteCount
    self.findings = findings
  }

  /// Without the findings that are not wanted.
  func filtered(_ isWanted: (CheckedFinding) -> Bool) -> CheckedFile {
    var result = self
    result.findings.removeAll { !isWanted($0) }
    return result
  }

  /// Without the lines, when they have been shown.
  var withoutLines: CheckedFile {
    var result = self
    for index in result.findings.indices { result.findings[index].line = nil }
    return result
  }

  var tally: Tally { Tally(findings.map(\.severity)) }
}

/// A finding, with its places as reports give them.
struct CheckedFinding: Sendable {
  struct Fix: Sendable {
    let title: String
    /// Whether it is the obvious one.
    let isPreferred: Bool
    /// Whether it cannot be wrong.
    let isSafe: Bool
    let edits: [Edit]
  }

  struct Edit: Sendable {
    let start: LinePlace
    let end: LinePlace
    let replacement: String
  }

  /// Another place that explains it.
  struct Related: Sendable {
    let file: Place.File
    /// Nil where the file could not be read again.
    let place: LinePlace?
    let message: String

    /// Its path for a report of the file at `path`; nil for the built-in registry, which is no file.
    func path(in path: Path) -> Path? {
      switch file {
      case .this: path
      case .path(let other): Path(other).fromCurrentFolder
      case .builtin: nil
      }
    }
  }

  let rule: RuleName
  let severity: Severity
  let start: LinePlace
  let end: LinePlace
  /// The line on which it begins, without its end; nil where it must be cut out of the document.
  var line: ArraySlice<UInt8>?
  let message: String
  let related: [Related]
  let fixes: [Fix]
  /// The same for the same finding when lines above it come or go: 32 hexadecimal digits, made of the file's path in its
  /// workspace, the rule, the words around its beginning, and how many like it stand above.
  let fingerprint: String

  init(
    rule: RuleName, severity: Severity, start: LinePlace, end: LinePlace, line: ArraySlice<UInt8>?, message: String,
    related: [Related], fixes: [Fix], fingerprint: String
  ) {
    self.rule = rule
    self.severity = severity
    self.start = start
    self.end = end
    self.line = line
    self.message = message
    self.related = related
    self.fixes = fixes
    self.fingerprint = fingerprint
  }

  fileprivate init(_ finding: Finding, _ places: inout FindingPlaces) {
    rule = finding.rule
    severity = finding.severity
    start = places.start(of: finding.range)
    end = places.place(of: finding.range.upperBound)
    line = places.line(of: start)
    message = finding.message
    related = finding.related.compactMap { places.related($0) }
    fixes = finding.fixes.map { fix in
      Fix(
        title: fix.title, isPreferred: fix.isPreferred, isSafe: fix.isSafe,
        edits: fix.edits.map { edit in
          Edit(
            start: places.place(of: edit.range.lowerBound), end: places.place(of: edit.range.upperBound),
            replacement: String(decoding: edit.replacement, as: UTF8.self))
        })
    }
    fingerprint = places.fingerprint(of: finding, start)
  }
}

/// Cuts the lines of findings out of a document.
struct FindingLines {
  private let bytes: ArraySlice<UInt8>
  /// Findings come in the order of their places, and a line may have many.
  private var last: (start: Int, line: ArraySlice<UInt8>)?

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  mutating func line(of place: LinePlace) -> ArraySlice<UInt8> {
    if let last, last.start == place.lineStart { return last.line }
    let line = bytes.dropFirst(max(0, place.lineStart)).prefix { $0 != 0x0A && $0 != 0x0D }
    last = (place.lineStart, line)
    return line
  }
}

/// Counts lines and columns for the findings of a document.
private struct FindingPlaces {
  private let workspace: Workspace
  private let pathInWorkspace: Path
  private let lines: LineIndex
  private var findingLines: FindingLines
  private let bytes: [UInt8]
  /// Where the finding begins that was placed last: the next, and its own end and edits, are mostly on the same line.
  private var last: LinePlace?
  private var otherLines: [Place.File: LineIndex] = [:]
  /// By the hash of what a fingerprint is made of, how many there were.
  private var alike: [StableHash.Value: Int] = [:]

  init(_ bytes: [UInt8], _ file: InputFile) {
    workspace = file.workspace
    pathInWorkspace = file.pathInWorkspace
    lines = LineIndex(SourceText(bytes))
    findingLines = FindingLines(bytes[...])
    self.bytes = bytes
  }

  mutating func line(of place: LinePlace) -> ArraySlice<UInt8> { findingLines.line(of: place) }

  /// The place where a finding begins, of which the others are asked next.
  mutating func start(of range: Range<Int>) -> LinePlace {
    let place = place(of: range.lowerBound)
    last = place
    return place
  }

  func place(of offset: Int) -> LinePlace {
    last.flatMap { LinePlace(of: offset, behind: $0, bytes) } ?? LinePlace(of: offset, in: lines)
  }

  mutating func related(_ related: Finding.Related) -> CheckedFinding.Related? {
    guard let place = related.place else { return nil }
    let found = lines(of: place.file).map { LinePlace(of: place.selection.lowerBound, in: $0) }
    return CheckedFinding.Related(file: place.file, place: found, message: related.message)
  }

  private mutating func lines(of file: Place.File) -> LineIndex? {
    if file == .this { return lines }
    if let known = otherLines[file] { return known }
    let found = workspace.text(of: file).map { LineIndex($0) }
    otherLines[file] = found
    return found
  }

  mutating func fingerprint(of finding: Finding, _ place: LinePlace) -> String {
    // What stands around its beginning, on its line: it may be about a sign alone, or about a long stretch.
    let start = finding.range.lowerBound
    let line = line(of: place).indices
    let words = bytes[max(line.lowerBound, start - 32)..<max(start, min(line.upperBound, start + 64))]
    let subject = pathInWorkspace.bytes + [0] + Array(finding.rule.description.utf8) + [0] + words
    var hash = StableHash(seed: 0)
    hash.add(subject)
    let count = alike[hash.value, default: 0]
    alike[hash.value] = count + 1
    hash.add(UInt64(count))
    return hash.value.hexadecimal
  }
}
