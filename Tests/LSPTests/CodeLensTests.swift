import JSON
import Testing

@testable import LSP

@Suite struct CodeLensTests {
  static let article = """
    %official @a An
    %organization &b Chi bộ B
    %document #d Chỉ thị 3

    <@An> và <@a|ông> đọc <#d|Chỉ thị 3>.
    %speaker @a
    Vâng.
    %directive @a to=&b due=2014-06
    Làm đi.
    %speaker Người dân
    Vâng.

    """

  @Test func saysWhatIsKnown() throws {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(), Client.open(Self.article), Client.request(1, "textDocument/codeLens", Client.document()))
    _ = conversation.receive()
    let lenses = try #require(conversation.receive()?["result"]).elements.map { $0 }
    #expect(lenses.allSatisfy { $0["command"] == nil })
    for (number, lens) in lenses.enumerated() {
      conversation.send(Client.request(10 + number, "codeLens/resolve", text(lens)))
    }
    let first = try #require(lenses.first)
    conversation.send(
      Client.change(Client.part(0, 0, 0, 0, "%%\n"), version: 2), Client.request(20, "codeLens/resolve", text(first)),
      Client.request(21, "codeLens/resolve", #"{"range":\#(Client.range(0, 0, 0, 0)),"data":[]}"#))
    let (messages, _) = conversation.finish()
    let shown = messages.filter { $0["result"] != nil }.map { message in
      "\(place(message["result"]?["range"])) \(message["result"]?["command"]?["title"]?.string ?? "-")"
    }
    #expect(
      shown == [
        "0:10-0:12 mentioned 2 times in this article, referred to 2 times in other ways",
        "1:14-1:16 not mentioned in this article, referred to once in other ways",
        "2:10-2:12 cited once in this article", "5:0-5:11 An holds the floor",
        "7:0-7:31 An directs Chi bộ B, by 2014-06", "9:0-9:18 Người dân holds the floor", "0:10-0:12 ", "0:0-0:0 ",
      ])
  }
}
