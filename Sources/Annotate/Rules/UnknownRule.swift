enum UnknownRule: StatementRule {
  static let name = RuleName("unknown-rule")
  static let severity = Severity.warning
  static let summary = "`%allow` names a rule that does not exist."
  static let explanation = """
    `%allow RULE … -- reason` silences rules by their names, with spaces between them. The name of a finding's rule stands \
    behind its message.
    """
  static let firing = "%allow no-such-rule\n\nHội nghị đã kết thúc.\n"
  static let silent = "%allow stray-closer\n\n<&?|Chi bộ> họp ngày 2 -> 4.\n"
  static let statementTriggers: StatementTriggers = .allow

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    guard statement.kind == .allow else { return }
    for (name, range) in AllowedRule.read(statement, view.bytes) where Rules.number(of: name) == nil {
      if name.hasPrefix("--") {
        report.add(
          range, "A space stands between “--” and the reason.",
          fixes: [
            Fix(
              "Add a space", [TextEdit(range: range.lowerBound + 2..<range.lowerBound + 2, replacement: " ")],
              isPreferred: true, isSafe: true)
          ])
        break
      }
      let nearest = Suggestion.nearest(to: view.word(range), among: Rules.names)
      report.add(
        range,
        "There is no rule \(view.quote(range))\(Wording.question(nearest, else: ": take it out, or write “--” before it if it is the reason."))",
        fixes: Fix.writing(nearest, for: range))
    }
  }
}
