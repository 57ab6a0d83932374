import Foundation
import Testing

/// Which findings `check` tells of, and which of them make it fail.
@Suite struct ChoiceTests {
  /// An error, two warnings of different rules, an information, and a hint.
  private static let files = [
    "annotate.json": #"{"rules": {"unattributed-speech": "information"}}"#,
    "a.anno": "%allow no-such-rule\n\nÔng <@Lê.\n\nBà <~x>> nói <:“a”>.\n\nSách của của tôi.\n",
  ]

  static let calls: [(call: [String], rules: [String], status: Int32)] = [
    ([], ["unknown-rule", "unclosed-span", "stray-closer", "unattributed-speech"], 1),
    (["--severity", "error"], ["unclosed-span"], 1),
    (["--severity=warning"], ["unknown-rule", "unclosed-span", "stray-closer"], 1),
    (["--select", "stray-closer,unknown-rule"], ["unknown-rule", "stray-closer"], 0),
    (["--select", "stray-closer", "--select", "unknown-rule"], ["unknown-rule", "stray-closer"], 0),
    // Hints are told of where they are asked for.
    (["--select", "repeated-word"], ["repeated-word"], 0),
    (["--select", "repeated-word", "--severity", "information"], [], 0),
    (["--ignore", "unclosed-span"], ["unknown-rule", "stray-closer", "unattributed-speech"], 0),
    (
      ["--ignore", "unclosed-span", "--max-warnings", "2"], ["unknown-rule", "stray-closer", "unattributed-speech"], 0
    ),
    (
      ["--ignore", "unclosed-span", "--max-warnings", "1"], ["unknown-rule", "stray-closer", "unattributed-speech"], 1
    ),
    (["--severity", "error", "--ignore", "unclosed-span", "--max-warnings=0"], [], 0),
    (
      ["--rule", "unclosed-span=information", "--rule", "stray-closer=off"],
      ["unknown-rule", "unclosed-span", "unattributed-speech"], 0
    ),
    (["--rule", "unattributed-speech=error", "--severity", "error"], ["unclosed-span", "unattributed-speech"], 1),
    (["--rule", "stray-closer=off", "--rule", "stray-closer=error", "--select", "stray-closer"], ["stray-closer"], 1),
  ]

  @Test(arguments: calls)
  func tellsOf(call: [String], rules: [String], status: Int32) throws {
    let run = try CommandRun(["check"] + call, in: try TemporaryFolder(Self.files))
    #expect(run.rules == rules, "\(run.output)\(run.error)")
    #expect(run.status == status)
  }

  @Test(arguments: [
    (
      ["--select", "stray-closr"],
      "There is no rule “stray-closr”. Did you mean “stray-closer”? “annotate explain” lists them."
    ),
    (
      ["--rule", "stray-closer"],
      """
      “stray-closer” gives no rule a severity: --rule NAME=LEVEL, where LEVEL is one of error, warning, information, \
      hint, off.
      """
    ),
    (["--max-warnings", "few"], "“few” is no number of warnings: --max-warnings 0 lets none pass."),
    (["--shard", "3/2"], "“3/2” is no share of the files: --shard 2/8 is the second of eight."),
    (
      ["--output", "saruf=x"],
      """
      “saruf=x” names no report: --output FORMAT=FILE, where FORMAT is one of text, json, jsonl, sarif, github, gitlab, \
      junit, checkstyle, rdjson. Did you mean “sarif”?
      """
    ),
    (["--diff"], "“--diff” needs “--fix” or “--fix-all”, whose changes it shows."),
    (["--fix", "-"], "Standard input cannot be put right; “--diff” shows what would change."),
    (["--watch", "-"], "Standard input cannot be watched: name files or folders."),
    (["--write-baseline"], "“--write-baseline” needs “--baseline FILE”, which names the file to write."),
    (["--baseline", "none.json"], "The baseline none.json cannot be used: there is no such file."),
    (["--files-from", "none.txt"], "The list none.txt cannot be read: there is no such file."),
  ])
  func aWrongCallIsSaid(call: [String], message: String) throws {
    let run = try CommandRun(["check"] + call, in: try TemporaryFolder(Self.files))
    #expect(run.error == "annotate: \(message)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }
}

extension CommandRun {
  /// The rules of the findings in a text report, in their order.
  var rules: [String] {
    output.split(separator: "\n").filter { $0.hasSuffix("]") && $0.first != " " }.compactMap { line in
      line.lastIndex(of: "[").map { String(line[line.index(after: $0)...].dropLast()) }
    }
  }
}
