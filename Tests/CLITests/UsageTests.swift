import Foundation
import Testing

/// Calls, right and wrong: what helps, and what is refused how.
@Suite struct UsageTests {
  static let commands = [
    "check", "format", "strip", "escape", "lookup", "explain", "export", "lsp", "cache", "diff", "doctor",
    "completions", "manual", "version", "help",
  ]

  /// Calls that cannot be understood, and what is said of them.
  static let mistakes: [(call: [String], message: String)] = [
    (["chek"], "There is no command “chek”. Did you mean “annotate check”? “annotate help” lists the commands."),
    (
      ["bai/a.anno"],
      """
      There is no command “bai/a.anno”. Did you mean “annotate check bai/a.anno”? “annotate help” lists the commands.
      """
    ),
    (
      ["help", "stripp"],
      "There is no command “stripp”. Did you mean “annotate strip”? “annotate help” lists the commands."
    ),
    (["xyzzy"], "There is no command “xyzzy”. “annotate help” lists the commands."),
    (["--hepl"], "There is no option “--hepl” here. Did you mean “--help”? “annotate help” says how it is used."),
    (
      ["lookup", "--dat=2013", "x"],
      "There is no option “--dat” here. Did you mean “--date”? “annotate help lookup” lists its options."
    ),
    (["check", "-x"], "There is no option “-x” here. “annotate help check” lists its options."),
    (["check", "--help=yes"], "“--help” takes no value. “annotate help check” lists its options."),
    (["lookup", "--date"], "“--date” needs a value: --date DATE. “annotate help lookup” lists its options."),
    (["lookup", "--date="], "“--date” needs a value: --date DATE. “annotate help lookup” lists its options."),
    (["lookup", "--date", "20x", "a"], "“20x” is no date: write 2013, 2013-12 or 2013-12-23."),
    (["lookup"], "“annotate lookup” needs NAME…. “annotate help lookup” says how it is used."),
    (["strip"], "“annotate strip” needs FILE…. “annotate help strip” says how it is used."),
    (["escape", "--"], "“annotate escape” needs FILE…. “annotate help escape” says how it is used."),
    (
      ["export", "--format", "jsn", "a"],
      """
      “jsn” is no value of “--format”, which is one of: json. Did you mean “json”? “annotate help export” lists its \
      options.
      """
    ),
    (["version", "x"], "“x” is one too many for “annotate version”. “annotate help version” says how it is used."),
    (
      ["completions", "fisch"],
      "There are no completions for “fisch”, but for: bash, zsh, fish. Did you mean “fish”?"
    ),
    (
      ["lsp", "--stdin"],
      "There is no option “--stdin” here. Did you mean “--stdio”? “annotate help lsp” lists its options."
    ),
  ]

  @Test(arguments: mistakes)
  func aWrongCallIsRefused(_ call: [String], _ message: String) throws {
    let run = try CommandRun(call, in: TemporaryFolder())
    #expect(run.error == "annotate: \(message)\n")
    #expect(run.output.isEmpty)
    #expect(run.status == 2)
  }

  @Test(arguments: commands)
  func eachCommandHasItsPage(_ command: String) throws {
    let folder = TemporaryFolder()
    let page = try CommandRun(["help", command], in: folder)
    #expect(page.output.contains("\nUsage: annotate \(command)"))
    #expect(page.output.contains("\n  -h, --help"))
    #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    for call in [[command, "--help"], [command, "-h"], ["--help", command], [command, "x", "--help"]] {
      let other = try CommandRun(call, in: folder)
      #expect(other.output == page.output, "\(call)")
      #expect(other.status == 0)
    }
    let version = try CommandRun([command, "--version"], in: folder)
    #expect(version.output == (try CommandRun(["version"], in: folder)).output)
  }

  @Test func theOverviewListsTheCommands() throws {
    let folder = TemporaryFolder()
    let overview = try CommandRun(["help"], in: folder)
    for command in Self.commands { #expect(overview.output.contains("\n  \(command) ")) }
    #expect(try CommandRun(["--help"], in: folder).output == overview.output)
    #expect(try CommandRun(["-h"], in: folder).output == overview.output)
    let nothing = try CommandRun([], in: folder)
    #expect(nothing.error == overview.output + "\n")
    #expect(nothing.status == 2)
  }

  @Test(arguments: [["version"], ["--version"]])
  func theVersionIsANumber(_ call: [String]) throws {
    let run = try CommandRun(call, in: TemporaryFolder())
    #expect(run.output.wholeMatch(of: /annotate \d+\.\d+\.\d+\n/) != nil)
    #expect(run.status == 0)
  }

  @Test func whatStandsBehindTwoDashesIsNoOption() throws {
    let folder = try TemporaryFolder(["--help": "Ông Lê.\n"])
    #expect(try CommandRun(["strip", "--", "--help"], in: folder).output == "Ông Lê.\n")
  }
}
