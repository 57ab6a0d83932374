import Annotate

/// The articles and registry files below the client's folders, with the workspace of each.
final class WorkspaceFiles {
  private var workspaces: Workspaces
  private var byFolder: [String: Workspace] = [:]

  init(_ workspaces: Workspaces) {
    self.workspaces = workspaces
  }

  /// The paths of all files that are not excluded, folder by folder, each once.
  func paths() -> [String] {
    var seen: Set<String> = []
    return workspaces.folders.flatMap { folder in
      FolderWalk.files(below: Array(folder.utf8), suffix: ".anno") { below in
        let path = (folder == "/" ? "" : folder) + "/" + String(decoding: below, as: UTF8.self)
        return self.workspace(of: path).isExcluded(path)
      }.compactMap { entry in
        guard case .file(let bytes) = entry, let path = String(validating: bytes, as: UTF8.self),
          seen.insert(path).inserted
        else { return nil }
        return path
      }
    }
  }

  func workspace(of path: String) -> Workspace {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    if let workspace = byFolder[folder] { return workspace }
    let workspace = workspaces.workspace(forFile: path)
    byFolder[folder] = workspace
    return workspace
  }
}
