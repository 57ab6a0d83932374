import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct HierarchyTests {
  static let files = [
    "registry/r.anno": """
    %official @a Tạ Văn Thử
    %organization &b Đảng ủy Thử
    %  parent &bo-chinh-tri
    %document #c Chỉ thị Thử
    %document #d Chỉ thị Mới
    %  replaces #c

    """,
    "1.anno": "%title Bài 🌾 một\n\n🌾 <@a|Ông> nói <:“theo <#c|đó>”>.\n",
    "sub/2.anno": "🌾 <#c|Chỉ thị> và <@a|ông>: <:<#d|sau>>\n",
  ]

  /// An item with its place: `name (detail) file:range`.
  private static func shown(_ item: JSONValue?, _ session: FolderSession) -> String {
    let uri = item?["uri"]?.string ?? ""
    let isHere = uri.hasPrefix(session.uri(""))
    let file = isHere ? String(uri.dropFirst(session.uri("").count + 1)) : "built in"
    return "\(item?["name"]?.string ?? "-") (\(item?["detail"]?.string ?? "-")) \(file)"
      + (isHere ? ":" + place(item?["selectionRange"]) : "")
  }

  private static func items(_ result: JSONValue?) -> [JSONValue] { result.map { Array($0.elements) } ?? [] }

  @Test func walksFromWhoCitesToWhatIsCited() throws {
    let session = try FolderSession(Self.files)
    let buffer = try #require(Self.files["1.anno"]).replacing("🌾 <@", with: "🌾🌾 <@")
    session.conversation.send(Client.open(buffer, uri: session.uri("1.anno")))
    func calls(_ method: String, _ item: JSONValue, _ end: String) -> [(item: JSONValue, shown: String)] {
      let result = session.ask("callHierarchy/\(method)", #"{"item":\#(text(item))}"#)?["result"]
      return Self.items(result).map { call in
        let ranges = Self.items(call["fromRanges"]).map { place($0) }.joined(separator: ", ")
        return (call[end] ?? item, "\(Self.shown(call[end], session)) [\(ranges)]")
      }
    }
    let cited = Client.position(2, 26, uri: session.uri("1.anno"))
    let prepared = Self.items(session.ask("textDocument/prepareCallHierarchy", cited)?["result"])
    #expect(prepared.map { Self.shown($0, session) } == ["Chỉ thị Thử (#c) registry/r.anno:3:10-3:12"])
    let incoming = calls("incomingCalls", try #require(prepared.first), "from")
    #expect(
      incoming.map(\.shown) == [
        "Tạ Văn Thử (Bài 🌾 một) 1.anno:2:18-2:20 [2:28-2:29]", "2.anno (-) sub/2.anno:0:0-0:0 [0:5-0:6]",
      ])
    // The ranges are those in the file of the item: of what is cited elsewhere there are none.
    let outgoing = calls("outgoingCalls", try #require(incoming.first?.item), "to")
    #expect(
      outgoing.map(\.shown) == [
        "Chỉ thị Thử (#c) registry/r.anno:3:10-3:12 [2:28-2:29]",
        "Chỉ thị Mới (#d) registry/r.anno:4:10-4:12 []",
      ])
    let article = calls("outgoingCalls", try #require(incoming.last?.item), "to")
    #expect(
      article.map(\.shown) == [
        "Chỉ thị Thử (#c) registry/r.anno:3:10-3:12 [0:5-0:6]",
        "Chỉ thị Mới (#d) registry/r.anno:4:10-4:12 [0:33-0:34]",
      ])
    #expect(calls("incomingCalls", try #require(incoming.last?.item), "from").isEmpty)
    let nothing = session.ask(
      "textDocument/prepareCallHierarchy", Client.position(2, 0, uri: session.uri("1.anno")))
    #expect(nothing?["result"]?.isNull == true)
    #expect(session.conversation.finish().status == 0)
  }

  @Test func walksUpAndDown() throws {
    let session = try FolderSession(Self.files)
    let registry = try #require(Self.files["registry/r.anno"])
    session.conversation.send(Client.open(registry, uri: session.uri("registry/r.anno")))
    func walk(_ line: Int, _ column: Int, _ method: String) -> [String] {
      let place = Client.position(line, column, uri: session.uri("registry/r.anno"))
      let prepared = Self.items(session.ask("textDocument/prepareTypeHierarchy", place)?["result"])
      return prepared.flatMap { item in
        Self.items(session.ask("typeHierarchy/\(method)", #"{"item":\#(text(item))}"#)?["result"])
          .map { Self.shown($0, session) }
      }
    }
    #expect(walk(1, 15, "supertypes") == ["Bộ Chính trị (&bo-chinh-tri) built in"])
    #expect(walk(2, 12, "subtypes").first == "Đảng ủy Thử (&b) registry/r.anno:1:14-1:16")
    #expect(walk(4, 11, "supertypes") == ["Chỉ thị Thử (replaced, #c) registry/r.anno:3:10-3:12"])
    #expect(walk(3, 11, "subtypes") == ["Chỉ thị Mới (replaces it, #d) registry/r.anno:4:10-4:12"])
    #expect(walk(0, 11, "subtypes").isEmpty)
    #expect(session.conversation.finish().status == 0)
  }

  /// The built-in registry, opened as the file that it is written out to, is what it is elsewhere.
  @Test func knowsTheBuiltInRegistryByItsFile() throws {
    let session = try FolderSession(Self.files)
    let path = try BuiltinRegistryFile.path()
    let uri = DocumentURI(path: path).string
    let registry = String(decoding: BuiltinRegistry.bytes, as: UTF8.self)
    session.conversation.send(Client.open(registry, uri: uri))
    let line = try #require(
      registry.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.hasPrefix("%organization &bo-chinh-tri ")
      })
    let place = Client.position(line, 16, uri: uri).dropLast() + #","context":{"includeDeclaration":false}}"#
    let references = session.places(session.ask("textDocument/references", String(place))?["result"])
    #expect(references.contains("registry/r.anno:2:11"))
    let lenses = session.ask("textDocument/codeLens", Client.document(uri))?["result"]
    let lens = try #require(
      lenses.map { Array($0.elements) }?.first { $0["range"]?["start"]?["line"]?.int == line })
    let title = session.ask("codeLens/resolve", text(lens))?["result"]?["command"]?["title"]?.string
    #expect(title?.hasPrefix("not mentioned in the workspace, referred to ") == true)
    #expect(session.conversation.finish().status == 0)
  }

  /// What no server of ours ever said.
  @Test(
    arguments: [
      "null", "[]", #"{"reference":7}"#, #"{"reference":""}"#, ##"{"reference":"#x","workspace":{}}"##,
      #"{"reference":"x","article":"/etc/passwd"}"#, #"{"article":"/etc/passwd"}"#, #"{"reference":"\u0000"}"#,
    ],
    [
      "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls", "typeHierarchy/supertypes",
      "typeHierarchy/subtypes",
    ])
  func survivesItemsOfOthers(data: String, method: String) throws {
    let item =
      #"{"item":{"name":"x","kind":1,"uri":"file:///etc/passwd","range":\#(Client.range(0, 0, 0, 0)),"#
      + #""selectionRange":\#(Client.range(0, 0, 0, 0)),"data":\#(data)}}"#
    let (messages, status) = answers(to: [Client.initialize(), Client.request(7, method, item)])
    let result = try #require(messages.last?["result"])
    #expect(result.isNull || result.count == 0)
    #expect(status == 0)
  }
}
