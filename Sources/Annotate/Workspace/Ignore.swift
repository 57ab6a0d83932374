/// The patterns of one `.gitignore`, or of several that hold in a folder: blank lines and `#` comments, `!` that takes
/// back, a final `/` for folders alone, `/` at the start or inside that ties a pattern to the file's own folder, `*`,
/// `?` and `**`. Character classes in brackets, and wildcards behind a backslash, are not known: a pattern that has one
/// matches nothing.
public struct Ignore: Sendable {
  /// A line of a file.
  public struct Line: Sendable {
    /// The folder of the file, below the one that was walked; empty for that itself.
    public let folder: [UInt8]
    /// Counted from 1.
    public let number: Int
    public let pattern: String
  }

  private struct Rule: Sendable {
    let line: Line
    let glob: Glob
    let isException: Bool
    let isForFolders: Bool
  }

  public static let fileName = ".gitignore"

  private var rules: [Rule] = []

  public init() {}

  public var isEmpty: Bool { rules.isEmpty }

  /// These rules, and behind them those of a file that lies in `folder`, a path below the folder that is walked.
  public func adding(_ bytes: [UInt8], in folder: [UInt8]) -> Ignore {
    var result = self
    for (index, bytes) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = bytes.last == 0x0D ? bytes.dropLast() : bytes
      let line = Line(folder: folder, number: index + 1, pattern: String(decoding: text, as: UTF8.self))
      if let rule = Self.rule(text, line) { result.rules.append(rule) }
    }
    return result
  }

  /// Whether a file or folder, a path below the folder that is walked, is ignored. What lies in an ignored folder is, too,
  /// which is for the walk to know.
  public func ignores(_ path: [UInt8], isFolder: Bool) -> Bool { line(ignoring: path, isFolder: isFolder) != nil }

  /// The line for which a file or folder is ignored; nil where it is not.
  public func line(ignoring path: [UInt8], isFolder: Bool) -> Line? {
    for rule in rules.reversed() where isFolder || !rule.isForFolders {
      let folder = rule.line.folder
      guard folder.isEmpty || (path.starts(with: folder) && path.dropFirst(folder.count).first == 0x2F) else {
        continue
      }
      let below = folder.isEmpty ? path[...] : path.dropFirst(folder.count + 1)
      if rule.glob.matches(below) { return rule.isException ? nil : rule.line }
    }
    return nil
  }

  private static func rule(_ text: ArraySlice<UInt8>, _ line: Line) -> Rule? {
    var pattern = text
    // Spaces at the end do not count, unless a backslash stands before them.
    while let last = pattern.last, Lexer.isSpace(last), pattern.dropLast().last != 0x5C { pattern.removeLast() }
    guard let first = pattern.first, first != 0x23 else { return nil }
    let isException = first == 0x21
    if isException { pattern.removeFirst() }
    let isForFolders = pattern.last == 0x2F
    if isForFolders { pattern.removeLast() }
    guard !pattern.isEmpty, !pattern.contains(0x5B), !pattern.escapesWildcard else { return nil }
    let isTied = pattern.contains(0x2F)
    // `a/**` matches what is in the folder, not the folder.
    let text = String(decoding: pattern.filter { $0 != 0x5C }, as: UTF8.self) + (pattern.hasOpenEnd ? "/*" : "")
    return Rule(
      line: line, glob: Glob(isTied ? text : "**/" + text), isException: isException, isForFolders: isForFolders)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var hasOpenEnd: Bool { suffix(3).elementsEqual([0x2F, 0x2A, 0x2A]) }

  fileprivate var escapesWildcard: Bool {
    zip(self, dropFirst()).contains { $0 == 0x5C && ($1 == 0x2A || $1 == 0x3F) }
  }
}
