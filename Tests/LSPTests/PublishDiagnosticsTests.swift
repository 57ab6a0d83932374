import Foundation
import JSON
import Testing

@testable import LSP

@Suite struct PublishDiagnosticsTests {
  /// What a client says that it can do, and the members that a diagnostic has for it.
  static let capabilities = [
    ("{}", []),
    (#"{"relatedInformation":true,"tagSupport":{"valueSet":[1]},"codeDescriptionSupport":true}"#, []),
    (#"{"dataSupport":true}"#, ["data"]),
    (#"{"dataSupport":false,"versionSupport":null}"#, []),
  ]

  @Test(arguments: capabilities)
  func saysWhatTheClientCanShow(capabilities: String, members: [String]) throws {
    let initialize = Client.initialize(#"{"textDocument":{"publishDiagnostics":\#(capabilities)}}"#)
    let (messages, _) = answers(to: [initialize, Client.open("a\n<@b")])
    let params = try #require(messages.last?["params"])
    #expect(params.members.map(\.key) == ["uri", "diagnostics"])
    let diagnostic = try #require(params["diagnostics"]?[0])
    #expect(diagnostic.members.map(\.key) == ["range", "severity", "code", "source", "message"] + members)
    #expect(place(diagnostic["range"]) == "1:0-1:2")
    #expect(diagnostic["severity"]?.int == 1)
    #expect(diagnostic["code"]?.string == "unclosed-span")
    #expect(diagnostic["source"]?.string == "annotate")
  }

  static let explained = [
    ("{}", "null null", "null"),
    (#"{"relatedInformation":false,"tagSupport":{}}"#, "null null", "null"),
    (#"{"relatedInformation":true,"tagSupport":{"valueSet":[2]}}"#, "1:10-1:12 0:10-0:12", "null"),
    (#"{"relatedInformation":null,"tagSupport":{"valueSet":[1,2]}}"#, "null null", "[1]"),
  ]

  @Test(arguments: explained)
  func explainsWhatItSays(capabilities: String, related: String, tags: String) throws {
    let initialize = Client.initialize(#"{"textDocument":{"publishDiagnostics":\#(capabilities)}}"#)
    let text = "%official @a A\n%official @a B\n%official @c C\n\n<@a|A>\n"
    let (messages, _) = answers(to: [initialize, Client.open(text)])
    let diagnostics = try #require(messages.last?["params"]?["diagnostics"])
    let places = diagnostics.elements.filter { $0["code"]?.string == "duplicate-declaration" }.map { diagnostic in
      diagnostic["relatedInformation"]?[0].map { place($0["location"]?["range"]) } ?? "null"
    }
    #expect(places.joined(separator: " ") == related)
    let unused = diagnostics.elements.first { $0["code"]?.string == "unused-declaration" }
    #expect(unused?["tags"].map(LSPTests.text) ?? "null" == tags)
  }

  /// Of very many those are told that matter most, and how many there are besides: pushed and pulled alike, of articles and
  /// of the configuration.
  @Test(arguments: ["{}", #"{"textDocument":{"diagnostic":{}}}"#])
  func tellsOfSoManyAndNoMore(capabilities: String) throws {
    let options = (0..<1002).map { #""o\#($0)":0"# }.joined(separator: ",")
    let hints = String(repeating: "2015-2010\n\n", count: 1000)
    let cases: [(uri: String, text: String, count: Int, more: String?, last: String)] = [
      (Client.uri, String(repeating: "<@a\n\n", count: 1000), 1000, nil, "1998:0-"),
      (Client.uri, String(repeating: "<@a\n\n", count: 1001), 1001, "is one more", "2000:0-"),
      (Client.uri, hints + "<@a\n", 1001, "is one more", "1998:0-"),
      ("file:///nowhere/annotate.json", "{\(options)}", 1001, "are 2 more", "0:"),
    ]
    for (uri, text, count, more, place) in cases {
      let (messages, _) = answers(to: [
        Client.initialize(capabilities), Client.open(text, uri: uri), DocumentDiagnosticTests.pull(1, uri: uri),
      ])
      let lists = messages.compactMap { $0["params"]?["diagnostics"] ?? $0["result"]?["items"] }
      let told = Array(try #require(lists.first { $0.count > 0 }).elements)
      #expect(told.count == count)
      #expect(told.contains { $0["severity"]?.int == 1 })
      let last = try #require(told.last)
      let message = try #require(last["message"]?.string)
      #expect(more.map { message.hasPrefix("From here on there \($0), not shown") } ?? (last["code"] != nil))
      #expect(LSPTests.place(last["range"]).hasPrefix(place))
    }
  }

  @Test func bringsTheFixesAlong() throws {
    let initialize = Client.initialize(#"{"textDocument":{"publishDiagnostics":{"dataSupport":true}}}"#)
    let (messages, _) = answers(to: [initialize, Client.open("😀<@b")])
    let fixes = try #require(messages.last?["params"]?["diagnostics"]?[0]?["data"]?["fixes"])
    #expect(fixes.count > 0)
    for fix in fixes.elements {
      #expect(fix["title"]?.string?.isEmpty == false)
      #expect(fix["isPreferred"]?.bool != nil)
      let edit = try #require(fix["edits"]?[0])
      #expect(place(edit["range"]).hasPrefix("0:2-"))
      #expect(edit["newText"]?.string != nil)
    }
  }

  @Test func followsTheDocument() {
    let conversation = Conversation()
    conversation.send(Client.initialize(#"{"textDocument":{"publishDiagnostics":{"versionSupport":true}}}"#))
    _ = conversation.receive()
    let steps = [
      (Client.open("<@?|a"), "1 unclosed-span 0:0-0:4"),
      (Client.change(Client.part(0, 5, 0, 5, ">"), version: 2), "2 "),
      (Client.change(Client.part(0, 0, 0, 0, "<#x\n"), version: 3), "3 unclosed-span 0:0-0:2"),
      (Client.save(), "3 unclosed-span 0:0-0:2"),
      (Client.open("b", version: 1), "1 "),
      (Client.close(), "- "),
    ]
    for (message, diagnostics) in steps {
      conversation.send(message)
      #expect(conversation.receive().map(diagnosticsSummary) == diagnostics)
    }
    #expect(conversation.finish().messages.isEmpty)
  }

  @Test func looksAtABurstOnce() {
    let conversation = Conversation()
    let keys = (0...50).map { Client.change(Client.part(0, 2 + $0, 0, 2 + $0, "x"), version: $0 + 2) }
    conversation.send(frames: [Client.initialize(), Client.open("<@")] + keys + [Client.request(1, "no/such")])
    #expect(
      (0..<3).compactMap { _ in conversation.receive().map(diagnosticsSummary) }.dropFirst() == [
        "1 -32601", "- unclosed-span 0:0-0:2",
      ])
    #expect(conversation.finish().messages.isEmpty)
  }

  @Test func tellsOfEachDocument() {
    let uris = ["file:///a%20b.anno", "untitled:1", "git://x/y.anno?z"]
    let (messages, _) = answers(to: [Client.initialize()] + uris.map { Client.open("<@a", uri: $0) })
    #expect(messages.dropFirst().map { $0["params"]?["uri"]?.string } == uris)
    #expect(messages.dropFirst().allSatisfy { $0["params"]?["diagnostics"]?.count == 1 })
  }
}
