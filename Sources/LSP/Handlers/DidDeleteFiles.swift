/// Files or folders were deleted in the client: index, registries and diagnostics follow at once.
enum DidDeleteFiles {
  static func handle(_ params: FilesParams, session: inout Session) {
    session.filesMoved(from: params.paths, to: [])
  }
}
