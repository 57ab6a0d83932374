import Annotate

/// The workspaces of the files that are read, each loaded once.
final class Workspaces {
  /// What is wrong with those that were loaded since this was last asked.
  private var mistakes: [Complaint] = []
  /// That of no folder stands under the empty string: a key that may be nil costs the runtime a look at all types.
  private var byRoot: [String: Workspace] = [:]
  private var byFolder: (folder: String, workspace: Workspace)?
  /// Stands in for a folder with `annotate.json`.
  private let currentFolder = Path.currentFolder?.text
  private let settings: Settings

  /// - Parameter settings: What goes over each `annotate.json`.
  init(_ settings: Settings = Settings()) {
    self.settings = settings
  }

  /// The workspace of the files in a folder, given by its absolute path; of no file for nil.
  func workspace(ofFolder folder: String?) -> Workspace {
    guard let folder = folder ?? currentFolder else { return load(nil) }
    if let byFolder, byFolder.folder == folder { return byFolder.workspace }
    let workspace = load(Workspace.root(of: folder, fallback: currentFolder))
    byFolder = (folder, workspace)
    return workspace
  }

  /// Takes what is wrong with the workspaces that were loaded since the last time.
  func takeMistakes() -> [Complaint] {
    defer { mistakes = [] }
    return mistakes
  }

  private func load(_ root: String?) -> Workspace {
    if let workspace = byRoot[root ?? ""] { return workspace }
    let workspace = Workspace.load(root: root, settings: settings)
    byRoot[root ?? ""] = workspace
    mistakes += workspace.mistakes.map(Complaint.init)
    return workspace
  }
}
