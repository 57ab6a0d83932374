import JSON

/// What `annotate.json` is to say where files or folders get other paths: the one place that names files by their paths.
public enum WillRenameFiles {
  /// Of a file, or of a folder with all that is in it; absolute paths.
  public struct Renaming: Sendable {
    public let old: String
    public let new: String

    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// The edits in the text of the configuration of `folder` by which its patterns go on to mean the same files.
  ///
  /// A pattern follows where it begins with the old path, without a wildcard in it; a default that follows is written
  /// down. What is moved to where other patterns hold is meant by these, and none leads out of its folder. A
  /// configuration that cannot be read is left as it is.
  public static func edits(in configuration: [UInt8], of folder: String, _ renamings: [Renaming]) -> [TextEdit] {
    // The longest first: a file in a renamed folder may get another name of its own.
    let moves = renamings.compactMap { Move($0, below: folder) }.sorted { $0.old.count > $1.old.count }
    guard !moves.isEmpty, let value = try? JSONValue.parse(configuration), value.kind == .object else { return [] }
    return Configuration.options.flatMap { option -> [TextEdit] in
      guard case .patterns(let path) = option.kind else { return [] }
      guard let list = value[option.name] else {
        let patterns = Configuration()[keyPath: path]
        let renamed = patterns.map { rename($0, moves) ?? $0 }
        return renamed == patterns ? [] : [insertion(of: option.name, renamed, in: value, configuration)]
      }
      return list.elements.compactMap { element in
        guard let renamed = element.string.flatMap({ rename($0, moves) }) else { return nil }
        return TextEdit(range: element.range, replacement: json { $0.value(renamed) })
      }
    }
  }

  /// A renaming in the parts of paths below a folder.
  private struct Move {
    let old: [Substring.UTF8View]
    let new: [Substring.UTF8View]

    /// Nil where the folder holds not both paths.
    init?(_ renaming: Renaming, below folder: String) {
      guard let old = Self.parts(renaming.old, below: folder), let new = Self.parts(renaming.new, below: folder) else {
        return nil
      }
      self.old = old
      self.new = new
    }

    private static func parts(_ path: String, below folder: String) -> [Substring.UTF8View]? {
      let prefix = folder == "/" ? folder : folder + "/"
      guard path.utf8.starts(with: prefix.utf8) else { return nil }
      let parts = path.utf8.dropFirst(prefix.utf8.count).split(separator: 0x2F)
      return parts.isEmpty ? nil : parts
    }
  }

  /// The pattern with another beginning; nil where it names none of the paths.
  private static func rename(_ pattern: String, _ moves: [Move]) -> String? {
    let parts = pattern.utf8.split(separator: 0x2F)
    func begins(with names: [Substring.UTF8View]) -> Bool {
      parts.count >= names.count && zip(parts, names).allSatisfy { $0.elementsEqual($1) }
    }
    guard let move = moves.first(where: { begins(with: $0.old) }) else { return nil }
    // A pattern has no way to write a star that is none, but this stands for it.
    let names = move.new.map { String(decoding: $0.map { $0 == 0x2A ? 0x3F : $0 }, as: UTF8.self) }
    return (names + parts.dropFirst(move.old.count).map { String(Substring($0)) }).joined(separator: "/")
  }

  /// Adds an option at the beginning of the object, laid out as the first member is.
  private static func insertion(
    of option: String, _ patterns: [String], in object: JSONValue, _ text: [UInt8]
  ) -> TextEdit {
    let start = object.range.lowerBound + 1
    let first = object.members.first { _ in true }?.keyRange.lowerBound
    let gap = first.map { String(decoding: text[start..<$0], as: UTF8.self) } ?? " "
    let list = json { writer in writer.array { writer in for pattern in patterns { writer.value(pattern) } } }
    let end = first == nil ? " " : ","
    return TextEdit(range: start..<start, replacement: gap + json { $0.value(option) } + ": " + list + end)
  }

  private static func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
