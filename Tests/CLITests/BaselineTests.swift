import Foundation
import Testing

/// Known findings are tolerated, new ones fail, and solved ones are said.
@Suite struct BaselineTests {
  @Test func knownFindingsAreTolerated() throws {
    let folder = try TemporaryFolder(["a.anno": "Ông <@Lê.\n\nBà <@Mận.\n", "b/c.anno": "<@Bưởi"])
    let written = try CommandRun(["check", "--baseline", "known.json", "--write-baseline"], in: folder)
    #expect(written.output.isEmpty)
    #expect(written.error == "annotate: known.json: 3 findings written\n2 files checked: 3 errors\n")
    #expect(written.status == 1)
    let again = try CommandRun(["check", "--baseline", "known.json"], in: folder)
    #expect(again.output.isEmpty)
    #expect(again.error == "3 findings of the baseline tolerated\n2 files checked: no findings\n")
    #expect(again.status == 0)
  }

  /// Lines above a finding do not make it another, wherever the check runs.
  @Test func aFindingMayMove() throws {
    let folder = try TemporaryFolder(["annotate.json": "{}", "b/c.anno": "Ông <@Lê.\n\nBà <@Lê.\n"])
    #expect(try CommandRun(["check", "--baseline", "k.json", "--write-baseline"], in: folder).status == 1)
    try folder.write(Data("Mở đầu.\n\nÔng <@Lê.\n\nBà <@Lê.\n".utf8), to: "b/c.anno")
    #expect(try CommandRun(["check", "--baseline", "k.json", "b/c.anno"], in: folder).status == 0)
    #expect(
      try CommandRun(shell: "cd b && \"$annotate\" check --baseline ../k.json", in: folder).error
        == "2 findings of the baseline tolerated\n1 file checked: no findings\n")
  }

  @Test func newFindingsFailAndSolvedOnesAreSaid() throws {
    let folder = try TemporaryFolder(["a.anno": "Ông <@Lê.\n", "b.anno": "<@Bưởi"])
    #expect(try CommandRun(["check", "--baseline", "k.json", "--write-baseline"], in: folder).status == 1)
    try folder.write(Data("Bà <@Mận.\n".utf8), to: "a.anno")
    let run = try CommandRun(["check", "--baseline", "k.json"], in: folder)
    #expect(run.output.hasPrefix("a.anno:1:4: error: "))
    #expect(run.rules == ["unclosed-span"])
    #expect(
      run.error == """
        1 finding of the baseline tolerated
        solved: a.anno: This person is not closed on its line: put “>” where it ends, or “\\” before “<@” if it is text. \
        [unclosed-span]
        annotate: k.json: 1 finding of the baseline solved: write it anew with --write-baseline
        2 files checked: 1 error

        """)
    #expect(run.status == 1)
    // What was not looked at is not solved.
    let part = try CommandRun(["check", "--baseline", "k.json", "b.anno"], in: folder)
    #expect(part.error == "1 finding of the baseline tolerated\n1 file checked: no findings\n")
  }

  @Test func itIsNotWrittenWhereNotAllWasRead() throws {
    let folder = try TemporaryFolder(["a.anno": "Ông <@Lê.\n", "k.json": "old"])
    let call = ["check", "--baseline", "k.json", "--write-baseline", "a.anno", "none.anno"]
    let run = try CommandRun(call, in: folder)
    #expect(run.error.contains("annotate: k.json: it was not written, since not all could be read\n"))
    #expect(run.status == 2)
    #expect(try folder.text("k.json") == "old")
  }

  @Test(arguments: [
    ("{", "line 1, column 2: "), ("[]", "line 1, column 1: it is no baseline"),
    ("{\"version\":1,\"findings\":[\n{\"file\":\"a\"}]}", "line 2, column 1: this finding lacks its file, rule"),
  ])
  func aBrokenOneIsSaid(text: String, message: String) throws {
    let folder = try TemporaryFolder(["a.anno": "Ông <@Lê.\n", "k.json": text])
    let run = try CommandRun(["check", "--baseline", "k.json"], in: folder)
    #expect(run.error.hasPrefix("annotate: The baseline k.json cannot be used: \(message)"), "\(run.error)")
    #expect(run.status == 2)
  }
}
