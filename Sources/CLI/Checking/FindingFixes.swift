import Annotate

/// What a check does about findings that have a fix: nothing, put them right, or show what that would change.
struct FindingFixes: Sendable {
  static let fix = Option(name: "fix", help: "Put right what has a fix that cannot be wrong.")
  static let fixAll = Option(
    name: "fix-all", help: "Put right what has one obvious fix, also where that needs a person's judgement.")
  static let diff = Option(
    name: "diff", help: "With --fix or --fix-all: change nothing, and print the changes as a unified diff.")
  static let options = [fix, fixAll, diff]

  let isWanted: Bool
  /// Whether the changes are shown in the place of findings.
  let isShown: Bool
  private let takesAll: Bool
  private let choice: FindingChoice

  init(_ arguments: Arguments, _ choice: FindingChoice) throws(UsageError) {
    takesAll = arguments.has(Self.fixAll)
    isShown = arguments.has(Self.diff)
    isWanted = takesAll || arguments.has(Self.fix)
    self.choice = choice
    if isShown, !isWanted { throw UsageError("“--diff” needs “--fix” or “--fix-all”, whose changes it shows.") }
    if isWanted, !isShown, arguments.operands.contains(.standardInput) {
      throw UsageError("Standard input cannot be put right; “--diff” shows what would change.")
    }
  }

  /// A document after that, how many fixes were made, and the difference where it is to be shown.
  func apply(to snapshot: Snapshot, of file: InputFile) throws(InputFailure) -> (Snapshot, count: Int, diff: [UInt8]) {
    guard isWanted else { return (snapshot, 0, []) }
    let fixed = FixedDocument(snapshot, takesAll: takesAll) { choice.isWanted($0.rule, $0.severity) }
    guard fixed.count > 0 else { return (snapshot, 0, []) }
    let before = Array(snapshot.text.bytes)
    let after = Array(fixed.snapshot.text.bytes)
    if isShown { return (fixed.snapshot, fixed.count, UnifiedDiff.write(before, after, file.path.text.visible)) }
    try FileReplacement.replace(file.path, before, with: after, verb: "put right")
    return (fixed.snapshot, fixed.count, [])
  }
}
