import Annotate

enum ManualCommand: Command {
  static let name = "manual"
  static let summary = "Print the manual page, for “man”."
  static let operands = Operands.none
  static let options: [Option] = []
  static let explanation = [
    "All that the pages of “annotate help” say, in the language of “man”. It belongs into share/man/man1."
  ]
  static let examples = [(call: "annotate manual > annotate.1 && man ./annotate.1", effect: "Read it.")]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    console.print(ManualPage.text)
    return .success
  }
}
