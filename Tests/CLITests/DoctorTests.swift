import Foundation
import Testing

/// `doctor`: what the server would use, and why not more.
@Suite struct DoctorTests {
  private static let files = [
    "annotate.json": #"{"exclude":["drafts"],"rules":{"unclosed-span":"off"}}"#, "a.anno": "x\n", "b.txt": "x\n",
    "drafts/c.anno": "x\n", "registry/r.anno": "%official @an An\n", "wrong/annotate.json": #"{"exclud":[]}"#,
    "wrong/d.anno": "x\n", "plain/e.anno": "x\n", ".gitignore": "# what is made\r\n/made/\r\n",
    "made/f.anno": "x\n", "plain/.gitignore": "*-old.anno\n!kept-old.anno\n", "plain/g-old.anno": "x\n",
    "plain/kept-old.anno": "x\n", "plain/.hidden/h.anno": "x\n",
  ]

  /// A path, what is said of it, and the exit status.
  static let cases: [(path: String, said: [String], status: Int32)] = [
    (
      "plain",
      [
        "Configuration: FOLDER/annotate.json", "exclude   drafts", "rules     unclosed-span: off", "2 articles, 0",
        "inlayHints identity speaker addressees office title",
        "plain/g-old.anno ignored by “*-old.anno”, line 1 of plain/.gitignore",
      ], 0
    ),
    ("a.anno", ["Workspace: FOLDER\n", "  registry/r.anno\n", "1 article, 0 registry files"], 0),
    ("registry/r.anno", ["0 articles, 1 registry file"], 0),
    ("b.txt", ["b.txt  not served: its name does not end with .anno"], 1),
    ("drafts/c.anno", ["drafts/c.anno  excluded by “drafts” of annotate.json; it is served while it is open"], 0),
    ("made/f.anno", ["made/f.anno ignored by “/made/”, line 2 of .gitignore; it is served while it is open"], 0),
    ("made", ["1 article"], 0), ("plain/kept-old.anno", ["1 article"], 0),
    ("plain/.hidden/h.anno", ["its name, or that of a folder that it is in, begins with a dot; it is served"], 0),
    ("wrong", ["wrong/annotate.json:1:2: There is no option “exclud”"], 1),
    (
      ".",
      [
        "4 articles, 1 registry file", "  drafts  excluded by “drafts” of annotate.json",
        "made ignored by “/made/”, line 2 of .gitignore", "Mistakes:",
      ], 1
    ),
  ]

  @Test(arguments: cases)
  func says(path: String, said: [String], status: Int32) throws {
    let folder = try TemporaryFolder(Self.files)
    let run = try CommandRun(["doctor", path], in: folder)
    for words in said {
      let words = words.replacingOccurrences(of: "FOLDER", with: folder.url.path)
      let joined = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let expected = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(joined.contains(expected), "\(run.output) lacks \(words)")
    }
    #expect(run.status == status)
  }

  @Test func complainsOfWhatIsNotThere() throws {
    let run = try CommandRun(["doctor", "none"], in: TemporaryFolder())
    #expect(run.error == "annotate: none: there is no such file\n")
    #expect(run.status == 2)
  }
}
