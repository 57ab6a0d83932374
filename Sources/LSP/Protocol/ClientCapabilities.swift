import Annotate
import JSON

/// What the client can do, as far as the server's messages depend on it. Sections may be missing or null.
struct ClientCapabilities: Sendable {
  var encodings: [ColumnUnit] = []
  var hoverIsMarkdown = false
  var definitionHasLinks = false
  var symbolsHaveChildren = false
  var diagnostics = Diagnostics()
  var folding = Folding()
  var declarationHasLinks = false
  var documentLinksHaveTooltips = false
  var tokens = SemanticTokens()

  struct Diagnostics: Sendable {
    var hasVersion = false
    var hasRelatedInformation = false
    var hasData = false
    var tags: Set<Int> = []
  }

  struct Folding: Sendable {
    var isOfLinesOnly = false
    var hasCollapsedText = false
    var limit: Int?
  }

  struct SemanticTokens: Sendable {
    var mayOverlap = false
    var mayBeMultiline = false
  }

  init() {}

  init(_ value: JSONValue?) {
    encodings = value[member: "general"][member: "positionEncodings"].strings.compactMap(ColumnUnit.init)
    let document = value[member: "textDocument"]
    let formats = document[member: "hover"][member: "contentFormat"].strings
    hoverIsMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    definitionHasLinks = document[member: "definition"].isTrue("linkSupport")
    symbolsHaveChildren = document[member: "documentSymbol"].isTrue("hierarchicalDocumentSymbolSupport")
    let folded = document[member: "foldingRange"]
    folding.isOfLinesOnly = folded.isTrue("lineFoldingOnly")
    folding.hasCollapsedText = folded[member: "foldingRange"].isTrue("collapsedText")
    folding.limit = folded[member: "rangeLimit"]?.int
    declarationHasLinks = document[member: "declaration"].isTrue("linkSupport")
    documentLinksHaveTooltips = document[member: "documentLink"].isTrue("tooltipSupport")
    let tokenized = document[member: "semanticTokens"]
    tokens.mayOverlap = tokenized.isTrue("overlappingTokenSupport")
    tokens.mayBeMultiline = tokenized.isTrue("multilineTokenSupport")
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
