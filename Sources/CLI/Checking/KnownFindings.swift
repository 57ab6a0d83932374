import Annotate

/// What a check makes of its baseline: it lets known findings pass and says which are solved, or writes it anew.
struct KnownFindings {
  /// Those that are let pass, by fingerprint.
  struct Tolerated: Sendable {
    fileprivate let baseline: Baseline

    func contains(_ finding: CheckedFinding) -> Bool { baseline.tolerates(finding) }
  }

  let tolerated: Tolerated
  private let path: Path?
  private let isWritten: Bool
  private var found = Baseline()
  private var checked: Set<String> = []

  init(_ file: String?, isWritten: Bool) throws(UsageError) {
    path = file.map { Path($0) }
    self.isWritten = isWritten
    guard let path else {
      if isWritten { throw UsageError("“--write-baseline” needs “--baseline FILE”, which names the file to write.") }
      tolerated = Tolerated(baseline: Baseline())
      return
    }
    if isWritten {
      tolerated = Tolerated(baseline: Baseline())
    } else {
      do {
        tolerated = Tolerated(baseline: try Baseline(path))
      } catch {
        throw UsageError("The baseline \(path.text) cannot be used: \(error.message).")
      }
    }
  }

  /// Takes what was found in a file.
  mutating func take(_ file: CheckedFile) {
    guard path != nil else { return }
    checked.insert(file.pathInWorkspace.text)
    for finding in file.findings { found.add(finding, in: file.pathInWorkspace) }
  }

  /// Says what is solved, or writes the findings down.
  func finish(_ summary: CheckSummary, _ console: inout Console) -> ExitStatus {
    guard let path else { return .success }
    return isWritten ? write(to: path, summary, &console) : tell(path, &console)
  }

  private func tell(_ path: Path, _ console: inout Console) -> ExitStatus {
    let known = tolerated.baseline.entries.values.filter { checked.contains($0.file) }
    let solved = known.filter { found.entries[$0.fingerprint] == nil }
    let passed = known.count - solved.count
    if passed > 0 { console.say("\(passed.counting("finding")) of the baseline tolerated") }
    guard !solved.isEmpty else { return .success }
    for entry in solved.sorted(by: { ($0.file, $0.rule, $0.fingerprint) < ($1.file, $1.rule, $1.fingerprint) }) {
      console.say("solved: \(entry.file.visible): \(entry.message.visible) [\(entry.rule.visible)]")
    }
    console.say(
      "\(solved.count.counting("finding")) of the baseline solved: write it anew with --write-baseline", of: path)
    return .success
  }

  private func write(to path: Path, _ summary: CheckSummary, _ console: inout Console) -> ExitStatus {
    guard summary.complaints == 0 else {
      console.say("it was not written, since not all could be read", of: path)
      return .trouble
    }
    do throws(InputFailure) {
      try TemporaryFile.write(found.written, to: path)
    } catch {
      console.say("it was not written: \(error.message)", of: path)
      return .trouble
    }
    console.say("\(found.entries.count.counting("finding")) written", of: path)
    return .success
  }
}
