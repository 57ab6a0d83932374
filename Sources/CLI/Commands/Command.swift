import Annotate

/// A command: a row of the table from which arguments are read and help is written.
protocol Command: Sendable {
  static var name: String { get }
  /// What it does, in a line.
  static var summary: String { get }
  /// What stands behind it, besides options.
  static var operands: Operands { get }
  /// Its own options; `Commands.commonOptions` are every command's.
  static var options: [Option] { get }
  /// What else its help says, a paragraph each.
  static var explanation: [String] { get }
  /// Ways to call it, each with what that does.
  static var examples: [(call: String, effect: String)] { get }
  static func run(_ arguments: Arguments, _ console: inout Console) throws(UsageError) -> ExitStatus
}

/// What stands behind a command, besides options.
struct Operands: Sendable {
  /// As in its usage; empty where there are none.
  let placeholder: String
  let help: String
  let count: ClosedRange<Int>
  var offer = Offer.nothing

  static let none = Operands(placeholder: "", help: "", count: 0...0)
}

/// An option, as it is written and explained.
struct Option: Sendable {
  /// What stands behind it.
  struct Value: Sendable {
    let placeholder: String
    /// All that it can be; nil where it is free.
    var choices: [String]?
    var offer = Offer.nothing
  }

  /// Without its dashes.
  let name: String
  /// A letter to write for it, with one dash.
  var letter: String?
  var value: Value?
  let help: String

  func isWritten(_ word: String) -> Bool { word == "--" + name || word == letter.map { "-" + $0 } }
}

/// The table of commands.
enum Commands {
  static let all: [any Command.Type] = [
    CheckCommand.self, DiffCommand.self, DraftCommand.self, FormatCommand.self, StripCommand.self, EscapeCommand.self,
    LookupCommand.self,
    ExplainCommand.self, ExportCommand.self, LSPCommand.self, DoctorCommand.self, CacheCommand.self,
    CompletionsCommand.self,
    ManualCommand.self, VersionCommand.self, HelpCommand.self,
  ]

  static let help = Option(name: "help", letter: "h", help: "Say how it is used.")
  static let version = Option(name: "version", help: "Say which version this is.")

  /// The options of the program and of each command.
  static let commonOptions = [help, version]

  static func command(named name: String) throws(UsageError) -> any Command.Type {
    guard let command = all.first(where: { $0.name == name }) else {
      let isPath = name.contains("/") || name.hasSuffix(".anno")
      throw UsageError(
        "There is no command “\(name)”.", meant: isPath ? "annotate check \(name)" : nearest(to: name),
        advice: "“annotate help” lists the commands.")
    }
    return command
  }

  private static func nearest(to name: String) -> String? {
    Suggestion.nearest(to: name, among: all.map { $0.name }).map { "annotate \($0)" }
  }
}
