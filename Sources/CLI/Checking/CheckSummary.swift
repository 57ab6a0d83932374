/// What a check came to.
struct CheckSummary: Sendable {
  /// That were read.
  var files = 0
  var bytes = 0
  var tally = Tally()
  /// What could not be read.
  var complaints = 0
  /// That were made, or would be.
  private(set) var fixes = 0

  mutating func add(_ file: CheckedFile, fixes: Int) {
    self.fixes += fixes
    bytes += file.byteCount
    tally += file.tally
  }

  /// For a person, in a line.
  func description(areFixesMade: Bool) -> String {
    let findings = files > 0 ? ": \(tally.description)" : ""
    let trouble = complaints > 0 ? "; \(complaints.counting("problem")) with the input" : ""
    let fixed = fixes > 0 ? "; \(fixes.grouped) \(areFixesMade ? "put right" : "can be put right")" : ""
    return "\(files.counting("file")) checked\(findings)\(fixed)\(trouble)"
  }
}
