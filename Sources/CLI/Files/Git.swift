import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A repository, asked through the program `git`.
struct Git: Sendable {
  /// The top folder of the work tree, an absolute path without links.
  let top: Path

  /// The repository that a folder lies in.
  init(at folder: Path) throws(InputFailure) {
    let output = try Self.run(["rev-parse", "--show-toplevel"], in: folder)
    let path = Path(output.prefix { $0 != 0x0A })
    top = path.resolved ?? path
  }

  /// What a call prints; its complaint is the failure.
  func run(_ arguments: [String]) throws(InputFailure) -> [UInt8] { try Self.run(arguments, in: top) }

  /// The absolute paths of the files that a call prints, ended by zero bytes and relative to the top.
  func paths(_ arguments: [String]) throws(InputFailure) -> [Path] {
    try run(arguments).split(separator: 0).map { top.appending($0) }
  }

  /// The revision from which a change is counted: the first of `A..B`, the common ancestor of `A...B`, else the one itself.
  func base(of range: String) throws(InputFailure) -> String {
    // To git that would be an option.
    guard !range.hasPrefix("-") else { throw InputFailure(message: "“\(range.visible)” is no revision") }
    guard let dots = range.firstRange(of: "..") else { return range }
    let first = range[..<dots.lowerBound]
    let start = first.isEmpty ? "HEAD" : String(first)
    let rest = range[dots.upperBound...]
    guard rest.first == "." else { return start }
    let other = rest.dropFirst()
    let ancestor = try run(["merge-base", start, other.isEmpty ? "HEAD" : String(other)])
    return String(decoding: ancestor.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The revision that a range leads to; nil for the work tree.
  func end(of range: String) -> String? {
    guard let dots = range.firstRange(of: "..") else { return nil }
    let end = range[dots.upperBound...].drop { $0 == "." }
    return end.isEmpty ? "HEAD" : String(end)
  }

  /// The files that a range touches, as absolute paths: between its revisions, or from one revision to the work tree with
  /// what is not tracked yet. Those that are gone are among them.
  func changed(since range: String) throws(InputFailure) -> [Path] {
    let tracked = try paths(["diff", "--name-only", "--no-renames", "-z", range, "--"])
    guard range.firstRange(of: "..") == nil else { return tracked }
    return tracked + (try paths(["ls-files", "--others", "--exclude-standard", "--full-name", "-z"]))
  }

  /// What a file was in a revision; nil where it was not.
  func contents(of path: Path, in revision: String) throws(InputFailure) -> [UInt8]? {
    let below = Path(path.bytes.dropFirst(top.appending([]).bytes.count))
    let listed = try run(["ls-tree", "-z", "--name-only", revision, "--", below.text])
    guard !listed.isEmpty else { return nil }
    return try run(["show", "\(revision):\(below.text)"])
  }

  private static func run(_ arguments: [String], in folder: Path) throws(InputFailure) -> [UInt8] {
    let words = ["git", "-C", folder.text, "-c", "core.quotePath=false"] + arguments
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system() }
    defer { close(ends[0]) }
    // What it says of mistakes is little, and read when it has ended.
    guard let complaints = tmpfile() else {
      close(ends[1])
      throw .system()
    }
    defer { fclose(complaints) }
    let errors = fileno(complaints)
    let process = spawn(words, output: ends[1], errors: errors, closing: ends[0])
    close(ends[1])
    guard let process else { throw InputFailure(message: "git cannot be started: is it installed?") }
    let output = try? FileReader.readAll(ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard let output, status == 0 else {
      lseek(errors, 0, SEEK_SET)
      let said = (try? FileReader.readAll(errors)) ?? []
      let line = String(decoding: said.prefix { $0 != 0x0A }, as: UTF8.self)
      throw InputFailure(message: line.isEmpty ? "git ended with \(status)" : "git says: \(line.visible)")
    }
    return output
  }

  private static func spawn(_ words: [String], output: Int32, errors: Int32, closing other: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    posix_spawn_file_actions_addclose(&actions, other)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    return posix_spawnp(&process, "git", &actions, nil, arguments, environ) == 0 ? process : nil
  }
}
