import JSON

/// Messages of a client, as JSON texts.
enum Client {
  static func request(_ id: Int, _ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#
  }

  static func notify(_ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#
  }

  static func initialize(_ capabilities: String = "{}", options: String = "null") -> String {
    request(
      0, "initialize",
      #"{"processId":null,"rootUri":null,"capabilities":\#(capabilities),"initializationOptions":\#(options)}"#)
  }

  static let initialized = notify("initialized")
  static let shutdown = #"{"jsonrpc":"2.0","id":99,"method":"shutdown"}"#
  static let exit = #"{"jsonrpc":"2.0","method":"exit"}"#

  static func open(_ text: String, uri: String = uri, version: Int = 1) -> String {
    notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(uri)","languageId":"anno","version":\#(version),"text":\#(quoted(text))}}"#)
  }

  /// - Parameter changes: The content changes, each a JSON text.
  static func change(_ changes: String..., uri: String = uri, version: Int = 2) -> String {
    notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(changes.joined(separator: ","))]}"#
    )
  }

  static func whole(_ text: String) -> String { #"{"text":\#(quoted(text))}"# }

  static func part(_ line: Int, _ start: Int, _ endLine: Int, _ end: Int, _ text: String) -> String {
    #"{"range":\#(range(line, start, endLine, end)),"text":\#(quoted(text))}"#
  }

  static func close(uri: String = uri) -> String { notify("textDocument/didClose", document(uri)) }

  static func save(uri: String = uri) -> String { notify("textDocument/didSave", document(uri)) }

  static func document(_ uri: String = uri) -> String { #"{"textDocument":{"uri":"\#(uri)"}}"# }

  static func position(_ line: Int, _ character: Int, uri: String = uri) -> String {
    #"{"textDocument":{"uri":"\#(uri)"},"position":{"line":\#(line),"character":\#(character)}}"#
  }

  static func range(_ line: Int, _ start: Int, _ endLine: Int, _ end: Int) -> String {
    #"{"start":{"line":\#(line),"character":\#(start)},"end":{"line":\#(endLine),"character":\#(end)}}"#
  }

  static let uri = "untitled:a.anno"

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
