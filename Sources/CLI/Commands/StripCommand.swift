import Annotate

enum StripCommand: Command {
  static let name = "strip"
  static let summary = "Print an article's text without markup, byte for byte."
  static let operands = Operands(
    placeholder: "FILE…", help: "Files, printed one after the other; “-” is standard input.", count: 1...Int.max,
    offer: .articles)
  static let options: [Option] = []
  static let explanation = [
    """
    Any bytes can be stripped. Where markup cannot be read it stays in the text, its place is said on standard error, \
    and the exit status is 1; it is 2 where a file cannot be read.
    """
  ]
  static let examples = [(call: "annotate strip article.anno > article.txt", effect: "Get the text back.")]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    var status = ExitStatus.success
    for path in arguments.operands where !console.isBroken {
      guard let bytes = console.read(path) else {
        status.worsen(to: .trouble)
        continue
      }
      console.print(Strip.strip(bytes))
      let mistakes = SyntaxErrors.places(in: bytes)
      guard !mistakes.isEmpty else { continue }
      status.worsen(to: .failure)
      for line in mistakes { console.say("\(path.text.visible):\(line)") }
      let count = mistakes.count.counting("syntax error")
      console.say("annotate: \(path.text.visible): \(count): what could not be read as markup is still in the text")
    }
    return status
  }
}

extension Console {
  /// The bytes of a file or of standard input; nil, after a complaint, where it cannot be read.
  mutating func read(_ path: Path) -> [UInt8]? {
    do {
      return try InputFile.read(path)
    } catch {
      say(error.message, of: path)
      return nil
    }
  }
}
