import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct SelectionRangeTests {
  /// A text, its place 1️⃣, and what the selection grows by.
  static let cases: [(text: String, steps: [String])] = [
    (
      "Một 😀. Ông nói: <:vi|“Câu hai. Gặp <@vi|Trần 1️⃣Văn Ví>, nhé.”> Rồi về. Hết.\nKhác.\n\nXa.",
      [
        "Văn", "Trần Văn Ví", "<@vi|Trần Văn Ví>", "Gặp <@vi|Trần Văn Ví>, nhé.”",
        "“Câu hai. Gặp <@vi|Trần Văn Ví>, nhé.”", "<:vi|“Câu hai. Gặp <@vi|Trần Văn Ví>, nhé.”>",
        "Một 😀. Ông nói: <:vi|“Câu hai. Gặp <@vi|Trần Văn Ví>, nhé.”> Rồi về. Hết.",
        "Một 😀. Ông nói: <:vi|“Câu hai. Gặp <@vi|Trần Văn Ví>, nhé.”> Rồi về. Hết.\nKhác.",
        "Một 😀. Ông nói: <:vi|“Câu hai. Gặp <@vi|Trần Văn Ví>, nhé.”> Rồi về. Hết.\nKhác.\n\nXa.",
      ]
    ),
    ("Một. Hai \\\nb1️⃣a. Bốn.\n", ["ba", "Hai \\\nba.", "Một. Hai \\\nba. Bốn.", "Một. Hai \\\nba. Bốn.\n"]),
    (
      "<!to=&ho1️⃣i|làm>",
      ["hoi", "&hoi", "to=&hoi", "<!to=&hoi|làm>"]
    ),
    (
      "%official @vi Ví\n%  role 2011.. Bí t1️⃣hư\n\nA.\n",
      [
        "thư", "2011.. Bí thư", "%  role 2011.. Bí thư", "%official @vi Ví\n%  role 2011.. Bí thư",
        "%official @vi Ví\n%  role 2011.. Bí thư\n\n", "%official @vi Ví\n%  role 2011.. Bí thư\n\nA.\n",
      ]
    ),
    (
      "A.\n\n%speaker Ví\nDạ 1️⃣vâng.\n%end\n",
      ["vâng", "Dạ vâng.", "%speaker Ví\nDạ vâng.\n", "A.\n\n%speaker Ví\nDạ vâng.\n%end\n"]
    ),
    ("1️⃣", [""]), ("\n1️⃣\n", ["\n\n"]), ("a — 1️⃣— b", ["a — — b"]),
  ]

  @Test(arguments: cases, ColumnUnit.allCases)
  func grows(_ test: (text: String, steps: [String]), encoding: ColumnUnit) throws {
    let text = MarkedText(test.text)
    let position = text.position(1, encoding)
    let place = #"{"line":\#(position.line),"character":\#(position.column)}"#
    let (messages, _) = answers(to: [
      Client.initialize(options: #"{"positionEncoding":"\#(encoding.rawValue)"}"#), Client.open(text.text),
      Client.request(
        1, "textDocument/selectionRange",
        #"{"textDocument":{"uri":"\#(Client.uri)"},"positions":[\#(place),{"line":0,"character":0}]}"#),
    ])
    #expect(messages[1]["result"]?.count == 2)
    var steps: [String] = []
    var step = messages[1]["result"]?[0]
    let naive = NaiveText(text.text)
    let scalars = Array(text.text.unicodeScalars)
    while let current = step {
      func offset(_ edge: String) -> Int {
        let place = current["range"]?[edge]
        let position = TextPosition(line: place?["line"]?.int ?? 0, column: place?["character"]?.int ?? 0)
        return naive.offset(of: position, encoding)
      }
      steps.append(String(String.UnicodeScalarView(scalars[offset("start")..<offset("end")])))
      step = current["parent"]
    }
    #expect(steps == test.steps)
  }
}
