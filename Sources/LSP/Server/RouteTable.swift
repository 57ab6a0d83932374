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
    .query("textDocument/documentSymbol", DocumentSymbol.answer, .init("documentSymbolProvider")),
    .request(
      "textDocument/diagnostic", DocumentDiagnostic.answer, .init("diagnosticProvider", "identifier", "annotate"),
      .init("diagnosticProvider", "interFileDependencies"),
      .init("diagnosticProvider", "workspaceDiagnostics", false)),
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
    .notification("window/workDoneProgress/cancel", WorkDoneProgressCancel.handle),
    .notification("workspace/didChangeWatchedFiles", DidChangeWatchedFiles.handle),
    .notification(
      "workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFolders.handle,
      .init("workspace", "workspaceFolders", .flags(["supported", "changeNotifications"]))),
  ]

  static func named(_ method: String) -> Route? { byMethod[method] }

  private static let byMethod = Dictionary(table.map { ($0.method, $0) }) { first, _ in first }

  /// Of the kinds of synchronization: changes come as ranges.
  private static let incremental: Capability.Value = 2
}
