import Foundation
import Testing

/// `check --changed-since` and `diff`: what a git revision range touches, and what that means for articles.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/git"), "there is no git"))
struct RevisionTests {
  private static let files = [
    "annotate.json": "{}",
    "registry/can-bo.anno": "%official @tam Lê Tám\n\n%official @man Đỗ Thị Mận\n",
    "tam.anno": "Ông <@Lê Tám> nói.\n",
    "man.anno": "Bà <@Đỗ Thị Mận> nói.\n",
    "khac.anno": "Không ai.\n",
    "lo.anno": "Ông <@Chưa Ai Biết> nói.\n",
  ]
  private static let git = "git -c user.name=a -c user.email=a@example.org"

  private static func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files)
    let line = "git init -q -b main . && git add . && \(git) commit -q -m one"
    #expect(try CommandRun(shell: line, in: folder).status == 0)
    return folder
  }

  /// What is done, from which revision is counted, and how many files are checked.
  static let changes: [(line: String, range: String, files: String)] = [
    (":", "HEAD", "0 files checked"),
    ("echo >> tam.anno", "HEAD", "1 file checked: no findings"),
    ("echo Mới. > moi.anno", "HEAD", "1 file checked: no findings"),
    ("rm khac.anno", "HEAD", "0 files checked"),
    // What refers to him, what may, and the registry itself.
    ("sed -i 's/Lê Tám/Lê Tám Một/' registry/can-bo.anno", "HEAD", "3 files checked: 2 errors"),
    // A declaration that only moved changes nothing but its own file.
    ("sed -i '1i %% chú thích' registry/can-bo.anno", "HEAD", "1 file checked: no findings"),
    (
      "printf '\\n%%official @biet Chưa Ai Biết\\n' >> registry/can-bo.anno", "HEAD", "2 files checked: no findings"
    ),
    ("rm registry/can-bo.anno", "HEAD", "3 files checked: 3 errors"),
    // What was a workspace of its own belongs to another now.
    (
      "mkdir b && echo '{}' > b/annotate.json && echo Ai. > b/x.anno && git add . && \(git) commit -qm two && rm b/*.json",
      "HEAD", "1 file checked: no findings"
    ),
    (
      "echo '{\"rules\": {\"unknown-reference\": \"information\"}}' > annotate.json", "HEAD",
      "5 files checked: 1 information"
    ),
    (
      "git switch -q -c b && echo >> man.anno && \(git) commit -qam two && echo >> tam.anno", "main...HEAD",
      "1 file checked: no findings"
    ),
    ("echo >> man.anno && \(git) commit -qam two && echo >> tam.anno", "HEAD~1", "2 files checked: no findings"),
  ]

  @Test(arguments: changes)
  func checksWhatCanBeOtherwise(line: String, range: String, files: String) throws {
    let folder = try Self.repository()
    #expect(try CommandRun(shell: line, in: folder).status == 0)
    let run = try CommandRun(["check", "--changed-since", range], in: folder)
    #expect(run.error == files + "\n")
  }

  /// What is done, and what `diff` says of it.
  static let differences: [(line: String, range: String, output: String, isTextChanged: Bool)] = [
    (":", "HEAD", "", false),
    ("sed -i 's/<@Lê Tám>/<@tam|Lê Tám>/' tam.anno", "HEAD", "tam.anno: markup changed, text is the same\n", false),
    ("sed -i 's/nói/hỏi/' tam.anno", "HEAD", "tam.anno: text changed\n", true),
    ("echo Mới. > moi.anno; echo x > moi.txt", "HEAD", "moi.anno: added\n", false),
    ("rm tam.anno", "HEAD", "tam.anno: removed\n", true),
    // Two with the same text are two.
    (
      "cp khac.anno hai.anno && git add . && \(git) commit -qm two && rm hai.anno khac.anno", "HEAD",
      "hai.anno: removed\nkhac.anno: removed\n", true
    ),
    (
      "mkdir a && git mv tam.anno a/b.anno && sed -i 's/[<>@]//g' a/b.anno", "HEAD",
      "a/b.anno: moved from tam.anno, text is the same\n", false
    ),
    (
      "sed -i 's/nói/hỏi/' tam.anno && \(git) commit -qam two && sed -i 's/Bà/Cô/' man.anno", "HEAD~1..HEAD",
      "tam.anno: text changed\n", true
    ),
  ]

  @Test(arguments: differences)
  func saysWhatChanged(line: String, range: String, output: String, isTextChanged: Bool) throws {
    let folder = try Self.repository()
    #expect(try CommandRun(shell: line, in: folder).status == 0)
    let run = try CommandRun(["diff", range], in: folder)
    #expect(run.output == output)
    #expect(run.status == 0)
    let strict = try CommandRun(["diff", "--text-must-not-change", range], in: folder)
    #expect(strict.status == (isTextChanged ? 1 : 0))
  }

  @Test func showsHowATextChanged() throws {
    let folder = try Self.repository()
    #expect(try CommandRun(shell: "sed -i 's/nói/hỏi/' *.anno", in: folder).status == 0)
    let run = try CommandRun(["diff", "--diff", "HEAD", "tam.anno"], in: folder)
    #expect(
      run.output == """
        tam.anno: text changed
        --- a/tam.anno
        +++ b/tam.anno
        @@ -1,1 +1,1 @@
        -Ông Lê Tám nói.
        +Ông Lê Tám hỏi.

        """)
  }

  @Test(arguments: [
    (["check", "--changed-since", "nope"], "What changed since nope cannot be found: git says: fatal: "),
    (
      ["check", "--changed-since=--output=x"],
      "What changed since --output=x cannot be found: “--output=x” is no revision."
    ),
    (["diff", "--", "-x"], "What changed since -x cannot be found: “-x” is no revision."),
  ])
  func aWrongRevisionIsSaid(call: [String], message: String) throws {
    let folder = try Self.repository()
    let run = try CommandRun(call, in: folder)
    #expect(run.error.hasPrefix("annotate: \(message)"), "\(run.error)")
    #expect(run.status == 2)
    #expect(
      try CommandRun(["diff", "HEAD"], in: TemporaryFolder()).error.contains("git says: fatal: not a git repository"))
  }
}
