import Annotate

/// What a check does with each file, on any thread.
struct FileCheck: Sendable {
  /// What became of one.
  struct Outcome: Sendable {
    /// Without what is tolerated.
    let file: CheckedFile
    /// With it.
    let all: CheckedFile
    let fixes: Int
    /// Empty where none is to be shown.
    let difference: [UInt8]
    /// What each report writes of it.
    let entries: [[UInt8]]
  }

  let choice: FindingChoice
  let fixing: FindingFixes
  let tolerated: KnownFindings.Tolerated
  /// Nil where all files are checked.
  let changes: ChangedFiles?
  let reports: [any FindingsReport]

  /// Nil for a file that need not be checked.
  func run(_ file: InputFile) throws(InputFailure) -> Outcome? {
    if let changes, !(try changes.concern(file)) { return nil }
    let (snapshot, fixes, difference) = try fixing.apply(to: try file.snapshot(), of: file)
    let all = CheckedFile(snapshot, file) { choice.isWanted($0.rule, $0.severity) }
    var checked = all
    checked.findings.removeAll(where: tolerated.contains)
    return Outcome(
      file: checked, all: all, fixes: fixes, difference: difference, entries: reports.map { $0.entries(checked) })
  }
}
