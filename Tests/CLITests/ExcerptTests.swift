import Testing

/// The marks below a line stand below what they are about, whatever is in front of it.
@Suite struct ExcerptTests {
  /// A document with one finding: its place, and the two lines below its message.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let document: String
    let place: String
    let line: String
    let marks: String

    init(_ description: String, _ document: String, at place: String, _ line: String, _ marks: String) {
      testDescription = description
      self.document = document
      self.place = place
      self.line = line
      self.marks = marks
    }
  }

  static let decomposed = "\u{110}o\u{302}\u{300}ng chi\u{301}"
  static let emoji = "😀 👩‍👩‍👧 🇻🇳 👍🏽 ❤️ 1️⃣"

  static let cases: [Case] = [
    Case("plain", "Ông <@Lê\n", at: "1:5", "  1 | Ông <@Lê", "    |     ^~"),
    Case("at the start", "<@Lê\n", at: "1:1", "  1 | <@Lê", "    | ^~"),
    Case("no final line end", "a\nb <@", at: "2:3", "  2 | b <@", "    |   ^~"),
    Case("decomposed letters", "\(decomposed) <@Lê\n", at: "1:13", "  1 | \(decomposed) <@Lê", "    |          ^~"),
    Case("wide letters", "漢字ｶﾅ한글 <@Lê\n", at: "1:8", "  1 | 漢字ｶﾅ한글 <@Lê", "    |            ^~"),
    Case("emoji", "\(emoji) <@Lê\n", at: "1:22", "  1 | \(emoji) <@Lê", "    |                   ^~"),
    Case("tabs", "\ta\t<@Lê\n", at: "1:4", "  1 |     a    <@Lê", "    |          ^~"),
    Case("CRLF", "một\r\nhai <@Lê\r\nba\r\n", at: "2:5", "  2 | hai <@Lê", "    |     ^~"),
    Case("CR", "một\rhai <@Lê\rba\r", at: "2:5", "  2 | hai <@Lê", "    |     ^~"),
    Case("a byte order mark", "\u{FEFF}ba <@Lê\n", at: "1:5", "  1 | \u{FEFF}ba <@Lê", "    |    ^~"),
    Case(
      "controls of a terminal", "\u{1B}[31m\u{7}\u{202E}\u{9B}<@Lê\n", at: "1:9", "  1 | ␛[31m␇\u{FFFD}\u{FFFD}<@Lê",
      "    |         ^~"),
    Case("many lines", repeated("x\n", 1233) + "<@Lê\n", at: "1234:1", "  1234 | <@Lê", "       | ^~"),
    Case("many lines in a range", "Mở <:đầu\ngiữa\n", at: "1:4", "  1 | Mở <:đầu", "    |    ^~"),
    Case(
      "a long line, cut on both sides", repeated("một hai ", 125) + "<@Lê" + repeated(" ba bốn", 100) + "\n",
      at: "1:1001", "  1 | … hai " + repeated("một hai ", 5) + "<@Lê" + repeated(" ba bốn", 6) + " …",
      "    | " + repeated(" ", 46) + "^~"),
    Case(
      "a long line, cut behind", "<@" + repeated("漢", 500), at: "1:1", "  1 | <@" + repeated("漢", 45) + "…",
      "    | ^~"),
    Case(
      "a long line of which the end is shown", repeated("một hai ", 125) + "<@Lê\n", at: "1:1001",
      "  1 | …" + repeated("một hai ", 11) + "<@Lê", "    | " + repeated(" ", 89) + "^~"),
    Case(
      "the same with an emoji", repeated("một hai ", 250) + "😀 <@Lê\n", at: "1:2003",
      "  1 | … hai " + repeated("một hai ", 10) + "😀 <@Lê", "    | " + repeated(" ", 89) + "^~"),
    Case(
      "a long line, cut in front", repeated("漢", 500) + "<@", at: "1:501", "  1 | …" + repeated("漢", 45) + "<@",
      "    | " + repeated(" ", 91) + "^~"),
  ]

  private static func repeated(_ words: String, _ count: Int) -> String { String(repeating: words, count: count) }

  @Test(arguments: cases)
  func marks(_ test: Case) throws {
    let folder = try TemporaryFolder(["a.anno": test.document])
    let run = try CommandRun(["check", "a.anno"], in: folder)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first?.hasPrefix("a.anno:\(test.place): error: ") == true, "\(run.output)")
    #expect(lines.first?.hasSuffix(" [unclosed-span]") == true)
    #expect(Array(lines.dropFirst().prefix(2)) == [test.line, test.marks])
    #expect(run.status == 1)
  }
}
