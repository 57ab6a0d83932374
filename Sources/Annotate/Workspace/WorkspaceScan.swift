/// Finds the articles and registry files of the client's folders: what is called `*.anno`, is not hidden, and is not
/// excluded by its workspace's `annotate.json` or by a `.gitignore` in or below the client's folder.
public final class WorkspaceScan {
  public struct File: Sendable {
    /// Absolute.
    public let path: String
    public let workspace: Workspace
  }

  /// Why a file or folder is passed over.
  public enum Exclusion: Equatable, Sendable {
    /// Its name begins with a dot.
    case hidden
    /// A pattern of `exclude`.
    case pattern(String)
    /// A line of the `.gitignore` at a path, counted from 1.
    case ignored(file: String, line: Int, pattern: String)
  }

  private let buffers: [String: [UInt8]]
  private let settings: Settings
  private var workspaces: [String?: Workspace]
  private var roots: [String: String?] = [:]
  /// What holds in a folder, by its path.
  private var ignores: [String: Ignore] = [:]
  /// The client's folder that this holds below.
  private var top: String?

  /// - Parameters:
  ///   - buffers: By path, what counts in the place of what is in the file.
  ///   - settings: What a client says over each `annotate.json`.
  ///   - workspaces: By root, those that need not be read.
  public init(
    buffers: [String: [UInt8]] = [:], settings: Settings = Settings(), workspaces: [String?: Workspace] = [:]
  ) {
    self.buffers = buffers
    self.settings = settings
    self.workspaces = workspaces
  }

  /// The files below a folder, by path.
  public func files(below folder: String) -> [File] {
    entries(below: folder).compactMap { entry in
      guard case .file(let bytes) = entry, let path = String(validating: bytes, as: UTF8.self) else { return nil }
      return File(path: path, workspace: workspace(ofFolder: parent(path), fallback: folder))
    }
  }

  /// What a walk below a folder meets.
  /// - Parameter passesOver: Is told of each file and folder that is excluded, but for those that are hidden.
  public func entries(
    below folder: String, passesOver: (String, Exclusion) -> Void = { _, _ in }
  ) -> [FolderWalk.Entry] {
    FolderWalk.files(
      below: Array(folder.utf8), suffix: ".anno",
      enters: { path, _ in _ = ignore(in: String(decoding: path, as: UTF8.self), below: folder) },
      isExcluded: { below, isFolder in
        let path = String(decoding: Array(folder.utf8) + (folder == "/" ? [] : [0x2F]) + below, as: UTF8.self)
        guard let exclusion = exclusion(at: path, isFolder: isFolder, below: folder) else { return false }
        passesOver(path, exclusion)
        return true
      })
  }

  /// The file at a path, where it is one of those below `folder`; whether it exists is not asked.
  public func file(at path: String, below folder: String) -> File? {
    let prefix = folder == "/" ? folder : folder + "/"
    guard path.hasPrefix(prefix), path.hasSuffix(".anno"), exclusion(of: path, below: folder) == nil else { return nil }
    return File(path: path, workspace: workspace(ofFolder: parent(path), fallback: folder))
  }

  /// Why the file at a path below `folder` is passed over, or one of the folders that it is in there; nil where it is not.
  public func exclusion(of path: String, below folder: String) -> Exclusion? {
    var above = folder == "/" ? "" : folder
    let parts = path.utf8.dropFirst(above.utf8.count).split(separator: 0x2F).map { String(Substring($0)) }
    for (index, part) in parts.enumerated() {
      above += "/" + part
      if part.utf8.first == 0x2E { return .hidden }
      if let exclusion = exclusion(at: above, isFolder: index < parts.count - 1, below: folder) { return exclusion }
    }
    return nil
  }

  private func exclusion(at path: String, isFolder: Bool, below folder: String) -> Exclusion? {
    let parent = parent(path)
    if let pattern = workspace(ofFolder: parent, fallback: folder).pattern(excluding: path) { return .pattern(pattern) }
    let ignore = ignore(in: parent, below: folder)
    let start = folder == "/" ? folder : folder + "/"
    guard !ignore.isEmpty,
      let line = ignore.line(ignoring: Array(path.utf8.dropFirst(start.utf8.count)), isFolder: isFolder)
    else { return nil }
    let file = start + (line.folder.isEmpty ? "" : String(decoding: line.folder, as: UTF8.self) + "/") + Ignore.fileName
    return .ignored(file: file, line: line.number, pattern: line.pattern)
  }

  /// What the `.gitignore`s in a folder and in those above it, up to `top`, say.
  private func ignore(in folder: String, below top: String) -> Ignore {
    if top != self.top {
      ignores = [:]
      self.top = top
    }
    if let known = ignores[folder] { return known }
    // From the top down: no folder is deeper than a path is long.
    var missing = [folder]
    while let last = missing.last, last != top, last.utf8.count > top.utf8.count, ignores[parent(last)] == nil {
      missing.append(parent(last))
    }
    var ignore = missing.last.flatMap { $0 == top ? nil : ignores[parent($0)] } ?? Ignore()
    for path in missing.reversed() {
      let file = path == "/" ? path + Ignore.fileName : path + "/" + Ignore.fileName
      if let bytes = buffers[file] ?? (try? FileReader.read(file)) {
        ignore = ignore.adding(bytes, in: Array(path.utf8.dropFirst(top == "/" ? 1 : top.utf8.count + 1)))
      }
      ignores[path] = ignore
    }
    return ignore
  }

  private func workspace(ofFolder folder: String, fallback: String) -> Workspace {
    let root = roots[folder] ?? Workspace.root(of: folder, fallback: fallback, buffers: buffers)
    roots[folder] = .some(root)
    if let workspace = workspaces[root] { return workspace }
    let workspace = Workspace.load(root: root, settings: settings, buffers: buffers)
    workspaces[root] = workspace
    return workspace
  }

  private func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
