import Foundation
import Testing

/// `draft`: raw articles in, annotated ones out.
@Suite struct DraftTests {
  static let article = "Hội nghị tổng kết công tác năm 2019\n\nSáng 14/1/2020, hội nghị khai mạc."

  @Test func oneIsDraftedToStandardOutput() throws {
    let folder = try TemporaryFolder(["a.txt": Self.article])
    let run = try CommandRun(["draft", "a.txt"], in: folder)
    #expect(run.output.hasPrefix("%title Hội nghị tổng kết công tác năm 2019\n%date 2020-01-14\n%sha256 "))
    #expect(run.output.hasSuffix("\n\n\(Self.article)\\\n"))
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
    #expect(try CommandRun(["draft", "-"], in: folder, input: Data(Self.article.utf8)).output == run.output)
  }

  @Test func severalAreWrittenToAFolder() throws {
    let folder = try TemporaryFolder(["raw/a.txt": Self.article, "raw/b.b.txt": "Tin ngắn\r\n", "raw/.c": ""])
    let line = """
      "$annotate" draft --output drafts raw/a.txt raw/b.b.txt raw/.c && ls -A drafts && "$annotate" check drafts &&
      for name in a b.b .c; do "$annotate" strip drafts/$name.anno | cmp - raw/$name* || echo differs; done
      """
    let run = try CommandRun(shell: line, in: folder)
    #expect(run.output.hasPrefix(".c.anno\na.anno\nb.b.anno\n"))
    #expect(!run.output.contains("differs"))
    #expect(run.error.hasPrefix("3 drafts written\n"))
    #expect(run.status == 0)
  }

  @Test func whatIsThereIsNotReplacedUnlessItIsWanted() throws {
    let folder = try TemporaryFolder(["a.txt": Self.article, "drafts/a.anno": "Đã sửa bằng tay.\n"])
    let kept = try CommandRun(["draft", "--output", "drafts", "a.txt"], in: folder)
    let message = "it is there already, and was left as it is; --force replaces it"
    #expect(kept.error == "annotate: drafts/a.anno: \(message)\n0 drafts written\n")
    #expect(kept.status == 2)
    #expect(try folder.text("drafts/a.anno") == "Đã sửa bằng tay.\n")
    #expect(try CommandRun(["draft", "--force", "-o", "drafts", "a.txt"], in: folder).status == 0)
    #expect(try folder.text("drafts/a.anno").hasPrefix("%title Hội nghị"))
  }

  @Test func twoDraftsOfOneNameAreNotMixedUp() throws {
    let folder = try TemporaryFolder(["a/x.txt": "Một\n", "b/x.txt": "Hai\n"])
    let run = try CommandRun(["draft", "--force", "--output", "drafts", "a/x.txt", "b/x.txt"], in: folder)
    #expect(run.error == "annotate: drafts/x.anno: two articles would have this draft\n1 draft written\n")
    #expect(run.status == 2)
    #expect(try folder.text("drafts/x.anno").contains("Một"))
  }

  @Test(arguments: [
    (
      ["draft", "a.txt", "a.txt"],
      "Several articles are not drafted to standard output: name a folder with --output FOLDER."
    ),
    (["draft", "raw"], "“raw” is a folder: name the files in it, as in “annotate draft raw/*.txt”."),
    (["draft", "nope.txt"], "nope.txt: there is no such file"),
    (
      ["draft", "bad.txt"],
      "bad.txt: it is not UTF-8: byte 0xE1 at offset 0 (line 1, column 1) is part of no character."
    ),
    (["draft", "--output", "a.txt", "a.txt"], "a.txt: File exists"),
  ])
  func whatCannotBeDoneIsSaid(_ call: [String], _ message: String) throws {
    let folder = try TemporaryFolder(["a.txt": Self.article, "raw/b.txt": ""])
    try folder.write(Data([0xE1, 0x41]), to: "bad.txt")
    let run = try CommandRun(call, in: folder)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("annotate: \(message)"))
    #expect(run.status == 2)
  }
}
