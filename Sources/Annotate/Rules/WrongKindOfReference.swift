enum WrongKindOfReference: SpanRule, StatementRule {
  static let name = RuleName("wrong-kind-of-reference")
  static let severity = Severity.error
  static let summary = "A reference is of a kind that cannot stand there."
  static let explanation = """
    `<@…>` and `<^…>` refer to officials, `<&…>` to organizations, `<#…>` to documents; a resolution to a document or an \
    organization; a speech or directive to any, with a sigil before an identifier that is no official's (`<:&id|…>`). \
    `to=` takes officials and organizations. An aside (`<~…>`) refers to nothing.
    """
  static let firing = "%organization &chi-bo Chi bộ thôn\n\n<@chi-bo|Chi bộ thôn> họp.\n"
  static let silent = "%organization &chi-bo Chi bộ thôn\n\n<&chi-bo|Chi bộ thôn> họp.\n"
  static let triggers: SpanTriggers = [.wrongKind, .attributes]

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    if let reference = span.reference {
      if span.kind == .aside {
        check(aside: span, reference, view, &report)
      } else if case .wrongKind(let id) = span.referent {
        check(span, reference, id, view, &report)
      }
    }
    for addressee in span.addressees(view.bytes) { check(addressee, "`to`", view, &report) }
  }

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    for reference in StatementReference.read(statement, view.bytes) {
      let property = statement.properties.first { $0.line.contains(reference.reference.range.lowerBound) }
      let place = view.string(property?.name ?? statement.name)
      check(reference, property == nil ? "`%\(place)`" : "`\(place)`", view, &report)
    }
  }

  private static func check(
    _ span: Span, _ reference: Reference, _ id: EntityID?, _ view: SectionView, _ report: inout Report
  ) {
    let subject = "\(article(span.kind.name)) \(span.kind.name)"
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
    var fixes: [Fix] = []
    if span.kind.mayReferTo(declaration.kind) {
      fixes.append(setSigil(reference, declaration.kind, view))
    } else if span.kind.isShort, span.attributes.isEmpty,
      let kind = SpanKind(rawValue: declaration.kind.rawValue)
    {
      let sigil = span.range.lowerBound + 1..<span.range.lowerBound + 2
      var edits = [TextEdit(range: sigil, replacement: kind.sigil)]
      if reference.entity != nil { edits.append(TextEdit(range: reference.range.prefix(1), replacement: "")) }
      fixes.append(Fix("Make it \(article(kind.name, capital: false)) \(kind.name)", edits, isPreferred: span.kind != .role))
    }
    report.add(
      reference.range,
      "\(subject) refers to \(allowedKinds), and \(view.name(of: id)) is \(noun(declaration.kind)).",
      related: [Finding.Related(target: .entity(id), message: "It is declared here.")], fixes: fixes)
  }

  private static func check(
    aside span: Span, _ reference: Reference, _ view: SectionView, _ report: inout Report
  ) {
    let words = view.string(reference.range)
    let head = reference.range.lowerBound..<max(reference.range.upperBound, span.content.lowerBound)
    report.add(
      reference.range,
      "An aside refers to nothing: take out “\(words)|”, or write “\\|” if it is text.",
      fixes: [
        Fix("Take the head out", [TextEdit(range: head, replacement: "")]),
        Fix(
          "Make it text",
          [TextEdit(range: span.content.lowerBound - 1..<span.content.lowerBound - 1, replacement: "\\")]),
      ])
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
        written.range, "\(place) takes \(allowed), and \(view.name(of: id)) is \(noun(kind)).",
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

  private static func noun(_ kind: EntityKind) -> String { (kind == .document ? "a " : "an ") + kind.name }

  private static func list(_ kinds: [EntityKind]) -> String {
    kinds.map { "\(noun($0)) (\($0.sigil)id)" }.joined(separator: " or ")
  }

  private static func article(_ name: String, capital: Bool = true) -> String {
    let isVowel = name.first.map { "aeiou".contains($0) } ?? false
    return (capital ? "A" : "a") + (isVowel ? "n" : "")
  }
}
