import Annotate

extension Session {
  /// Takes in that files and folders are no longer where they were, or are where there were none, without waiting for
  /// others to tell of it; that they do afterwards makes no difference. A folder stands for all that is in it.
  mutating func filesMoved(from old: [String], to new: [String]) {
    let gone = Set(old).union(knownFiles(below: Set(old.filter { !files.index.contains($0) })))
    let open = Set(documents.values.compactMap(\.path))
    for path in gone where !open.contains(path) { files.index.remove(path) }
    var changed = gone.union(new)
    for path in new where workspaces.folder(of: path) != nil {
      for case .file(let bytes) in FolderWalk.files(below: Array(path.utf8), suffix: "") {
        if let path = String(validating: bytes, as: UTF8.self) { changed.insert(path) }
      }
    }
    filesChanged(Array(changed))
  }

  /// The folders whose `annotate.json` may name one of these paths: each folder above one that has a configuration, and
  /// that which is a workspace without. The innermost first.
  func configurationFolders(of paths: [String]) -> [String] {
    let configured = Set(paths.flatMap(\.folders)).filter { FileStamp(Configuration.path(in: $0)) != nil }
    let others = paths.filter { !$0.folders.contains(where: configured.contains) }
    return configured.union(others.compactMap { workspaces.folder(of: $0) }).sorted {
      ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }
  }

  /// The files in these folders that the index or a workspace knows of.
  private func knownFiles(below folders: Set<String>) -> [String] {
    guard !folders.isEmpty else { return [] }
    return (Array(files.index.paths) + workspaces.filesInUse).filter { $0.folders.contains(where: folders.contains) }
  }
}

extension String {
  /// The folders above a path.
  fileprivate var folders: [String] {
    utf8.indices.filter { utf8[$0] == 0x2F }.map { $0 == startIndex ? "/" : String(self[..<$0]) }
  }
}
