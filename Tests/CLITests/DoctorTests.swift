import Foundation
import Testing

/// `doctor`: what the server would use, and why not more.
@Suite struct DoctorTests {
  private static let files = [
    "annotate.json": #"{"exclude":["drafts"],"rules":{"unclosed-span":"off"}}"#, "a.anno": "x\n", "b.txt": "x\n",
    "drafts/c.anno": "x\n", "registry/r.anno": "%official @an An\n", "wrong/annotate.json": #"{"exclud":[]}"#,
    "wrong/d.anno": "x\n", "plain/e.anno": "x\n",
  ]

  /// A path, what is said of it, and the exit status.
  static let cases: [(path: String, said: [String], status: Int32)] = [
    (
      "plain",
      ["Configuration: FOLDER/annotate.json", "exclude   drafts", "rules     unclosed-span: off", "1 article, 0"],
      0
    ),
    ("a.anno", ["Workspace: FOLDER\n", "  registry/r.anno\n", "1 article, 0 registry files"], 0),
    ("registry/r.anno", ["0 articles, 1 registry file"], 0),
    ("b.txt", ["b.txt  not served: its name does not end with .anno"], 1),
    ("drafts/c.anno", ["drafts/c.anno  excluded by “drafts” of annotate.json; it is served while it is open"], 0),
    ("wrong", ["wrong/annotate.json:1:2: There is no option “exclud”"], 1),
    (".", ["3 articles, 1 registry file", "  drafts  excluded by “drafts” of annotate.json", "Mistakes:"], 1),
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
