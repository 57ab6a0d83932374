enum MisplacedStatement: StatementRule {
  static let name = RuleName("misplaced-statement")
  static let severity = Severity.error
  static let summary = "A statement or property stands where it has no meaning."
  static let explanation = """
    The header (`%title`, `%date` …) stands before the first text, and each of its statements but `%author` and `%source` once. \
    A property (`%  name value`) belongs to the statement above it in its block, and only declarations have properties. `%end` needs a passage to end. A registry file holds declarations only.
    """
  static let firing = "Họp sáng nay.\n\n%title Họp\n"
  static let silent = "%title Họp\n\nHọp sáng nay.\n"

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {}

  /// A property above any statement of its block.
  static func check(orphan property: Statement.Property, _ report: inout Report) {
    report.add(
      property.line, "This property has no statement above it: put it below the declaration that it belongs to.")
  }
}
