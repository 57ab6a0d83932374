import Annotate
import Foundation
import JSON
import Testing

@testable import LSP

/// Documents of the server's own, and how clients come to them.
@Suite struct TextDocumentContentTests {
  private static let capable =
    #"{"workspace":{"textDocumentContent":{}},"window":{"showDocument":{"support":true}}}"#

  private static let builtin = "annotate:/builtin.anno"

  /// A document's URI, and that of its text without markup.
  static let views: [(source: String, view: String)] = [
    ("file:///a/b%C3%A0i%201.anno", "annotate:/stripped/b%C3%A0i%201.txt?file%3A%2F%2F%2Fa%2Fb%25C3%25A0i%25201.anno"),
    ("untitled:Untitled-1", "annotate:/stripped/Untitled-1.txt?untitled%3AUntitled-1"),
    ("file:///c%3A/x/.anno", "annotate:/stripped/text.txt?file%3A%2F%2F%2Fc%253A%2Fx%2F.anno"),
    ("x:?#&=", "annotate:/stripped/%3F%23%26%3D.txt?x%3A%3F%23%26%3D"),
    (":", "annotate:/stripped/text.txt?%3A"),
  ]

  @Test(arguments: views)
  func namesTexts(source: String, view: String) {
    let document = VirtualDocument.stripped(DocumentURI(source))
    #expect(document.uri.string == view)
    #expect(VirtualDocument(DocumentURI(view)) == document)
    let authority = view.replacing("annotate:/", with: "annotate:///", maxReplacements: 1)
    #expect(VirtualDocument(DocumentURI(authority)) == document)
  }

