/// Files or folders were moved in the client: index, registries and diagnostics follow at once.
enum DidRenameFiles {
  static func handle(_ params: RenameFilesParams, session: inout Session) {
    session.filesMoved(from: params.renamings.map(\.old), to: params.renamings.map(\.new))
  }
}
