import Annotate

enum CheckCommand: Command {
  static let name = "check"
  static let summary = "Check articles and registry files, and report what is wrong."
  static let operands = Operands(
    placeholder: "PATH…",
    help: """
      Files, folders to read all .anno files of, and patterns such as 'bai/**/2021-*.anno'; “-” is standard input. \
      Without any, the current folder.
      """,
    count: 0...Int.max, offer: .articles)
  private static let format = Option(
    name: "format", value: Option.Value(placeholder: "FORMAT", choices: FindingsReports.formats),
    help: "How findings are written to standard output; “text” where nothing is said.")
  private static let output = Option(
    name: "output",
    value: Option.Value(placeholder: "FORMAT=FILE", offer: .pair(keys: FindingsReports.formats, values: nil)),
    help: "Write the findings to a file as well. May be repeated.")
  private static let baseline = Option(
    name: "baseline", value: Option.Value(placeholder: "FILE", offer: .files),
    help: "Tolerate the findings that are written down in FILE, and say which of them are solved.")
  private static let writeBaseline = Option(
    name: "write-baseline", help: "Write the findings of now to the file that --baseline names, and report none.")
  static let options =
    [format, output] + InputChoice.options + [ChangedFiles.changedSince] + FindingChoice.options + FindingFixes.options
    + [baseline, writeBaseline, CheckSummary.statistics, ResultCaches.noCache, FileWatch.option]
  static let explanation = [
    """
    Each finding is written to standard output as “path:line:column: severity: message [rule]”, with its line below; \
    lines and columns count from 1, columns in Unicode scalars. “annotate explain RULE” says more about a rule. The \
    summary, and what is wrong with the files themselves, goes to standard error.
    """,
    "Formats: " + FindingsReports.all.map { "\($0.format) (\($0.summary))" }.joined(separator: ", ") + ".",
    """
    In folders, names that begin with a dot are passed over, and so is what “exclude” of annotate.json or a .gitignore of \
    the repository names; a file that is named by itself is always checked. The nearest annotate.json above a file \
    decides which rules and registry files hold for it.
    """,
    """
    --fix and --fix-all replace a file as a whole or not at all, and never change what “annotate strip” gives. What has \
    several fixes of equal right is left to you. The findings that are reported are those that are left.
    """,
    """
    Exit status: 0 without errors (warnings do not count, unless --max-warnings says so), 1 with errors, or with \
    --diff where something would change, 2 when something could not be read or written or the call is wrong.
    """,
    """
    Colours are for terminals. NO_COLOR=1 in the environment turns them off, CLICOLOR_FORCE=1 on.
    """,
  ]
  static let examples = [
    (call: "annotate check examples", effect: "Check the articles of a folder."),
    (call: "annotate check - < article.anno", effect: "Check what comes in."),
    (call: "annotate check --format github --output sarif=annotate.sarif", effect: "Report to a pipeline."),
    (call: "annotate check --fix --diff examples", effect: "See what would be put right."),
    (call: "annotate check --baseline known.json --write-baseline", effect: "Write down what is to be tolerated."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    let inputs = try InputChoice(arguments)
    Interruption.listen()
    guard arguments.has(FileWatch.option) else { return try check(inputs, arguments, &console) }
    guard !inputs.operands.contains(.standardInput) else {
      throw UsageError("Standard input cannot be watched: name files or folders.")
    }
    var watch = FileWatch(inputs)
    while true {
      let status = try check(inputs, arguments, &console)
      if status == .interrupted { return status }
      console.say("waiting for changes; Ctrl-C ends this …")
      guard watch.wait() else { return status }
    }
  }

  private static func check(
    _ inputs: InputChoice, _ arguments: Arguments, _ console: inout Console
  ) throws(UsageError) -> ExitStatus {
    let choice = try FindingChoice(arguments)
    let fixing = try FindingFixes(arguments, choice)
    var known = try KnownFindings(arguments.value(of: baseline), isWritten: arguments.has(writeBaseline))
    let changes = try changes(arguments)
    var outputs = ReportOutputs(try reports(arguments), &console)
    guard !outputs.isBroken else { return .trouble }
    let check = FileCheck(
      choice: choice, fixing: fixing, tolerated: known.tolerated, changes: changes,
      caches: arguments.has(ResultCaches.noCache) ? nil : ResultCaches(), reports: outputs.reports)
    var summary = CheckSummary()
    summary.complaints =
      FileRun.run(
        inputs.operands, shard: inputs.shard, settings: choice.settings, &console, make: check.run
      ) { outcome, console in
        guard let outcome else { return }
        console.print(outcome.difference)
        outputs.add(outcome.entries, &console)
        summary.add(outcome.file, fixes: outcome.fixes)
        known.take(outcome.all)
      } complain: { complaint, console in
        outputs.add(check.reports.map { $0.entry(complaint) }, &console)
      }.troubles
    check.caches?.save()
    guard !Interruption.isRequested else {
      outputs.discard()
      console.say("stopped: \(summary.files.counting("file")) checked, and no report was written to a file")
      return .interrupted
    }
    var status: ExitStatus = summary.complaints > 0 ? .trouble : choice.isFailure(summary.tally) ? .failure : .success
    if fixing.isShown, summary.fixes > 0 { status.worsen(to: .failure) }
    if !outputs.finish(summary, &console) { status = .trouble }
    status.worsen(to: known.finish(summary, &console))
    console.say(summary.description(areFixesMade: !fixing.isShown))
    if arguments.has(CheckSummary.statistics) { for line in summary.statistics { console.say(line) } }
    return status
  }

  private static func changes(_ arguments: Arguments) throws(UsageError) -> ChangedFiles? {
    guard let range = arguments.value(of: ChangedFiles.changedSince) else { return nil }
    do {
      return try ChangedFiles(since: range)
    } catch {
      throw UsageError("What changed since \(range) cannot be found: \(error.message).")
    }
  }

  /// The report for standard output, and those for files.
  private static func reports(
    _ arguments: Arguments
  ) throws(UsageError) -> [(report: any FindingsReport.Type, path: Path?)] {
    var result: [(report: any FindingsReport.Type, path: Path?)] = []
    let first = arguments.value(of: format).flatMap(FindingsReports.report(named:)) ?? TextReport.self
    // What is written down as known is not reported, and a difference stands alone.
    if !arguments.has(writeBaseline), !arguments.has(FindingFixes.diff) { result.append((first, nil)) }
    for given in arguments.values(of: output) {
      let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let report = FindingsReports.report(named: parts[0]) else {
        throw UsageError(
          "“\(given)” names no report: --output FORMAT=FILE, where FORMAT is one of "
            + FindingsReports.formats.joined(separator: ", ") + ".",
          meant: parts.first.flatMap { Suggestion.nearest(to: $0, among: FindingsReports.formats) })
      }
      result.append((report, Path(parts[1])))
    }
    return result
  }
}
