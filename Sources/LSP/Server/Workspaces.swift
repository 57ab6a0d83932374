import Annotate

/// The workspaces of the open documents, each loaded once.
struct Workspaces {
  /// The folders that are open in the client, the first one first.
  var folders: [String] = []
  private var loaded: [Key: Workspace] = [:]

  /// All files of a folder are in one workspace; documents without a file in another.
  private struct Key: Hashable {
    let folder: String?
  }

  mutating func workspace(forFile path: String?) -> Workspace {
    let key = Key(folder: path.flatMap(Self.parent))
    if let workspace = loaded[key] { return workspace }
    let workspace = Workspace.load(forFile: path, fallbackRoot: folder(of: path))
    // Folders of one workspace share it.
    let shared = loaded.values.first { $0.root != nil && $0.root == workspace.root } ?? workspace
    loaded[key] = shared
    return shared
  }

  /// Forgets what was read, so that it is read anew.
  mutating func forget() {
    loaded = [:]
  }

  /// The innermost of the client's folders in which a file is; the first one for what has no file.
  private func folder(of path: String?) -> String? {
    guard let path else { return folders.first }
    return folders.filter { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }.max { $0.utf8.count < $1.utf8.count }
  }

  private static func parent(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}
