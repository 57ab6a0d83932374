enum HelpCommand: Command {
  static let name = "help"
  static let summary = "Say how a command is used."
  static let operands = Operands(
    placeholder: "COMMAND", help: "A command. Without it, all are listed.", count: 0...1,
    offer: .words(Commands.all.map { $0.name }))
  static let options: [Option] = []
  static let explanation: [String] = []
  static let examples: [(call: String, effect: String)] = []

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    guard let command = arguments.operands.first else {
      console.print(Manual.overview)
      return .success
    }
    console.print(Manual.page(of: try Commands.command(named: command.text)))
    return .success
  }
}
