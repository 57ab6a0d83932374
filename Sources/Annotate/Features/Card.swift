/// A short page about something, as hovers and `annotate lookup` show it. Text from files is never taken for markup.
public struct Card: Sendable {
  enum Inline: Sendable {
    case text(String)
    case strong(String)
    case code(String)
    /// Shown as a link where it is a web address, else as text.
    case source(String)
  }

  enum Line: Sendable {
    case paragraph([Inline])
    case item([Inline])
  }

  private(set) var lines: [Line] = []

  mutating func paragraph(_ inlines: Inline...) { lines.append(.paragraph(inlines)) }
  mutating func paragraph(_ inlines: [Inline]) { lines.append(.paragraph(inlines)) }
  mutating func item(_ inlines: Inline...) { lines.append(.item(inlines)) }
  mutating func item(_ inlines: [Inline]) { lines.append(.item(inlines)) }

  /// As Markdown (CommonMark).
  public func markdown() -> String {
    render { inline in
      switch inline {
      case .text(let text): Self.escaped(text)
      case .strong(let text): "**\(Self.escaped(text))**"
      case .code(let text): "`\(text.filter { $0 != "`" })`"
      case .source(let text): Self.link(text)
      }
    }
  }

  /// As plain text.
  public func plainText() -> String {
    render { inline in
      switch inline {
      case .text(let text), .strong(let text), .code(let text), .source(let text): text
      }
    }
  }

  private func render(_ show: (Inline) -> String) -> String {
    var result = ""
    var wasItem = false
    for line in lines {
      switch line {
      case .paragraph(let inlines):
        if !result.isEmpty { result += "\n\n" }
        result += inlines.map(show).joined()
        wasItem = false
      case .item(let inlines):
        if !result.isEmpty { result += wasItem ? "\n" : "\n\n" }
        result += "- " + inlines.map(show).joined()
        wasItem = true
      }
    }
    return result
  }

  /// Text in which no character means anything to Markdown, on one line.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    // What is a list, a heading or a rule only where a line begins.
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}":
        result.append(" ")
        continue
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": result.append("\\")
      default: if isStart, startMarks.contains(scalar) { result.append("\\") }
      }
      // A number with a dot behind it begins a list, too.
      isStart = isStart && (scalar == " " || ("0"..."9").contains(scalar))
      result.append(scalar)
    }
    return String(result)
  }

  private static let startMarks: Set<Unicode.Scalar> = ["#", "+", "-", "=", ".", ")", ":"]

  /// A link, where the text begins with a web address, and what follows that as text.
  private static func link(_ text: String) -> String {
    guard let address = WebAddress(text) else { return escaped(text) }
    let rest = String(decoding: Array(text.utf8.dropFirst(address.text.utf8.count)), as: UTF8.self)
    return "[\(escaped(address.host))](\(address.target))" + escaped(rest)
  }
}
