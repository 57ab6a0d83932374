import Annotate
import JSON
import Testing

@testable import LSP

@Suite struct HoverTests {
  static let article = MarkedText(
    """
    %title Họp 😀
    %date 2013-12-23
    %official 1️⃣@tran-van-vi2️⃣ Trần Văn Ví
    %  role 2011..2016 Bộ trưởng
    %document #nq-1 Nghị quyết 1

    😀 Đồng chí 3️⃣<@4️⃣Trần Văn Ví5️⃣>6️⃣ nói về <#nq-1|Nghị 7️⃣quyết>.8️⃣

    """)

  @Test(arguments: ColumnUnit.allCases)
  func showsACard(encoding: ColumnUnit) throws {
    let initialize = Client.initialize(options: #"{"positionEncoding":"\#(encoding.rawValue)"}"#)
    let (messages, _) = answers(to: [
      initialize, Client.open(Self.article.text),
      Client.request(1, "textDocument/hover", Self.article.at(4, encoding)),
      Client.request(2, "textDocument/hover", Self.article.at(7, encoding)),
      Client.request(3, "textDocument/hover", Self.article.at(8, encoding)),
    ])
    let person = try #require(messages[1]["result"])
    #expect(person["contents"]?["value"]?.string?.contains("Trần Văn Ví") == true)
    #expect(person["contents"]?["value"]?.string?.contains("Bộ trưởng") == true)
    #expect(place(person["range"]) == Self.article.range(3, 6, encoding))
    #expect(messages[2]["result"]?["contents"]?["value"]?.string?.contains("Nghị quyết 1") == true)
    #expect(messages[3]["result"]?.isNull == true)
  }

  static let formats = [
    ("null", "plaintext"), ("{}", "plaintext"), (#"{"contentFormat":null}"#, "plaintext"),
    (#"{"contentFormat":["plaintext"]}"#, "plaintext"), (#"{"contentFormat":["plaintext","markdown"]}"#, "plaintext"),
    (#"{"contentFormat":["markdown","plaintext"]}"#, "markdown"),
    (#"{"contentFormat":["html","markdown"]}"#, "markdown"),
  ]

  @Test(arguments: formats)
  func speaksTheClientsFormat(capability: String, format: String) throws {
    let (messages, _) = answers(to: [
      Client.initialize(#"{"textDocument":{"hover":\#(capability)}}"#), Client.open(Self.article.text),
      Client.request(1, "textDocument/hover", Self.article.at(4)),
    ])
    let contents = try #require(messages[1]["result"]?["contents"])
    #expect(contents["kind"]?.string == format)
    #expect(contents["value"]?.string?.contains("**Trần Văn Ví**") == (format == "markdown"))
  }

  @Test func seesWhatWasJustTyped() throws {
    let (messages, _) = answers(to: [
      Client.initialize(), Client.open("%official @a A\n\n<@b|A>\n"), Client.change(Client.part(2, 2, 2, 3, "a")),
      Client.request(1, "textDocument/hover", Client.position(2, 2)),
    ])
    #expect(messages[1]["result"]?["contents"]?["value"]?.string?.contains("@a") == true)
    #expect(place(messages[1]["result"]?["range"]) == "2:2-2:3")
  }
}
