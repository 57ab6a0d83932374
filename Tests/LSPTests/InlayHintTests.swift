import JSON
import Testing

@testable import LSP

@Suite struct InlayHintTests {
  static let article = """
    %date 2013-12-23
    %official @a An
    %  role 2011..2016 Bộ trưởng
    %organization &b Chi bộ B
    %document #d Chỉ thị 3
    %  title Về việc họp

    <@An>: <:“Vâng”>; <!<&b|B> họp>. <@a|An> 😀 <#d|Chỉ thị 3>.

    """

  static func request(_ start: Int, _ end: Int) -> String {
    Client.request(
      1, "textDocument/inlayHint",
      #"{"textDocument":{"uri":"\#(Client.uri)"},"range":\#(Client.range(7, start, 7, end))}"#)
  }

  static let cases: [(options: String, range: (Int, Int), hints: [String])] = [
    ("null", (0, 99), ["4 @a", "5 Bộ trưởng", "9 An:", "20 An:", "20 → Chi bộ B", "58 Về việc họp"]),
    ("{\"inlayHints\":false}", (0, 99), []),
    (#"{"inlayHints":{"identity":false,"title":false,"speaker":true}}"#, (0, 10), ["5 Bộ trưởng", "9 An:"]),
    (#"{"inlayHints":{"identity":true}}"#, (20, 20), ["20 An:", "20 → Chi bộ B"]),
    (#"{"inlayHints":{"office":false}}"#, (0, 10), ["4 @a", "9 An:"]),
  ]

  @Test(arguments: cases)
  func says(options: String, range: (Int, Int), hints: [String]) throws {
    let (messages, _) = answers(to: [
      Client.initialize(options: options), Client.open(Self.article), Self.request(range.0, range.1),
    ])
    let result = try #require(messages.first { $0["id"]?.int == 1 }?["result"])
    let found = result.elements.map { hint in
      "\(hint["position"]?["character"]?.int ?? -1) "
        + (hint["label"]?.elements.map { $0["value"]?.string ?? "" }.joined() ?? "")
    }
    #expect(found == hints)
  }

  @Test func tellsMoreWhenAsked() throws {
    let conversation = Conversation()
    conversation.send(Client.initialize(), Client.open(Self.article), Self.request(20, 20))
    _ = conversation.receive()
    let hint = try #require(conversation.receive()?["result"]?[1])
    conversation.send(
      Client.request(2, "inlayHint/resolve", text(hint)),
      Client.request(3, "inlayHint/resolve", #"{"position":{"line":0,"character":0},"label":"a","data":7}"#),
      Client.request(4, "inlayHint/resolve", "{}"))
    let (messages, _) = conversation.finish()
    let part = messages.first { $0["id"]?.int == 2 }?["result"]?["label"]?[0]
    #expect(part?["tooltip"]?["value"]?.string?.contains("Chi bộ B") == true)
    #expect(place(part?["location"]?["range"]) == "3:14-3:16")
    #expect(messages.first { $0["id"]?.int == 3 }?["result"]?["label"]?.string == "a")
    #expect(messages.first { $0["id"]?.int == 4 }?["error"]?["code"]?.int == -32602)
  }
}
