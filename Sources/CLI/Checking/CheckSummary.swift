import Annotate

/// What a check came to.
struct CheckSummary: Sendable {
  static let statistics = Option(
    name: "statistics", help: "Say how many findings each rule has, how many bytes were checked, and how long it took.")

  /// That were checked.
  private(set) var files = 0
  /// What could not be read.
  var complaints = 0
  private(set) var tally = Tally()
  private(set) var bytes = 0
  /// That were made, or would be.
  private(set) var fixes = 0
  private var counts: [String: Int] = [:]
  private let start = ContinuousClock.now

  mutating func add(_ file: CheckedFile, fixes: Int) {
    files += 1
    self.fixes += fixes
    bytes += file.byteCount
    tally += file.tally
    for finding in file.findings { counts[finding.rule.description, default: 0] += 1 }
  }

  /// For a person, in a line.
  func description(areFixesMade: Bool) -> String {
    let findings = files > 0 ? ": \(tally.description)" : ""
    let trouble = complaints > 0 ? "; \(complaints.counting("problem")) with the input" : ""
    let fixed = fixes > 0 ? "; \(fixes.grouped) \(areFixesMade ? "put right" : "can be put right")" : ""
    return "\(files.counting("file")) checked\(findings)\(fixed)\(trouble)"
  }

  /// How often each rule reports, the most frequent first, and what was read in which time: a line each.
  var statistics: [String] {
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, count in
      let number = count.grouped
      return String(repeating: " ", count: max(0, 9 - number.count)) + number + "  " + rule
    }
    let milliseconds = Int(((ContinuousClock.now - start) / .milliseconds(1)).rounded())
    return rows + ["\(files.counting("file")), \(bytes.counting("byte")), \(milliseconds.grouped) ms"]
  }
}
