import Annotate
import JSON

/// What the client can do, as far as the server's messages depend on it. Sections may be missing or null.
struct ClientCapabilities: Sendable {
  var encodings: [ColumnUnit] = []
  var hoverIsMarkdown = false
  var definitionHasLinks = false
  var symbolsHaveChildren = false
  var diagnostics = Diagnostics()
  var files = Files()
  var showing = Showing()
  /// Whether it can be asked for its settings.
  var hasConfiguration = false
  /// Whether it tells of changes of its settings if it is asked to.
  var registersConfigurationChanges = false
  var folding = Folding()
  var declarationHasLinks = false
  var documentLinksHaveTooltips = false
  var tokens = SemanticTokens()
  var completion = Completion()
  var actions = CodeActions()
  var edits = WorkspaceEdits()
  /// The requests by which it can be asked to ask again for what it shows beside diagnostics.
  var refreshedViews: [StaticString] = []

  struct CodeActions: Sendable {
    /// Whether it takes actions with their edits; else it takes commands.
    var areLiterals = false
    var havePreferred = false
    /// Whether it asks for the edit when an action is chosen.
    var resolveEdits = false
  }

  struct WorkspaceEdits: Sendable {
    /// Whether edits name the version of the document that they are for.
    var haveVersions = false
    var canCreateFiles = false
    /// Whether the server can ask for an edit to be made.
    var canBeAsked = false
  }

  struct Diagnostics: Sendable {
    /// Whether the client asks for them; what it does not ask for it is told.
    var arePulled = false
    /// Whether an answer may bring reports of other documents.
    var hasRelatedDocuments = false
    /// Whether the client can be asked to ask again.
    var canRefresh = false
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

  struct Completion: Sendable {
    /// Whether it says anything of completion. Kate completes without a word about it: it leaves `filterText` and the edit's
    /// range out of account, and compares the last word before the cursor with the words of the label and the detail.
    var isDeclared = true
    var hasSnippets = false
    var hasInsertReplace = false
    var hasLabelDetails = false
    var hasCommitCharacters = false
    var documentationIsMarkdown = false
    /// What a list may say once for all of its items.
    var defaults: Set<String> = []
    /// Whether what an item says of its data is added to what the list says.
    var mergesDefaults = false

    init() {}

    fileprivate init(_ completion: JSONValue?) {
      isDeclared = completion != nil
      let item = completion[member: "completionItem"]
      let list = completion[member: "completionList"]
      defaults = Set(list[member: "itemDefaults"].strings)
      mergesDefaults = list.isTrue("applyKindSupport")
      hasSnippets = item.isTrue("snippetSupport")
      hasInsertReplace = item.isTrue("insertReplaceSupport")
      hasLabelDetails = item.isTrue("labelDetailsSupport")
      hasCommitCharacters = item.isTrue("commitCharactersSupport")
      let formats = item[member: "documentationFormat"].strings
      documentationIsMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    }
  }

  init() {}

  init(_ value: JSONValue?) {
    encodings = value[member: "general"][member: "positionEncodings"].strings.compactMap(ColumnUnit.init)
    let workspace = value[member: "workspace"]
    hasConfiguration = workspace.isTrue("configuration")
    registersConfigurationChanges = workspace[member: "didChangeConfiguration"].isTrue("dynamicRegistration")
    let document = value[member: "textDocument"]
    let formats = document[member: "hover"][member: "contentFormat"].strings
    hoverIsMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    definitionHasLinks = document[member: "definition"].isTrue("linkSupport")
    symbolsHaveChildren = document[member: "documentSymbol"].isTrue("hierarchicalDocumentSymbolSupport")
    completion = Completion(document[member: "completion"])
    files = Files(value)
    showing = Showing(value)
    let folded = document[member: "foldingRange"]
    folding.isOfLinesOnly = folded.isTrue("lineFoldingOnly")
    folding.hasCollapsedText = folded[member: "foldingRange"].isTrue("collapsedText")
    folding.limit = folded[member: "rangeLimit"]?.int
    declarationHasLinks = document[member: "declaration"].isTrue("linkSupport")
    documentLinksHaveTooltips = document[member: "documentLink"].isTrue("tooltipSupport")
    let tokenized = document[member: "semanticTokens"]
    tokens.mayOverlap = tokenized.isTrue("overlappingTokenSupport")
    tokens.mayBeMultiline = tokenized.isTrue("multilineTokenSupport")
    let action = document[member: "codeAction"]
    actions.areLiterals = action[member: "codeActionLiteralSupport"] != nil
    actions.havePreferred = action.isTrue("isPreferredSupport")
    actions.resolveEdits =
      action.isTrue("dataSupport") && action[member: "resolveSupport"][member: "properties"].strings.contains("edit")
    edits.haveVersions = workspace[member: "workspaceEdit"].isTrue("documentChanges")
    edits.canCreateFiles = workspace[member: "workspaceEdit"][member: "resourceOperations"].strings.contains("create")
    edits.canBeAsked = workspace.isTrue("applyEdit")
    let views: [(name: String, method: StaticString)] = [
      ("semanticTokens", "workspace/semanticTokens/refresh"), ("inlayHint", "workspace/inlayHint/refresh"),
      ("codeLens", "workspace/codeLens/refresh"),
    ]
    refreshedViews = views.filter { workspace[member: $0.name].isTrue("refreshSupport") }.map(\.method)
    let published = document[member: "publishDiagnostics"]
    let pulled = document[member: "diagnostic"]
    diagnostics.arePulled = pulled?.kind == .object
    diagnostics.hasRelatedDocuments = pulled.isTrue("relatedDocumentSupport")
    diagnostics.canRefresh = workspace[member: "diagnostics"].isTrue("refreshSupport")
    diagnostics.hasVersion = published.isTrue("versionSupport")
    // Before 3.18 clients said of published diagnostics what holds of those that they ask for as well.
    let sections = [published, pulled]
    diagnostics.hasRelatedInformation = sections.contains { $0.isTrue("relatedInformation") }
    diagnostics.hasData = sections.contains { $0.isTrue("dataSupport") }
    diagnostics.tags = Set(
      sections.flatMap { $0[member: "tagSupport"][member: "valueSet"]?.elements.compactMap(\.int) ?? [] })
  }
}

extension JSONValue? {
  fileprivate var strings: [String] { self?.elements.compactMap(\.string) ?? [] }

  fileprivate func isTrue(_ key: String) -> Bool { self[member: key]?.bool == true }
}
