/// The patterns of one `.gitignore`, or of several that hold in a folder: blank lines and `#` comments, `!` that takes
/// back, a final `/` for folders alone, `/` at the start or inside that ties a pattern to the file's own folder, `*`,
/// `?` and `**`. Character classes in brackets, and wildcards behind a backslash, are not known: a pattern that has one
/// matches nothing.
public struct Ignore: Sendable {
  private struct Rule: Sendable {
    let glob: Glob
    let isException: Bool
    let isForFolders: Bool
    /// The folder of the file that says it, below the one that was walked; empty for that itself.
    let folder: [UInt8]
  }

  public static let fileName = ".gitignore"

  private var rules: [Rule] = []

  public init() {}

  public var isEmpty: Bool { rules.isEmpty }

  /// These rules, and behind them those of a file that lies in `folder`, a path below the folder that is walked.
  public func adding(_ bytes: [UInt8], in folder: [UInt8]) -> Ignore {
    var result = self
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let rule = Self.rule(line, folder) { result.rules.append(rule) }
    }
    return result
  }

  /// Whether a file or folder, a path below the folder that is walked, is ignored. What lies in an ignored folder is, too,
  /// which is for the walk to know.
  public func ignores(_ path: [UInt8], isFolder: Bool) -> Bool {
    for rule in rules.reversed() where isFolder || !rule.isForFolders {
      guard rule.folder.isEmpty || (path.starts(with: rule.folder) && path.dropFirst(rule.folder.count).first == 0x2F)
      else { continue }
      let below = rule.folder.isEmpty ? path[...] : path.dropFirst(rule.folder.count + 1)
      if rule.glob.matches(below) { return !rule.isException }
    }
    return false
  }

  private static func rule(_ line: ArraySlice<UInt8>, _ folder: [UInt8]) -> Rule? {
    var pattern = line
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
      glob: Glob(isTied ? text : "**/" + text), isException: isException, isForFolders: isForFolders, folder: folder)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var hasOpenEnd: Bool { suffix(3).elementsEqual([0x2F, 0x2A, 0x2A]) }

  fileprivate var escapesWildcard: Bool {
    zip(self, dropFirst()).contains { $0 == 0x5C && ($1 == 0x2A || $1 == 0x3F) }
  }
}
