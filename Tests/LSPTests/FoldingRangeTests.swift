import JSON
import Testing

@testable import LSP

@Suite struct FoldingRangeTests {
  static let text = """
    %title Họp cuối năm
    %date 2013-12-23
    %% một
    %% hai
    %official @vi Trần Văn Ví
    %  role 2011.. Bí thư

    Mở đầu <:một dòng>.

    %speaker @vi
    <:vi|“Dòng 😀 một
    <~và> hai”>, hết.

    %resolution #?
    Nhất trí.

    %end

    """

  static let cases: [(capability: String, ranges: [String])] = [
    (
      #"{"lineFoldingOnly":true}"#,
      ["0-1 region", "2-3 comment", "4-5 region", "9-16 region", "10-11 region", "13-14 region"]
    ),
    (
      #"{"foldingRange":{"collapsedText":true}}"#,
      [
        "0:0-1:16 region %title Họp cuối năm …", "2:0-3:6 comment %% một …",
        "4:0-5:21 region %official @vi Trần Văn Ví …", "9:0-16:4 region %speaker Trần Văn Ví …",
        "10:0-11:11 region <:“Dòng 😀 một …>", "13:0-14:9 region %resolution …",
      ]
    ),
    (#"{"lineFoldingOnly":true,"rangeLimit":2}"#, ["9-16 region", "13-14 region"]),
    (#"{"rangeLimit":0}"#, []),
  ]

  @Test(arguments: cases)
  func foldsWhatIsLongerThanALine(capability: String, ranges: [String]) throws {
    let (messages, _) = answers(to: [
      Client.initialize(#"{"textDocument":{"foldingRange":\#(capability)}}"#), Client.open(Self.text),
      Client.request(1, "textDocument/foldingRange", Client.document()),
    ])
    let found = try #require(messages[1]["result"])
    #expect(found.elements.map(Self.line) == ranges)
  }

  private static func line(_ range: JSONValue) -> String {
    func place(_ edge: String) -> String {
      let numbers = [range["\(edge)Line"]?.int, range["\(edge)Character"]?.int]
      return numbers.compactMap { $0.map(String.init) }.joined(separator: ":")
    }
    return ["\(place("start"))-\(place("end"))", range["kind"]?.string, range["collapsedText"]?.string]
      .compactMap(\.self).joined(separator: " ")
  }
}
