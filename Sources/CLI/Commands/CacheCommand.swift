import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum CacheCommand: Command {
  static let name = "cache"
  static let summary = "Say where “check” keeps its results, or take them away."
  static let operands = Operands(
    placeholder: "clean", help: "Take all results away. Without it, their folder and size are printed.", count: 0...1,
    offer: .words(["clean"]))
  static let options: [Option] = []
  static let explanation = [
    """
    The results of large checks are kept in the folder “annotate” of XDG_CACHE_HOME, or of ~/.cache: a file for each \
    workspace. A result counts only while the file, the program, the configuration and what the registry says of it are \
    the same; taking the results away costs nothing but the time of the next check.
    """
  ]
  static let examples = [(call: "annotate cache clean", effect: "Check everything anew the next time.")]

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    if let word = arguments.operands.first, word.text != "clean" {
      throw UsageError("“\(word.text)” is nothing that can be done with the cache.", meant: "annotate cache clean")
    }
    let folder: Path
    do {
      folder = Path(try CacheFile.folder(named: ResultCache.folder))
    } catch {
      console.say(error.reason, of: Path(error.path))
      return .trouble
    }
    let files = FolderWalk.files(below: folder.bytes, suffix: ResultCache.suffix).compactMap { entry -> Path? in
      if case .file(let path) = entry { Path(path) } else { nil }
    }
    guard !arguments.operands.isEmpty else {
      let bytes = files.compactMap { FileStamp($0.bytes)?.size }.reduce(0, +)
      console.print("\(folder.text.visible): \(files.count.counting("workspace")), \(Int(bytes).counting("byte"))\n")
      return .success
    }
    var status = ExitStatus.success
    for file in files where unlink(file.cString) != 0 {
      console.say(InputFailure.system().message, of: file)
      status = .trouble
    }
    console.say("the results of \(files.count.counting("workspace")) taken away")
    return status
  }
}
