import JSON

/// What `annotate.json` says.
public struct Configuration: Equatable, Sendable {
  /// Something in `annotate.json` that cannot be taken.
  public struct Mistake: Equatable, Sendable {
    /// In bytes of the file.
    public let range: Range<Int>
    public let message: String
  }

  /// The file's name.
  public static let fileName = "annotate.json"

  /// Patterns of the registry files, relative to the workspace.
  public var registry = ["registry/**/*.anno"]
  /// Patterns of what is passed over when a folder is read, relative to the workspace.
  public var exclude: [String] = []
  public var severities = Rules.Severities()

  public init() {}

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
      guard let option = Option(rawValue: member.key) else {
        let known = Option.allCases.map(\.rawValue).joined(separator: ", ")
        mistakes.append(
          Mistake(range: member.keyRange, message: "There is no option “\(member.key)”; there are \(known)."))
        continue
      }
      switch option {
      case .registry: configuration.registry = patterns(member.value, &mistakes) ?? configuration.registry
      case .exclude: configuration.exclude = patterns(member.value, &mistakes) ?? configuration.exclude
      case .rules: setRules(member.value, &configuration, &mistakes)
      }
    }
    return (configuration, mistakes)
  }

  private enum Option: String, CaseIterable {
    case registry, exclude, rules
  }

  private static func patterns(_ value: JSONValue, _ mistakes: inout [Mistake]) -> [String]? {
    guard value.kind == .array else {
      mistakes.append(Mistake(range: value.range, message: "Expected a list of patterns: [\"…\"]."))
      return nil
    }
    return value.elements.compactMap { element in
      if let pattern = element.string { return pattern }
      mistakes.append(Mistake(range: element.range, message: "Expected a pattern in quotes."))
      return nil
    }
  }

  private static func setRules(
    _ value: JSONValue, _ configuration: inout Configuration, _ mistakes: inout [Mistake]
  ) {
    guard value.kind == .object else {
      mistakes.append(Mistake(range: value.range, message: "Expected an object of rules and severities: { … }."))
      return
    }
    for member in value.members {
      let word = member.value.string ?? ""
      let severity = Severity(name: word)
      guard severity != nil || word == "off" else {
        let words = (Severity.allCases.map(\.name) + ["off"]).map { "\"\($0)\"" }.joined(separator: ", ")
        mistakes.append(Mistake(range: member.value.range, message: "Expected one of \(words)."))
        continue
      }
      if !configuration.severities.set(member.key, severity) {
        mistakes.append(Mistake(range: member.keyRange, message: "There is no rule “\(member.key)”."))
      }
    }
  }
}
