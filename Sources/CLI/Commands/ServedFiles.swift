import Annotate
import JSON

/// The files that a server reads below a folder, and why it passes over others.
struct ServedFiles {
  private let workspaces: Workspaces
  private let scan = WorkspaceScan()
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
    // The folder that an editor would open for it.
    let root = workspaces.workspace(ofFolder: path.folder.text).root.map { $0 == "/" ? $0 : $0 + "/" }
    let folder = root.flatMap { path.text.hasPrefix($0) ? Path($0).tidied.text : nil } ?? path.folder.text
    if let exclusion = scan.exclusion(of: path.text, below: folder) {
      let reason = Self.words(exclusion)
      passedOver.append((path.shown, "\(reason); it is served while it is open in an editor, and where it is named"))
    }
  }

  mutating func takeFolder(_ folder: Path) {
    var excluded: [(term: String, meaning: String)] = []
    let entries = scan.entries(below: folder.text) { path, exclusion in
      excluded.append((Path(path).shown, Self.words(exclusion)))
    }
    for entry in entries {
      switch entry {
      case .file(let path): take(Path(path))
      case .loop(let path): passedOver.append((Path(path).shown, "a link to a folder that it is in: not followed"))
      case .unreadable(let path, let failure):
        isAnythingWrong = true
        passedOver.append((Path(path).shown, failure.description))
      }
    }
    passedOver += excluded
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

  private static func words(_ exclusion: WorkspaceScan.Exclusion) -> String {
    switch exclusion {
    case .hidden: "its name, or that of a folder that it is in, begins with a dot"
    case .pattern(let pattern): "excluded by “\(pattern.visible)” of annotate.json"
    case .ignored(let place):
      "ignored by “\(place.pattern.visible)”, line \(place.line) of \(Path(place.file).shown)"
    }
  }
}
