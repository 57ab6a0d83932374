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
  /// Nil where nothing is kept.
  let caches: ResultCaches?
  let reports: [any FindingsReport]

  /// Nil for a file that need not be checked.
  func run(_ file: InputFile) throws(InputFailure) -> Outcome? {
    if let changes, !(try changes.concern(file)) { return nil }
    let (found, fixes, difference) = try find(file)
    let all = found.filtered { choice.isWanted($0.rule, $0.severity) }
    let checked = all.filtered { !tolerated.contains($0) }
    return Outcome(
      file: checked, all: all, fixes: fixes, difference: difference, entries: reports.map { $0.entries(checked) })
  }

  private func find(_ file: InputFile) throws(InputFailure) -> (CheckedFile, fixes: Int, difference: [UInt8]) {
    guard fixing.isWanted else {
      if let caches { return (try caches.check(file), 0, []) }
      return (CheckedFile(checking: try file.document(), file), 0, [])
    }
    let (snapshot, fixes, difference) = try fixing.apply(to: try file.snapshot(), of: file)
    return (CheckedFile(snapshot, file), fixes, difference)
  }
}
