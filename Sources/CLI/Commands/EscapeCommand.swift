import Annotate

enum EscapeCommand: Command {
  static let name = "escape"
  static let summary = "Make any text an article whose text it is."
  static let operands = Operands(
    placeholder: "FILE…",
    help: "Files, each made an article, printed one after the other; “-” is standard input.", count: 1...Int.max,
    offer: .files)
  static let options: [Option] = []
  static let explanation = [
    """
    A backslash is put before every backslash, every “%” that begins a line and every “<” that would begin a span, and \
    a soft break at the end of a text that has no line end there. “annotate strip” gives the text back, byte for byte.
    """
  ]
  static let examples = [(call: "annotate escape article.txt > article.anno", effect: "Begin to annotate a text.")]

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    var status = ExitStatus.success
    for path in arguments.operands where !console.isBroken {
      guard let bytes = console.read(path) else {
        status.worsen(to: .trouble)
        continue
      }
      console.print(Escape.escape(bytes))
    }
    return status
  }
}
