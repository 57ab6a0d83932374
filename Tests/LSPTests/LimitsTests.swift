import JSON
import Testing

@testable import LSP

/// Whatever places, numbers and texts a client sends, each request gets one answer, and what that says lies in the
/// document.
@Suite struct LimitsTests {
  /// A place in JSON, and whether it can be taken at all: what lies outside of the document counts as its nearest end.
  static let places: [(place: String, isTaken: Bool)] = [
    (#"{"line":-1,"character":-1}"#, true),
    (#"{"line":0,"character":4294967295}"#, true),
    (#"{"line":4294967295,"character":0}"#, true),
    (#"{"line":9007199254740992,"character":9007199254740992}"#, true),
    (#"{"line":9223372036854775807,"character":9223372036854775807}"#, true),
    (#"{"line":-9223372036854775808,"character":-9223372036854775808}"#, true),
    (#"{"line":1e3,"character":10E-1}"#, true),
    (#"{"line":9223372036854775808,"character":0}"#, false),
    (#"{"line":0,"character":1e400}"#, false),
    (#"{"line":0,"character":0.5}"#, false),
  ]

  static let documents = [
    "", "\r", "%", "😀<@a|b>\r\n<:“b”\n", "%official @a A\r%  role 2010.. &x Bí thư\r\r<@A>\\\r<^Bí thư>",
    String(repeating: "<~", count: 200) + String(repeating: ">", count: 200),
    String(repeating: "<@", count: 100) + String(repeating: "đ", count: 5000) + ">",
    String(repeating: "<@không ai>\n\n", count: 100), String(repeating: "%speaker @a\n", count: 600) + "a",
  ]

  /// All requests about documents; each reads what it knows of one set of parameters. What is resolved comes back as it
  /// was sent.
  private static let methods = Route.table.compactMap { route -> String? in
    switch route.handling {
    case .query, .request, .background:
      ["initialize", "shutdown"].contains(route.method) || route.method.hasSuffix("/resolve") ? nil : route.method
    case .notification, .atOnce: nil
    }
  }

  private static let data = """
    {"uri":"\(Client.uri)","version":1,"start":-9223372036854775808,"end":9223372036854775807,"kind":"quickfix",\
    "title":"a","references":["@a"]}
    """

  private static func params(_ start: String, _ end: String) -> String {
    let range = #"{"start":\#(start),"end":\#(end)}"#
    return """
      {"textDocument":{"uri":"\(Client.uri)"},"position":\(start),"positions":[\(start),\(end)],"range":\(range),\
      "ranges":[\(range),\(range)],"context":{"diagnostics":[],"includeDeclaration":true},"options":{"tabSize":-1,\
      "insertSpaces":true},"ch":">","newName":"b","query":"a","previousResultId":"0","previousResultIds":[],\
      "command":"annotate.applyAction","arguments":[\(data)]}
      """
  }

  private static let client = Client.initialize(
    """
    {"workspace":{"applyEdit":true},"textDocument":{"foldingRange":{"rangeLimit":-1},"codeAction":\
    {"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[""]}},"resolveSupport":{"properties":["edit"]}}}}
    """)

  @Test(arguments: documents)
  func answersLieInTheDocument(text: String) {
    var messages = [Self.client, Client.open(text)]
    for (number, (start, _)) in Self.places.enumerated() {
      // Mostly the end stands before the start.
      let end = Self.places[number.isMultiple(of: 3) ? 4 : 0].place
      for method in Self.methods { messages.append(Client.request(messages.count, method, Self.params(start, end))) }
    }
    let (received, status) = answers(to: messages)
    let lines = NaiveText(text).lines
    for message in received where message["method"] == nil {
      for place in positions(in: message["result"]) {
        let isInside =
          lines.indices.contains(place.line) && 0...NaiveText.width(lines[place.line], .utf16) ~= place.column
        #expect(isInside, "\(place) in \(text.prefix(40).debugDescription): \(summary(message).prefix(200))")
      }
    }
    let numbers = received.filter { $0["method"] == nil }.compactMap { $0["id"]?.int }.sorted()
    #expect(numbers == [0] + Array(2..<messages.count))
    #expect(status == 0)
  }

  @Test(arguments: [
    ("codeAction/resolve", #""title":"a""#), ("codeLens/resolve", #""range":\#(Client.range(0, 0, 0, 0))"#),
    ("inlayHint/resolve", #""position":{"line":0,"character":0},"label":[{"value":"a"}]"#),
    ("completionItem/resolve", #""label":"a""#),
  ])
  func whatWasNeverOfferedIsAnswered(method: String, members: String) {
    let request = Client.request(1, method, "{\(members),\"data\":\(Self.data)}")
    let (received, status) = answers(to: [Self.client, Client.open("<@a|b> <"), request])
    #expect(received.last { $0["id"]?.int == 1 }?["result"]?.kind == .object)
    #expect(status == 0)
  }

  @Test(arguments: places)
  func placesThatAreNoneAreRefused(place: String, isTaken: Bool) {
    let request = Client.request(1, "textDocument/hover", Self.params(place, place))
    let (received, _) = answers(to: [Client.initialize(), Client.open("a"), request])
    let answer = received.first { $0["id"]?.int == 1 }
    #expect((answer?["error"]?["code"]?.int == -32602) == !isTaken)
    guard !isTaken else { return }
    #expect(answer?["error"]?["message"]?.string?.hasSuffix("must be an integer.") == true)
  }

  /// Texts as JSON writes them, and as they are kept: half of a pair counts as one column, as it does to the client.
  static let texts: [(json: String, after: String)] = [
    (#"a\ud800b"#, "a\u{FFFD}c"), (#"a\udc00b"#, "a\u{FFFD}c"), (#"\ud83d\ude00b"#, "😀c"),
    (#"\ud83d\ud83db"#, "\u{FFFD}\u{FFFD}c"),
    (#"a\u0000b"#, "a\0c"), (#"\uFEFFab"#, "\u{FEFF}ac"), (#"\u2028ab"#, "\u{2028}ac"),
  ]

  @Test(arguments: texts)
  func halvesOfPairsAreCharacters(json: String, after: String) throws {
    var session = Session(serverVersion: "test", parentWatch: ParentWatch(every: .seconds(3)) {})
    try session.receive(
      Client.notify("textDocument/didOpen", #"{"textDocument":{"uri":"\#(Client.uri)","version":1,"text":"\#(json)"}}"#)
    )
    try session.receive(Client.change(Client.part(0, 2, 0, 3, "c")))
    #expect(session.text == Array(after.utf8))
  }

  /// What no client should send, and what it is told; `again` is answered after it.
  static let bodies: [(bytes: [UInt8], message: String)] = [
    ([0x22, 0xFF, 0x22], "This is not UTF-8; save the document in that encoding (at byte 1 of the message)."),
    (
      [0x22, 0xED, 0xA0, 0x80, 0x22],
      "This is not UTF-8; save the document in that encoding (at byte 1 of the message)."
    ),
    (
      [UInt8](repeating: 0x5B, count: 100_000),
      "Arrays and objects may be nested 512 deep, not deeper (at byte 512 of the message)."
    ),
    (Array(#"{"id":1"#.utf8), "The document ends where ',' or '}' should stand (at byte 7 of the message)."),
    ([], "The document ends where a value should stand (at byte 0 of the message)."),
  ]

  @Test(arguments: bodies)
  func saysWhatIsWrongWithABody(bytes: [UInt8], message: String) {
    let conversation = Conversation()
    conversation.send(bytes: Array("Content-Length: \(bytes.count)\r\n\r\n".utf8) + bytes)
    #expect(conversation.receive()?["error"]?["message"]?.string == message)
    conversation.send(Client.initialize())
    #expect(conversation.receive()?["result"] != nil)
    #expect(conversation.finish().status == 0)
  }

  @Test func manyDocumentsAreServed() {
    let count = 1000
    let opened = (0..<count).map { Client.open("<@a", uri: "untitled:\($0)") }
    let (received, status) = answers(
      to: [Client.initialize()] + opened + (0..<count).map { Client.close(uri: "untitled:\($0)") })
    #expect(received.count > count)
    #expect(status == 0)
  }

  /// All places of the document in a value: objects with a line and a character.
  private func positions(in value: JSONValue?) -> [(line: Int, column: Int)] {
    var found: [(line: Int, column: Int)] = []
    var left = value.map { [$0] } ?? []
    while let value = left.popLast() {
      // What is elsewhere lies in the built-in registry.
      if let uri = (value["uri"] ?? value["targetUri"])?.string, uri != Client.uri { continue }
      left += value.elements
      left += value.members.map(\.value)
      if let line = value["line"]?.int, let column = value["character"]?.int { found.append((line, column)) }
    }
    return found
  }
}
