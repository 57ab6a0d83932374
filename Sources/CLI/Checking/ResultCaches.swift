import Annotate
import Synchronization

/// The caches of the workspaces of a run, each read when a file asks for it.
final class ResultCaches: Sendable {
  static let noCache = Option(name: "no-cache", help: "Check everything anew, and keep no results for the next time.")

  // A type of its own: to free a dictionary of a mutex, the runtime looks up its type, which a short run would notice.
  private struct Known {
    /// By root, nil where there is none.
    var caches: [String: ResultCache?] = [:]
  }

  private let known = Mutex(Known())

  /// What is found in a file: what is known of it, or what a check finds.
  func check(_ file: InputFile) throws(InputFailure) -> CheckedFile {
    guard file.isFromFolder, let cache = cache(of: file.workspace), let stamp = FileStamp(file.path.bytes) else {
      return CheckedFile(checking: try file.document(), file)
    }
    let path = file.pathInWorkspace
    if let result = cache.result(of: path, stamp) {
      guard result.findings.contains(where: { $0.line == nil }) else { return CheckedFile(result, file, path) }
      let bytes = try file.document()
      if bytes.count == result.byteCount { return CheckedFile(result.withLines(of: bytes), file, path) }
    }
    let bytes = try file.document()
    if let result = cache.result(of: path, stamp, bytes) { return CheckedFile(result.withLines(of: bytes), file, path) }
    let (found, dependencies) = Snapshot.findingsWithDependencies(
      of: bytes, path: file.absolutePath, workspace: file.workspace)
    let checked = CheckedFile(found, bytes, file)
    cache.keep(checked, dependencies, stamp, bytes)
    return checked
  }

  func save() {
    for cache in known.withLock({ Array($0.caches.values) }) { cache?.save() }
  }

  private func cache(of workspace: Workspace) -> ResultCache? {
    guard let root = workspace.root else { return nil }
    return known.withLock { known in
      if let cache = known.caches[root] { return cache }
      let cache = ResultCache(workspace)
      known.caches[root] = .some(cache)
      return cache
    }
  }
}

extension CheckedFile {
  fileprivate init(_ result: CachedResult, _ file: InputFile, _ path: Path) {
    self.init(path: file.path, pathInWorkspace: path, byteCount: result.byteCount, findings: result.findings)
  }
}

extension CachedResult {
  /// With the lines that are too long to be kept.
  fileprivate func withLines(of bytes: [UInt8]) -> CachedResult {
    var result = self
    var lines = FindingLines(bytes[...])
    for index in findings.indices { result.findings[index].line = lines.line(of: findings[index].start) }
    return result
  }
}
