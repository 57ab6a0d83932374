import Annotate
import JSON

/// The files that a server reads below a folder, and why it passes over others.
struct ServedFiles {
  private let workspaces: Workspaces
  private var articles = 0
  private var registries = 0
  private var passedOver: [(term: String, meaning: String)] = []
  private(set) var isAnythingWrong = false

  init(_ workspaces: Workspaces) {
    self.workspaces = workspaces
  }

  /// Takes a file that was named; of an editor it is served even where its folder's check passes over it.
  mutating func takeFile(_ path: Path, as operand: Path) {
    guard path.bytes.suffix(5).elementsEqual(".anno".utf8) else {
      isAnythingWrong = true
      passedOver.append((operand.text.visible, "not served: its name does not end with .anno"))
      return
    }
    take(path)
    if let reason = exclusion(of: path) {
      passedOver.append((path.shown, "\(reason); it is served while it is open in an editor, and where it is named"))
    }
  }

  mutating func takeFolder(_ folder: Path) {
    var excluded: [Path] = []
    let workspaces = workspaces
    let entries = withoutActuallyEscaping({ (below: [UInt8]) -> Bool in
      let path = folder.appending(below)
      guard workspaces.workspace(ofFolder: path.folder.text).isExcluded(path.text) else { return false }
      if path.isFolder || path.bytes.suffix(5).elementsEqual(".anno".utf8) { excluded.append(path) }
      return true
    }) { FolderWalk.files(below: folder.bytes, suffix: ".anno", isExcluded: $0) }
    for entry in entries {
      switch entry {
      case .file(let path): take(Path(path))
      case .loop(let path): passedOver.append((Path(path).shown, "a link to a folder that it is in: not followed"))
      case .unreadable(let path, let failure):
        isAnythingWrong = true
        passedOver.append((Path(path).shown, failure.description))
      }
    }
    for path in excluded { passedOver.append((path.shown, exclusion(of: path) ?? "excluded")) }
  }

  func describe(_ page: inout Page) {
    page.heading("Files")
    page.line("  \(articles.counting("article")), \(registries.counting("registry file"))")
    guard !passedOver.isEmpty else { return }
    page.heading("Not read")
    page.table(passedOver)
  }

  private mutating func take(_ path: Path) {
    do {
      let bytes = try FileReader.read(path.bytes)
      guard (try? UTF8Span(validating: bytes.span)) != nil else {
        isAnythingWrong = true
        passedOver.append((path.shown, "it is not UTF-8; “annotate check” says where"))
        return
      }
      if workspaces.workspace(ofFolder: path.folder.text).isRegistryFile(path.text) {
        registries += 1
      } else {
        articles += 1
      }
    } catch {
      isAnythingWrong = true
      passedOver.append((path.shown, error.description))
    }
  }

  /// Which pattern keeps the check of a folder from a file, or from a folder that it is in; nil for none.
  private func exclusion(of path: Path) -> String? {
    let workspace = workspaces.workspace(ofFolder: path.folder.text)
    guard let root = workspace.root else { return nil }
    let below = path.bytes.dropFirst(root == "/" ? 1 : root.utf8.count + 1)
    let ends = below.indices.filter { below[$0] == UInt8(ascii: "/") } + [below.endIndex]
    for pattern in workspace.configuration.exclude {
      let glob = Glob(pattern)
      if ends.contains(where: { glob.matches(below[..<$0]) }) {
        return "excluded by “\(pattern.visible)” of annotate.json"
      }
    }
    return nil
  }
}
