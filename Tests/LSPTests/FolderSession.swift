import JSON

@testable import LSP

/// A server of a temporary folder.
final class FolderSession {
  let workspace: TemporaryWorkspace
  let conversation = Conversation()
  private var seen: [JSONValue] = []
  private var id = 100

  init(_ files: [String: String], configuration: String = "{}", capabilities: String = "{}") throws {
    workspace = try TemporaryWorkspace(configuration: configuration)
    for (name, text) in files { _ = try workspace.write(name, text) }
    conversation.send(
      Client.request(
        0, "initialize",
        #"{"processId":null,"rootUri":"\#(uri(""))","capabilities":\#(capabilities)}"#),
      Client.initialized)
    _ = conversation.receive()
  }

  func uri(_ name: String) -> String {
    DocumentURI(path: name.isEmpty ? String(workspace.path("x").dropLast(2)) : workspace.path(name)).string
  }

  /// The message that answers a request; what comes before it is kept in `seen`.
  func ask(_ method: String, _ params: String) -> JSONValue? {
    id += 1
    conversation.send(Client.request(id, method, params))
    return receive { $0["id"]?.int == self.id }
  }

  /// The first message, from those that have come on, that is wanted.
  func receive(_ isWanted: (JSONValue) -> Bool) -> JSONValue? {
    if let index = seen.firstIndex(where: isWanted) { return seen.remove(at: index) }
    while let message = conversation.receive() {
      if isWanted(message) { return message }
      seen.append(message)
    }
    return nil
  }

  /// Where the entity at a place is referred to, as `file:line:column`.
  func references(_ name: String, _ line: Int, _ column: Int, declaration: Bool = true) -> [String] {
    let params =
      #"{"textDocument":{"uri":"\#(uri(name))"},"position":{"line":\#(line),"character":\#(column)},"#
      + #""context":{"includeDeclaration":\#(declaration)}}"#
    return places(ask("textDocument/references", params)?["result"])
  }

  func places(_ result: JSONValue?) -> [String] {
    (result.map { Array($0.elements) } ?? []).map { location in
      let start = location["range"]?["start"]
      let name = location["uri"]?.string?.dropFirst(uri("").count + 1) ?? "?"
      return "\(name):\(start?["line"]?.int ?? -1):\(start?["character"]?.int ?? -1)"
    }.sorted()
  }

  /// The identifiers that a search finds in the folder.
  func symbols(_ query: String) -> [String] {
    // Whoever asks for references waits until everything was read.
    _ = references("none.anno", 0, 0)
    let result = ask("workspace/symbol", #"{"query":\#(Client.quoted(query))}"#)?["result"]
    let here = (result.map { Array($0.elements) } ?? []).filter {
      $0["location"]?["uri"]?.string?.hasPrefix(uri("") + "/") == true
    }
    return here.compactMap { $0["containerName"]?.string }
  }

  func watched(_ names: String...) {
    let changes = names.map { #"{"uri":"\#(uri($0))","type":2}"# }.joined(separator: ",")
    conversation.send(Client.notify("workspace/didChangeWatchedFiles", #"{"changes":[\#(changes)]}"#))
  }
}
