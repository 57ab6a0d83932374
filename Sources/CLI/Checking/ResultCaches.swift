import Annotate
import Synchronization

/// The caches of the workspaces of a run, each read when a file asks for it.
final class ResultCaches: Sendable {
  static let noCache = Option(name: "no-cache", help: "Check everything anew, and keep no results for the next time.")

  private let byRoot = Mutex<[String?: ResultCache?]>([:])

  /// What is found in a file: what is known of it, or what a check finds.
  func check(_ file: InputFile) throws(InputFailure) -> CheckedFile {
    guard file.isFromFolder, let cache = cache(of: file.workspace), let stamp = FileStamp(file.path.bytes) else {
      return CheckedFile(checking: try file.document(), file)
    }
    if let result = cache.result(of: file, stamp) {
      // What is reported is shown with its lines.
      let bytes = result.findings.isEmpty ? [] : try file.document()
      if bytes.count == (result.findings.isEmpty ? 0 : result.byteCount) { return CheckedFile(result, file, bytes) }
    }
    let bytes = try file.document()
    if let result = cache.result(of: file, stamp, bytes) {
      return CheckedFile(result, file, result.findings.isEmpty ? [] : bytes)
    }
    let snapshot = file.snapshot(of: bytes)
    let checked = CheckedFile(snapshot, file)
    cache.keep(checked, snapshot, stamp, bytes)
    return checked
  }

  func save() {
    for cache in byRoot.withLock({ Array($0.values) }) { cache?.save() }
  }

  private func cache(of workspace: Workspace) -> ResultCache? {
    byRoot.withLock { caches in
      if let known = caches[workspace.root] { return known }
      let cache = ResultCache(workspace)
      caches[workspace.root] = .some(cache)
      return cache
    }
  }
}

extension CheckedFile {
  fileprivate init(_ result: CachedResult, _ file: InputFile, _ bytes: [UInt8]) {
    self.init(
      path: file.path, pathInWorkspace: file.pathInWorkspace, byteCount: result.byteCount, bytes: bytes,
      findings: result.findings)
  }
}
