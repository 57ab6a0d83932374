import Annotate
import JSON
import Support
import Testing

@testable import LSP

@Suite struct SemanticTokensTests {
  /// A text, and its tokens: the words and their type, `!` for what is unresolved, `=` for what is declared, `"` for what
  /// is direct, `-` for what was not in force.
  static let cases: [(text: String, tokens: [String])] = [
    (
      "%title Họp 😀\n%date 2013-12-23\n%lang vi\n%% gì đó\n%\n",
      [
        "%title keyword", "Họp 😀 string", "%date keyword", "2013-12-23 number", "%lang keyword", "vi enumMember",
        "%% gì đó comment", "% operator",
      ]
    ),
    (
      "%official @vi Trần Văn Ví\r\n%  role 2011..? &hoi Bí thư\r\n%  role 2012 Ủy viên\r\n%  chi gì\r\n",
      [
        "%official keyword", "@vi variable=", "Trần Văn Ví string", "% operator", "role property", "2011..? number",
        "&hoi variable", "Bí thư string", "% operator", "role property", "2012 number", "Ủy viên string", "% operator",
        "chi property", "gì string",
      ]
    ),
    (
      "%document #nq Nghị quyết\n% kind nghị quyết\n% issuer Ai đó\n% amends #ct\n%alias #nq Nó\n%allow a b -- vì sao\n",
      [
        "%document keyword", "#nq variable=", "Nghị quyết string", "% operator", "kind property",
        "nghị quyết enumMember", "% operator", "issuer property", "Ai đó string", "% operator", "amends property",
        "#ct variable", "%alias keyword", "#nq variable", "Nó string", "%allow keyword", "a rule", "b rule",
        "-- vì sao comment",
      ]
    ),
    (
      "%directive @? to=&hoi due=2014 x\n%speaker Ông Ví\n%end speaker\n",
      [
        "%directive keyword", "@? enumMember", "to parameter", "= operator", "&hoi variable", "due parameter",
        "= operator", "2014 string", "x string", "%speaker keyword", "Ông Ví string", "%end keyword", "speaker keyword",
      ]
    ),
    (
      "%official @vi Ví\n\n😀 a <@vi|Ví 😀\\>b>, <#\"Nó\" part=\"điều 1\"|c>. <@x|y\n",
      [
        "%official keyword", "@vi variable=", "Ví string", "<@ operator", "vi variable", "| operator", "Ví 😀 person",
        "\\> escape", "b person", "> operator", "<# operator", "\"Nó\" string!", "part parameter", "= operator",
        "\"điều 1\" string", "| operator", "c citation!", "> operator",
      ]
    ),
    ("\\<", ["\\< escape"]), ("a\n\n\\\n%end\n", ["\\ operator", "%end keyword"]),
    (
      "<:?|một\nhai <~ba> \\\nbốn>\n",
      [
        "<: operator", "? enumMember", "| operator", "một speech", "hai  speech", "<~ operator", "ba aside",
        "> operator", "  speech", "\\ operator", "bốn speech", "> operator",
      ]
    ),
    (
      "%date 2013-12\n%document #a A\n% in-force 2014..\n\n<#A> <#a|B> <:@? mode=direct|c> <:@?|“c <~d>”.>\n",
      [
        "%date keyword", "2013-12 number", "%document keyword", "#a variable=", "A string", "% operator",
        "in-force property", "2014.. number", "<# operator", "A citation-", "> operator", "<# operator", "a variable-",
        "| operator", "B citation-", "> operator", "<: operator", "@? enumMember", "mode parameter", "= operator",
        "direct string", "| operator", "c speech\"", "> operator", "<: operator", "@? enumMember", "| operator",
        "“c  speech\"", "<~ operator", "d aside", "> operator", "”. speech\"", "> operator",
      ]
    ),
  ]

  @Test(arguments: cases, ColumnUnit.allCases)
  func names(_ test: (text: String, tokens: [String]), encoding: ColumnUnit) throws {
    var session = try session(test.text, encoding)
    let data = try session.answer("textDocument/semanticTokens/full", Client.document())["data"]
    #expect(Self.decoded(data, Words(test.text, encoding)) == test.tokens)
    // Without overlaps, one token over several lines is one all the same.
    session.client.tokens.mayBeMultiline = true
    let long = try session.answer("textDocument/semanticTokens/full", Client.document())["data"]
    #expect((long?.count ?? 0) <= (data?.count ?? 0))
  }

  @Test func allAreExplained() throws {
    let page = try PackageFiles.string("docs/semantic-tokens.md")
    for name in SemanticToken.Kind.allCases.map(\.name) + SemanticToken.Modifiers.names {
      #expect(page.contains("`\(name)`"))
    }
  }