  @Test(arguments: [
    "annotate:", "annotate:/", "annotate:/stripped/a.txt", "annotate:/stripped/a?%FF", "file:///builtin.anno",
  ])
  func knowsNoOthers(uri: String) throws {
    #expect(VirtualDocument(DocumentURI(uri)) == nil)
    let (messages, _) = answers(to: [
      Client.initialize(), Client.request(1, "workspace/textDocumentContent", #"{"uri":"\#(uri)"}"#),
    ])
    #expect(messages[1]["error"]?["code"]?.int == -32602)
    #expect(
      messages[0]["result"]?["capabilities"]?["workspace"]?["textDocumentContent"].map(text)
        == #"{"schemes":["annotate"]}"#)
  }

  /// Only clients that ask for its text are led to the document; for others there is a file.
  @Test func servesTheBuiltinRegistry() throws {
    let article = "file:///no/such/folder/a.anno"
    let (messages, _) = answers(to: [
      Client.initialize(Self.capable), Client.open("<@le-hong-anh|Anh> và <@Lê Hồng Anh>\n", uri: article),
      Client.request(1, "textDocument/definition", Client.position(0, 3, uri: article)),
      Client.request(2, "workspace/textDocumentContent", #"{"uri":"\#(Self.builtin)"}"#),
    ])
    func result(_ id: Int, of messages: [JSONValue]) -> JSONValue? {
      messages.first { $0["id"]?.int == id && $0["result"] != nil }?["result"]
    }
    let target = try #require(result(1, of: messages)?[0])
    #expect(target["uri"]?.string == Self.builtin)
    let content = try #require(result(2, of: messages)?["text"]?.string)
    #expect(Array(content.utf8) == BuiltinRegistry.bytes)
    let line = try #require(target["range"]?["start"]?["line"]?.int)
    let place = Client.position(line, 12, uri: Self.builtin)
    let (opened, _) = answers(to: [
      Client.initialize(Self.capable), Client.open("<@le-hong-anh|Anh> và <@Lê Hồng Anh>\n", uri: article),
      Client.open(content, uri: Self.builtin), Client.request(1, "textDocument/hover", place),
      Client.request(2, "textDocument/definition", place),
      Client.request(3, "textDocument/documentSymbol", Client.document(Self.builtin)),
      Client.request(4, "textDocument/references", place.dropLast() + #","context":{"includeDeclaration":false}}"#),
      // Other settings leave it what it is.
      Client.notify("workspace/didChangeConfiguration", #"{"settings":{"annotate":{"exclude":["x"]}}}"#),
    ])
    #expect(result(1, of: opened)?["contents"]?["value"]?.string?.contains("Lê Hồng Anh") == true)
    #expect(result(2, of: opened)?[0]?["uri"]?.string == Self.builtin)
    #expect(result(2, of: opened)?[0]?["range"]?["start"]?["line"]?.int == line)
    #expect((result(3, of: opened)?.count ?? 0) > 100)
    let found = result(4, of: opened)?.elements.map { $0["uri"]?.string ?? "" } ?? []
    #expect(found.filter { $0 == article }.count == 2)
    let told = opened.filter { $0["params"]?["uri"]?.string == Self.builtin }
    #expect(!told.isEmpty && told.allSatisfy { $0["params"]?["diagnostics"]?.count == 0 })
  }

  @Test func showsTextsWithoutMarkup() throws {
    let conversation = Conversation()
    var seen: [JSONValue] = []
    func ask(_ id: Int, _ method: String, _ params: String) -> JSONValue? {
      conversation.send(Client.request(id, method, params))
      while let message = conversation.receive() {
        if message["id"]?.int == id, message["method"] == nil { return message }
        seen.append(message)
      }
      return nil
    }
    var refreshes: [String] {
      seen.filter { $0["method"]?.string == "workspace/textDocumentContent/refresh" }
        .compactMap { $0["params"]?["uri"]?.string }
    }
    /// Waits for the refresh of this number.
    func wait(forRefresh number: Int) {
      while refreshes.count < number, let message = conversation.receive() { seen.append(message) }
    }
    conversation.send(Client.initialize(Self.capable), Client.open("Ông <@?|A> nói\n"))
    _ = conversation.receive()
    let shown = ask(
      1, "workspace/executeCommand", #"{"command":"annotate.showStripped","arguments":["\#(Client.uri)"]}"#)
    let view = "annotate:/stripped/a.txt?untitled%3Aa.anno"
    #expect(shown?["result"]?.string == view)
    func content(_ id: Int) -> String? {
      ask(id, "workspace/textDocumentContent", #"{"uri":"\#(view)"}"#)?["result"]?["text"]?.string
    }
    #expect(content(2) == "Ông A nói\n")
    conversation.send(Client.change(Client.part(0, 6, 0, 7, "*")))
    _ = ask(3, "textDocument/hover", Client.position(0, 0))
    conversation.send(Client.change(Client.part(0, 8, 0, 9, "B")), Client.change(Client.part(0, 8, 0, 9, "C")))
    wait(forRefresh: 1)
    // It is not asked for again: nobody looks at it any more.
    conversation.send(Client.change(Client.part(0, 8, 0, 9, "D")))
    #expect(content(4) == "Ông D nói\n")
    conversation.send(Client.close())
    wait(forRefresh: 2)
    // As a document it is a text like any other, of which nothing is to be said.
    conversation.send(Client.open("<@x\n%y", uri: view))
    #expect(ask(5, "textDocument/hover", Client.position(0, 2, uri: view))?["result"]?.isNull == true)
    let (messages, status) = conversation.finish()
    seen += messages
    #expect(refreshes == [view, view])
    let told = seen.filter { $0["method"]?.string == "textDocument/publishDiagnostics" }
    let toldOfView = told.filter { $0["params"]?["uri"]?.string == view }
    #expect(toldOfView.allSatisfy { $0["params"]?["diagnostics"]?.count == 0 })
    #expect(status == 0)
  }

  /// What the client can do, whether it is asked to show something, and whether that is a file.
  @Test(arguments: [
    (capable, true, false), (#"{"window":{"showDocument":{"support":true}}}"#, true, true), ("{}", false, true),
  ])
  func leadsToWhatTheClientCanShow(capabilities: String, isAsked: Bool, isFile: Bool) throws {
    let workspace = try TemporaryWorkspace()
    let path = try workspace.write("bài.anno", "%title A\n\n<@?|B> \\<@\n")
    let uri = DocumentURI(path: path).string
    let (messages, _) = answers(to: [
      Client.initialize(capabilities),
      Client.request(
        1, "workspace/executeCommand", #"{"command":"annotate.showStripped","arguments":["\#(uri)"]}"#),
    ])
    let shown = try #require(messages.first { $0["id"]?.int == 1 && $0["result"]?.string != nil }?["result"]?.string)
    let asked = messages.first { $0["method"]?.string == "window/showDocument" }
    #expect((asked != nil) == isAsked)
    if let asked { #expect(asked["params"]?["uri"]?.string == shown) }
    #expect((DocumentURI(shown).path != nil) == isFile)
    if let file = DocumentURI(shown).path {
      #expect(file.hasSuffix("/bài.txt"))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "B <@\n")
    }
  }

  @Test func offersItAsAnAction() throws {
    func actions(_ capabilities: String, _ context: String) throws -> JSONValue {
      let (messages, _) = answers(to: [
        Client.initialize(capabilities), Client.open("A\n"),
        Client.request(
          1, "textDocument/codeAction",
          #"{"textDocument":{"uri":"\#(Client.uri)"},"range":\#(Client.range(0, 0, 0, 0)),"context":\#(context)}"#),
      ])
      return try #require(messages[1]["result"])
    }
    let show = #"{"window":{"showDocument":{"support":true}}"#
    let literals = show + #","textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}"#
    let source = #"{"diagnostics":[],"only":["source"]}"#
    let action = try #require(try actions(literals, source)[0])
    #expect(action["kind"]?.string == "source.stripped.annotate")
    #expect(action["command"]?["arguments"].map(text) == #"["\#(Client.uri)"]"#)
    #expect(try actions(show + "}", source)[0]?["command"]?.string == "annotate.showStripped")
    #expect(try actions("{}", source).count == 0)
    #expect(try actions(literals, #"{"diagnostics":[],"only":["quickfix"]}"#).count == 0)
    #expect(try actions(literals, #"{"diagnostics":[],"triggerKind":2}"#).count == 0)
  }

  @Test(arguments: [("\"file:///no/such/a.anno\"", -32803), ("\"untitled:b\"", -32803), ("7", -32602), ("", -32602)])
  func saysWhatIsMissing(argument: String, code: Int) {
    let (messages, _) = answers(to: [
      Client.initialize(Self.capable),
      Client.request(
        1, "workspace/executeCommand", #"{"command":"annotate.showStripped","arguments":[\#(argument)]}"#),
    ])
    #expect(messages[1]["error"]?["code"]?.int == code)
  }
}
