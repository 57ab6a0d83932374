enum UnknownStatement: StatementRule {
  static let name = RuleName("unknown-statement")
  static let severity = Severity.error
  static let summary = "There is no statement of this name."
  static let explanation = """
    A line `%name value` is a statement, and it must be one that the format has: \
    \(Wording.list(StatementKind.allCases.map { "`%\($0.rawValue)`" }, "and")). A property stands below its declaration \
    with spaces behind the `%`. If the line is text, write `\\%`; if it is a remark, `%%`.
    """
  static let firing = "%headline Hội nghị\n\nHội nghị đã kết thúc.\n"
  static let silent = "%title Hội nghị\n\nHội nghị đã kết thúc.\n"
  static let statementTriggers: StatementTriggers = .unknown

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    guard statement.kind == nil else { return }
    let word = view.word(statement.name)
    let marker = view.quote(statement.marker)
    let asText = Fix("Make the line text", [TextEdit(range: statement.line.prefix(0), replacement: "\\")])
    if let property = PropertyKind(rawValue: word) {
      report.add(
        statement.marker,
        """
        \(marker) is no statement but a property: write “%  \(property.rawValue)”, below the declaration that it \
        belongs to.
        """,
        fixes: Fix.writing("%  " + property.rawValue, for: statement.marker))
      return
    }
    let nearest = Suggestion.nearest(to: word, among: StatementKind.allCases.map(\.rawValue))
    report.add(
      statement.marker,
      """
      There is no statement \(marker)\
      \(Wording.question(nearest.map { "%" + $0 }, else: ": if the line is text, write “\\%”; if it is a remark, “%%”."))
      """,
      fixes: Fix.writing(nearest.map { "%" + $0 }, for: statement.marker) + [asText])
  }
}
