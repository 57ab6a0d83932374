enum UnknownProperty: StatementRule {
  static let name = RuleName("unknown-property")
  static let severity = Severity.error
  static let summary = "A statement has no property of this name, or a document no kind of this name."
  static let explanation = """
    Only declarations have properties. \
    \(EntityKind.allCases.map { "`%\($0.statement.rawValue)` has \(names($0))." }.joined(separator: " ")) The `kind` of a \
    document is one of \(Wording.list(Document.Kind.allCases.map(\.rawValue))), or its Vietnamese word.
    """
  static let firing = "%title Hội nghị\n%  subtitle Buổi sáng\n\nHội nghị đã kết thúc.\n"
  static let silent = "%official @tran-van-vi Trần Văn Ví\n%  born 1950\n\n<@Trần Văn Ví> đến dự.\n"
  static let statementTriggers: StatementTriggers = .properties

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    guard let kind = statement.kind else { return }
    for property in statement.properties {
      guard let entity = kind.entity else {
        misplaced(property, kind, view, &report)
        continue
      }
      guard let known = property.kind, entity.properties.contains(known) else {
        unknown(property, entity, view, &report)
        continue
      }
      if known == .kind { documentKind(property.value, view, &report) }
    }
  }

  private static func misplaced(
    _ property: Statement.Property, _ kind: StatementKind, _ view: SectionView, _ report: inout Report
  ) {
    let name = view.quote(property.name)
    guard let statement = StatementKind(rawValue: view.word(property.name)) else {
      report.add(
        property.name,
        """
        “%\(kind.rawValue)” has no properties, so \(name) has no meaning here: put it below the declaration that it \
        belongs to, or take it out.
        """)
      return
    }
    let spaces = property.line.lowerBound + 1..<property.name.lowerBound
    report.add(
      property.name,
      "“%\(kind.rawValue)” has no properties: for the statement write “%\(statement.rawValue)”, without spaces.",
      fixes: [
        Fix("Write “%\(statement.rawValue)”", [TextEdit(range: spaces, replacement: [])], isPreferred: true)
      ])
  }

  private static func unknown(
    _ property: Statement.Property, _ entity: EntityKind, _ view: SectionView, _ report: inout Report
  ) {
    let nearest = Suggestion.nearest(to: view.word(property.name), among: entity.properties.map(\.rawValue))
    report.add(
      property.name,
      """
      \(Wording.capital(Wording.an(entity.name))) has no property \(view.quote(property.name))\
      \(Wording.question(nearest, else: "; it has \(names(entity))."))
      """,
      fixes: Fix.writing(nearest, for: property.name))
  }

  private static func documentKind(_ value: Range<Int>, _ view: SectionView, _ report: inout Report) {
    let word = view.word(value)
    guard !value.isEmpty, Document.Kind(word: word) == nil else { return }
    let words = Document.Kind.allCases.flatMap { [$0.rawValue] + $0.words }
    let nearest = Suggestion.nearest(to: word.lowercased(), among: words)
    let end = " such as “nghị quyết” or “resolution”; where none fits, write “other”."
    report.add(
      value, "\(view.quote(value)) is no kind of document\(Wording.question(nearest, else: end))",
      fixes: Fix.writing(nearest, for: value))
  }

  private static func names(_ entity: EntityKind) -> String {
    Wording.list(entity.properties.map { "“\($0.rawValue)”" }, "and")
  }
}
