import Annotate

/// The files that operands name, in their order: a file by itself, a folder with the articles in it. Each file once.
struct Inputs {
  enum Entry: Sendable {
    case file(InputFile)
    /// A complaint, to be made in its place among the files.
    case trouble(Complaint)
  }

  private var operands: ArraySlice<Path>
  private let workspaces: Workspaces
  private var folder: Folder?
  /// What was given out, in one spelling; nil where nothing can come twice.
  private var seen: Set<Path>?
  private var waiting: [Entry] = []
  private let shard: InputChoice.Shard?
  /// How many files were met.
  private var count = 0

  /// A folder that is being read.
  private struct Folder {
    let path: Path
    /// As the walk has it at the start of its paths.
    let start: Path
    let absolutePath: Path
    /// Whether the paths of what is in it are shown without its own.
    let isCurrent: Bool
    var entries: FolderWalk.Entries
    /// The folder of the last file, by its absolute path, and its workspace.
    var last: (folder: [UInt8], workspace: Workspace)?
  }

  /// - Parameters:
  ///   - shard: The share of the files that is given out; nil for all.
  ///   - settings: What goes over each `annotate.json`.
  init(_ operands: [Path], shard: InputChoice.Shard? = nil, _ settings: Settings = Settings()) {
    self.operands = operands[...]
    self.shard = shard
    workspaces = Workspaces(settings)
    seen = operands.count > 1 ? [] : nil
  }

  /// The next files, at most so many, with what there is to complain of before them; none at the end.
  mutating func next(_ limit: Int) -> [Entry] {
    var entries: [Entry] = []
    while entries.count < limit, let entry = next() { entries.append(entry) }
    return entries
  }

  private mutating func next() -> Entry? {
    while true {
      if let entry = waiting.popLast() { return entry }
      if let entry = folder?.entries.next() {
        take(entry)
      } else if let operand = operands.popFirst() {
        folder = nil
        if operand.isStandardInput {
          take(operand)
        } else if operand.isFolder {
          open(operand)
        } else if operand.hasWildcard, operand.resolved == nil {
          expand(operand)
        } else {
          take(operand)
        }
      } else {
        return nil
      }
    }
  }

  /// How many files are known of that were not given out; what is in folders and behind wildcards that are still to come
  /// counts as one each.
  var remaining: Int { waiting.count + (folder?.entries.count ?? 0) + operands.count }

  /// Takes the files that match a pattern, as a shell would that has `**`.
  private mutating func expand(_ pattern: Path) {
    let glob = Glob(pattern.tidied.text)
    let start = pattern.bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    let fixed = start + Array(glob.fixedFolder.utf8)
    let entries = FolderWalk.files(below: fixed.isEmpty ? [UInt8(ascii: ".")] : fixed, suffix: ".anno")
    let files = entries.compactMap { entry -> Path? in
      guard case .file(let path) = entry else { return nil }
      let tidied = Path(path).tidied
      return glob.matches(tidied.bytes) ? tidied : nil
    }
    if files.isEmpty { waiting.append(.trouble(Complaint(pattern, "no .anno file matches this pattern"))) }
    operands = files + operands
    seen = seen ?? []
  }

  /// Takes a file that was named.
  private mutating func take(_ path: Path) {
    guard isNew(path), isInShard() else { return }
    let folder = path.isStandardInput ? nil : path.folder.resolved
    add(path, folder?.appending(path.name.bytes).text, workspaces.workspace(ofFolder: folder?.text))
  }

  /// Takes what the walk through a folder found.
  private mutating func take(_ entry: FolderWalk.Entry) {
    guard let folder else { return }
    func place(_ bytes: [UInt8]) -> (shown: Path, absolute: Path) {
      let below = bytes.dropFirst(folder.start.bytes.count).drop { $0 == UInt8(ascii: "/") }
      let shown = folder.isCurrent ? Path(below) : folder.path.appending(below)
      return (below.isEmpty ? folder.path : shown, folder.absolutePath.appending(below))
    }
    switch entry {
    case .file(let bytes):
      let (path, absolutePath) = place(bytes)
      guard isNew(path), isInShard() else { return }
      add(path, absolutePath.text, workspace(of: absolutePath), isFromFolder: true)
    case .unreadable(let bytes, let failure):
      waiting.append(.trouble(Complaint(place(bytes).shown, failure.description)))
    case .loop(let bytes):
      let reason = "this folder loops: it is a link to a folder that it is in; it is not followed"
      waiting.append(.trouble(Complaint(place(bytes).shown, reason)))
    }
  }

  /// The workspace of a file in the folder that is being read: most files lie beside the one before them.
  private mutating func workspace(of path: Path) -> Workspace {
    let slash = path.bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
    if let last = folder?.last, last.folder.count == slash, path.bytes.starts(with: last.folder) {
      return last.workspace
    }
    let workspace = workspaces.workspace(ofFolder: path.folder.text)
    folder?.last = (Array(path.bytes[..<slash]), workspace)
    return workspace
  }

  private mutating func isInShard() -> Bool {
    defer { count += 1 }
    return shard.map { count % $0.count == $0.number } ?? true
  }

  private mutating func isNew(_ path: Path) -> Bool {
    seen?.insert(path.tidied).inserted ?? true
  }

  /// Puts a file in the row, behind what is wrong with its workspace.
  private mutating func add(
    _ path: Path, _ absolutePath: String?, _ workspace: Workspace, isFromFolder: Bool = false
  ) {
    waiting.append(
      .file(
        InputFile(path: path, absolutePath: absolutePath, workspace: workspace, isFromFolder: isFromFolder)))
    waiting += workspaces.takeMistakes().reversed().map { .trouble($0) }
  }

  private mutating func open(_ path: Path) {
    let absolutePath = path.resolved ?? path
    let workspaces = workspaces
    let ignoreFiles = IgnoreFiles(below: absolutePath.repository?.text ?? absolutePath.text)
    let start = path.tidied
    var reasons: Set<String> = []
    /// A folder in which all is read; what lies in it comes together.
    var unfiltered: ArraySlice<UInt8>?
    let entries = FolderWalk.files(below: start.bytes, suffix: ".anno") { below, isFolder in
      let folder = below[..<(below.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
      if folder == unfiltered { return false }
      let entry = absolutePath.appending(below)
      let parent = entry.folder.text
      let workspace = workspaces.workspace(ofFolder: parent)
      if !workspace.excludesAnything, !ignoreFiles.ignoreAnything(in: parent) {
        unfiltered = folder
        return false
      }
      if workspace.isExcluded(entry.text) {
        reasons.insert("annotate.json excludes what is in it")
        return true
      }
      guard ignoreFiles.place(ignoring: entry.text, isFolder: isFolder) != nil else { return false }
      reasons.insert("\(Ignore.fileName) ignores what is in it")
      return true
    }
    waiting += workspaces.takeMistakes().reversed().map { .trouble($0) }
    if entries.isEmpty {
      let reason =
        reasons.isEmpty
        ? "there is no .anno file in it"
        : reasons.sorted().joined(separator: ", ") + "; a file that is named by itself is read all the same"
      waiting.insert(.trouble(Complaint(path, reason)), at: 0)
    }
    folder = Folder(
      path: path, start: start, absolutePath: absolutePath, isCurrent: start == Path("."), entries: entries)
  }
}
