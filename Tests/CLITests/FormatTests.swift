import Foundation
import Testing

/// `format`: which files it changes, how, and what it says.
@Suite struct FormatTests {
  private static let loose = "%title  Họp\n<:a  to=&b|Chào>.\n"
  private static let laidOut = "%title Họp\n\n<:a to=&b|Chào>.\n"
  private static let broken = "%title  Họp\nÔng <@Lê.\n"

  /// The files `loose.anno`, `done.anno` and `broken.anno`, called with this.
  static let calls: [(call: [String], output: String, error: String, status: Int32, changes: Bool)] = [
    (["loose.anno", "done.anno"], "", "2 files read: 1 formatted\n", 0, true),
    (["--check", "loose.anno", "done.anno"], "loose.anno\n", "2 files read: 1 not laid out\n", 1, false),
    (["done.anno", "--check"], "", "1 file read: 0 not laid out\n", 0, false),
    (
      ["loose.anno", "nope.anno"], "", "annotate: nope.anno: there is no such file\n1 file read: 1 formatted\n", 2, true
    ),
  ]

  @Test(arguments: calls)
  func files(call: [String], output: String, error: String, status: Int32, changes: Bool) throws {
    let folder = try TemporaryFolder(["loose.anno": Self.loose, "done.anno": Self.laidOut])
    let run = try CommandRun(["format"] + call, in: folder)
    #expect(run.output == output)
    #expect(run.error == error)
    #expect(run.status == status)
    #expect(try folder.text("loose.anno") == (changes ? Self.laidOut : Self.loose))
    #expect(try folder.text("done.anno") == Self.laidOut)
  }

  static let inputs: [(call: [String], input: String, output: String, status: Int32)] = [
    (["-"], loose, laidOut, 0), (["-"], laidOut, laidOut, 0), (["-"], "", "", 0), (["-"], broken, broken, 1),
    (["--check", "-"], loose, "-\n", 1), (["--check", "-"], laidOut, "", 0), (["--check", "-"], broken, "", 1),
  ]

  @Test(arguments: inputs)
  func standardInput(call: [String], input: String, output: String, status: Int32) throws {
    let run = try CommandRun(["format"] + call, in: TemporaryFolder(), input: Data(input.utf8))
    #expect(run.output == output)
    #expect(run.error.isEmpty == (input != Self.broken))
    #expect(run.status == status)
  }

  @Test func whatHasSyntaxErrorsIsLeftAlone() throws {
    let folder = try TemporaryFolder(["broken.anno": Self.broken, "a/b.anno": Self.loose])
    let run = try CommandRun(["format", "."], in: folder)
    #expect(run.error.hasPrefix("broken.anno:2:5: error: "))
    #expect(
      run.error.hasSuffix(
        """
        annotate: broken.anno: 1 syntax error: nothing was formatted; correct what could not be read first
        2 files read: 1 formatted

        """))
    #expect(run.status == 1)
    #expect(try folder.text("broken.anno") == Self.broken)
    #expect(try folder.text("a/b.anno") == Self.laidOut)
  }

  /// The mode and links stay, a file that need not be changed is not written, and nothing is left behind.
  @Test func replacesFilesWhole() throws {
    let folder = try TemporaryFolder(["a.anno": Self.loose, "done.anno": Self.laidOut])
    try folder.link("link.anno", to: "a.anno")
    let line =
      "chmod 640 a.anno; ls -i done.anno > before; \"$annotate\" format link.anno done.anno; ls -i done.anno > after"
    #expect(try CommandRun(shell: line, in: folder).status == 0)
    #expect(try folder.text("before") == folder.text("after"))
    #expect(try folder.text("a.anno") == Self.laidOut)
    let manager = FileManager.default
    let mode = try manager.attributesOfItem(atPath: folder.url.path + "/a.anno")[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try manager.destinationOfSymbolicLink(atPath: folder.url.path + "/link.anno") == "a.anno")
    let names = try manager.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(names == ["a.anno", "after", "before", "done.anno", "link.anno"])
  }
}
