import Annotate

enum CheckCommand: Command {
  static let name = "check"
  static let summary = "Check articles and registry files, and report what is wrong."
  static let operands = Operands(
    placeholder: "PATH…",
    help: """
      Files, and folders to read all .anno files of; “-” is standard input. Without any, the current folder.
      """,
    count: 0...Int.max)
  static let options: [Option] = []
  static let explanation = [
    """
    Each finding is written to standard output as “path:line:column: severity: message [rule]”, with its line below; \
    lines and columns count from 1, columns in Unicode scalars. “annotate explain RULE” says more about a rule. The \
    summary, and what is wrong with the files themselves, goes to standard error.
    """,
    """
    In folders, names that begin with a dot and what “exclude” of annotate.json names are passed over; a file that is \
    named by itself is always checked. The nearest annotate.json above a file decides which rules and registry files \
    hold for it.
    """,
    """
    Exit status: 0 without errors (warnings do not count), 1 with errors, 2 when something could not be read or the \
    call is wrong.
    """,
    """
    Colours are for terminals. NO_COLOR=1 in the environment turns them off, CLICOLOR_FORCE=1 on.
    """,
  ]
  static let examples = [
    (call: "annotate check examples", effect: "Check the articles of a folder."),
    (call: "annotate check - < article.anno", effect: "Check what comes in."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    let report = TextReport(console.terminal)
    var total = Tally()
    let paths = arguments.operands.isEmpty ? [Path(".")] : arguments.operands
    let (files, troubles) = FileRun.run(paths, &console) {
      file throws(InputFailure) in
      let snapshot = try file.snapshot()
      let findings = snapshot.findings()
      return (report: report.render(findings, of: snapshot, path: file.path), tally: Tally(findings))
    } take: { result, console in
      console.print(result.report)
      total += result.tally
    }
    console.say(summary(files, total, troubles))
    return troubles > 0 ? .trouble : total.hasErrors ? .failure : .success
  }

  private static func summary(_ files: Int, _ total: Tally, _ troubles: Int) -> String {
    let findings = files > 0 ? ": \(total.description)" : ""
    let trouble = troubles > 0 ? "; \(troubles.counting("problem")) with the input" : ""
    return "\(files.counting("file")) checked\(findings)\(trouble)"
  }
}
