/// Files were changed by others than the client.
enum DidChangeWatchedFiles {
  static func handle(_ params: DidChangeWatchedFilesParams, session: inout Session) {
    session.filesChanged(params.changes.compactMap(\.uri.path))
  }
}
