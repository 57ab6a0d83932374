#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
enum Program {
  static func main() {
    // Whoever reads our output may stop when they have enough, as `head` does: that ends the program, and is no error.
    signal(SIGPIPE, SIG_DFL)
    var console = Console()
    let status = run(Path.commandLineArguments, &console)
    exit(console.finish(status).rawValue)
  }

  static func run(_ words: [Path], _ console: inout Console) -> ExitStatus {
    do {
      let invocation = try Invocation(words)
      return try invocation.command.run(invocation.arguments, &console)
    } catch {
      console.say(error.message)
      return .trouble
    }
  }
}

/// What the process exits with.
enum ExitStatus: Int32 {
  case success = 0
  /// The answer is no: there are errors, or nothing was found.
  case failure = 1
  /// There is no answer, or not to all of the question: wrong usage, or input that could not be read.
  case trouble = 2
  /// Somebody stopped it before it came to an answer, as shells say that.
  case interrupted = 130

  mutating func worsen(to other: ExitStatus) {
    if other.rawValue > rawValue { self = other }
  }
}
