import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct InlineCompletionTests {
  private static let article = MarkedText(
    """
    %official @tran-van-vi Trần Văn Ví

    😀 Đồng chí 1️⃣trần văn ví2️⃣ nói. 3️⃣
    """)

  @Test(arguments: ColumnUnit.allCases)
  func proposesMarkup(encoding: ColumnUnit) throws {
    func request(_ id: Int, _ marker: Int, _ context: String = "") -> String {
      Client.request(
        id, "textDocument/inlineCompletion",
        Self.article.at(marker, encoding).dropLast() + #","context":{"triggerKind":2\#(context)}}"#)
    }
    let selected =
      #","selectedCompletionInfo":{"range":\#(Client.range(2, 0, 2, 0)),"text":"x"}"#
    let (messages, _) = answers(to: [
      Client.initialize(options: #"{"positionEncoding":"\#(encoding.rawValue)"}"#), request(1, 2),
      Client.open(Self.article.text), request(2, 2), request(3, 3), request(4, 2, selected),
    ])
    let results = messages.filter { $0["result"] != nil }.compactMap { $0["result"] }
    #expect(results[1].isNull)
    let item = try #require(results[2]["items"]?[0])
    #expect(item["insertText"]?.string == "<@trần văn ví>")
    #expect(item["filterText"]?.string == "trần văn ví")
    #expect(place(item["range"]) == Self.article.range(1, 2, encoding))
    #expect(results[3]["items"]?.count == 0)
    #expect(results[4].isNull)
  }
}
