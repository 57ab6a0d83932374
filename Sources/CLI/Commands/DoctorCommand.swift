import Annotate

enum DoctorCommand: Command {
  static let name = "doctor"
  static let summary = "Say which configuration, registries and files the server would use, and why not others."
  static let operands = Operands(
    placeholder: "PATH", help: "A file, or a folder as an editor would open it. Without it, the current folder.",
    count: 0...1, offer: .articles)
  static let options: [Option] = []
  static let explanation = [
    """
    What an editor has open may be newer than what is in the files, and its settings go over annotate.json: “annotate \
    lsp --trace” shows both. The exit status is 1 when something is wrong: a mistake in annotate.json, a file that \
    cannot be read, or a file that was named and is not served.
    """
  ]
  static let examples = [
    (call: "annotate doctor article.anno", effect: "See what an article is checked against."),
    (call: "annotate doctor .", effect: "See which files of a folder are read."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    let operand = arguments.operands.first ?? Path(".")
    guard let path = operand.resolved else {
      console.say(FileReader.Failure.notFound.description, of: operand)
      return .trouble
    }
    let workspaces = Workspaces()
    let workspace = workspaces.workspace(ofFolder: (path.isFolder ? path : path.folder).text)
    var page = Page()
    describe(workspace, &page)
    var served = ServedFiles(workspaces)
    if path.isFolder { served.takeFolder(path) } else { served.takeFile(path, as: operand) }
    served.describe(&page)
    let mistakes = workspaces.takeMistakes()
    if !mistakes.isEmpty {
      page.heading("Mistakes")
      for mistake in mistakes { page.line("  " + mistake.words) }
    }
    console.print(page.text)
    return mistakes.isEmpty && !served.isAnythingWrong ? .success : .failure
  }

  private static func describe(_ workspace: Workspace, _ page: inout Page) {
    let root = workspace.root.map { Path($0) }
    let file = root?.appending(Configuration.fileName.utf8)
    let isThere = file?.resolved != nil
    page.line("Workspace: " + (root?.text.visible ?? "none"))
    if isThere, let file {
      page.line("Configuration: " + file.text.visible)
    } else {
      page.paragraph(
        """
        Configuration: there is no \(Configuration.fileName) here or in a folder above, so the defaults hold, and the \
        workspace is the folder that the editor opens; here, the current one.
        """)
    }
    let configuration = workspace.configuration
    page.heading("Options")
    page.table(
      [
        ("registry", configuration.registry.joined(separator: " ")),
        ("exclude", configuration.exclude.joined(separator: " ")),
        (
          "rules",
          configuration.severities.changes.map { "\($0.rule): \($0.severity?.name ?? "off")" }.joined(separator: ", ")
        ),
        (
          "inlayHints",
          InlayHint.Kind.allCases.filter(configuration.inlayHints.contains).map(\.rawValue).joined(separator: " ")
        ),
      ].map { ($0, $1.isEmpty ? "–" : $1.visible) })
    page.heading("Registry")
    for path in workspace.registryFiles { page.line("  " + Path(path).shown) }
    if workspace.registryFiles.isEmpty { page.line("  No file matches the patterns of “registry”.") }
    page.line("  The registry that is built in (“annotate lookup --file” shows it).")
  }
}
