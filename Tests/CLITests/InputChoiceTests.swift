import Foundation
import Testing

/// Which files `check` reads.
@Suite struct InputChoiceTests {
  private static func files() throws -> TemporaryFolder {
    let names = ["a.anno", "b/c.anno", "b/d.anno", "b/e/f.anno", "Tệp dài.anno", "nhap/g.anno"]
    return try TemporaryFolder(Dictionary(uniqueKeysWithValues: names.map { ($0, "<@\n") }))
  }

  /// A line of shell, the files that are checked, and how it ends.
  static let calls: [(line: String, files: [String], status: Int32)] = [
    ("\"$annotate\" check", ["Tệp dài.anno", "a.anno", "b/c.anno", "b/d.anno", "b/e/f.anno", "nhap/g.anno"], 1),
    ("\"$annotate\" check 'b/*.anno'", ["b/c.anno", "b/d.anno"], 1),
    ("\"$annotate\" check './b/**/?.anno' a.anno", ["b/c.anno", "b/d.anno", "b/e/f.anno", "a.anno"], 1),
    ("\"$annotate\" check \"$PWD/b/e/*.anno\"", ["/b/e/f.anno"], 1),
    ("\"$annotate\" check '**/f.anno' b/e", ["b/e/f.anno"], 1),
    ("\"$annotate\" check '*.txt'", [], 2),
    ("printf 'a.anno\\nb/d.anno\\r\\n\\n' | \"$annotate\" check --files-from -", ["a.anno", "b/d.anno"], 1),
    ("printf 'b/e\\0Tệp dài.anno\\0' > l; \"$annotate\" check --files-from l", ["b/e/f.anno", "Tệp dài.anno"], 1),
    ("printf '' | \"$annotate\" check --files-from=-", [], 0),
    ("printf 'b/d.anno\\n' | \"$annotate\" check a.anno --files-from -", ["a.anno", "b/d.anno"], 1),
    ("\"$annotate\" check --shard 1/4", ["Tệp dài.anno", "b/e/f.anno"], 1),
    ("\"$annotate\" check --shard 3/4", ["b/c.anno"], 1),
    ("\"$annotate\" check --shard 1/1 b", ["b/c.anno", "b/d.anno", "b/e/f.anno"], 1),
    ("\"$annotate\" check --shard 9/9 b", [], 0),
    (
      "echo nhap > .gitignore; echo 'e/' > b/.gitignore; \"$annotate\" check",
      ["Tệp dài.anno", "a.anno", "b/c.anno", "b/d.anno"], 1
    ),
    ("echo nhap > .gitignore; \"$annotate\" check nhap/g.anno 'nhap/*.anno'", ["nhap/g.anno"], 1),
    ("mkdir .git; echo 'b/d*' > .gitignore; \"$annotate\" check b", ["b/c.anno", "b/e/f.anno"], 1),
    ("echo 'b/d*' > .gitignore; \"$annotate\" check b", ["b/c.anno", "b/d.anno", "b/e/f.anno"], 1),
  ]

  @Test(arguments: calls)
  func reads(line: String, files: [String], status: Int32) throws {
    let folder = try Self.files()
    let run = try CommandRun(shell: line, in: folder)
    let found = run.output.split(separator: "\n").filter { $0.contains(": error:") }.map { line in
      String(line.prefix { $0 != ":" }).replacingOccurrences(of: folder.url.path, with: "")
    }
    #expect(found == files, "\(run.error)")
    #expect(run.status == status)
  }

  @Test(arguments: [
    (
      "echo nhap > .gitignore; \"$annotate\" check nhap", "nhap: .gitignore ignores what is in it; a file that is named"
    ),
    ("\"$annotate\" check 'x/*.anno'", "x/*.anno: no .anno file matches this pattern\n"),
  ])
  func nothingIsPassedOverInSilence(line: String, message: String) throws {
    let folder = try TemporaryFolder(["nhap/a.anno": "<@", "nhap/.gitignore": "*.anno\n"])
    let run = try CommandRun(shell: line, in: folder)
    #expect(run.error.hasPrefix("annotate: " + message), "\(run.error)")
    #expect(run.status == 2)
  }

  /// All shares together are all files, each once.
  @Test func sharesAddUp() throws {
    let folder = try Self.files()
    let all = try CommandRun(["check"], in: folder).output
    let shares = try (1...3).map { try CommandRun(["check", "--shard", "\($0)/3"], in: folder).output }
    #expect(shares.joined().split(separator: "\n").sorted() == all.split(separator: "\n").sorted())
  }

  @Test func statisticsCount() throws {
    let folder = try TemporaryFolder(["a.anno": "<@ <&\n", "b.anno": "Bà <~x>> nói.\n"])
    let run = try CommandRun(["check", "--statistics"], in: folder)
    let lines = run.error.split(separator: "\n")
    #expect(
      lines.dropLast() == [
        "2 files checked: 2 errors, 1 warning", "        2  unclosed-span", "        1  stray-closer",
      ])
    #expect(lines.last?.hasPrefix("2 files, 22 bytes, ") == true && lines.last?.hasSuffix(" ms") == true)
  }
}
