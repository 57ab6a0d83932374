/// Folders were added to those that are open in the client, or taken away.
enum DidChangeWorkspaceFolders {
  static func handle(_ params: DidChangeWorkspaceFoldersParams, session: inout Session) {
    session.workspaces.folders.removeAll(where: params.removed.contains)
    for folder in params.added where !session.workspaces.folders.contains(folder) {
      session.workspaces.folders.append(folder)
    }
    session.reloadWorkspaces()
    session.readEverything()
    session.askAgain(isTyping: false)
    session.askForSettings()
  }
}
