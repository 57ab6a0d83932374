import Annotate

/// What a check found in a file, with what it depended on, as a cache keeps it.
struct CachedResult: Sendable {
  let stamp: FileStamp
  let content: StableHash.Value
  let byteCount: Int
  /// Whether everything in the registry may matter, and where it stands.
  let dependsOnAll: Bool
  let questions: [RegistryAnswers.Question]
  /// What the registry answered.
  let answer: UInt64
  var findings: [CheckedFinding]
}

extension CheckedFinding {
  /// So many bytes are kept of a line, or none.
  private static let longestLine = 4096

  /// The findings of a document with lines of their own, so that they do not keep the document.
  static func kept(_ findings: [CheckedFinding]) -> [CheckedFinding] {
    var result = findings
    for (index, finding) in findings.enumerated() {
      let isOnSameLine = index > 0 && findings[index - 1].start.lineStart == finding.start.lineStart
      guard !isOnSameLine else {
        result[index].line = result[index - 1].line
        continue
      }
      result[index].line = finding.line.flatMap { $0.count <= longestLine ? Array($0)[...] : nil }
    }
    return result
  }
}

/// Where the line of a finding is.
private enum KeptLine {
  static let here = 0
  static let ofFindingBefore = 1
  static let notKept = 2
}

/// Writes values one behind the other: numbers of 64 bits, and strings behind their length.
struct ResultWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ words: some Collection<UInt8>) {
    add(words.count)
    bytes += words
  }

  mutating func add<Element>(_ elements: [Element], _ add: (inout ResultWriter, Element) -> Void) {
    self.add(elements.count)
    for element in elements { add(&self, element) }
  }

  mutating func add(_ result: CachedResult) {
    for number in [result.stamp.modified, result.stamp.changed, result.stamp.size] { add(UInt64(bitPattern: number)) }
    add(result.stamp.inode)
    add(result.content.high)
    add(result.content.low)
    add(result.byteCount)
    add(result.dependsOnAll ? 1 : 0)
    add(result.questions) { $0.add($1) }
    add(result.answer)
    add(result.findings.count)
    var before: CheckedFinding?
    for finding in result.findings {
      addLine(of: finding, after: before)
      add(finding)
      before = finding
    }
  }

  private mutating func addLine(of finding: CheckedFinding, after before: CheckedFinding?) {
    guard let line = finding.line else { return add(KeptLine.notKept) }
    guard before?.start.lineStart != finding.start.lineStart else { return add(KeptLine.ofFindingBefore) }
    add(KeptLine.here)
    add(line)
  }

  private mutating func add(_ finding: CheckedFinding) {
    add(finding.rule.description.utf8)
    add(finding.severity.rawValue)
    add(finding.start)
    add(finding.end)
    add(finding.message.utf8)
    add(finding.related) { writer, related in
      switch related.file {
      case .this: writer.add(0)
      case .builtin: writer.add(1)
      case .path(let path):
        writer.add(2)
        writer.add(path.utf8)
      }
      writer.add(related.place.map { [$0] } ?? []) { $0.add($1) }
      writer.add(related.message.utf8)
    }
    add(finding.fixes) { writer, fix in
      writer.add(fix.title.utf8)
      writer.add(fix.isPreferred ? 1 : 0)
      writer.add(fix.isSafe ? 1 : 0)
      writer.add(fix.edits) { writer, edit in
        writer.add(edit.start)
        writer.add(edit.end)
        writer.add(edit.replacement.utf8)
      }
    }
    add(finding.fingerprint.utf8)
  }

  private mutating func add(_ place: LinePlace) {
    for number in [place.offset, place.line, place.column, place.utf16Column, place.lineStart] { add(number) }
  }
}

/// Reads what `ResultWriter` wrote. What is not there is nil; nothing in the bytes can make it trap.
struct ResultReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    let number = rest.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self).littleEndian }
    rest = rest.dropFirst(8)
    return number
  }

  mutating func integer() -> Int? { number().map { Int(truncatingIfNeeded: $0) } }

  mutating func words() -> ArraySlice<UInt8>? {
    guard let count = integer(), count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func result() -> CachedResult? {
    guard let modified = integer(), let changed = integer(), let size = integer(), let inode = number(),
      let high = number(), let low = number(), let byteCount = integer(), let dependsOnAll = integer(),
      let questions = list({ $0.number() }), let answer = number()
    else { return nil }
    var line: ArraySlice<UInt8>?
    guard let findings = list({ $0.finding(&line) }) else { return nil }
    return CachedResult(
      stamp: FileStamp(modified: Int64(modified), changed: Int64(changed), size: Int64(size), inode: inode),
      content: StableHash.Value(high: high, low: low), byteCount: byteCount, dependsOnAll: dependsOnAll == 1,
      questions: questions, answer: answer, findings: findings)
  }

  private mutating func list<Element>(_ read: (inout ResultReader) -> Element?) -> [Element]? {
    // No element takes less than eight bytes.
    guard let count = integer(), count >= 0, count <= rest.count / 8 else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      elements.append(element)
    }
    return elements
  }

  private mutating func string() -> String? { words().map { String(decoding: $0, as: UTF8.self) } }

  /// - Parameter line: That of the finding before it, and then its own.
  private mutating func finding(_ line: inout ArraySlice<UInt8>?) -> CheckedFinding? {
    switch integer() {
    case KeptLine.here:
      guard let words = words() else { return nil }
      line = words
    case KeptLine.ofFindingBefore: break
    case KeptLine.notKept: line = nil
    default: return nil
    }
    guard let rule = string(), let severity = integer().flatMap(Severity.init(rawValue:)), let start = place(),
      let end = place(), let message = string(), let related = list({ $0.related() }), let fixes = list({ $0.fix() }),
      let fingerprint = string()
    else { return nil }
    return CheckedFinding(
      rule: RuleName(rule), severity: severity, start: start, end: end, line: line, message: message,
      related: related, fixes: fixes, fingerprint: fingerprint)
  }

  private mutating func related() -> CheckedFinding.Related? {
    let file: Place.File
    switch integer() {
    case 0: file = .this
    case 1: file = .builtin
    case 2:
      guard let path = string() else { return nil }
      file = .path(path)
    default: return nil
    }
    guard let places = list({ $0.place() }), let message = string() else { return nil }
    return CheckedFinding.Related(file: file, place: places.first, message: message)
  }

  private mutating func fix() -> CheckedFinding.Fix? {
    guard let title = string(), let isPreferred = integer(), let isSafe = integer(), let edits = list({ $0.edit() })
    else { return nil }
    return CheckedFinding.Fix(title: title, isPreferred: isPreferred == 1, isSafe: isSafe == 1, edits: edits)
  }

  private mutating func edit() -> CheckedFinding.Edit? {
    guard let start = place(), let end = place(), let replacement = string() else { return nil }
    return CheckedFinding.Edit(start: start, end: end, replacement: replacement)
  }

  private mutating func place() -> LinePlace? {
    guard let offset = integer(), let line = integer(), let column = integer(), let utf16Column = integer(),
      let lineStart = integer(), 0 <= lineStart, lineStart <= offset, offset <= Int32.max
    else { return nil }
    return LinePlace(offset: offset, line: line, column: column, utf16Column: utf16Column, lineStart: lineStart)
  }
}
