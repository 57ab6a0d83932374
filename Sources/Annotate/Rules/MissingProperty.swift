enum MissingProperty: StatementRule {
  static let name = RuleName("missing-property")
  static let severity = Severity.error
  static let summary = "A declaration, statement or property lacks something that it needs."
  static let explanation = """
    A declaration has an identifier with its sign (`@` for officials, `&` for organizations, `#` for documents) and a name: \
    `%official @tran-van-vi Trần Văn Ví`. An identifier is made of lower-case ASCII letters and digits, in segments joined \
    by `-`, `.` or `/`. A document needs its `kind`. Every statement but `%end`, and every property, needs its value.
    """
  static let firing = "%document #ct-02-2024 Chỉ thị số 02\n\n<#Chỉ thị số 02> đã ban hành.\n"
  static let silent = "%document #ct-02-2024 Chỉ thị số 02\n%  kind chỉ thị\n\n<#Chỉ thị số 02> đã ban hành.\n"
  static let statementTriggers: StatementTriggers = [.lacksValue, .lacksReference, .declaration, .alias, .allow]

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    guard let kind = statement.kind else { return }
    if statement.value.isEmpty {
      if kind != .end { report.add(statement.line, "“%\(kind.rawValue)” needs a value: write “\(kind.usage)”.") }
    } else {
      switch kind {
      case .resolution, .directive: passage(statement, kind, view, &report)
      case .alias: alias(statement, view, &report)
      case .allow where AllowedRule.read(statement, view.bytes).isEmpty:
        report.add(statement.line, "“%allow” needs the names of the rules that it silences: write “\(kind.usage)”.")
      default: break
      }
    }
    guard let entity = kind.entity else { return }
    if !statement.value.isEmpty { Declared(statement, entity, view).check(&report) }
    if entity == .document, !statement.properties.contains(where: { $0.kind == .kind }) {
      documentKind(statement, view, &report)
    }
    for property in statement.properties {
      guard let known = property.kind, entity.properties.contains(known) else { continue }
      check(property, known, view, &report)
    }
  }

  // MARK: Statements

  private static func passage(
    _ statement: Statement, _ kind: StatementKind, _ view: SectionView, _ report: inout Report
  ) {
    guard let passage = view.passage, passage.reference == nil else { return }
    let who = kind == .resolution ? "what resolves" : "who directs"
    let quoted = passage.attributes.isEmpty ? quotable(statement.value, view).map { "\"\($0)\"" } : nil
    report.add(
      statement.value,
      """
      \(view.quote(statement.value)) does not begin with a reference, and “%\(kind.rawValue)” needs one to say \(who): \
      write \(quoted.map { "the name in quotes, “%\(kind.rawValue) \($0)”" } ?? "“\(kind.usage)”").
      """,
      fixes: quoted.map {
        [Fix("Put the name in quotes", [TextEdit(range: statement.value, replacement: $0)], isPreferred: true)]
      } ?? [])
  }

  /// The words, where they can be put in quotes as they are.
  private static func quotable(_ range: Range<Int>, _ view: SectionView) -> String? {
    let words = view.word(range)
    return words.isEmpty || words.contains("\"") || words.contains("\\") || words.contains("=") ? nil : words
  }

  private static func alias(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    let value = statement.value
    guard let reference = Reference(view.bytes, in: value), reference.form == .identifier, reference.entity != nil,
      reference.range == firstWord(value, view.bytes)
    else {
      report.add(
        value,
        """
        \(view.quote(value)) does not begin with an identifier and its sign, which “%alias” needs to say whom or what the \
        words stand for: write “\(StatementKind.alias.usage)”.
        """)
      return
    }
    guard reference.range.upperBound == value.upperBound else { return }
    report.add(
      statement.line, "“%alias” needs the words that stand for \(view.quote(reference.range)): write them behind it.")
  }

  private static func documentKind(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    let name = Declared(statement, .document, view).name
    let key = Folding.key(view.bytes[name.prefix(64)])
    let word = Document.Kind.allCases.flatMap(\.words).first { word in
      let start = Folding.key(word)
      return key.starts(with: start) && (key.count == start.count || key[start.count] == 0x20)
    }
    // Behind the line, before its line end, which is repeated.
    let end = statement.line.upperBound
    let hasLineEnd = end < view.bytes.count
    let lineEnd = hasLineEnd ? view.string(end..<end + Lexer.lineEndLength(view.bytes, at: end)) : "\n"
    report.add(
      statement.line,
      "The document lacks its kind: write “%  kind \(word ?? "KIND")” below it.",
      fixes: word.map {
        [
          Fix(
            "Add “%  kind \($0)”", [TextEdit(range: end..<end, replacement: lineEnd + "%  kind " + $0)],
            isPreferred: true)
        ]
      } ?? [])
  }

  // MARK: Properties

  private static func check(
    _ property: Statement.Property, _ kind: PropertyKind, _ view: SectionView, _ report: inout Report
  ) {
    guard !property.value.isEmpty else {
      report.add(property.line, "“\(kind.rawValue)” needs a value: write “%  \(kind.usage)”.")
      return
    }
    switch kind.value {
    case .reference(let entity): identifier(property.value, of: entity, for: kind, view, &report)
    case .role:
      let role = WrittenRole(property.value, view.bytes)
      // What is no period is reported as that.
      guard Period(view.bytes[role.period]) != nil else { return }
      if let organization = role.organization {
        identifier(organization, of: .organization, for: kind, view, &report)
      }
      if role.title.isEmpty {
        report.add(
          property.value, "The role \(view.quote(property.value)) has no title: write “%  \(kind.usage)”.")
      }
    case .words, .date, .period, .documentKind, .issuer: break
    }
  }

  /// A value that must be one identifier; one of another kind is what wrong-kind-of-reference reports.
  private static func identifier(
    _ value: Range<Int>, of entity: EntityKind, for kind: PropertyKind, _ view: SectionView, _ report: inout Report
  ) {
    let reference = Reference(view.bytes, in: value)
    let isIdentifier = reference?.form == .identifier && reference?.range == value
    guard !isIdentifier || reference?.entity == nil else { return }
    let needs = "“\(kind.rawValue)” needs \(Wording.an(entity.name))'s identifier with its sign"
    guard isIdentifier else {
      report.add(value, "\(view.quote(value)) is no identifier, and \(needs): write “%  \(kind.usage)”.")
      return
    }
    report.add(
      value, "\(needs): write “\(entity.sigil)\(view.string(value.prefix(120)))”.",
      fixes: [
        Fix(
          "Add “\(entity.sigil)”", [TextEdit(range: value.prefix(0), replacement: entity.sigil)], isPreferred: true,
          isSafe: true)
      ])
  }

  static func firstWord(_ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    value.lowerBound..<(bytes[value].firstIndex(where: Lexer.isSpace) ?? value.upperBound)
  }
}
