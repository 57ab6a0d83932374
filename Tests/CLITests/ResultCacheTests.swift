import Foundation
import Testing

/// The results of earlier checks: they save work, and never change what is said.
@Suite struct ResultCacheTests {
  /// More than a megabyte, less than which is not kept.
  private static let filling = String(repeating: "Hội nghị đã nghe báo cáo. ", count: 3000) + "\n"

  private static func corpus() throws -> TemporaryFolder {
    var files = [
      "annotate.json": "{}",
      "registry/can-bo.anno": "%official @tam Lê Tám\n%  role 2010..2015 Bí thư\n\n%official @man Đỗ Thị Mận\n",
      "a.anno": "%date 2012\n\nÔng <@Lê Tám>, <^Bí thư>, và ông <@tam|Tám> nói.\n" + filling,
      "b.anno": "Bà <@Đỗ Thị Mận> nói: <@Chưa Ai Biết>.\n" + filling,
      // A line that is too long to be kept, and two findings on one that is.
      "e.anno": filling.dropLast() + "<@Chưa Ai Biết>\n\nÔng <@Chưa Biết>, bà <@Không Ai Biết> nói.\n",
    ]
    for number in 0..<12 { files["c/\(number).anno"] = "Bà <@man|Đỗ Thị Mận> nói <#.\n" + filling }
    return try TemporaryFolder(files)
  }

  /// Checks with the cache, and without: both must say the same.
  private func check(_ folder: TemporaryFolder, _ cache: TemporaryFolder, _ more: [String] = []) throws -> CommandRun {
    let environment = ["XDG_CACHE_HOME": cache.url.path]
    let run = try CommandRun(["check"] + more, in: folder, environment: environment)
    let plain = try CommandRun(["check", "--no-cache"] + more, in: folder, environment: environment)
    #expect(run.output == plain.output)
    #expect(run.error == plain.error)
    #expect(run.status == plain.status)
    return run
  }

  private func results(_ cache: TemporaryFolder) throws -> [URL] {
    let folder = cache.url.appendingPathComponent("annotate/check")
    return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
  }

  /// What is done between two checks.
  static let changes = [
    ":", "touch a.anno", "sed -i 's/nói/hỏi/' a.anno", "rm a.anno", "cp a.anno d.anno",
    "sed -i 's/2010..2015/2010..2011/' registry/can-bo.anno", "sed -i 's/Lê Tám/Lê Chín/' registry/can-bo.anno",
    "sed -i 's/@man/@man-2/' registry/can-bo.anno", "sed -i '1i %% a\\n' registry/can-bo.anno",
    "printf '\\n%%official @biet Chưa Ai Biết\\n' >> registry/can-bo.anno", "rm registry/can-bo.anno",
    "printf '%%official @tam-2 Lê Tám\\n' > registry/d.anno",
    "echo '{\"rules\": {\"unclosed-span\": \"hint\"}}' > annotate.json",
    "echo '{\"registry\": [\"other/*.anno\"]}' > annotate.json",
    // The same size and time, other words.
    "sed 's/Mận/Mơn/' b.anno > x && touch -r b.anno x && mv x b.anno",
  ]

  @Test(arguments: changes)
  func itSaysTheSame(line: String) throws {
    let (folder, cache) = (try Self.corpus(), TemporaryFolder())
    _ = try check(folder, cache)
    #expect(try results(cache).count == 1)
    #expect(try CommandRun(shell: line, in: folder).status == 0)
    _ = try check(folder, cache)
    _ = try check(folder, cache, ["--rule", "unclosed-span=warning"])
    _ = try check(folder, cache, ["--format", "json", "--ignore", "unclosed-span"])
  }

  /// Where all is known there is nothing to write: the file of results stays the one that it is.
  @Test func whatIsKnownIsNotCheckedAgain() throws {
    let (folder, cache) = (try Self.corpus(), TemporaryFolder())
    func place() throws -> NSNumber? {
      let path = try #require(try results(cache).first?.path)
      return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? NSNumber
    }
    _ = try check(folder, cache)
    // The times of files that were just written are not relied on.
    Thread.sleep(forTimeInterval: 2.2)
    _ = try check(folder, cache)
    let first = try place()
    _ = try check(folder, cache)
    #expect(try place() == first)
    #expect(
      try CommandRun(shell: "rm c/1.anno; for each in *.anno c/*.anno; do echo >> $each; done", in: folder).status == 0)
    _ = try check(folder, cache)
    #expect(try place() != first)
    let bytes = try Data(contentsOf: try #require(try results(cache).first))
    #expect(bytes.range(of: Data("c/2.anno".utf8)) != nil)
    #expect(bytes.range(of: Data("c/1.anno".utf8)) == nil)
  }

  /// What is done to the file of results; none of it is believed.
  static let damages = [
    ": >", "truncate -s 100", "truncate -s 5000", "truncate -s +1", "printf x >>",
    "printf '\\377' | dd bs=1 seek=4000 conv=notrunc status=none of=",
    "printf '\\377\\377\\377\\377\\377\\377\\377\\377' | dd bs=1 seek=57 conv=notrunc status=none of=",
    "printf '\\0' | dd bs=1 seek=3 conv=notrunc status=none of=", "head -c 20000 /dev/urandom >",
    "rm", "rm -f $file; mkdir",
  ]

  @Test(arguments: damages)
  func aBrokenOneIsLeftOutOfAccount(line: String) throws {
    let (folder, cache) = (try Self.corpus(), TemporaryFolder())
    _ = try check(folder, cache)
    let file = try #require(try results(cache).first?.path)
    let separator = line.hasSuffix("=") ? "" : " "
    #expect(try CommandRun(shell: "file='\(file)'; \(line)\(separator)'\(file)'", in: folder).status == 0)
    _ = try check(folder, cache)
  }

  @Test func aCacheThatCannotBeWrittenIsNone() throws {
    let (folder, cache) = (try Self.corpus(), try TemporaryFolder(["annotate": "a file in its place"]))
    let run = try check(folder, cache)
    #expect(run.status == 1)
    #expect(!run.error.contains("problem"))
  }

  @Test func itIsTakenAway() throws {
    let (folder, cache) = (try Self.corpus(), TemporaryFolder())
    let environment = ["XDG_CACHE_HOME": cache.url.path]
    _ = try check(folder, cache)
    let said = try CommandRun(["cache"], in: folder, environment: environment)
    #expect(said.output.hasPrefix("\(cache.url.path)/annotate/check: 1 workspace, "), "\(said.output)")
    let clean = try CommandRun(["cache", "clean"], in: folder, environment: environment)
    #expect(clean.error == "the results of 1 workspace taken away\n")
    #expect(try results(cache).isEmpty)
  }

  @Test func aSmallFolderKeepsNothing() throws {
    let (folder, cache) = (try TemporaryFolder(["a.anno": "<@\n"]), TemporaryFolder())
    _ = try check(folder, cache)
    #expect(try results(cache).isEmpty)
  }
}
