import Annotate
import JSON

/// What the client can do, as far as the server's messages depend on it. Sections may be missing or null.
struct ClientCapabilities: Sendable {
  var encodings: [ColumnUnit] = []
  var hoverIsMarkdown = false
  var definitionHasLinks = false
  var symbolsHaveChildren = false
  var diagnostics = Diagnostics()
  var completion = Completion()

  struct Diagnostics: Sendable {
    var hasVersion = false
    var hasRelatedInformation = false
    var hasData = false
    var tags: Set<Int> = []
  }

  struct Completion: Sendable {
    var hasSnippets = false
    var hasInsertReplace = false
    var hasLabelDetails = false
    var documentationIsMarkdown = false

    init() {}

    fileprivate init(_ item: JSONValue?) {
      hasSnippets = item.isTrue("snippetSupport")
      hasInsertReplace = item.isTrue("insertReplaceSupport")
      hasLabelDetails = item.isTrue("labelDetailsSupport")
      let formats = item[member: "documentationFormat"].strings
      documentationIsMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    }
  }

  init() {}

  init(_ value: JSONValue?) {
    encodings = value[member: "general"][member: "positionEncodings"].strings.compactMap(ColumnUnit.init)
    let document = value[member: "textDocument"]
    let formats = document[member: "hover"][member: "contentFormat"].strings
    hoverIsMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    definitionHasLinks = document[member: "definition"].isTrue("linkSupport")
    symbolsHaveChildren = document[member: "documentSymbol"].isTrue("hierarchicalDocumentSymbolSupport")
    completion = Completion(document[member: "completion"][member: "completionItem"])
    let published = document[member: "publishDiagnostics"]
    diagnostics.hasVersion = published.isTrue("versionSupport")
    diagnostics.hasRelatedInformation = published.isTrue("relatedInformation")
    diagnostics.hasData = published.isTrue("dataSupport")
    diagnostics.tags = Set(published[member: "tagSupport"][member: "valueSet"]?.elements.compactMap(\.int) ?? [])
  }
}

extension JSONValue? {
  fileprivate var strings: [String] { self?.elements.compactMap(\.string) ?? [] }

  fileprivate func isTrue(_ key: String) -> Bool { self[member: key]?.bool == true }
}
