import Annotate

enum CompletionsCommand: Command {
  static let name = "completions"
  static let summary = "Print what a shell needs to complete commands, options, rules and files."
  static let operands = Operands(
    placeholder: "SHELL", help: "One of: " + names.joined(separator: ", ") + ".", count: 1...1, offer: .words(names))
  static let options: [Option] = []
  static let explanation = [
    """
    Bash reads it from share/bash-completion/completions/annotate, zsh from a file “_annotate” in a folder of its fpath, \
    fish from share/fish/vendor_completions.d/annotate.fish or ~/.config/fish/completions/annotate.fish.
    """
  ]
  static let examples = [
    (call: "source <(annotate completions bash)", effect: "Complete in this shell, which is bash.")
  ]

  private enum Shell: String, CaseIterable {
    case bash, zsh, fish

    var script: String {
      switch self {
      case .bash: BashCompletions.script
      case .zsh: ZshCompletions.script
      case .fish: FishCompletions.script
      }
    }
  }

  private static let names = Shell.allCases.map(\.rawValue)

  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus {
    let given = arguments.operands.first?.text ?? ""
    guard let shell = Shell(rawValue: given) else {
      throw UsageError(
        "There are no completions for “\(given)”, but for: \(names.joined(separator: ", ")).",
        meant: Suggestion.nearest(to: given, among: names))
    }
    console.print(shell.script)
    return .success
  }
}
