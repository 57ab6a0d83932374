import Annotate
import JSON

enum ExportCommand: Command {
  static let name = "export"
  static let summary = "Print what articles hold, for programs."
  static let operands = Operands(
    placeholder: "PATH…", help: "Files, and folders to read all .anno files of; “-” is standard input.",
    count: 1...Int.max, offer: .articles)
  static let options = [
    Option(
      name: "format", value: Option.Value(placeholder: "json", choices: ["json"]),
      help: "The format; json where it is not given.")
  ]
  static let explanation = [
    """
    JSON as schema/document.schema.json describes it: an object for one file that is named, a list of them for several \
    or for a folder. Findings are part of it. The exit status is 2 where a file could not be read, else 0.
    """
  ]
  static let examples = [(call: "annotate export --format json article.anno", effect: "Print an article as JSON.")]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    let only = arguments.operands.count == 1 ? arguments.operands.first : nil
    let isList = only.map { !$0.isStandardInput && $0.isFolder } ?? true
    var isFirst = true
    if isList { console.print("[") }
    let (_, troubles) = FileRun.run(arguments.operands, &console) { file throws(InputFailure) in
      var writer = JSONWriter()
      JSONExport.write(try file.snapshot(), file: file.path.text, to: &writer)
      return writer.bytes
    } take: { document, console in
      if isList { console.print(isFirst ? "\n" : ",\n") }
      isFirst = false
      console.print(document)
    }
    console.print(isList ? "\n]\n" : "\n")
    return troubles > 0 ? .trouble : .success
  }
}
