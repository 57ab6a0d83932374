import Annotate

enum FormatCommand: Command {
  static let name = "format"
  static let summary = "Lay out the markup of articles and registry files; the text stays as it is."
  static let operands = Operands(
    placeholder: "PATH…",
    help: """
      Files, and folders to format all .anno files of; “-” formats standard input to standard output.
      """,
    count: 1...Int.max, offer: .articles)
  private static let check = Option(
    name: "check", help: "Change nothing: list the files that are not laid out, and exit with 1 if there are any.")
  static let options = [check]
  static let explanation = [
    """
    Spaces between the parts of heads, statements and properties become one, properties are set off by two, attributes \
    stand in the order of the format's table, spaces at the end of markup lines go, and an empty line sets a header or \
    declarations off from the text where that line is no text. Comments, the order of lines and all text stay.
    """,
    """
    A file is replaced as a whole or not at all, and never where “annotate strip” would then give another text. One with \
    syntax errors is left as it is: what could not be read may be markup or text.
    """,
    """
    Exit status: 0 when all is laid out, 1 where a file has syntax errors or, with --check, is not laid out, 2 when \
    something could not be read or written or the call is wrong.
    """,
  ]
  static let examples = [
    (call: "annotate format examples", effect: "Format the articles of a folder."),
    (call: "annotate format --check .", effect: "Ask whether all is laid out, as in CI."),
    (call: "annotate format - < a.anno > b.anno", effect: "Format what comes in."),
  ]

  /// A document, and what it becomes.
  private struct Outcome: Sendable {
    let path: Path
    /// The same as before where there are syntax errors.
    let after: [UInt8]
    let isChanged: Bool
    let syntaxErrors: [String]
  }

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    let onlyChecks = arguments.has(check)
    var status = ExitStatus.success
    var changed = 0
    let (files, troubles) = FileRun.run(arguments.operands, &console) {
      file throws(InputFailure) in
      try format(file, writes: !onlyChecks)
    } take: { outcome, console in
      if outcome.isChanged { changed += 1 }
      if outcome.isChanged, onlyChecks {
        status.worsen(to: .failure)
        console.print(outcome.path.text.visible + "\n")
      }
      if outcome.path.isStandardInput, !onlyChecks { console.print(outcome.after) }
      guard !outcome.syntaxErrors.isEmpty else { return }
      status.worsen(to: .failure)
      for line in outcome.syntaxErrors { console.say("\(outcome.path.text.visible):\(line)") }
      let count = outcome.syntaxErrors.count.counting("syntax error")
      console.say("\(count): nothing was formatted; correct what could not be read first", of: outcome.path)
    }
    // An editor that filters a text through this takes what is said for a part of it.
    if !arguments.operands.contains(.standardInput) {
      console.say("\(files.counting("file")) read: \(changed) \(onlyChecks ? "not laid out" : "formatted")")
    }
    return troubles > 0 ? .trouble : status
  }

  private static func format(_ file: InputFile, writes: Bool) throws(InputFailure) -> Outcome {
    let before = try file.document()
    let errors = SyntaxErrors.places(in: before)
    let after = errors.isEmpty ? Formatter.format(before) : before
    let isChanged = after != before
    if isChanged {
      guard Strip.strip(after) == Strip.strip(before) else {
        throw InputFailure(message: "formatting would change its text, so it was left as it is; please report that")
      }
      if writes, !file.path.isStandardInput {
        try FileReplacement.replace(file.path, before, with: after, verb: "formatted")
      }
    }
    return Outcome(path: file.path, after: after, isChanged: isChanged, syntaxErrors: errors)
  }
}
