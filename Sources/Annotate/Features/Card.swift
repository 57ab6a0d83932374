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
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "(", ")", "#", "+", "-", ".", "!", "|", "~", "&", "=",
        "$", "^", ":":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A link, where the text begins with a web address, and what follows that as text.
  private static func link(_ text: String) -> String {
    let address = text.prefix { !$0.isWhitespace }
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return escaped(text) }
    var target = ""
    for byte in address.utf8 {
      switch byte {
      case 0x21...0x7E where ![0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x5B, 0x5D, 0x60].contains(byte):
        target.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        target += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    let host = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first ?? address
    return "[\(escaped(String(host)))](\(target))" + escaped(String(text.dropFirst(address.count)))
  }
}
