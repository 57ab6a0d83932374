/// The `.gitignore`s in a folder and below it, each read once.
public final class IgnoreFiles {
  /// A line for which something is ignored, and the path of its file.
  public struct Place: Equatable, Sendable {
    public let file: String
    /// Counted from 1.
    public let line: Int
    public let pattern: String
  }

  /// The folder that they hold below.
  public let top: String
  private let buffers: [String: [UInt8]]
  /// What holds in a folder, by its path.
  private var ignores: [String: Ignore] = [:]

  /// - Parameter buffers: By path, what counts in the place of what is in the file.
  public init(below top: String, buffers: [String: [UInt8]] = [:]) {
    self.top = top
    self.buffers = buffers
  }

  /// The line for which the file or folder at an absolute path below `top` is ignored; nil where it is not. What lies in
  /// an ignored folder is ignored too, which is for the walk to know.
  public func place(ignoring path: String, isFolder: Bool) -> Place? {
    let ignore = ignore(in: WorkspaceScan.parent(path))
    guard !ignore.isEmpty,
      let line = ignore.line(ignoring: Array(path.utf8.dropFirst(start.utf8.count)), isFolder: isFolder)
    else { return nil }
    let folder = line.folder.isEmpty ? "" : String(decoding: line.folder, as: UTF8.self) + "/"
    return Place(file: start + folder + Ignore.fileName, line: line.number, pattern: line.pattern)
  }

  /// Whether anything in a folder may be ignored, given by its absolute path.
  public func ignoreAnything(in folder: String) -> Bool { !ignore(in: folder).isEmpty }

  private var start: String { top == "/" ? top : top + "/" }

  /// What the `.gitignore`s in a folder and in those above it, up to `top`, say.
  private func ignore(in folder: String) -> Ignore {
    if let known = ignores[folder] { return known }
    // From the top down: no folder is deeper than a path is long.
    var missing = [folder]
    while let last = missing.last, last != top, last.utf8.count > top.utf8.count,
      ignores[WorkspaceScan.parent(last)] == nil
    {
      missing.append(WorkspaceScan.parent(last))
    }
    var ignore = missing.last.flatMap { $0 == top ? nil : ignores[WorkspaceScan.parent($0)] } ?? Ignore()
    for path in missing.reversed() {
      let file = path == "/" ? path + Ignore.fileName : path + "/" + Ignore.fileName
      if let bytes = buffers[file] ?? (try? FileReader.read(file)) {
        ignore = ignore.adding(bytes, in: Array(path.utf8.dropFirst(start.utf8.count)))
      }
      ignores[path] = ignore
    }
    return ignore
  }
}
