import Annotate
import JSON

/// The workspaces of the open documents, each loaded once.
struct Workspaces {
  /// The folders that are open in the client, the first one first.
  var folders: [String] = []
  /// What the client says over each `annotate.json`.
  var settings: JSONValue?
  /// How often all was forgotten.
  private(set) var generation = 0
  private var unannounced = false
  /// By the workspace's folder; nil for documents that are in none.
  private var loaded: [String?: Workspace] = [:]

  /// The workspace of the file at a path, or of a document that has no file.
  mutating func workspace(forFile path: String?) -> Workspace {
    let folder = folder(of: path)
    let root = path.map { Workspace.root(of: $0, fallback: folder) } ?? folder
    if let workspace = loaded[root] { return workspace }
    let workspace = Workspace.load(root: root, settings: settings)
    loaded[root] = workspace
    unannounced = true
    return workspace
  }

  /// Whether workspaces were loaded, or forgotten, since this was last asked.
  mutating func takeUnannounced() -> Bool {
    defer { unannounced = false }
    return unannounced
  }

  /// What is wrong in the configuration at a path; nil where it is that of no workspace that is loaded.
  func mistakes(inConfiguration path: String) -> [Workspace.Mistake]? {
    let folder = path.dropLast(Configuration.fileName.utf8.count + 1)
    return loaded[folder.isEmpty ? "/" : String(folder)]?.mistakes.filter { $0.path == path }
  }

  /// The paths of the configurations in which something is wrong, sorted.
  var wrongConfigurations: [String] {
    let paths = loaded.values.flatMap { workspace in
      workspace.mistakes.map(\.path).filter { $0.hasSuffix("/" + Configuration.fileName) }
    }
    return Set(paths).sorted()
  }

  /// Forgets what was read, so that it is read anew.
  mutating func forget() {
    loaded = [:]
    generation += 1
    unannounced = true
  }

  /// The innermost of the client's folders in which a file is; the first one for what has no file.
  private func folder(of path: String?) -> String? {
    guard let path else { return folders.first }
    return folders.filter { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }.max { $0.utf8.count < $1.utf8.count }
  }
}
