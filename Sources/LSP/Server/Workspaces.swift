import Annotate

/// The workspaces of the open documents, each loaded once.
struct Workspaces {
  /// The folders that are open in the client, the first one first.
  var folders: [String] = []
  /// By path, the text of the registry files and configurations that are open: it counts in the place of the file's.
  var buffers: [String: [UInt8]] = [:]
  /// The paths of registry files and configurations that may have changed since this was last asked.
  var edits: Set<String> = []
  /// What the client says over each `annotate.json`.
  var settings = Settings()
  private var unannounced = false
  /// By the workspace's folder; nil for documents that are in none.
  private(set) var loaded: [String?: Workspace] = [:]

  /// The workspace of the file at a path, or of a document that has no file.
  mutating func workspace(forFile path: String?) -> Workspace {
    let folder = folder(of: path)
    let root = path.map { Workspace.root(of: $0, fallback: folder, buffers: buffers) } ?? folder
    if let workspace = loaded[root] { return workspace }
    let workspace = Workspace.load(root: root, settings: settings, buffers: buffers)
    loaded[root] = workspace
    unannounced = true
    return workspace
  }

  /// Those that were loaded, by their folders.
  var inUse: [String?: Workspace] { loaded }

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

  /// The paths of the configurations and registry files of all that is loaded.
  var filesInUse: [String] {
    loaded.values.flatMap { workspace in
      workspace.registryFiles + [workspace.root].compactMap { $0.map { Configuration.path(in: $0) } }
    }
  }

  /// Forgets what was read, so that it is read anew.
  /// - Returns: What was read, by the workspace's folder.
  mutating func forget() -> [String?: Workspace] {
    defer { loaded = [:] }
    unannounced = true
    return loaded
  }

  /// Reads one registry file again, from its buffer or from the disk, for each workspace that it is of.
  /// - Returns: The workspaces in which that made a difference.
  mutating func reread(_ path: String) -> [(old: Workspace, new: Workspace)] {
    var changes: [(old: Workspace, new: Workspace)] = []
    for (root, workspace) in loaded where workspace.isRegistryFile(path) {
      let bytes = self.bytes(of: path)
      guard bytes != workspace.text(of: .path(path)).map({ Array($0.bytes) }) else { continue }
      let new = workspace.replacing(path, with: bytes)
      loaded[root] = new
      changes.append((workspace, new))
    }
    return changes
  }

  /// Whether a path is that of a registry file of a workspace in use.
  func holdsRegistryFile(_ path: String) -> Bool { loaded.values.contains { $0.isRegistryFile(path) } }

  /// Whether a configuration that may have changed, or come or gone, says something else of which files there are; nil
  /// where it says what it said.
  func changesFiles(configuration path: String) -> Bool? {
    let folder = String(path.dropLast(Configuration.fileName.utf8.count + 1))
    let root = folder.isEmpty ? "/" : folder
    let isRoot = Workspace.root(of: root, fallback: self.folder(of: path), buffers: buffers) == root
    guard isRoot, let workspace = loaded[root] else { return isRoot || loaded[root] != nil ? true : nil }
    var new = bytes(of: path).map { Configuration.read($0).configuration } ?? Configuration()
    new.take(settings, root: root)
    guard new != workspace.configuration else { return nil }
    return new.registry != workspace.configuration.registry || new.exclude != workspace.configuration.exclude
  }

  /// What counts as the content of a registry file or configuration; nil where there is none.
  private func bytes(of path: String) -> [UInt8]? { buffers[path] ?? (try? FileReader.read(path)) }

  /// The innermost of the client's folders in which a file is; the first one for what has no file.
  func folder(of path: String?) -> String? {
    guard let path else { return folders.first }
    return folders.filter { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }.max { $0.utf8.count < $1.utf8.count }
  }
}
