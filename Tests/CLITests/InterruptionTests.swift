import Foundation
import Testing

/// What happens when a run is stopped, killed, or loses its files: it is said, and nothing is lost or half written.
@Suite struct InterruptionTests {
  private static let before = "%allow inverted-period\n%title Họp\n\nÔng đến.\n"
  private static let after = "%title Họp\n\nÔng đến.\n"

  private static func corpus(_ count: Int) throws -> TemporaryFolder {
    try TemporaryFolder(Dictionary(uniqueKeysWithValues: (0..<count).map { ("\($0).anno", before) }))
  }

  /// Killed at any moment, each file is what it was or what it shall be.
  @Test func aKilledFixLeavesNoFileHalfWritten() throws {
    let folder = try Self.corpus(300)
    var moments = 0
    for milliseconds in stride(from: 5, through: 400, by: 15) {
      let line = "\"$annotate\" check --fix & sleep 0.\(String(format: "%03d", milliseconds)); kill -9 $!; wait $!; :"
      _ = try CommandRun(shell: line, in: folder)
      let texts = try (0..<300).map { try folder.text("\($0).anno") }
      #expect(texts.allSatisfy { $0 == Self.before || $0 == Self.after })
      if texts.contains(Self.before), texts.contains(Self.after) { moments += 1 }
      for number in 0..<300 { try folder.write(Data(Self.before.utf8), to: "\(number).anno") }
    }
    // That it was met in the middle of its work is likely, not certain: a busy machine starts it late.
    if moments == 0 { print("no kill met the program while it was writing") }
    #expect(try CommandRun(["check", "--fix"], in: folder).error == "300 files checked: no findings; 300 put right\n")
  }

  @Test func aKilledCheckLeavesNoResultsToBelieve() throws {
    let filling = String(repeating: "Hội nghị đã nghe báo cáo. ", count: 3000) + "\n"
    let files = (0..<40).map { ("\($0).anno", "Bà <@man|Mận> nói <#.\n" + filling) }
    let (folder, cache) = (try TemporaryFolder(Dictionary(uniqueKeysWithValues: files)), TemporaryFolder())
    let plain = try CommandRun(["check", "--no-cache"], in: folder)
    for milliseconds in stride(from: 20, through: 400, by: 40) {
      let wait = String(format: "%03d", milliseconds)
      let line =
        "XDG_CACHE_HOME='\(cache.url.path)' \"$annotate\" check >/dev/null & sleep 0.\(wait); kill -9 $!; wait $!; :"
      _ = try CommandRun(shell: line, in: folder)
      let run = try CommandRun(["check"], in: folder, environment: ["XDG_CACHE_HOME": cache.url.path])
      #expect(run.output == plain.output)
      try? FileManager.default.removeItem(at: cache.url.appendingPathComponent("annotate"))
    }
  }

  /// The first file has more to say than a pipe holds, so the last is still to be read when it goes.
  @Test func aFileThatGoesMeanwhileIsSaid() throws {
    var files = ["x/0.anno": String(repeating: "Ông <@Lê\n", count: 3000), "x/z.anno": "<@"]
    for number in 1000..<1600 { files["x/\(number).anno"] = "Ông.\n" }
    let folder = try TemporaryFolder(files)
    let line = "{ \"$annotate\" check x; echo $? >&2; } | { head -c 100 >/dev/null; rm x/z.anno; cat >/dev/null; }"
    let run = try CommandRun(shell: line, in: folder)
    #expect(run.error.contains("annotate: x/z.anno: there is no such file\n"), "\(run.error)")
    #expect(run.error.contains("601 files checked: 3,000 errors; 1 problem with the input\n2\n"), "\(run.error)")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make a small disk"))
  func aFullDiskLosesNothing() throws {
    let folder = try Self.corpus(0)
    let text = Self.before + String(repeating: "Hội nghị đã nghe báo cáo.\n", count: 900)
    try folder.write(Data(text.utf8), to: "a")
    let line = """
      mkdir d && mount -t tmpfs -o size=44k tmpfs d || exit 77
      cp a d/a.anno; "$annotate" check --fix d; echo $?; cmp a d/a.anno && ls -A d; umount d
      """
    let run = try CommandRun(shell: line, in: folder)
    guard run.status != 77 else {
      print("skipped: this machine lets nobody mount a small disk")
      return
    }
    #expect(run.output == "2\na.anno\n")
    #expect(run.error.hasPrefix("annotate: d/a.anno: it was not put right: No space left on device\n"), "\(run.error)")
  }

  @Test func aReportIsWholeOrNotThere() throws {
    let folder = try TemporaryFolder(["a.anno": "<@\n"])
    let missing = try CommandRun(["check", "--output", "sarif=none/x.sarif"], in: folder)
    #expect(missing.error == "annotate: none/x.sarif: it was not written: No such file or directory\n")
    #expect(missing.status == 2)
    let article = try CommandRun(["check", "--output", "json=a.anno"], in: folder)
    #expect(article.error.hasPrefix("annotate: a.anno: it was not written: that is the name of a configuration or an"))
    #expect(try folder.text("a.anno") == "<@\n")
    let run = try CommandRun(["check", "--output", "json=a.json", "--output", "junit=a.xml"], in: folder)
    #expect(run.status == 1)
    #expect(try folder.text("a.json").hasSuffix("}\n"))
    #expect(try folder.text("a.xml").hasSuffix("</testsuites>\n"))
  }

  @Test func anInterruptedCheckSaysSo() throws {
    var files: [String: String] = [:]
    for number in 0..<600 { files["\(number).anno"] = String(repeating: "Ông <@Lê\n", count: 30) }
    let folder = try TemporaryFolder(files)
    // It listens when the report to a file is begun, and the pipe is full until the signal is there.
    let line = """
      sh -c 'echo $$ > pid; exec "$annotate" check --output json=a.json' \\
        | { i=0; until ls .annotate.* >/dev/null 2>&1 || [ $i -gt 300 ]; do sleep 0.1; i=$((i+1)); done
            kill -TERM $(cat pid); sleep 0.2; cat >/dev/null; }
      ls *.json .annotate* 2>/dev/null
      """
    let run = try CommandRun(shell: line, in: folder)
    let said = /stopped: (1 file|\d+ files) checked, and no report was written to a file\n/
    #expect(run.error.wholeMatch(of: said) != nil, "\(run.error)")
    #expect(run.output.isEmpty)
  }

  /// A watch that is stopped ends with the status of its last check.
  @Test(arguments: [("Ông đến.\n", 0), ("<@\n", 1)])
  func aWatchChecksAgainAndCanBeStopped(text: String, status: Int) throws {
    let folder = try TemporaryFolder(["a.anno": "<@\n<&\n"])
    try folder.write(Data(text.utf8), to: "new")
    let line = """
      : > err; "$annotate" check --watch > out 2> err & watch=$!
      wait_for() { i=0; while [ "$(grep -c "$1" err)" -lt "$2" ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i+1)); done; }
      wait_for waiting 1; mv new a.anno; wait_for waiting 2; kill -TERM $watch; wait $watch; echo $?; cat err
      """
    let run = try CommandRun(shell: line, in: folder)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "\(status)", "\(run.output)")
    #expect(lines.dropFirst().first == "1 file checked: 2 errors")
    #expect(lines.contains(status == 0 ? "1 file checked: no findings" : "1 file checked: 1 error"))
  }
}
