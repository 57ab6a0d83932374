import Foundation
import Testing

/// `check`: what is reported, in which order, and how it ends.
@Suite struct CheckTests {
  @Test func relatedPlacesAndFixesStandBelow() throws {
    let folder = try TemporaryFolder([
      "annotate.json": "{}",
      "registry/can-bo.anno": "%official @le-tam Lê Tám\n%official @le-tam-b Lê Tám\n",
      "bai/a.anno": "Ông <@Lê Tám> nói.\n",
    ])
    let run = try CommandRun(["check", "bai"], in: folder)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("  1 | Ông <@Lê Tám> nói."))
    #expect(lines.contains("    |       ^~~~~~"))
    #expect(lines.contains { $0.hasPrefix("    help: ") && $0.contains("@le-tam-b") })
    #expect(lines.contains { $0.hasPrefix("    note: registry/can-bo.anno:2:11: ") })
    #expect(run.status == 1)
  }

  @Test(arguments: [
    (["a.anno"], "", "1 file checked: no findings\n", 0 as Int32),
    (["b.anno"], "", "1 file checked: 1 error\n", 1),
    (["a.anno", "b.anno", "w.anno"], "", "3 files checked: 1 error, 1 warning\n", 1),
    (["w.anno"], "", "1 file checked: 1 warning\n", 0),
    (["."], "", "3 files checked: 1 error, 1 warning\n", 1),
    ([], "", "3 files checked: 1 error, 1 warning\n", 1),
    (["a.anno", "./a.anno", ".", ".//a.anno"], "", "3 files checked: 1 error, 1 warning\n", 1),
    (["-"], "Ông <@Lê", "1 file checked: 1 error\n", 1),
    (["--", "-", "-"], "Ông Lê", "1 file checked: no findings\n", 0),
  ])
  func theSummaryCounts(_ paths: [String], _ input: String, _ summary: String, _ status: Int32) throws {
    let folder = try TemporaryFolder([
      "a.anno": "Ông Lê.\n", "b.anno": "Ông <@Lê.\n", "w.anno": "Bà <~x>> nói.\n", "c.txt": "<@", ".d.anno": "<@",
      ".e/f.anno": "<@",
    ])
    let run = try CommandRun(["check"] + paths, in: folder, input: Data(input.utf8))
    #expect(run.error == summary)
    #expect(run.status == status)
  }

  @Test func findingsComeInTheOrderOfTheFiles() throws {
    var files: [String: String] = [:]
    for number in 0..<600 {
      files["f\(number % 7)/\(number).anno"] = "x <@\n" + String(repeating: "y\n", count: number)
    }
    let folder = try TemporaryFolder(files)
    let first = try CommandRun(["check"], in: folder)
    let paths = first.output.split(separator: "\n").filter { $0.contains(": error:") }.map {
      String($0.prefix { $0 != ":" })
    }
    #expect(paths == files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(try CommandRun(["check"], in: folder).output == first.output)
  }

  @Test func theNearestConfigurationHolds() throws {
    let folder = try TemporaryFolder([
      "annotate.json": #"{"exclude": ["nhap/**"], "rules": {"stray-closer": "off"}}"#,
      "a.anno": "Bà <~x>> nói.\n", "nhap/b.anno": "Bà <~x>> nói.\n",
      "rieng/annotate.json": "{}", "rieng/c.anno": "Bà <~x>> nói.\n",
    ])
    let all = try CommandRun(["check"], in: folder)
    #expect(all.output.hasPrefix("rieng/c.anno:1:8: warning: "))
    #expect(all.error == "2 files checked: 1 warning\n")
    let named = try CommandRun(["check", "nhap/b.anno"], in: folder)
    #expect(named.error == "1 file checked: no findings\n")
    let excluded = try CommandRun(["check", "nhap"], in: folder)
    #expect(excluded.error.hasPrefix("annotate: nhap: annotate.json excludes what is in it"))
    #expect(excluded.status == 2)
  }
}
