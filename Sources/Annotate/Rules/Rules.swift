/// All rules, in the order of the documentation; a rule's number is its place here.
public enum Rules {
  // One by one: to convert the array as it is casts each at run time, a third of what a short run does.
  public static let all: [any Rule.Type] = asked.map { $0 }

  public static let names = all.map { $0.name.description }

  private static let asked: [any AskedRule.Type] = [
    UnclosedSpan.self, NestingTooDeep.self, MalformedHead.self, MalformedAttribute.self, MalformedLine.self,
    StrayCloser.self, UnknownStatement.self, UnknownProperty.self, MissingProperty.self, MisplacedStatement.self,
    UnknownReference.self, AmbiguousReference.self, WrongKindOfReference.self, DuplicateDeclaration.self,
    ShadowedDeclaration.self, UnusedDeclaration.self, MalformedDate.self, InvertedPeriod.self, TextChanged.self,
    CitedBeforeIssued.self, OfficeNotHeld.self, BodyDidNotExist.self, NameMismatch.self, UnattributedSpeech.self,
    InconsistentReference.self, InvertedYears.self, RepeatedWord.self, MismatchedQuotes.self, LookAlikeLetter.self,
    StrayCapital.self, MixedSpelling.self, UnmarkedMention.self, UnmarkedCitation.self, UnregisteredCitation.self,
    UnmarkedSpeech.self,
    UnknownRule.self, UnusedAllow.self,
  ]

  /// The number of the rule with this name.
  static func number(of name: String) -> Int? { numbers[name] }

  public static func rule(named name: String) -> (any Rule.Type)? { number(of: name).map { all[$0] } }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.name.description, $0) })

  /// The rules of one sort with their numbers, so that no rule is asked what it does not look at.
  static let syntax = asked.enumerated().compactMap { number, rule in
    rule.asSyntaxRule.map { (number: number, rule: $0) }
  }
  static let span = asked.enumerated().compactMap { number, rule in
    rule.asSpanRule.map { (number: number, rule: $0, triggers: $0.triggers) }
  }
  static let statement = asked.enumerated().compactMap { number, rule in
    rule.asStatementRule.map { (number: number, rule: $0, triggers: $0.statementTriggers) }
  }
  static let text = asked.enumerated().compactMap { number, rule in
    rule.asTextRule.map { (number: number, rule: $0) }
  }
  static let possibleSpan = asked.enumerated().compactMap { number, rule in
    rule.asPossibleSpanRule.map { (number: number, rule: $0) }
  }
  static let article = asked.enumerated().compactMap { number, rule in
    rule.asArticleRule.map { (number: number, rule: $0) }
  }

  /// The number of the one rule that is asked by name: for a property without a statement.
  static let misplacedStatement = number(of: MisplacedStatement.name.description) ?? 0

  static let textChanged = number(of: TextChanged.name.description) ?? 0

  /// The one rule whose findings depend on those of others.
  public static let unusedAllow = UnusedAllow.name

  /// What each rule's findings count as.
  public struct Severities: Hashable, Sendable {
    private var levels: [Severity?] = Rules.all.map { $0.severity }
    private var changed = RuleSet.none
    /// What matters less is not looked for: a rule of which all findings do is off.
    public private(set) var least = Severity.hint
    private var selection: RuleSet?

    public init() {}

    subscript(number: Int) -> Severity? {
      guard selection?.contains(number) ?? true else { return nil }
      return levels[number].flatMap { $0 <= least ? $0 : nil }
    }

    mutating func limit(by settings: Settings) {
      least = settings.least
      selection = settings.only.map { names in
        RuleSet(Rules.all.indices.filter { names.contains(Rules.all[$0].name) })
      }
    }

    /// The rules beside which all others are off, in the order of `Rules.all`; nil where none is.
    public var only: [RuleName]? {
      selection.map { Rules.all.indices.filter($0.contains).map { Rules.all[$0].name } }
    }

    /// The rules whose severity was set, in the order of `Rules.all`; nil for off.
    public var changes: [(rule: RuleName, severity: Severity?)] {
      Rules.all.indices.filter(isChanged).map { (Rules.all[$0].name, levels[$0]) }
    }

    func isChanged(_ number: Int) -> Bool { changed.contains(number) }

    /// Sets a rule's severity; nil turns it off. False where there is no such rule.
    @discardableResult
    public mutating func set(_ name: String, _ severity: Severity?) -> Bool {
      guard let number = Rules.number(of: name) else { return false }
      levels[number] = severity
      changed.insert(number)
      return true
    }
  }
}
