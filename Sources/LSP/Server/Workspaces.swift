import Annotate

/// The workspaces of the open documents, each loaded once.
struct Workspaces {
  /// The folders that are open in the client, the first one first.
  var folders: [String] = []
  /// By path, the text of the registry files and configurations that are open: it counts in the place of the file's.
  var buffers: [String: [UInt8]] = [:]
  /// The paths of registry files and configurations that may have changed since this was last asked.
  var edits: Set<String> = []
  /// By the workspace's folder; nil for documents that are in none.
  private var loaded: [String?: Workspace] = [:]

  /// The workspace of the file at a path, or of a document that has no file.
  mutating func workspace(forFile path: String?) -> Workspace {
    let folder = folder(of: path)
    let root = path.map { Workspace.root(of: $0, fallback: folder) } ?? folder
    if let workspace = loaded[root] { return workspace }
    let workspace = Workspace.load(root: root, buffers: buffers)
    loaded[root] = workspace
    return workspace
  }

  /// Forgets what was read, so that it is read anew.
  mutating func forget() {
    loaded = [:]
  }

  /// Reads one registry file again, from its buffer or from the disk, for each workspace that it is of.
  /// - Returns: The workspaces in which that made a difference.
  mutating func reread(_ path: String) -> [(old: Workspace, new: Workspace)] {
    var changes: [(old: Workspace, new: Workspace)] = []
    for (root, workspace) in loaded where workspace.isRegistryFile(path) {
      let bytes = buffers[path] ?? (try? FileReader.read(path))
      guard bytes != workspace.text(of: .path(path)).map({ Array($0.bytes) }) else { continue }
      let new = workspace.replacing(path, with: bytes)
      loaded[root] = new
      changes.append((workspace, new))
    }
    return changes
  }

  /// Whether a path is that of a registry file of a workspace in use.
  func holdsRegistryFile(_ path: String) -> Bool { loaded.values.contains { $0.isRegistryFile(path) } }

  /// Whether a configuration that may have changed says something else of which files there are; nil where it says
  /// what it said.
  func changesFiles(configuration path: String) -> Bool? {
    let folder = String(path.dropLast(Configuration.fileName.utf8.count + 1))
    guard let workspace = loaded[folder.isEmpty ? "/" : folder] else { return nil }
    let bytes = buffers[path] ?? (try? FileReader.read(path)) ?? Array("{}".utf8)
    let new = Configuration.read(bytes).configuration
    guard new != workspace.configuration else { return nil }
    return new.registry != workspace.configuration.registry || new.exclude != workspace.configuration.exclude
  }

  /// The innermost of the client's folders in which a file is; the first one for what has no file.
  private func folder(of path: String?) -> String? {
    guard let path else { return folders.first }
    return folders.filter { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }.max { $0.utf8.count < $1.utf8.count }
  }
}
