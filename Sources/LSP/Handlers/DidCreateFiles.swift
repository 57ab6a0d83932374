/// Files or folders were made in the client: index, registries and diagnostics follow at once.
enum DidCreateFiles {
  static func handle(_ params: FilesParams, session: inout Session) {
    session.filesMoved(from: [], to: params.paths)
  }
}
