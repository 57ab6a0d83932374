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

  static let files = [
    "registry/r.anno": "%official @a An\n%organization &b Chi bộ B\n%document #d Chỉ thị 3\n%  issuer &b\n",
    "1.anno": "<@a|Ông> và <@An> đọc <#d|Chỉ thị 3>, <:“được”>.\n", "2.anno": "<@a|Ông> <@An>\n",
  ]

  /// How often something is mentioned in files that are not open, and in others as their editors have them.
  @Test func countsInTheWorkspace() throws {
    let session = try FolderSession(
      Self.files, capabilities: #"{"workspace":{"codeLens":{"refreshSupport":true}}}"#)
    let registry = session.uri("registry/r.anno")
    session.conversation.send(Client.open(try #require(Self.files["registry/r.anno"]), uri: registry))
    // Whoever asked before all was read is asked to ask again.
    session.watched("1.anno")
    #expect(session.receive { $0["method"]?.string == "workspace/codeLens/refresh" } != nil)
    func titles() -> [String] {
      let lenses = session.ask("textDocument/codeLens", Client.document(registry))?["result"]
      return (lenses.map { Array($0.elements) } ?? []).map {
        session.ask("codeLens/resolve", text($0))?["result"]?["command"]?["title"]?.string ?? "-"
      }
    }
    let others = [
      "not mentioned in the workspace, referred to once in other ways", "cited once in one file",
    ]
    #expect(titles() == ["mentioned 4 times in 2 files, referred to once in other ways"] + others)
    session.conversation.send(Client.open("<@a|A>", uri: session.uri("2.anno")))
    #expect(titles() == ["mentioned 3 times in 2 files, referred to once in other ways"] + others)
    session.conversation.send(
      Client.change(Client.part(3, 0, 4, 0, "%official @e E\n%  same-as @a\n"), uri: registry, version: 2))
    // The other files may just be being read again.
    let grown = "mentioned 3 times in 2 files, referred to 2 times in other ways"
    #expect([grown, grown + ", so far"].contains(titles().first))
    #expect(session.conversation.finish().status == 0)
  }
}
