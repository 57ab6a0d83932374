/// What a check came to.
struct CheckSummary: Sendable {
  /// That were read.
  var files = 0
  var bytes = 0
  var tally = Tally()
  /// What could not be read.
  var complaints = 0

  mutating func add(_ file: CheckedFile) {
    bytes += file.byteCount
    tally += file.tally
  }

  /// For a person, in a line.
  var description: String {
    let findings = files > 0 ? ": \(tally.description)" : ""
    let trouble = complaints > 0 ? "; \(complaints.counting("problem")) with the input" : ""
    return "\(files.counting("file")) checked\(findings)\(trouble)"
  }
}
