import Annotate

/// Colours for a terminal, or none.
struct Style: Sendable {
  let hasColour: Bool

  enum Part {
    case place, severity(Severity), lineNumber, caret(Severity), label
  }

  /// The words, in the colour of such a part of a report.
  func paint(_ words: String, as part: Part) -> String {
    hasColour ? "\u{1B}[\(code(of: part))m\(words)\u{1B}[0m" : words
  }

  private func code(of part: Part) -> String {
    switch part {
    case .place, .label: "1"
    case .lineNumber: "2"
    case .severity(let severity), .caret(let severity):
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .information: "1;36"
      case .hint: "1;32"
      }
    }
  }
}
