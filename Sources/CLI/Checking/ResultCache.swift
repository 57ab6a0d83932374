import Annotate
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What earlier checks found in the files of a workspace. A result is taken from it where the file is the same, the program
/// and the configuration are the same, and the registry answers the same to all that the file asks.
final class ResultCache: Sendable {
  /// The folder of all of them in the user's cache.
  static let folder = "check"
  static let suffix = ".results"
  private static let magic = Array("annotate results\n".utf8)
  /// Less is checked sooner than it is written down.
  private static let leastBytes = 1 << 20
  /// A file that was changed so short before it was read may be changed again without a new time.
  private static let clockStep: Int64 = 2_000_000_000

  private let root: Path
  private let path: Path
  private let identity: StableHash.Value
  private let seed: UInt64
  private let answers: RegistryAnswers
  private let known: [Path: CachedResult]
  /// What this run found that is not as it was known, by path, and how many bytes it read for that.
  private let found = Mutex<(results: [Path: CachedResult], newBytes: Int)>(([:], 0))

  /// The cache of a workspace; what is on the disk is left out of account where it is not whole, or another program's.
  /// Nil where there is no folder to keep it in.
  init?(_ workspace: Workspace) {
    guard let root = workspace.root, let folder = try? CacheFile.folder(named: Self.folder) else { return nil }
    self.root = Path(root)
    identity = Self.identity(workspace)
    path = Path(folder).appending("\(String(StableHash.value(root.utf8, seed: 0).low, radix: 16))\(Self.suffix)".utf8)
    let stored = (try? FileReader.read(path.bytes)).flatMap { [identity] in Self.read($0, identity) }
    seed = stored?.seed ?? .random(in: .min ... .max)
    known = stored?.results ?? [:]
    answers = RegistryAnswers(workspace, seed: seed)
  }

  /// The result for a file that is, by its stamp, as it was when that was found; nil where it must be read.
  func result(of path: Path, _ stamp: FileStamp) -> CachedResult? {
    guard let result = known[path], result.stamp == stamp, isCurrent(result) else { return nil }
    return result
  }

  /// The result for a file with this content.
  func result(of path: Path, _ stamp: FileStamp, _ bytes: [UInt8]) -> CachedResult? {
    guard let result = known[path], isCurrent(result),
      result.content == StableHash.value(bytes, seed: seed)
    else { return nil }
    let fresh = CachedResult(
      stamp: stamp, content: result.content, byteCount: result.byteCount, dependsOnAll: result.dependsOnAll,
      questions: result.questions, answer: result.answer, findings: result.findings)
    found.withLock {
      $0.results[path] = fresh
      $0.newBytes += bytes.count
    }
    return fresh
  }

  /// Keeps what was found, which depends on these facts.
  func keep(_ checked: CheckedFile, _ facts: FileFacts, _ stamp: FileStamp, _ bytes: [UInt8]) {
    // A place in another file moves with what stands above it there.
    let pointsElsewhere = checked.findings.contains { finding in
      finding.related.contains { if case .path = $0.file { true } else { false } }
    }
    let dependsOnAll = facts.isRegistryFile || facts.hasUnsettled || pointsElsewhere
    let questions = dependsOnAll ? [] : answers.questions(of: facts)
    let result = CachedResult(
      stamp: stamp, content: StableHash.value(bytes, seed: seed), byteCount: bytes.count, dependsOnAll: dependsOnAll,
      questions: questions, answer: dependsOnAll ? answers.all : answers.answer(to: questions),
      findings: CheckedFinding.kept(checked.findings))
    found.withLock {
      $0.results[checked.pathInWorkspace] = result
      $0.newBytes += bytes.count
    }
  }

  /// Writes down what there is, where enough of it is new. A cache that cannot be written is none: nothing depends on it.
  func save() {
    let (results, newBytes) = found.withLock { $0 }
    guard newBytes >= Self.leastBytes else { return }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    var writer = ResultWriter()
    // What is as it was, or was not looked at, is kept, unless it is gone.
    let others = known.filter { path, _ in
      results[path] == nil && access(root.appending(path.bytes).cString, F_OK) == 0
    }
    let all = others.merging(results) { $1 }
    writer.add(all.count)
    for (path, result) in all {
      writer.add(path.bytes)
      let isYoung = max(result.stamp.modified, result.stamp.changed) > now - Self.clockStep
      writer.add(isYoung ? result.withoutStamp : result)
    }
    var head = ResultWriter()
    head.add(identity.high)
    head.add(identity.low)
    head.add(seed)
    let sum = StableHash.value(writer.bytes, seed: seed)
    head.add(sum.high)
    head.add(sum.low)
    try? TemporaryFile.write(Self.magic + head.bytes + writer.bytes, to: path)
  }

  private func isCurrent(_ result: CachedResult) -> Bool {
    result.answer == (result.dependsOnAll ? answers.all : answers.answer(to: result.questions))
  }

  private static func read(
    _ bytes: [UInt8], _ identity: StableHash.Value
  ) -> (seed: UInt64, results: [Path: CachedResult])? {
    guard bytes.starts(with: magic) else { return nil }
    var head = ResultReader(bytes.dropFirst(magic.count))
    let body = bytes.dropFirst(magic.count + 40)
    guard head.number() == identity.high, head.number() == identity.low, let seed = head.number(),
      let high = head.number(), let low = head.number(),
      StableHash.value(body, seed: seed) == StableHash.Value(high: high, low: low)
    else { return nil }
    var reader = ResultReader(body)
    guard let count = reader.integer(), count >= 0 else { return nil }
    var results: [Path: CachedResult] = [:]
    results.reserveCapacity(min(count, body.count / 80))
    for _ in 0..<count {
      guard let path = reader.words(), let result = reader.result() else { return nil }
      results[Path(path)] = result
    }
    return reader.isAtEnd ? (seed, results) : nil
  }

  /// Of the program and of all that the configuration says.
  private static func identity(_ workspace: Workspace) -> StableHash.Value {
    var hash = StableHash(seed: 0)
    hash.add(Version.number.utf8)
    if let program = FileStamp("/proc/self/exe") {
      hash.add(UInt64(bitPattern: program.modified))
      hash.add(UInt64(bitPattern: program.size))
    }
    hash.add((workspace.root ?? "").utf8)
    for pattern in workspace.configuration.registry { hash.add(pattern.utf8) }
    hash.add(UInt64(workspace.configuration.severities.least.rawValue))
    for rule in workspace.configuration.severities.only ?? [] { hash.add(rule.description.utf8) }
    for (rule, severity) in workspace.configuration.severities.changes {
      hash.add(rule.description.utf8)
      hash.add(UInt64(severity?.rawValue ?? 0))
    }
    return hash.value
  }
}

extension CachedResult {
  /// The same for a file that must be read to be known.
  fileprivate var withoutStamp: CachedResult {
    CachedResult(
      stamp: FileStamp(modified: 0, changed: 0, size: -1, inode: 0), content: content, byteCount: byteCount,
      dependsOnAll: dependsOnAll, questions: questions, answer: answer, findings: findings)
  }
}
