extension Route {
  /// All messages that the server understands; `initialize` answers with their capabilities.
  static let table: [Route] = [
    .atOnce("$/cancelRequest", CancelRequest.handle),
    .request("initialize", Initialize.answer),
    .notification("initialized", Initialized.handle),
    .request("shutdown", Shutdown.answer),
    .notification("exit", Exit.handle),
    .notification("$/setTrace", SetTrace.handle),
    .notification("textDocument/didOpen", DidOpen.handle, .init("textDocumentSync", "openClose")),
    .notification("textDocument/didChange", DidChange.handle, .init("textDocumentSync", "change", incremental)),
    .notification("textDocument/didSave", DidSave.handle, .init("textDocumentSync", "save")),
    .notification("textDocument/didClose", DidClose.handle, .init("textDocumentSync", "openClose")),
    .query("textDocument/hover", Hover.answer, .init("hoverProvider")),
    .query("textDocument/definition", Definition.answer, .init("definitionProvider")),
    .query(
      "textDocument/completion", Completion.answer,
      .init("completionProvider", "triggerCharacters", .strings(Completion.triggers))),
    .query("completionItem/resolve", CompletionItemResolve.answer, .init("completionProvider", "resolveProvider")),
    .query("textDocument/inlineCompletion", InlineCompletion.answer, .init("inlineCompletionProvider")),
    .query("textDocument/documentSymbol", DocumentSymbol.answer, .init("documentSymbolProvider")).aboutAll(),
    .notification("workspace/didChangeConfiguration", DidChangeConfiguration.handle),
    .request(
      "textDocument/diagnostic", DocumentDiagnostic.answer, .init("diagnosticProvider", "identifier", "annotate"),
      .init("diagnosticProvider", "interFileDependencies")),
    .background(
      "workspace/diagnostic", WorkspaceDiagnostic.prepare, .init("diagnosticProvider", "workspaceDiagnostics")),
    .query("textDocument/foldingRange", FoldingRange.answer, .init("foldingRangeProvider")).aboutAll(),
    .query("textDocument/selectionRange", SelectionRange.answer, .init("selectionRangeProvider")),
    .query("textDocument/documentHighlight", DocumentHighlight.answer, .init("documentHighlightProvider")),
    .query("textDocument/declaration", Declaration.answer, .init("declarationProvider")),
    .query("textDocument/linkedEditingRange", LinkedEditingRange.answer, .init("linkedEditingRangeProvider")),
    .query("textDocument/semanticTokens/full", SemanticTokens.full, SemanticTokens.legend, SemanticTokens.deltas)
      .aboutAll(),
    .query("textDocument/semanticTokens/full/delta", SemanticTokens.delta, SemanticTokens.deltas).aboutAll(),
    .query("textDocument/semanticTokens/range", SemanticTokens.range, .init("semanticTokensProvider", "range")),
    .query("textDocument/documentLink", DocumentLink.answer, .init("documentLinkProvider", "resolveProvider"))
      .aboutAll(),
    .query("textDocument/formatting", Formatting.answer, .init("documentFormattingProvider")).aboutAll(),
    .query("textDocument/rangeFormatting", RangeFormatting.answer, RangesFormatting.capability),
    .query("textDocument/rangesFormatting", RangesFormatting.answer, RangesFormatting.capability),
    .query(
      "textDocument/onTypeFormatting", OnTypeFormatting.answer,
      .init("documentOnTypeFormattingProvider", "firstTriggerCharacter", ">"),
      .init("documentOnTypeFormattingProvider", "moreTriggerCharacter", .strings(["\n"]))),
    .query("documentLink/resolve", DocumentLink.resolve, .init("documentLinkProvider", "resolveProvider")),
    .query(
      "textDocument/codeAction", CodeAction.answer, .init("codeActionProvider", "codeActionKinds", CodeAction.kinds)),
    .query("codeAction/resolve", CodeActionResolve.answer, .init("codeActionProvider", "resolveProvider")),
    .request(
      "workspace/executeCommand", ExecuteCommand.answer,
      .init("executeCommandProvider", "commands", .strings(ExecuteCommand.commands))),
    .query("textDocument/inlayHint", InlayHint.answer, .init("inlayHintProvider", "resolveProvider")).aboutAll(),
    .query("inlayHint/resolve", InlayHintResolve.answer, .init("inlayHintProvider", "resolveProvider")),
    .query("textDocument/codeLens", CodeLens.answer, .init("codeLensProvider", "resolveProvider")).aboutAll(),
    .query("codeLens/resolve", CodeLensResolve.answer, .init("codeLensProvider", "resolveProvider")).asking(.others),
    .query("textDocument/typeDefinition", TypeDefinition.answer, .init("typeDefinitionProvider")),
    .query("textDocument/implementation", Implementation.answer, .init("implementationProvider")).asking(.complete),
    .query("textDocument/references", References.answer, .init("referencesProvider")).asking(.complete),
    .request("textDocument/prepareRename", PrepareRename.answer, .init("renameProvider", "prepareProvider"))
      .asking(.complete),
    .request("textDocument/rename", Rename.answer, .init("renameProvider", "prepareProvider")).asking(.complete),
    .query("workspace/symbol", WorkspaceSymbol.answer, .init("workspaceSymbolProvider", "resolveProvider"))
      .asking(.current),
    .query(
      "workspaceSymbol/resolve", WorkspaceSymbolResolve.answer, .init("workspaceSymbolProvider", "resolveProvider")
    )
    .asking(.current),
    .query("textDocument/prepareCallHierarchy", PrepareCallHierarchy.answer, .init("callHierarchyProvider"))
      .asking(.current),
    .query("callHierarchy/incomingCalls", CallHierarchyIncomingCalls.answer, .init("callHierarchyProvider"))
      .asking(.complete),
    .query("callHierarchy/outgoingCalls", CallHierarchyOutgoingCalls.answer, .init("callHierarchyProvider"))
      .asking(.complete),
    .query("textDocument/prepareTypeHierarchy", PrepareTypeHierarchy.answer, .init("typeHierarchyProvider")),
    .query("typeHierarchy/supertypes", TypeHierarchySupertypes.answer, .init("typeHierarchyProvider"))
      .asking(.complete),
    .query("typeHierarchy/subtypes", TypeHierarchySubtypes.answer, .init("typeHierarchyProvider")).asking(.complete),
    .notification("window/workDoneProgress/cancel", WorkDoneProgressCancel.handle),
    .notification("workspace/didChangeWatchedFiles", DidChangeWatchedFiles.handle),
    .request("workspace/textDocumentContent", TextDocumentContent.answer, TextDocumentContent.capability),
    .query("workspace/willRenameFiles", WillRenameFiles.answer, FileOperations.capability),
    .notification("workspace/didRenameFiles", DidRenameFiles.handle, FileOperations.capability),
    .notification("workspace/didCreateFiles", DidCreateFiles.handle, FileOperations.capability),
    .notification("workspace/didDeleteFiles", DidDeleteFiles.handle, FileOperations.capability),
    .notification(
      "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFolders.handle,
      .init("workspace", "workspaceFolders", .flags(["supported", "changeNotifications"]))),
  ]

  static func named(_ method: String) -> Route? { byMethod[method] }

  private static let byMethod = Dictionary(table.map { ($0.method, $0) }) { first, _ in first }

  /// Of the kinds of synchronization: changes come as ranges.
  private static let incremental: Capability.Value = 2
}
