import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct CompletionTests {
  static let article = MarkedText(
    """
    %date 2013-12-23
    %official @tran-van-vi Trần Văn Ví
    %  role 2011..2016 Bộ trưởng

    😀 Đồng chí <@1️⃣tran v2️⃣ Văn>3️⃣ nói. 4️⃣
    <:5️⃣
    <#x part=7️⃣
    %allow 8️⃣
    %6️⃣
    """)

  private func items(
    _ marker: Int, _ capability: String = "{}", list: String = "{}", encoding: ColumnUnit = .utf16
  ) throws -> JSONValue {
    let (messages, _) = answers(to: [
      Client.initialize(
        #"{"textDocument":{"completion":{"completionItem":\#(capability),"completionList":\#(list)}}}"#,
        options: #"{"positionEncoding":"\#(encoding.rawValue)"}"#),
      Client.open(Self.article.text),
      Client.request(1, "textDocument/completion", Self.article.at(marker, encoding)),
    ])
    return try #require(messages[1]["result"])
  }

  @Test(arguments: ColumnUnit.allCases)
  func editsAllThatWasTyped(encoding: ColumnUnit) throws {
    let result = try items(2, encoding: encoding)
    #expect(result["isIncomplete"]?.bool == true)
    let item = try #require(result["items"]?[0])
    #expect(item["label"]?.string == "Trần Văn Ví")
    #expect(item["detail"]?.string == "Bộ trưởng")
    #expect(item["filterText"]?.string == "tran v")
    #expect(item["sortText"]?.string == "000")
    #expect(item["labelDetails"] == nil && item["insertTextFormat"] == nil)
    #expect(place(item["textEdit"]?["range"]) == Self.article.range(1, 2, encoding))
    #expect(item["textEdit"]?["newText"]?.string == "Trần Văn Ví")
    for marker in [3, 4] { #expect(try items(marker, encoding: encoding).isNull) }
  }

  /// A client that says nothing of completion replaces the last word alone, and compares words as they are written.
  @Test func helpsAClientThatSaysNothing() throws {
    let (messages, _) = answers(to: [
      Client.initialize(#"{"textDocument":{}}"#), Client.open(Self.article.text),
      Client.request(1, "textDocument/completion", Self.article.at(2)),
    ])
    let item = try #require(messages[1]["result"]?["items"]?[0])
    #expect(item["detail"]?.string == "Tran Van Vi · Bộ trưởng")
    #expect(item["textEdit"]?["newText"]?.string == "Trần Văn Ví")
    let (start, end) = (Self.article.position(1), Self.article.position(2))
    func columns(_ edit: JSONValue?) -> [Int?] {
      ["start", "end"].map { edit?["range"]?[$0]?["character"]?.int }
    }
    #expect(columns(item["textEdit"]) == [end.column - 1, end.column])
    #expect(columns(item["additionalTextEdits"]?[0]) == [start.column, end.column - 1])
    #expect(item["additionalTextEdits"]?[0]?["newText"]?.string == "")
  }

  @Test func usesWhatTheClientCan() throws {
    let capability = #"{"insertReplaceSupport":true,"snippetSupport":true,"labelDetailsSupport":true}"#
    let item = try #require(try items(2, capability)["items"]?[0])
    #expect(place(item["textEdit"]?["insert"]) == Self.article.range(1, 2))
    #expect(item["textEdit"]?["replace"]?["end"]?["character"]?.int == Self.article.position(3).column - 1)
    #expect(item["labelDetails"]?["description"]?.string == "Bộ trưởng")
    func texts(_ marker: Int, _ capability: String) throws -> [String] {
      try items(marker, capability)["items"]?.elements.compactMap { $0["textEdit"]?["newText"]?.string } ?? []
    }
    #expect(try texts(5, capability).first == "tran-van-vi|$0>")
    #expect(try texts(5, "null").first == "tran-van-vi|")
    #expect(try texts(6, capability).contains("official @${1:id} ${2:Name}\n%  role ${3:DATE..} ${4:Title}$0"))
    #expect(try texts(6, "{}").contains("official "))
  }

  static let all = #"{"insertReplaceSupport":true,"snippetSupport":true,"commitCharactersSupport":true}"#

  /// What is the same for all items is said once, as far as the client takes that: what an item lacks then.
  @Test(
    arguments: [
      (2, "{}", "{}", nil, ["textEdit", "data"]),
      (2, "{}", #"{"itemDefaults":["data"]}"#, nil, ["textEdit", "data"]),
      (2, "{}", #"{"itemDefaults":["editRange"]}"#, "editRange", ["data"]),
      (2, all, #"{"itemDefaults":["editRange","data"],"applyKindSupport":true}"#, "editRange,data", ["data"]),
      (8, all, "{}", nil, ["commitCharacters", "textEdit", "data"]),
      (8, "{}", #"{"itemDefaults":["commitCharacters"]}"#, nil, ["textEdit", "data"]),
      (
        8, all, #"{"itemDefaults":["commitCharacters","editRange","insertTextFormat"]}"#, "commitCharacters,editRange",
        ["data"]
      ),
      (7, all, #"{"itemDefaults":["insertTextFormat"]}"#, "insertTextFormat", ["textEdit"]),
      (7, all, "{}", nil, ["insertTextFormat", "textEdit"]),
    ] as [(Int, String, String, String?, [String])])
  func saysOnceWhatIsShared(marker: Int, item: String, list: String, defaults: String?, members: [String]) throws {
    let result = try items(marker, item, list: list)
    let names = result["itemDefaults"].map { $0.members.map(\.key).joined(separator: ",") }
    #expect(names == defaults)
    let first = try #require(result["items"]?[0])
    let shared = ["insertTextFormat", "commitCharacters", "textEdit", "textEditText", "data"]
    #expect(first.members.map(\.key).filter { shared.contains($0) && $0 != "textEditText" } == members)
    let merges = list.contains("applyKindSupport")
    #expect(result["applyKind"].map(text) == (merges ? #"{"data":2}"# : nil))
    #expect((first["data"]?["uri"] == nil) == (merges || first["data"] == nil))
    guard list.contains("editRange") else { return }
    let range = result["itemDefaults"]?["editRange"]
    #expect((range?["insert"] != nil) == item.contains("insertReplace"))
  }

  @Test(arguments: [
    ("{}", "plaintext"), (#"{"documentationFormat":["markdown","plaintext"]}"#, "markdown"),
  ])
  func showsAPage(capability: String, kind: String) throws {
    let conversation = Conversation()
    conversation.send(
      Client.initialize(#"{"textDocument":{"completion":{"completionItem":\#(capability)}}}"#),
      Client.open(Self.article.text), Client.request(1, "textDocument/completion", Self.article.at(2)))
    var item: JSONValue?
    while item == nil, let message = conversation.receive() { item = message["result"]?["items"]?[0] }
    conversation.send(Client.request(2, "completionItem/resolve", text(try #require(item))))
    // One that says nothing of what it is about is sent back.
    conversation.send(Client.request(3, "completionItem/resolve", #"{"label":"a","data":7}"#))
    let messages = conversation.finish().messages
    let resolved = try #require(messages.first { $0["id"]?.int == 2 }?["result"])
    #expect(resolved["label"]?.string == "Trần Văn Ví")
    #expect(resolved["documentation"]?["kind"]?.string == kind)
    #expect(resolved["documentation"]?["value"]?.string?.contains("Trần Văn Ví") == true)
    #expect(messages.first { $0["id"]?.int == 3 }?["result"].map(text) == #"{"label":"a","data":7}"#)
  }
}
