import Annotate

/// The manual page, written from the table of commands in the macros of man(7). It is ASCII.
enum ManualPage {
  static var text: String {
    var page = Roff()
    page.title("annotate", section: 1)
    page.macro("SH", "NAME")
    page.text("annotate - check, read and edit annotated Vietnamese articles")
    page.macro("SH", "SYNOPSIS")
    for (index, command) in Commands.all.enumerated() {
      if index > 0 { page.macro("br") }
      page.usage(Manual.usage(of: command))
    }
    page.macro("SH", "DESCRIPTION")
    page.text(
      """
      Articles in files that end in .anno say who speaks, which documents are cited and which directives are given to \
      whom. annotate checks them, lays them out, gives their text back byte for byte, and serves editors.
      """)
    page.macro("SH", "OPTIONS")
    for option in Commands.commonOptions { page.option(option) }
    page.macro("SH", "COMMANDS")
    for command in Commands.all { page.command(command) }
    page.macro("SH", "EXIT STATUS")
    page.entry("0", "All is well.")
    page.entry("1", "The answer is no: there are errors, or nothing was found.")
    page.entry("2", "Something could not be read or written, or the call is wrong.")
    page.macro("SH", "FILES")
    page.entry(
      Configuration.fileName,
      "Which files a workspace has, where its registry is, and how severe its rules are. The nearest above a file holds."
    )
    page.macro("SH", "SEE ALSO")
    page.text("“annotate explain” lists the rules.")
    return page.text
  }
}

/// Text in the language of roff.
private struct Roff {
  private(set) var text = ""

  /// The first line, whose date is read as it is.
  mutating func title(_ name: String, section: Int) {
    text += ".TH \"\(name.uppercased())\" \"\(section)\" \"\(Version.day)\" \"annotate \(Version.number)\"\n"
  }

  /// A line that begins with a macro's name; each argument is one, whatever is in it.
  mutating func macro(_ name: String, _ arguments: String...) {
    text += "." + name + arguments.map { " \"" + Self.escaped($0, inArgument: true) + "\"" }.joined() + "\n"
  }

  mutating func text(_ words: String) { text += Self.escaped(words) + "\n" }

  /// A term, and what it means.
  mutating func entry(_ term: String, _ meaning: String) {
    macro("TP")
    text += "\\fB" + Self.escaped(term) + "\\fR\n"
    text(meaning)
  }

  mutating func option(_ option: Option) {
    macro("TP")
    let written = [option.letter.map { "-\($0)" }, "--" + option.name].compactMap { $0 }
    text += written.map { "\\fB" + Self.escaped($0) + "\\fR" }.joined(separator: ", ")
    if let value = option.value { text += " \\fI" + Self.escaped(value.placeholder) + "\\fR" }
    text += "\n"
    text(option.help)
  }

  /// How a command is called: names in bold.
  mutating func usage(_ usage: String) {
    let words = usage.split(separator: " ", maxSplits: 2).map { Self.escaped(String($0)) }
    text +=
      "\\fB" + words.prefix(2).joined(separator: " ") + "\\fR" + words.dropFirst(2).map { " " + $0 }.joined() + "\n"
  }

  mutating func command(_ command: any Command.Type) {
    macro("SS", "annotate " + command.name)
    text(command.summary)
    if !command.operands.placeholder.isEmpty {
      macro("TP")
      text += "\\fI" + Self.escaped(command.operands.placeholder) + "\\fR\n"
      text(command.operands.help)
    }
    for option in command.options { self.option(option) }
    for paragraph in command.explanation {
      macro("PP")
      text(paragraph)
    }
    for example in command.examples {
      macro("TP")
      text += "\\fB" + Self.escaped(example.call) + "\\fR\n"
      text(example.effect)
    }
  }

  private static func escaped(_ words: String, inArgument: Bool = false) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case "\"" where inArgument: result += "\\(dq"
      case "\n": result += " "
      case " "..."~": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    // A line that begins with a dot is a macro.
    return result.hasPrefix(".") ? "\\&" + result : result
  }
}
