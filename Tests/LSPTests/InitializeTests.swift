import JSON
import Testing

@testable import LSP

@Suite struct InitializeTests {
  /// What the client offers, what the person asks for, and what is agreed.
  static let encodings: [(offered: String, asked: String, agreed: String)] = [
    ("null", "null", "utf-16"),
    ("[]", "null", "utf-16"),
    (#"["utf-8","utf-16"]"#, "null", "utf-8"),
    (#"["utf-16","utf-8"]"#, "{}", "utf-16"),
    (#"["utf-7",null,"utf-32","utf-8"]"#, #"{"positionEncoding":null}"#, "utf-32"),
    (#"["utf-16"]"#, #"{"positionEncoding":"utf-32"}"#, "utf-32"),
    ("null", #"{"positionEncoding":"utf-8"}"#, "utf-8"),
    (#"["utf-8"]"#, #"{"positionEncoding":"utf-7"}"#, "utf-8"),
    (#""utf-8""#, "[]", "utf-16"),
  ]

  @Test(arguments: encodings)
  func agreesOnWhatColumnsCount(offered: String, asked: String, agreed: String) throws {
    let capabilities = #"{"general":{"positionEncodings":\#(offered)}}"#
    let (messages, _) = answers(to: [Client.initialize(capabilities, options: asked)])
    let result = try #require(messages.first?["result"])
    #expect(result["capabilities"]?["positionEncoding"]?.string == agreed)
    #expect(result["serverInfo"].map(text) == #"{"name":"annotate","version":"test"}"#)
  }

  /// Nothing in the parameters is needed, and nothing in them can do harm.
  @Test(
    arguments: [
      "null", "{}", #"{"capabilities":null,"processId":null,"rootUri":null,"workspaceFolders":null}"#,
      #"{"capabilities":{"textDocument":null,"window":null,"general":null,"workspace":null}}"#,
      #"{"capabilities":[],"processId":"a","rootUri":7,"rootPath":7,"workspaceFolders":[null,7,{}],"trace":7}"#,
      #"{"processId":-1}"#, #"{"processId":99999999999999}"#, #"{"processId":1e300}"#,
    ])
  func acceptsWhateverTheClientSaysOfItself(params: String) {
    let conversation = Conversation()
    conversation.send(Client.request(1, "initialize", params))
    #expect(conversation.receive()?["result"]?["capabilities"]?["hoverProvider"]?.bool == true)
    #expect(conversation.finish().status == 0)
  }

  @Test(arguments: ["[]", "7", #""text""#])
  func refusesParametersThatAreNoObject(params: String) {
    let (messages, _) = answers(to: [Client.request(1, "initialize", params), Client.initialize()])
    #expect(messages.first?["error"]?["code"]?.int == -32602)
    // The client may try again.
    #expect(messages.last?["result"] != nil)
  }

  /// The three lists are one: what is advertised, what the route table holds, and what these tests call.
  @Test func advertisesWhatItDoes() throws {
    let called = [
      "$/cancelRequest", "$/setTrace", "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls",
      "codeAction/resolve", "codeLens/resolve", "completionItem/resolve",
      "documentLink/resolve", "exit", "initialize", "initialized", "inlayHint/resolve", "shutdown",
      "textDocument/codeAction", "textDocument/codeLens", "textDocument/completion", "textDocument/declaration",
      "textDocument/definition", "textDocument/diagnostic", "textDocument/didChange", "textDocument/didClose",
      "textDocument/didOpen", "textDocument/didSave", "textDocument/documentHighlight", "textDocument/documentLink",
      "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/hover", "textDocument/inlayHint",
      "textDocument/inlineCompletion",
      "textDocument/linkedEditingRange", "textDocument/selectionRange", "textDocument/semanticTokens/full",
      "textDocument/semanticTokens/full/delta", "textDocument/semanticTokens/range", "workspace/diagnostic",
      "textDocument/formatting", "textDocument/implementation", "textDocument/onTypeFormatting",
      "textDocument/prepareCallHierarchy", "textDocument/prepareRename", "textDocument/prepareTypeHierarchy",
      "textDocument/rangeFormatting", "textDocument/rangesFormatting",
      "textDocument/references", "textDocument/rename", "textDocument/typeDefinition", "typeHierarchy/subtypes",
      "typeHierarchy/supertypes",
      "window/workDoneProgress/cancel", "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles",
      "workspace/didChangeWorkspaceFolders", "workspace/executeCommand", "workspace/symbol",
      "workspace/didCreateFiles", "workspace/didDeleteFiles", "workspace/didRenameFiles",
      "workspace/textDocumentContent", "workspace/willRenameFiles", "workspaceSymbol/resolve",
    ]
    #expect(Route.table.map(\.method).sorted() == called.sorted())
    let (messages, _) = answers(to: [Client.initialize()])
    let capabilities = try #require(messages.first?["result"]?["capabilities"])
    var advertised: Set<String> = []
    for (key, _, value) in capabilities.members where key != "positionEncoding" {
      if value.kind == .object {
        for member in value.members { advertised.insert("\(key).\(member.key)") }
      } else {
        advertised.insert(key)
      }
    }
    let routed = Route.table.flatMap(\.capabilities).map {
      [$0.name, $0.member].compactMap(\.self).joined(separator: ".")
    }
    #expect(advertised == Set(routed))
  }

  /// The check that every message goes through in these tests sees what is wrong.
  @Test(
    .enabled(if: MetaModel.shared != nil, "The protocol's model is missing."),
    arguments: [
      (
        #"{"jsonrpc":"2.0","id":1,"result":{"capabilities":{"hoverProvider":7}}}"#,
        "result.capabilities.hoverProvider is no boolean"
      ),
      (#"{"jsonrpc":"2.0","id":1,"result":{"capabilities":{},"more":1}}"#, "result.more is unknown"),
      (#"{"jsonrpc":"2.0","id":1,"result":null}"#, "result is no object"),
      (#"{"jsonrpc":"2.0","id":1,"error":{"code":1}}"#, "an error without code or message, or with a result"),
      (
        #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"a:b"}}"#,
        "params.diagnostics is missing"
      ),
      (#"{"id":1,"result":null}"#, "no jsonrpc"),
    ])
  func seesWrongMessages(message: String, problem: String) throws {
    let value = try JSONValue.parse(Array(message.utf8))
    #expect(MetaModel.shared?.problems(in: value, method: "initialize").first == problem)
  }
}
