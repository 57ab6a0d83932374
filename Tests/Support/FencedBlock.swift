/// A fenced block of a Markdown file.
public struct FencedBlock: Sendable {
  /// What follows the fence: a language, and more.
  public let info: String
  public let content: String
  /// The number of its first line, from 1.
  public let line: Int
  /// Whether nothing but line ends stands between it and the block before it.
  public let followsBlock: Bool

  /// The blocks of a Markdown text with LF line ends.
  public static func all(in markdown: String) -> [FencedBlock] {
    var result: [FencedBlock] = []
    var open: (info: String, line: Int, content: String)?
    var follows = false
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open {
        if line == "```" {
          result.append(FencedBlock(info: block.info, content: block.content, line: block.line, followsBlock: follows))
          open = nil
          follows = true
        } else {
          open?.content += line + "\n"
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), index + 2, "")
      } else if !line.isEmpty {
        follows = false
      }
    }
    return result
  }
}
