enum WrongKindOfReference: SpanRule, StatementRule {
  static let name = RuleName("wrong-kind-of-reference")
  static let statementTriggers: StatementTriggers = .unsettled
  static let severity = Severity.error
  static let summary = "A reference is of a kind that cannot stand there."
  static let explanation = """
    `<@…>` and `<^…>` refer to officials, `<&…>` to organizations, `<#…>` to documents; a resolution to a document or an \
    organization; a speech or directive to any, with a sigil before an identifier that is no official's (`<:&id|…>`). \
    `to=` takes officials and organizations.
    """
  static let firing = "%organization &chi-bo Chi bộ thôn\n\n<@chi-bo|Chi bộ thôn> họp.\n"
  static let silent = "%organization &chi-bo Chi bộ thôn\n\n<&chi-bo|Chi bộ thôn> họp.\n"
  static let triggers: SpanTriggers = [.wrongKind, .attributes]

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    if let reference = span.reference, case .wrongKind(let id) = span.referent {
      check(span, reference, id, view, &report)
    }
    for addressee in span.addressees(view.bytes) { check(addressee, "`to`", view, &report) }
  }

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    for reference in StatementReference.read(statement, view.bytes) {
      let start = reference.reference.range.lowerBound
      if let property = statement.properties.first(where: { $0.line.contains(start) }) {
        check(reference, "`\(view.string(property.name))`", view, &report)
      } else {
        let isAttribute = view.bytes[start - 1] == 0x3D
        check(reference, isAttribute ? "`to`" : "`%\(view.string(statement.name))`", view, &report)
      }
    }
  }

  private static func check(
    _ span: Span, _ reference: Reference, _ id: EntityID?, _ view: SectionView, _ report: inout Report
  ) {
    let subject = "<\(span.kind.sigil)…>"
    let allowed = EntityKind.allCases.filter(span.kind.mayReferTo)
    let allowedKinds = list(allowed)
    let written = view.string(reference.range)
    guard let id else {
      report.add(
        reference.range, "\(subject) refers to \(allowedKinds), not to \(written).",
        fixes: declared(reference, allowed, view).map { [setSigil(reference, $0, view)] } ?? [])
      return
    }
    let declaration = view.context.registry[id]
    let related = [Finding.Related(target: .entity(id), message: "It is declared here.")]
    guard !span.kind.mayReferTo(declaration.kind) else {
      let usual = span.kind.entity.map { "\(Wording.an($0.name))'s" } ?? "another's"
      report.add(
        reference.range,
        "Without a sigil this is \(usual) identifier, and \(view.name(of: id)) is \(Wording.an(declaration.kind.name)).",
        related: related, fixes: [setSigil(reference, declaration.kind, view)])
      return
    }
    var fixes: [Fix] = []
    if span.kind.isShort, span.attributes.isEmpty, let kind = SpanKind(rawValue: declaration.kind.rawValue) {
      let sigil = span.range.lowerBound + 1..<span.range.lowerBound + 2
      var edits = [TextEdit(range: sigil, replacement: kind.sigil)]
      if reference.entity != nil { edits.append(TextEdit(range: reference.range.prefix(1), replacement: "")) }
      fixes = [Fix("Make the span <\(kind.sigil)…>", edits, isPreferred: span.kind != .role)]
    }
    report.add(
      reference.range,
      "\(subject) refers to \(allowedKinds), and \(view.name(of: id)) is \(Wording.an(declaration.kind.name)).",
      related: related, fixes: fixes)
  }

  private static func check(
    _ reference: StatementReference, _ place: String, _ view: SectionView, _ report: inout Report
  ) {
    guard case .wrongKind(let id) = reference.resolve(Resolver(view)) else { return }
    let written = reference.reference
    let allowed = list(reference.allowed)
    if let id {
      let kind = view.context.registry[id].kind
      let fixes = reference.allowed.contains(kind) ? [setSigil(written, kind, view)] : []
      report.add(
        written.range, "\(place) takes \(allowed), and \(view.name(of: id)) is \(Wording.an(kind.name)).",
        related: [Finding.Related(target: .entity(id), message: "It is declared here.")], fixes: fixes)
    } else {
      report.add(
        written.range, "\(place) takes \(allowed), not \(view.string(written.range)).",
        fixes: declared(written, reference.allowed, view).map { [setSigil(written, $0, view)] } ?? [])
    }
  }

  /// The kind among `allowed` of which the identifier is declared.
  private static func declared(_ reference: Reference, _ allowed: [EntityKind], _ view: SectionView) -> EntityKind? {
    guard reference.form == .identifier else { return nil }
    let identifier = view.string(reference.name)
    return allowed.first { view.context.registry.find($0, identifier) != nil }
  }

  private static func setSigil(_ reference: Reference, _ kind: EntityKind, _ view: SectionView) -> Fix {
    let old = reference.range.prefix(reference.entity == nil ? 0 : 1)
    return Fix(
      "Write \(kind.sigil)\(view.string(old.upperBound..<reference.range.upperBound))",
      [TextEdit(range: old, replacement: kind.sigil)], isPreferred: true)
  }

  private static func list(_ kinds: [EntityKind]) -> String {
    Wording.list(kinds.map { "\(Wording.an($0.name)) (\($0.sigil)id)" })
  }
}