  @Test func overlaps() throws {
    let text = "a <:?|một\nhai <~ba> \\> bốn> b\n"
    var session = try session(text, .utf16)
    session.client.tokens.mayOverlap = true
    session.client.tokens.mayBeMultiline = true
    let data = try session.answer("textDocument/semanticTokens/full", Client.document())["data"]
    // A line end is one unit.
    #expect(
      Self.numbers(data) == [
        [0, 2, 2, 7, 0], [0, 2, 1, 5, 0], [0, 1, 1, 7, 0], [0, 1, 20, 15, 0], [1, 4, 2, 7, 0], [0, 2, 2, 18, 0],
        [0, 2, 1, 7, 0], [0, 2, 2, 10, 0], [0, 6, 1, 7, 0],
      ])
  }

  /// Each line by itself has the tokens that it has in the whole.
  @Test(arguments: cases.map(\.text) + ["%speaker @?\na <:?|một\n<!to=@? due=2014|hai <@?|ba>\nbốn> năm> \\\nsáu\n"])
  func rangesAreParts(text: String) throws {
    let session = try session(text, .utf8)
    let words = Words(text, .utf8)
    let whole = Self.placed(try session.answer("textDocument/semanticTokens/full", Client.document())["data"])
    for line in words.text.lines.indices {
      let width = NaiveText.width(words.text.lines[line], .utf8)
      let range = Client.range(line, 0, line, width)
      let part = try session.answer(
        "textDocument/semanticTokens/range", #"{"textDocument":{"uri":"\#(Client.uri)"},"range":\#(range)}"#)
      #expect(Self.placed(part["data"]) == whole.filter { $0[0] == line }, "line \(line)")
    }
  }

  /// A client that makes the edits has what a new answer would be.
  @Test func deltasLeadToTheWhole() throws {
    var random = RandomText(seed: 7)
    var session = try session("%title A\n\n<@?|a> <:?|b\nc> d\n", .utf16)
    var answer = try session.answer("textDocument/semanticTokens/full", Client.document())
    var client = answer["data"]?.elements.compactMap(\.int) ?? []
    for step in 0..<60 {
      let text = random.validText(pieces: 3)
      let line = step % 4
      try session.receive(Client.change(Client.part(line, step % 7, line, step % 9, text)))
      session.refresh()
      let id = try #require(answer["resultId"]?.string)
      answer = try session.answer(
        "textDocument/semanticTokens/full/delta",
        #"{"textDocument":{"uri":"\#(Client.uri)"},"previousResultId":"\#(id)"}"#)
      for edit in try #require(answer["edits"]).elements {
        let start = try #require(edit["start"]?.int)
        let count = try #require(edit["deleteCount"]?.int)
        client.replaceSubrange(start..<start + count, with: edit["data"]?.elements.compactMap(\.int) ?? [])
      }
      let whole = try session.answer("textDocument/semanticTokens/range", Self.everything)["data"]
      #expect(client == whole?.elements.compactMap(\.int))
    }
    // An answer that is long gone.
    let old = try session.answer(
      "textDocument/semanticTokens/full/delta",
      #"{"textDocument":{"uri":"\#(Client.uri)"},"previousResultId":"old"}"#)
    #expect(old["data"]?.elements.compactMap(\.int) == client)
  }

  private static let everything =
    #"{"textDocument":{"uri":"\#(Client.uri)"},"range":\#(Client.range(0, 0, 999_999, 0))}"#

  private func session(_ text: String, _ encoding: ColumnUnit) throws -> Session {
    var session = Session(serverVersion: "test", parentWatch: ParentWatch(every: .seconds(3)) {})
    session.phase = .running
    session.encoding = encoding
    try session.receive(Client.open(text))
    return session
  }

  private static func numbers(_ data: JSONValue?) -> [[Int]] {
    let all = data?.elements.compactMap(\.int) ?? []
    return stride(from: 0, to: all.count - all.count % 5, by: 5).map { Array(all[$0..<$0 + 5]) }
  }

  /// The tokens with lines and columns of their own.
  private static func placed(_ data: JSONValue?) -> [[Int]] {
    var line = 0
    var column = 0
    return numbers(data).map { token in
      column = token[0] == 0 ? column + token[1] : token[1]
      line += token[0]
      return [line, column] + token[2...]
    }
  }

  private static func decoded(_ data: JSONValue?, _ words: Words) -> [String] {
    placed(data).map { token in
      let range = Client.range(token[0], token[1], token[0], token[1] + token[2])
      let word = (try? JSONValue.parse(Array(range.utf8))).map { words.of($0) } ?? ""
      let modifiers = zip([1, 2, 4, 8], ["=", "!", "\"", "-"]).map { token[4] & $0 == $0 ? $1 : "" }.joined()
      return "\(word) \(SemanticToken.Kind(rawValue: token[3])?.name ?? "?")\(modifiers)"
    }
  }

  @Test func everyKindHasItsOwnName() {
    #expect(Annotate.SemanticToken.Kind.allCases.map(\.name) == Annotate.SemanticToken.Kind.allCases.map { "\($0)" })
  }
}
