import JSON

/// What a client says over `annotate.json`: when it starts, for all its folders, and for each of them. Each is kept as its
/// JSON.
public struct Settings: Equatable, Sendable {
  /// What it started with.
  public var initial: [UInt8]?
  /// For what no folder has settings of its own for.
  public var general: [UInt8]?
  /// By the path of a client's folder.
  public var byFolder: [String: [UInt8]] = [:]
  /// What matters less is not looked for.
  public var least = Severity.hint
  /// The rules that are asked alone; nil for all.
  public var only: Set<RuleName>?

  public init() {}

  /// The same for files that nobody has open: hints are for those who have the text before them.
  public var ofUnopenedFiles: Settings {
    var settings = self
    settings.least = .information
    return settings
  }

  /// Whether they say something else than others of which files are left out.
  public func changesFiles(from other: Settings) -> Bool {
    initial.flatMap(Self.exclusion) != other.initial.flatMap(Self.exclusion)
      || general.flatMap(Self.exclusion) != other.general.flatMap(Self.exclusion)
      || byFolder.compactMapValues(Self.exclusion) != other.byFolder.compactMapValues(Self.exclusion)
  }

  private static func exclusion(_ text: [UInt8]) -> [UInt8]? {
    guard let patterns = (try? JSONValue.parse(text))?["exclude"] else { return nil }
    var writer = JSONWriter()
    writer.raw(patterns)
    return writer.bytes
  }

  private var texts: [[UInt8]] {
    [initial, general].compactMap(\.self) + byFolder.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What is wrong in them, in sentences.
  public var problems: [String] {
    var result: [String] = []
    for text in texts {
      var configuration = Configuration()
      for problem in configuration.take(settings: try? JSONValue.parse(text)) where !result.contains(problem) {
        result.append(problem)
      }
    }
    return result
  }

  /// What holds for the workspace at a root, the last over those before it: the settings of the innermost folder that the
  /// root is in; where it is above all folders, of the first in it.
  fileprivate func texts(forRoot root: String?) -> [[UInt8]] {
    let folders = byFolder.keys.sorted()
    let own = root.flatMap { root in
      folders.filter { Self.contains($0, root) }.max { $0.utf8.count < $1.utf8.count }
        ?? folders.first { Self.contains(root, $0) }
    }
    return [initial, own.flatMap { byFolder[$0] } ?? general].compactMap(\.self)
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
  }
}

extension Configuration {
  /// Takes what a client's settings say of the workspace at a root over what is there.
  public mutating func take(_ settings: Settings, root: String?) {
    for text in settings.texts(forRoot: root) { take(settings: try? JSONValue.parse(text)) }
    severities.limit(by: settings)
  }
}
