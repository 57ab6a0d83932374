import Annotate

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum DraftCommand: Command {
  static let name = "draft"
  static let summary = "Make annotated drafts of raw articles: people, documents, offices and speech are marked."
  static let operands = Operands(
    placeholder: "FILE…", help: "Raw articles; “-” is standard input. One is drafted to standard output.",
    count: 1...Int.max, offer: .files)
  private static let output = Option(
    name: "output", letter: "o", value: Option.Value(placeholder: "FOLDER", offer: .files),
    help: "Write the draft of each file to this folder, named as the file with .anno at its end.")
  private static let explicit = Option(
    name: "explicit", help: "Write the identifier of each mention, also where its words are enough.")
  private static let force = Option(name: "force", letter: "f", help: "Replace drafts that are there already.")
  static let options = [output, explicit, force]
  static let explanation = [
    """
    Names, offices and documents are those of the registry that the current folder's workspace sees, as on the \
    article's day; “?” stands for people, bodies and documents that are in no registry. The header has what the article \
    says of itself, and the hash of its text. “annotate strip” gives the text back, byte for byte.
    """,
    "A draft is for a person to correct. Exit status: 2 when something could not be read or written, else 0.",
  ]
  static let examples = [
    (call: "annotate draft article.txt > article.anno", effect: "Begin to annotate an article."),
    (call: "annotate draft --output drafts raw/*.txt", effect: "Draft many."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    let folder = arguments.value(of: output).map { Path($0) }
    if let operand = arguments.operands.first(where: { !$0.isStandardInput && $0.isFolder }) {
      throw UsageError(
        "“\(operand.text)” is a folder: name the files in it, as in “annotate draft \(operand.text)/*.txt”.")
    }
    if folder == nil, arguments.operands.count > 1 {
      throw UsageError("Several articles are not drafted to standard output: name a folder with --output FOLDER.")
    }
    let isExplicit = arguments.has(explicit)
    if let folder, !folder.isFolder {
      guard mkdir(folder.cString, 0o777) == 0 else {
        console.say(InputFailure.system().message, of: folder)
        return .trouble
      }
    }
    var written: Set<Path> = []
    var count = 0
    var failures = 0
    let (_, troubles) = FileRun.run(arguments.operands, &console) { file throws(InputFailure) in
      Draft(
        path: file.path, bytes: Drafter.draft(try file.document(), workspace: file.workspace, isExplicit: isExplicit))
    } take: { draft, console in
      guard let folder else {
        console.print(draft.bytes)
        return
      }
      let target = folder.appending(draft.name)
      do throws(InputFailure) {
        guard written.insert(target).inserted else { throw InputFailure(message: "two articles would have this draft") }
        try write(draft.bytes, to: target, replacing: arguments.has(force))
        count += 1
      } catch {
        failures += 1
        console.say(error.message, of: target)
      }
    }
    if folder != nil {
      console.say("\(count.counting("draft")) written")
    }
    return troubles + failures > 0 ? .trouble : .success
  }

  private struct Draft: Sendable {
    let path: Path
    let bytes: [UInt8]

    /// The file's name with the ending of articles.
    var name: [UInt8] {
      let name = path.isStandardInput ? Array("draft".utf8) : path.name.bytes
      let stem = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? name[..<$0] : nil } ?? name[...]
      return Array(stem) + Array(".anno".utf8)
    }
  }

  private static func write(_ bytes: [UInt8], to path: Path, replacing isForced: Bool) throws(InputFailure) {
    let isNew = access(path.cString, F_OK) != 0
    guard isForced || isNew else {
      throw InputFailure(message: "it is there already, and was left as it is; --force replaces it")
    }
    try TemporaryFile.write(bytes, to: path, canBeMadeAgain: isNew)
  }
}
