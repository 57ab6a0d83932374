import JSON
import Testing

@testable import LSP

/// What real clients do, each in its way, and that each is served.
@Suite struct ClientTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let initialize: String
    let messages: [String]
    /// What comes after the answer to `initialize`: answers, and diagnostics as a version, codes and ranges.
    let answers: [String]
    var status: Int32 = 0
  }

  private static let versions = #"{"textDocument":{"publishDiagnostics":{"versionSupport":true}}}"#
  private static let open = Client.open("😀 <@?|Anh\n", version: 0)
  private static let hover = Client.request(5, "textDocument/hover", Client.position(9, 0))

  static let cases = [
    Case(
      testDescription: "Neovim: versions begin at 0 and jump",
      initialize: Client.initialize(versions),
      messages: [
        Client.initialized, open, Client.change(Client.part(0, 3, 0, 5, ""), version: 4),
        Client.change(Client.part(0, 0, 0, 5, "<#Chỉ thị 😀 "), version: 9), Client.shutdown, Client.exit,
      ],
      answers: ["9 unclosed-span 0:0-0:2", "99 null"]),
    Case(
      testDescription: "eglot: a configuration at once, params null, a change after shutdown",
      initialize: Client.initialize(versions),
      messages: [
        Client.initialized, open, Client.notify("workspace/didChangeConfiguration", #"{"settings":{}}"#),
        Client.request(8, "shutdown", "null"), Client.change(Client.whole("x"), version: 1),
        Client.notify("exit", "null"),
      ],
      answers: ["0 unclosed-span 0:3-0:7", "8 null"]),
    Case(
      testDescription: "lsp-mode: counts scalars, sections are null, asks after the end",
      initialize: Client.initialize(
        #"{"general":{"positionEncodings":["utf-32","utf-16"]},"window":{"showMessage":null,"showDocument":null}}"#,
        options: #"{"positionEncoding":"utf-32"}"#),
      messages: [
        Client.initialized, open, Client.change(Client.part(0, 9, 0, 9, ">"), version: 1), Client.shutdown, hover,
        Client.exit, hover,
      ],
      answers: ["- ", "99 null", "5 -32600"]),
    Case(
      testDescription: "ALE: counts bytes, sends whole texts, closes the input",
      initialize: Client.initialize(options: #"{"positionEncoding":"utf-8"}"#),
      messages: [Client.initialized, open, Client.change(Client.whole("đ <@Anh\n"), version: 2)],
      answers: ["- unclosed-span 0:3-0:5"]),
    Case(
      testDescription: "Kate: declares nothing, shuts down by a notification",
      initialize: Client.initialize(#"{"textDocument":{"semanticTokens":{"requests":{"range":true}}}}"#),
      messages: [
        Client.initialized, open, Client.change(Client.whole("<@Anh"), version: 1), hover,
        Client.notify("shutdown", "null"),
        Client.exit,
      ],
      answers: ["5 null", "- unclosed-span 0:0-0:2"]),
    Case(
      testDescription: "JupyterLab: another language's name, the same version again, no end",
      initialize: Client.request(
        0, "initialize", #"{"processId":null,"workspaceFolders":null,"capabilities":\#(versions),"rootUri":null}"#),
      messages: [
        Client.initialized,
        Client.notify(
          "textDocument/didOpen",
          #"{"textDocument":{"uri":"\#(Client.uri)","languageId":"plain","version":0,"text":"<@Anh\n\n"}}"#),
        Client.change(Client.whole("<@An\n"), version: 0),
      ],
      answers: ["0 unclosed-span 0:0-0:2"]),
  ]

  @Test(arguments: cases)
  func servesEveryClient(_ test: Case) {
    let (messages, status) = answers(to: [test.initialize] + test.messages)
    #expect(messages.dropFirst().map(diagnosticsSummary) == test.answers)
    #expect(status == test.status)
  }
}

/// Diagnostics as the document's version, then code and range of each; other messages as `summary` has them.
func diagnosticsSummary(_ message: JSONValue) -> String {
  guard message["method"]?.string == "textDocument/publishDiagnostics", let params = message["params"] else {
    return summary(message)
  }
  let findings = params["diagnostics"]?.elements.map { "\($0["code"]?.string ?? "") \(place($0["range"]))" } ?? []
  return "\(params["version"].map(text) ?? "-") " + findings.joined(separator: ", ")
}

/// A range as `line:column-line:column`.
func place(_ range: JSONValue?) -> String {
  func half(_ key: String) -> String {
    let position = range?[key]
    return "\(position?["line"]?.int ?? -1):\(position?["character"]?.int ?? -1)"
  }
  return half("start") + "-" + half("end")
}
