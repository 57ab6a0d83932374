import Foundation
import Testing

/// What cannot be read gets a message of its own; the rest is checked all the same, and the status is 2.
@Suite struct InputFailureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: String
    /// Shell that makes it.
    let preparation: String
    let message: String
  }

  static let cases: [Case] = [
    Case(testDescription: "no file", path: "x.anno", preparation: ":", message: "x.anno: there is no such file"),
    Case(testDescription: "no folder", path: "x/y.anno", preparation: ":", message: "x/y.anno: there is no such file"),
    Case(
      testDescription: "a pipe", path: "x.anno", preparation: "mkfifo x.anno",
      message: "x.anno: it is a device, a socket or a pipe, not a file"),
    Case(
      testDescription: "a device", path: "/dev/null", preparation: ":",
      message: "/dev/null: it is a device, a socket or a pipe, not a file"),
    Case(
      testDescription: "too large", path: "x.anno", preparation: "truncate -s 1000000000000 x.anno",
      message: "x.anno: it has 1000000000000 bytes; files of more than 1073741824 are not read"),
    Case(
      testDescription: "not UTF-8", path: "x.anno", preparation: #"printf 'm\341\273\231t\nhai \351a' > x.anno"#,
      message: """
        x.anno: it is not UTF-8: byte 0xE9 at offset 10 (line 2, column 5) is part of no character. Convert the file \
        from the encoding that it is in, as with: iconv -f WINDOWS-1258 -t UTF-8 x.anno > NEW
        """),
    Case(
      testDescription: "UTF-16", path: "x.anno", preparation: #"printf '\377\376a\0' > x.anno"#,
      message: """
        x.anno: it is not UTF-8: byte 0xFF at offset 0 (line 1, column 1) is part of no character. Convert the file \
        from the encoding that it is in, as with: iconv -f UTF-16 -t UTF-8 x.anno > NEW
        """),
    Case(
      testDescription: "a cut character", path: "x.anno", preparation: #"printf 'a\341\273' > x.anno"#,
      message: """
        x.anno: it is not UTF-8: byte 0xE1 at offset 1 (line 1, column 2) is part of no character. Convert the file \
        from the encoding that it is in, as with: iconv -f WINDOWS-1258 -t UTF-8 x.anno > NEW
        """),
    Case(
      testDescription: "links in a circle", path: "x.anno", preparation: "ln -s y.anno x.anno; ln -s x.anno y.anno",
      message: "x.anno: Too many levels of symbolic links"),
    Case(
      testDescription: "a link to nothing", path: "x", preparation: "mkdir x; ln -s nothing x/y.anno",
      message: "x/y.anno: there is no such file"),
    Case(
      testDescription: "an empty folder", path: "x", preparation: "mkdir x", message: "x: there is no .anno file in it"),
    Case(
      testDescription: "a folder that loops", path: "x", preparation: "mkdir -p x/y; ln -s .. x/y/z",
      message: "x/y/z: this folder loops: it is a link to a folder that it is in; it is not followed"),
    Case(
      testDescription: "a broken configuration", path: "x",
      preparation: "mkdir x; cp a.anno x; echo '{' > x/annotate.json",
      message: "x/annotate.json:"),
    Case(
      testDescription: "a registry that is not UTF-8", path: "x",
      preparation: #"mkdir -p x/registry; cp a.anno x; echo '{}' > x/annotate.json; printf '\351' > x/registry/a.txt"#
        + #"; printf '{"registry": ["registry/*"]}' > x/annotate.json"#,
      message: "x/registry/a.txt:1:1: This registry file is not UTF-8: what it declares may not be found by its name."),
    Case(
      testDescription: "an unknown rule", path: "x",
      preparation: #"mkdir x; cp a.anno x; printf '{\n "rules": {"no-such": "off"}}' > x/annotate.json"#,
      message: "x/annotate.json:2:12: There is no rule “no-such”."),
  ]

  @Test(arguments: cases)
  func itIsSaidAndTheOthersAreChecked(_ test: Case) throws {
    let folder = try TemporaryFolder(["a.anno": "Ông Lê.\n", "z.anno": "Ông <@Lê.\n"])
    #expect(try CommandRun(shell: test.preparation, in: folder).status == 0)
    let run = try CommandRun(["check", "a.anno", test.path, "z.anno"], in: folder)
    #expect(run.error.hasPrefix("annotate: " + test.message), "\(run.error)")
    #expect(run.error.hasSuffix("; 1 problem with the input\n"), "\(run.error)")
    #expect(run.output.hasPrefix("z.anno:1:5: error: "))
    #expect(run.status == 2)
  }

  /// Root may read everything, so it becomes somebody else for this.
  @Test(arguments: ["x.anno", "x"])
  func noPermission(_ path: String) throws {
    let folder = try TemporaryFolder(["a.anno": "Ông Lê.\n", "x.anno": "", "x/b.anno": ""])
    let nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let program = "cp \"$annotate\" annotate; chmod 755 . annotate; chmod 644 a.anno; "
    let line = program + "chmod 000 \(path); \(nobody)./annotate check a.anno \(path); echo $?; chmod 700 \(path)"
    let run = try CommandRun(shell: line, in: folder)
    #expect(
      run.error == """
        annotate: \(path): you have no permission to read it
        1 file checked: no findings; 1 problem with the input

        """)
    #expect(run.output == "2\n")
  }

  @Test func aNameNeedNotBeUTF8() throws {
    let folder = TemporaryFolder()
    let line = #"mkdir x; n=$(printf 'x/\351.anno'); printf '<@' > "$n"; "$annotate" check x "$n""#
    let run = try CommandRun(shell: line, in: folder)
    #expect(run.output.hasPrefix("x/\u{FFFD}.anno:1:1: error: "))
    #expect(run.error == "1 file checked: 1 error\n")
  }

  @Test func aNameCannotFakeALine() throws {
    let folder = try TemporaryFolder(["a\nb\u{1B}[m.anno": "<@"])
    #expect(try CommandRun(["check"], in: folder).output.hasPrefix("a␊b␛[m.anno:1:1: error: "))
  }

  @Test(arguments: ["check | head -n 1", "explain | head -n 1", "strip a.anno a.anno | head -c 1"])
  func aBrokenPipeEndsItQuietly(_ call: String) throws {
    let folder = try TemporaryFolder(["a.anno": String(repeating: "Ông <@Lê\n", count: 20000)])
    let run = try CommandRun(shell: "\"$annotate\" \(call)", in: folder)
    #expect(!run.output.isEmpty)
    #expect(!run.error.contains("annotate:") || call.hasPrefix("strip"), "\(run.error)")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func aFullDiskIsSaid() throws {
    let folder = try TemporaryFolder(["a.anno": "Ông Lê.\n"])
    let run = try CommandRun(shell: "\"$annotate\" strip a.anno > /dev/full", in: folder)
    #expect(run.error == "annotate: standard output cannot be written to: No space left on device\n")
    #expect(run.status == 2)
  }
}
