import JSON

/// What `annotate.json` says, and the settings of a client over it.
public struct Configuration: Hashable, Sendable {
  /// Something in `annotate.json` that cannot be taken.
  public struct Mistake: Equatable, Sendable {
    /// In bytes of the file.
    public let range: Range<Int>
    public let message: String

    public init(range: Range<Int>, message: String) {
      self.range = range
      self.message = message
    }
  }

  /// The file's name.
  public static let fileName = "annotate.json"

  /// The path of a folder's own.
  public static func path(in folder: String) -> String { (folder == "/" ? "" : folder) + "/" + fileName }

  /// Patterns of the registry files, relative to the workspace.
  public var registry = ["registry/**/*.anno"]
  /// Patterns of what is passed over when a folder is read, relative to the workspace.
  public var exclude: [String] = []
  public var severities = Rules.Severities()
  /// The kinds of hint that are shown.
  public var inlayHints = Set(InlayHint.Kind.allCases)

  public init() {}

  /// All options: what they are called, take and mean is said here alone; the schema is made of this.
  public static let options: [Option] = [
    Option(
      "$schema", .address, mayBeSetByClient: false,
      "The address of this schema, for editors that complete and check the file by it; nothing else reads it."),
    Option(
      "registry", .patterns(\.registry), mayBeSetByClient: false,
      """
      Which files are registry files: their declarations are seen in the whole workspace, and text in them is an error.
      """),
    Option(
      "exclude", .patterns(\.exclude), mayBeSetByClient: true,
      """
      Which files are left out when a folder is checked. A file that is named on the command line, or open in an \
      editor, is checked all the same.
      """),
    Option(
      "rules", .severities, mayBeSetByClient: true,
      "The severity of a rule, by the rule's name. A rule that is not named here keeps its own."),
    Option(
      "inlayHints", .hints(\.inlayHints), mayBeSetByClient: true,
      """
      Which hints an editor shows between the words: true or false for all, or an object of kinds. A kind that is not \
      named here is shown.
      """),
  ]

  /// Reads the bytes of `annotate.json`: what can be taken is, the rest is a mistake.
  public static func read(_ bytes: [UInt8]) -> (configuration: Configuration, mistakes: [Mistake]) {
    var configuration = Configuration()
    let value: JSONValue
    do {
      value = try JSONValue.parse(bytes)
    } catch {
      let offset = min(error.offset, bytes.count)
      return (configuration, [Mistake(range: offset..<min(offset + 1, bytes.count), message: error.message)])
    }
    guard value.kind == .object else {
      return (configuration, [Mistake(range: value.range, message: "Expected an object: { … }.")])
    }
    var mistakes: [Mistake] = []
    for member in value.members {
      if let option = options.first(where: { $0.name == member.key }) {
        option.read(member.value, into: &configuration, &mistakes)
      } else {
        let message = "There is no option “\(member.key)”; there are \(names(of: options))."
        mistakes.append(Mistake(range: member.keyRange, message: message))
      }
    }
    return (configuration, mistakes)
  }

  /// Takes the settings of a client over what is there; returns what is wrong with them, in sentences. No settings, or
  /// null, change nothing.
  @discardableResult
  public mutating func take(settings: JSONValue?) -> [String] {
    guard let settings, !settings.isNull else { return [] }
    guard settings.kind == .object else { return ["“annotate”: expected an object: { … }."] }
    var problems: [String] = []
    for member in settings.members {
      guard let option = Self.options.first(where: { $0.name == member.key }) else {
        let known = Self.names(of: Self.options.filter(\.mayBeSetByClient))
        problems.append("There is no setting “annotate.\(member.key)”; there are \(known).")
        continue
      }
      guard option.mayBeSetByClient else {
        problems.append("“annotate.\(option.name)” is set in \(Self.fileName) alone, for all who work there.")
        continue
      }
      var mistakes: [Mistake] = []
      option.read(member.value, into: &self, &mistakes)
      problems += mistakes.map { "“annotate.\(option.name)”: \($0.message)" }
    }
    return problems
  }

  private static func names(of options: [Option]) -> String {
    options.map(\.name).joined(separator: ", ")
  }
}
