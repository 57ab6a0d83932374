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
    /// A line of a `.gitignore`.
    case ignored(IgnoreFiles.Place)
  }

  private let buffers: [String: [UInt8]]
  private let settings: Settings
  private var workspaces: [String?: Workspace]
  private var roots: [String: String?] = [:]
  private var ignoreFiles: IgnoreFiles?

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
      return File(path: path, workspace: workspace(ofFolder: Self.parent(path), fallback: folder))
    }
  }

  /// What a walk below a folder meets.
  /// - Parameter passesOver: Is told of each file and folder that is excluded, but for those that are hidden.
  public func entries(
    below folder: String, passesOver: (String, Exclusion) -> Void = { _, _ in }
  ) -> FolderWalk.Entries {
    FolderWalk.files(
      below: Array(folder.utf8), suffix: ".anno",
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
    return File(path: path, workspace: workspace(ofFolder: Self.parent(path), fallback: folder))
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
    let parent = Self.parent(path)
    if let pattern = workspace(ofFolder: parent, fallback: folder).pattern(excluding: path) { return .pattern(pattern) }
    return ignoreFiles(below: folder).place(ignoring: path, isFolder: isFolder).map { .ignored($0) }
  }

  private func ignoreFiles(below top: String) -> IgnoreFiles {
    if let ignoreFiles, ignoreFiles.top == top { return ignoreFiles }
    let files = IgnoreFiles(below: top, buffers: buffers)
    ignoreFiles = files
    return files
  }

  private func workspace(ofFolder folder: String, fallback: String) -> Workspace {
    let root = roots[folder] ?? Workspace.root(of: folder, fallback: fallback, buffers: buffers)
    roots[folder] = .some(root)
    if let workspace = workspaces[root] { return workspace }
    let workspace = Workspace.load(root: root, settings: settings, buffers: buffers)
    workspaces[root] = workspace
    return workspace
  }

  static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
