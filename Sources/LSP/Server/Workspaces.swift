import Annotate

/// The workspaces of the open documents, each loaded once.
struct Workspaces {
  /// The folders that are open in the client, the first one first.
  var folders: [String] = []
  /// How often all was forgotten.
  private(set) var generation = 0
  /// By the workspace's folder; nil for documents that are in none.
  private var loaded: [String?: Workspace] = [:]

  /// The workspace of the file at a path, or of a document that has no file.
  mutating func workspace(forFile path: String?) -> Workspace {
    let folder = folder(of: path)
    let root = path.map { Workspace.root(of: $0, fallback: folder) } ?? folder
    if let workspace = loaded[root] { return workspace }
    let workspace = Workspace.load(root: root)
    loaded[root] = workspace
    return workspace
  }

  /// Forgets what was read, so that it is read anew.
  mutating func forget() {
    loaded = [:]
    generation += 1
  }

  /// The innermost of the client's folders in which a file is; the first one for what has no file.
  private func folder(of path: String?) -> String? {
    guard let path else { return folders.first }
    return folders.filter { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }.max { $0.utf8.count < $1.utf8.count }
  }
}
