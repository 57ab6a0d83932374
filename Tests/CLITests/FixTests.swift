import Foundation
import Testing

/// `check --fix`: what it puts right, what it leaves, and that no text is lost.
@Suite struct FixTests {
  private static let document = """
    %allow inverted-period
    %outlett Bản tin

    Ông <@Lê Hồng Anh>> đến.

    """
  private static let safe = """
    %outlett Bản tin

    Ông <@Lê Hồng Anh>> đến.

    """
  private static let all = """
    %outlet Bản tin

    Ông <@Lê Hồng Anh>\\> đến.

    """
  private static let statementAlone = """
    %allow inverted-period
    %outlet Bản tin

    Ông <@Lê Hồng Anh>> đến.

    """

  @Test(arguments: [
    (["--fix"], safe, "1 file checked: 1 error, 1 warning; 1 put right\n", 1 as Int32),
    (["--fix-all"], all, "1 file checked: no findings; 3 put right\n", 0),
    (
      ["--fix-all", "--select", "unknown-statement"], statementAlone, "1 file checked: no findings; 1 put right\n", 0
    ),
    (["--fix", "--severity", "error"], document, "1 file checked: 1 error\n", 1),
    ([], document, "1 file checked: 1 error, 2 warnings\n", 1),
  ])
  func putsRight(call: [String], result: String, summary: String, status: Int32) throws {
    let folder = try TemporaryFolder(["a.anno": Self.document])
    let run = try CommandRun(["check", "a.anno"] + call, in: folder)
    #expect(try folder.text("a.anno") == result)
    #expect(run.error == summary)
    #expect(run.status == status)
  }

  @Test func aDifferenceCanBeApplied() throws {
    let folder = try TemporaryFolder(["b/a.anno": Self.document, "z.anno": "Ông.\n"])
    let run = try CommandRun(["check", "--fix-all", "--diff"], in: folder)
    #expect(run.output.hasPrefix("--- a/b/a.anno\n+++ b/b/a.anno\n@@ -1,4 +1,3 @@\n"), "\(run.output)")
    #expect(run.error == "2 files checked: no findings; 3 can be put right\n")
    #expect(run.status == 1)
    #expect(try folder.text("b/a.anno") == Self.document)
    try folder.write(Data(run.output.utf8), to: "d.patch")
    #expect(try CommandRun(shell: "git apply d.patch", in: folder).status == 0)
    #expect(try folder.text("b/a.anno") == Self.all)
    #expect(try CommandRun(["check", "--fix-all", "--diff"], in: folder).status == 0)
  }

  /// The fix that would give the text its old hash changes the text.
  @Test func noTextIsChanged() throws {
    let document = "%sha256 \(String(repeating: "0", count: 64))\n\nÔng  <@Lê.\n"
    let folder = try TemporaryFolder(["a.anno": document])
    #expect(try CommandRun(["check", "--fix-all", "a.anno"], in: folder).status == 1)
    #expect(try folder.text("a.anno") == document)
  }

  @Test func modesAndLinksAreKept() throws {
    let folder = try TemporaryFolder(["a.anno": Self.document])
    let line = "chmod 640 a.anno; ln -s a.anno l.anno; \"$annotate\" check --fix-all l.anno; stat -c %a a.anno; ls -A"
    let run = try CommandRun(shell: line, in: folder)
    #expect(run.output == "640\na.anno\nl.anno\n")
    #expect(try folder.text("a.anno") == Self.all)
  }

  @Test func standardInputIsShown() throws {
    let run = try CommandRun(
      ["check", "--fix-all", "--diff", "-"], in: TemporaryFolder(), input: Data(Self.document.utf8))
    #expect(run.output.contains("\n-%outlett Bản tin\n+%outlet Bản tin\n"), "\(run.output)")
  }
}
