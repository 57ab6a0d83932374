import Annotate

enum VersionCommand: Command {
  static let name = "version"
  static let summary = "Say which version this is."
  static let operands = Operands.none
  static let options: [Option] = []
  static let explanation: [String] = []
  static let examples: [(call: String, effect: String)] = []

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    console.print("annotate \(Version.number)\n")
    return .success
  }
}
