import JSON

extension Configuration {
  /// Something that can be configured.
  public struct Option: Sendable {
    /// What it takes, and where that goes; the default is what stands there.
    public enum Kind: Sendable {
      case patterns(any WritableKeyPath<Configuration, [String]> & Sendable)
      /// An object of rules, each with the name of a severity, or `off`.
      case severities
      /// True or false, or an object of kinds of hint, each true or false.
      case hints(any WritableKeyPath<Configuration, Set<InlayHint.Kind>> & Sendable)
      /// A text that nothing here depends on.
      case address
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
      case .hints(let path): Self.setHints(value, &configuration[keyPath: path], &mistakes)
      case .address:
        if value.kind != .string { mistakes.append(Mistake(range: value.range, message: "Expected a text in quotes.")) }
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

    private static func setHints(_ value: JSONValue, _ kinds: inout Set<InlayHint.Kind>, _ mistakes: inout [Mistake]) {
      if let isShown = value.bool {
        kinds = isShown ? Set(InlayHint.Kind.allCases) : []
        return
      }
      guard value.kind == .object else {
        mistakes.append(
          Mistake(range: value.range, message: "Expected true, false, or an object of kinds of hint: { … }."))
        return
      }
      for member in value.members {
        guard let kind = InlayHint.Kind(rawValue: member.key) else {
          let known = InlayHint.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          let message = "There is no kind of hint “\(member.key)”; there are \(known)."
          mistakes.append(Mistake(range: member.keyRange, message: message))
          continue
        }
        switch member.value.bool {
        case true?: kinds.insert(kind)
        case false?: kinds.remove(kind)
        case nil: mistakes.append(Mistake(range: member.value.range, message: "Expected true or false."))
        }
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
