enum MisplacedStatement: StatementRule {
  static let name = RuleName("misplaced-statement")
  static let severity = Severity.error
  static let summary = "A statement or property stands where it has no meaning."
  static let explanation = """
    The header (`%title`, `%date` …) stands before the first text, and each of its statements but `%author` and `%source` \
    once. A property (`%  name value`) belongs to the declaration above it in its block; `alias`, `role`, `replaces`, \
    `amends`, `source` and `note` may repeat, the others not. `%end` needs an open passage, and of the kind that it names. \
    A registry file holds declarations, `%allow` and comments only.
    """
  static let firing = "Họp sáng nay.\n\n%title Họp\n"
  static let silent = "%title Họp\n\nHọp sáng nay.\n"
  static let statementTriggers: StatementTriggers = [.header, .end, .properties, .inRegistryFile]

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    guard let kind = statement.kind else { return }
    if view.context.isRegistryFile, kind.group != .declaration, kind.group != .allow {
      report.add(
        statement.line,
        """
        “%\(kind.rawValue)” speaks of an article, and this is a registry file, which holds declarations, “%allow” and \
        comments only: take it out.
        """)
      return
    }
    if kind.group == .header { header(statement, kind, view, &report) }
    if kind == .end { end(statement, view, &report) }
    if let entity = kind.entity { properties(statement, entity, &report) }
  }

  /// A property above any statement of its block.
  static func check(orphan property: Statement.Property, _ report: inout Report) {
    report.add(
      property.line,
      """
      This property has no statement above it in its block: put it below the declaration that it belongs to, with no \
      empty line and no text between.
      """)
  }

  private static func header(
    _ statement: Statement, _ kind: StatementKind, _ view: SectionView, _ report: inout Report
  ) {
    if view.local.hasText {
      report.add(
        statement.line,
        "“%\(kind.rawValue)” belongs to the header, and the text has begun above it: move it above the first text.")
    } else if !kind.repeats, view.local.header.contains(kind) {
      report.add(
        statement.line,
        "“%\(kind.rawValue)” stands here a second time, and only the first counts: take one of them out.")
    }
  }

  private static func end(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    let open = [view.local.inner?.kind, view.local.speaker?.kind].compactMap { $0 }
    let word = view.word(statement.value)
    guard !statement.value.isEmpty else {
      if open.isEmpty {
        report.add(statement.line, "“%end” ends nothing: no passage is open here. Take it out.")
      }
      return
    }
    guard let named = Passage.Kind(rawValue: word) else {
      let words = [Passage.Kind.speaker, .resolution, .directive].map(\.rawValue)
      let nearest = Suggestion.nearest(to: word, among: words)
      report.add(
        statement.value,
        "There is no passage \(view.quote(statement.value)) to end: “%end” takes \(Wording.list(words.map { "“\($0)”" })), or nothing.",
        fixes: Fix.writing(nearest, for: statement.value))
      return
    }
    guard !open.contains(named) else { return }
    let others = open.isEmpty ? "" : "; open is \(Wording.list(open.map { "“\($0.rawValue)”" }, "and"))"
    report.add(
      statement.line, "“%end \(word)” ends nothing: no “%\(word)” is open here\(others). Take it out or correct it.")
  }

  private static func properties(_ statement: Statement, _ entity: EntityKind, _ report: inout Report) {
    guard statement.properties.count > 1 else { return }
    var seen: Set<PropertyKind> = []
    for property in statement.properties {
      guard let kind = property.kind, entity.properties.contains(kind), !kind.repeats else { continue }
      if !seen.insert(kind).inserted {
        report.add(
          property.line, "“\(kind.rawValue)” stands here a second time, and may not repeat: take one of them out.")
      }
    }
  }
}
