import Annotate
import LSP

enum LSPCommand: Command {
  static let name = "lsp"
  static let summary = "Serve an editor: the Language Server Protocol over standard input and output."
  static let operands = Operands.none
  static let options = [
    Option(name: "stdio", help: "Taken and passed over: there is no other way to be reached."),
    Option(
      name: "clientProcessId", value: Option.Value(placeholder: "NUMBER"),
      help: "Taken and passed over: the client says it in its first message."),
  ]
  static let explanation = [
    "An editor starts this, and it ends when the editor does. README.md says how editors are set up."
  ]
  static let examples: [(call: String, effect: String)] = []

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    ExitStatus(rawValue: LanguageServer.run(version: Version.number)) ?? .trouble
  }
}
