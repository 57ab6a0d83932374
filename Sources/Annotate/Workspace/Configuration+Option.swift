import JSON

extension Configuration {
  /// Something that can be configured.
  public struct Option: Sendable {
    /// What it takes, and where that goes; the default is what stands there.
    public enum Kind: Sendable {
      case patterns(any WritableKeyPath<Configuration, [String]> & Sendable)
      /// An object of rules, each with the name of a severity, or `off`.
      case severities
    }

    public let name: String
    public let kind: Kind
    /// Whether a client's settings may say it too, over what `annotate.json` says.
    public let mayBeSetByClient: Bool
    /// For persons, a sentence or two.
    public let description: String

    init(_ name: String, _ kind: Kind, mayBeSetByClient: Bool, _ description: String) {
      self.name = name
      self.kind = kind
      self.mayBeSetByClient = mayBeSetByClient
      self.description = description
    }

    func read(_ value: JSONValue, into configuration: inout Configuration, _ mistakes: inout [Mistake]) {
      switch kind {
      case .patterns(let path):
        guard let patterns = Self.patterns(value, &mistakes) else { return }
        configuration[keyPath: path] = patterns
      case .severities: Self.setRules(value, &configuration, &mistakes)
      }
    }

    /// What a rule may be set to.
    public static let levels = Severity.allCases.map(\.name) + ["off"]

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
        guard levels.contains(word) else {
          let words = levels.map { "\"\($0)\"" }.joined(separator: ", ")
          mistakes.append(Mistake(range: member.value.range, message: "Expected one of \(words)."))
          continue
        }
        if !configuration.severities.set(member.key, Severity(name: word)) {
          mistakes.append(Mistake(range: member.keyRange, message: "There is no rule “\(member.key)”."))
        }
      }
    }
  }
}
