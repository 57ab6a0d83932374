/// What `annotate.json` says.
public struct Configuration: Sendable {
  /// Patterns of the registry files, relative to the workspace.
  public var registry = ["registry/**/*.anno"]
  /// Patterns of what is passed over when a folder is read.
  public var exclude: [String] = []
  public var severities = Rules.Severities()

  public init() {}
}
