import Annotate
import LSP

enum LSPCommand: Command {
  static let name = "lsp"
  static let summary = "Serve an editor: the Language Server Protocol over standard input and output."
  static let operands = Operands.none
  static let log = Option(
    name: "log", value: Option.Value(placeholder: "FILE", offer: .files),
    help: "Write to FILE what is done and how long it takes, a line each.")
  static let trace = Option(
    name: "trace", value: Option.Value(placeholder: "FILE", offer: .files),
    help: "Write to FILE each message that comes or goes, as a line of JSON. The texts that are open are in it.")
  static let replay = Option(
    name: "replay", value: Option.Value(placeholder: "FILE", offer: .files),
    help: "Serve nobody: play the client's messages of a trace, and print the answers and diagnostics that differ now.")
  static let options = [
    Option(name: "stdio", help: "Taken and passed over: there is no other way to be reached."),
    Option(
      name: "clientProcessId", value: Option.Value(placeholder: "NUMBER"),
      help: "Taken and passed over: the client says it in its first message."),
    log, trace, replay,
  ]
  static let explanation = [
    "An editor starts this, and it ends when the editor does. README.md says how editors are set up.",
    """
    A replay answers from the files as they are now. Its exit status is 1 when an answer differs, 2 when FILE is no trace.
    """,
  ]
  static let examples = [
    (call: "annotate lsp --log /tmp/log --trace /tmp/trace", effect: "Write down what goes on while serving."),
    (call: "annotate lsp --replay /tmp/trace", effect: "See whether the answers are still the same."),
  ]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    if let path = arguments.value(of: replay) { return play(Path(path), &console) }
    do {
      let (log, trace) = (arguments.value(of: log), arguments.value(of: trace))
      let recorder = log ?? trace == nil ? nil : try Recorder(log: log, trace: trace)
      return ExitStatus(rawValue: LanguageServer.run(version: Version.number, recorder: recorder)) ?? .trouble
    } catch {
      console.say(error.reason, of: Path(error.path))
      return .trouble
    }
  }

  private static func play(_ path: Path, _ console: inout Console) -> ExitStatus {
    let replay: Replay
    do {
      replay = try Replay.run(try FileReader.read(path.bytes), version: Version.number)
    } catch let error as FileReader.Failure {
      console.say(error.description, of: path)
      return .trouble
    } catch let error as Replay.Failure {
      console.say(error.reason, of: path)
      return .trouble
    } catch {
      return .trouble
    }
    for difference in replay.differences {
      console.print("\(difference.method) (id \(difference.id)):".visible + "\n")
      console.print("- \(difference.before)".visible + "\n")
      console.print("+ \(difference.now)".visible + "\n")
    }
    let count = replay.differences.count
    console.say("\(replay.answers.counting("answer")) compared: \(count == 0 ? "no" : "\(count)") differ")
    return count == 0 ? .success : .failure
  }
}
