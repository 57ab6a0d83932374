import Annotate
import JSON

/// Which findings a check tells of, and which of them make it fail.
struct FindingChoice: Sendable {
  private static let settableLevels = Severity.allCases.map(\.name) + ["off"]

  static let severity = Option(
    name: "severity", value: Option.Value(placeholder: "LEVEL", choices: Severity.allCases.map(\.name)),
    help: """
      Report findings of this severity and worse: error, warning, information or hint; “information” where it is not given \
      and no rules are selected.
      """)
  static let maxWarnings = Option(
    name: "max-warnings", value: Option.Value(placeholder: "N"), help: "Fail where there are more warnings than that.")
  static let rule = Option(
    name: "rule",
    value: Option.Value(placeholder: "NAME=LEVEL", offer: .pair(keys: Rules.names, values: settableLevels)),
    help: "Give a rule another severity, or “off”, whatever annotate.json says. May be repeated.")
  static let select = Option(
    name: "select", value: Option.Value(placeholder: "NAME,…", offer: .list(Rules.names)),
    help: "Report these rules alone. May be repeated.")
  static let ignore = Option(
    name: "ignore", value: Option.Value(placeholder: "NAME,…", offer: .list(Rules.names)),
    help: "Do not report these rules. May be repeated.")
  static let options = [severity, maxWarnings, rule, select, ignore]

  /// What goes over each `annotate.json`.
  let settings: Settings
  private let least: Severity
  private let mostWarnings: Int
  private let selected: Set<RuleName>?
  private let ignored: Set<RuleName>

  init(_ arguments: Arguments) throws(UsageError) {
    mostWarnings = try Self.count(arguments)
    let names = try Self.rules(Self.select, arguments)
    // Who names rules wants what they say, were it a hint.
    least =
      arguments.value(of: Self.severity).flatMap(Severity.init(name:)) ?? (names.isEmpty ? .information : .hint)
    selected = names.isEmpty ? nil : names
    ignored = try Self.rules(Self.ignore, arguments)
    var settings = try Self.settings(arguments)
    settings.least = least
    if let selected, !selected.contains(Rules.unusedAllow) { settings.only = selected }
    self.settings = settings
  }

  func isWanted(_ rule: RuleName, _ severity: Severity) -> Bool {
    severity <= least && selected?.contains(rule) ?? true && !ignored.contains(rule)
  }

  func isFailure(_ tally: Tally) -> Bool { tally.hasErrors || tally.count(of: .warning) > mostWarnings }

  // MARK: Reading

  private static func count(_ arguments: Arguments) throws(UsageError) -> Int {
    guard let given = arguments.value(of: maxWarnings) else { return .max }
    guard let count = Int(given), count >= 0 else {
      throw UsageError("“\(given)” is no number of warnings: --max-warnings 0 lets none pass.")
    }
    return count
  }

  private static func rules(_ option: Option, _ arguments: Arguments) throws(UsageError) -> Set<RuleName> {
    var names: Set<RuleName> = []
    for word in arguments.values(of: option).flatMap({ $0.split(separator: ",") }) {
      names.insert(try rule(named: String(word)))
    }
    return names
  }

  private static func rule(named name: String) throws(UsageError) -> RuleName {
    guard let rule = Rules.rule(named: name) else {
      throw UsageError(
        "There is no rule “\(name)”.",
        meant: Suggestion.nearest(to: name, among: Rules.names),
        advice: "“annotate explain” lists them.")
    }
    return rule.name
  }

  private static func settings(_ arguments: Arguments) throws(UsageError) -> Settings {
    var settings = Settings()
    var levels: [(name: String, level: String)] = []
    for given in arguments.values(of: rule) {
      let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, settableLevels.contains(parts[1]) else {
        throw UsageError(
          "“\(given)” gives no rule a severity: --rule NAME=LEVEL, where LEVEL is one of \(settableLevels.joined(separator: ", "))."
        )
      }
      levels.append((try rule(named: parts[0]).description, parts[1]))
    }
    guard !levels.isEmpty else { return settings }
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("rules")
      writer.object { writer in
        for (index, each) in levels.enumerated() where !levels[(index + 1)...].contains(where: { $0.name == each.name })
        {
          writer.key(each.name)
          writer.value(each.level)
        }
      }
    }
    settings.general = writer.bytes
    return settings
  }
}
