#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where answers and complaints go.
///
/// Answers are standard output's. What is said of the run itself (complaints, the summary, progress) is standard
/// error's, so that a file or a pipe that takes the answers holds nothing else.
struct Console {
  private(set) var output = OutputStream(STDOUT_FILENO)
  let terminal = Terminal(STDOUT_FILENO)
  private var error = OutputStream(STDERR_FILENO)
  private var progress = Progress(isShown: Terminal(STDERR_FILENO).isTerminal)

  /// Whether standard output takes nothing more, so that there is no sense in going on.
  var isBroken: Bool { output.failure != nil }

  mutating func print(_ string: String) {
    output.write(string)
  }

  mutating func print(_ bytes: [UInt8]) {
    output.write(bytes)
  }

  /// Writes a line to standard error, after what was printed so far.
  mutating func say(_ line: String) {
    flush()
    error.write(line + "\n")
    error.flush()
  }

  /// Says what is wrong with a file.
  mutating func say(_ problem: String, of path: Path) {
    say("annotate: \(path.text.visible): \(problem)")
  }

  /// Writes what was printed so far.
  mutating func flush() {
    progress.clear(&error)
    output.flush()
  }

  /// Shows a person who watches how far long work has come, and what it found.
  mutating func show(_ words: @autoclosure () -> String) {
    if terminal.isTerminal { flush() }
    progress.show(words, &error)
  }

  /// Writes the rest; the status to exit with, which is another where what was printed could not be written.
  mutating func finish(_ status: ExitStatus) -> ExitStatus {
    flush()
    guard let failure = output.failure else { return status }
    if failure != EPIPE { say("annotate: standard output cannot be written to: \(String(cString: strerror(failure)))") }
    return .trouble
  }
}
