import Annotate

/// The workspaces of the files that are read, each loaded once.
final class Workspaces {
  /// What is wrong with those that were loaded since this was last asked.
  private var mistakes: [Workspace.Mistake] = []
  private var byRoot: [String?: Workspace] = [:]
  private var byFolder: (folder: String, workspace: Workspace)?
  /// Stands in for a folder with `annotate.json`.
  private let currentFolder = Path.currentFolder?.text

  /// The workspace of the files in a folder, given by its absolute path; of no file for nil.
  func workspace(ofFolder folder: String?) -> Workspace {
    guard let folder = folder ?? currentFolder else { return load(nil) }
    if let byFolder, byFolder.folder == folder { return byFolder.workspace }
    let workspace = load(Workspace.root(of: folder, fallback: currentFolder))
    byFolder = (folder, workspace)
    return workspace
  }

  /// Takes what is wrong with the workspaces that were loaded since the last time.
  func takeMistakes() -> [Workspace.Mistake] {
    defer { mistakes = [] }
    return mistakes
  }

  private func load(_ root: String?) -> Workspace {
    if let workspace = byRoot[root] { return workspace }
    let workspace = Workspace.load(root: root)
    byRoot[root] = workspace
    mistakes += workspace.mistakes
    return workspace
  }
}

extension Workspace.Mistake {
  /// For a person: where and what.
  var description: String {
    let path = Path(path)
    guard let range, let bytes = try? FileReader.read(path.bytes) else {
      return "annotate: \(path.shown): \(message.visible)"
    }
    let place = LinePlace(of: range.lowerBound, in: bytes)
    return "annotate: \(path.shown):\(place.line):\(place.column): \(message.visible)"
  }
}
