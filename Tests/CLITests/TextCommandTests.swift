import Foundation
import Testing

/// `strip` and `escape`: bytes in, bytes out.
@Suite struct TextCommandTests {
  static let cases: [(call: [String], input: String, output: String)] = [
    (["strip", "-"], "%title Họp\n\nÔng <@le|Lê> \\\nnói.\\\n", "Ông Lê nói."),
    (["strip", "a.anno", "-", "b.anno"], "giữa\r", "đầu\r\ngiữa\rcuối"),
    (["strip", "-"], "", ""),
    (["escape", "-"], "%50 <@ \\ không hết", "\\%50 \\<@ \\\\ không hết\\\n"),
    (["escape", "a.anno", "a.anno"], "", "đầu\r\nđầu\r\n"),
  ]

  @Test(arguments: cases)
  func bytes(_ call: [String], _ input: String, _ output: String) throws {
    let folder = try TemporaryFolder(["a.anno": "đầu\r\n", "b.anno": "cuối\\\n"])
    let run = try CommandRun(call, in: folder, input: Data(input.utf8))
    #expect(run.output == output)
    #expect(run.error.isEmpty)
    #expect(run.status == 0)
  }

  @Test func anyBytesCanBeStrippedAndEscaped() throws {
    let folder = TemporaryFolder()
    let line = """
      head -c 100000 /dev/urandom > x && "$annotate" escape x > y && "$annotate" strip y | cmp - x && echo same
      """
    #expect(try CommandRun(shell: line, in: folder).output == "same\n")
  }

  @Test func syntaxErrorsAreSaid() throws {
    let folder = try TemporaryFolder(["a.anno": "%Sai\n\nÔng <@Lê và <&Bộ>.\n", "b.anno": "xong\n"])
    let run = try CommandRun(["strip", "a.anno", "b.anno"], in: folder)
    #expect(run.output == "%Sai\n\nÔng <@Lê và Bộ.\nxong\n")
    let lines = run.error.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("a.anno:1:1: error: ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("a.anno:3:5: error: ") == true)
    #expect(
      lines.last == "annotate: a.anno: 2 syntax errors: what could not be read as markup is still in the text")
    #expect(run.status == 1)
  }

  @Test(arguments: ["strip", "escape"])
  func whatCannotBeReadIsSaid(_ command: String) throws {
    let folder = try TemporaryFolder(["a.anno": "đầu\n"])
    let run = try CommandRun([command, "a.anno", "nope.anno", ".", "a.anno"], in: folder)
    #expect(run.output == "đầu\nđầu\n")
    #expect(run.error == "annotate: nope.anno: there is no such file\nannotate: .: it is a folder\n")
    #expect(run.status == 2)
  }
}
