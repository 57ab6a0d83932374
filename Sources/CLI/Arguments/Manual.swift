import Annotate

/// The pages of `help`, written from the table of commands.
enum Manual {
  /// The columns that a page is wrapped to.
  static let width = 80

  static var overview: String {
    var page = Page()
    page.line("annotate \(Version.number): check, read and edit annotated Vietnamese articles (.anno)")
    page.line("")
    page.line("Usage: annotate COMMAND [options] …")
    page.heading("Commands")
    page.table(Commands.all.map { ($0.name, $0.summary) })
    page.heading("Options")
    page.table(Commands.commonOptions.map { (written($0), $0.help) })
    page.line("")
    page.line("“annotate help COMMAND” says more about a command.")
    return page.text
  }

  static func page(of command: any Command.Type) -> String {
    var page = Page()
    page.paragraph(command.summary)
    page.line("")
    page.line("Usage: " + usage(of: command))
    if !command.operands.placeholder.isEmpty {
      page.line("")
      page.table([(command.operands.placeholder, command.operands.help)])
    }
    page.heading("Options")
    page.table((command.options + Commands.commonOptions).map { (written($0), $0.help) })
    for paragraph in command.explanation {
      page.line("")
      page.paragraph(paragraph)
    }
    if !command.examples.isEmpty {
      page.heading("Examples")
      page.table(command.examples.map { ($0.call, $0.effect) })
    }
    return page.text
  }

  static func usage(of command: any Command.Type) -> String {
    var parts = ["annotate", command.name]
    if !command.options.isEmpty { parts.append("[options]") }
    let placeholder = command.operands.placeholder
    if !placeholder.isEmpty { parts.append(command.operands.count.lowerBound == 0 ? "[\(placeholder)]" : placeholder) }
    return parts.joined(separator: " ")
  }

  private static func written(_ option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    return letter + "--" + option.name + (option.value.map { " " + $0.placeholder } ?? "")
  }
}

/// Text for a person, wrapped.
struct Page {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func heading(_ title: String) { text += "\n\(title):\n" }

  mutating func paragraph(_ words: String, indent: Int = 0) {
    for row in Self.wrap(words, to: Manual.width - indent) { line(String(repeating: " ", count: indent) + row) }
  }

  /// Rows of a term and what it means, side by side, or one below the other where a term is long.
  mutating func table(_ rows: [(term: String, meaning: String)]) {
    let widest = rows.map { $0.term.count }.max() ?? 0
    guard widest <= 24 else {
      for row in rows {
        line("  " + row.term)
        paragraph(row.meaning, indent: 6)
      }
      return
    }
    for row in rows {
      let meaning = Self.wrap(row.meaning, to: Manual.width - widest - 4)
      for (index, words) in (meaning.isEmpty ? [""] : meaning).enumerated() {
        let term = index == 0 ? row.term : ""
        line("  " + term + String(repeating: " ", count: widest - term.count + 2) + words)
      }
    }
  }

  private static func wrap(_ words: String, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if current.isEmpty {
        current = String(word)
      } else if current.count + 1 + word.count <= width {
        current += " " + word
      } else {
        lines.append(current)
        current = String(word)
      }
    }
    return current.isEmpty ? lines : lines + [current]
  }
}
