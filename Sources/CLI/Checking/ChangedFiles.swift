import Annotate
import Synchronization

/// The files whose findings a change in the repository can alter: those that it touches, and those in whose workspace it
/// touches the configuration, or something in the registry that they depend on.
final class ChangedFiles: Sendable {
  static let changedSince = Option(
    name: "changed-since", value: Option.Value(placeholder: "REVISION"),
    help: "Check what changed since a git revision, or in a range such as main...HEAD, and what depends on it.")

  /// What a change did to a workspace.
  private enum Effect: Sendable {
    case none
    case some(RegistryDifference)
  }

  private let git: Git
  private let base: String
  private let changed: Set<String>
  /// The folders whose `annotate.json` was changed, made or taken away, with a slash at the end: all below may be otherwise.
  private let configured: [String]
  /// By the workspace's root.
  private let effects = Mutex<[String?: Effect]>([:])

  /// - Parameter range: As git has it.
  init(since range: String) throws(InputFailure) {
    git = try Git(at: Path.currentFolder ?? Path("."))
    base = try git.base(of: range)
    let paths = try git.changed(since: range)
    changed = Set(paths.map(\.text))
    configured = paths.filter { $0.name.text == Configuration.fileName }.map { $0.folder.appending([]).text }
  }

  /// Whether they concern a file, which is read only where it must be looked into.
  func concern(_ file: InputFile) throws(InputFailure) -> Bool {
    guard let path = file.absolutePath, !changed.contains(path), !configured.contains(where: path.hasPrefix) else {
      return true
    }
    switch try effect(on: file.workspace) {
    case .none: return false
    case .some(let difference): return difference.concerns(FileFacts.make(try file.snapshot()))
    }
  }

  private func effect(on workspace: Workspace) throws(InputFailure) -> Effect {
    if let known = effects.withLock({ $0[workspace.root] }) { return known }
    let effect = try find(workspace)
    effects.withLock { $0[workspace.root] = effect }
    return effect
  }

  private func find(_ workspace: Workspace) throws(InputFailure) -> Effect {
    let paths = changed.filter(workspace.isRegistryFile)
    guard !paths.isEmpty else { return .none }
    var old = workspace
    for path in paths { old = old.replacing(path, with: try git.contents(of: Path(path), in: base)) }
    let difference = RegistryDifference(from: old, to: workspace)
    return difference.isEmpty ? .none : .some(difference)
  }
}
