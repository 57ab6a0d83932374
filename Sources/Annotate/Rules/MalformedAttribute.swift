enum MalformedAttribute: SpanRule, StatementRule {
  static let name = RuleName("malformed-attribute")
  static let severity = Severity.error
  static let summary = "A span or passage does not have this attribute, or the attribute not this value."
  static let explanation = """
    A citation may have `part` (words), a speech `to` and `mode` (`direct` or `reported`), a directive `to` and `due`, a \
    resolution `date`. `to` says who is addressed: `@` or `&` and a reference, as in `to=&bo-noi-vu` or \
    `to=&"Bộ Nội vụ"`; it alone may repeat. `%directive` and `%resolution` have the same, behind their reference.
    """
  static let firing = "<@? color=red|Ông Ví> đến dự.\n"
  static let silent = "<:? mode=direct|Tôi đến>, ông Ví nói.\n"
  static let triggers = SpanTriggers.attributes
  static let statementTriggers: StatementTriggers = .attributes

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    check(span.attributes, of: span.kind.name, allowed: span.kind.attributes, view, &report)
  }

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    // Where there is no reference, nothing behind it can be judged.
    guard let passage = view.passage, passage.reference != nil else { return }
    let owner = passage.kind == .speaker ? "speaker's turn" : passage.kind.rawValue
    check(passage.attributes, of: owner, allowed: passage.allowedAttributes, view, &report)
    guard let rest = passage.rest else { return }
    let allowed = passage.allowedAttributes.map { "“\($0.rawValue)=…”" }
    report.add(
      rest,
      """
      \(view.quote(rest)) is no attribute: \
      \(allowed.isEmpty ? "nothing may follow the reference" : "only \(Wording.list(allowed, "and")) may follow the reference"). \
      Take it out.
      """,
      fixes: [removal(rest, view)])
  }

  private static func check(
    _ attributes: [Attribute], of owner: String, allowed: [AttributeKind], _ view: SectionView, _ report: inout Report
  ) {
    var seen: [AttributeKind] = []
    for attribute in attributes {
      guard let kind = AttributeKind(attribute, view.bytes), allowed.contains(kind) else {
        unknown(attribute, of: owner, allowed: allowed, view, &report)
        continue
      }
      if kind != .to, seen.contains(kind) {
        report.add(
          attribute.range,
          "“\(kind.rawValue)” stands here a second time, and only “to” may repeat: take one of them out.",
          fixes: [removal(attribute.range, view)])
        continue
      }
      seen.append(kind)
      value(attribute, kind, view, &report)
    }
  }

  private static func unknown(
    _ attribute: Attribute, of owner: String, allowed: [AttributeKind], _ view: SectionView, _ report: inout Report
  ) {
    let names = allowed.map(\.rawValue)
    let nearest = Suggestion.nearest(to: view.word(attribute.name), among: names)
    let has = names.isEmpty ? "; it has none: take it out." : "; it may have \(Wording.list(names.map { "“\($0)”" }))."
    report.add(
      attribute.range,
      """
      \(Wording.capital(Wording.an(owner))) has no attribute \(view.quote(attribute.name))\
      \(Wording.question(nearest, else: has))
      """,
      fixes: Fix.writing(nearest, for: attribute.name) + [removal(attribute.range, view)])
  }

  private static func value(
    _ attribute: Attribute, _ kind: AttributeKind, _ view: SectionView, _ report: inout Report
  ) {
    let range = attribute.value.isEmpty ? attribute.range : attribute.value
    switch kind {
    case .part:
      guard attribute.reference != nil || attribute.value.isEmpty else { return }
      report.add(
        range, "“part” says in words which part is cited, as in “part=\"Điều 3\"”; \(view.quote(range)) does not.")
    case .mode:
      let modes = ["direct", "reported"]
      let word = view.word(attribute.value)
      guard !modes.contains(word) else { return }
      let nearest = Suggestion.nearest(to: word, among: modes)
      report.add(
        range, "“mode” is “direct” or “reported”, not \(view.quote(range)).",
        fixes: Fix.writing(nearest, for: attribute.value))
    case .to: addressee(attribute, view, &report)
    // Their values are dates: malformed-date.
    case .due, .date: break
    }
  }

  private static func addressee(_ attribute: Attribute, _ view: SectionView, _ report: inout Report) {
    let written = attribute.name.upperBound + 1..<attribute.range.upperBound
    // A document cannot be addressed: wrong-kind-of-reference.
    if let reference = attribute.reference, reference.range == written { return }
    let example = "as in “to=&bo-noi-vu” or “to=@\"Trần Văn Ví\"”"
    let unsigned = Reference(view.bytes, in: written)
    guard let unsigned, unsigned.range == written, unsigned.form == .identifier || unsigned.form == .name else {
      report.add(
        written, "\(view.quote(written)) is nobody to address: “to” needs “@” or “&” and a reference, \(example).")
      return
    }
    let resolver = Resolver(context: view.context, bytes: view.bytes)
    let kinds = [EntityKind.official, .organization].filter {
      resolver.resolve(unsigned, usual: $0) { _ in true }.isFound
    }
    report.add(
      written, "\(view.quote(written)) lacks its sign: “to” needs “@” or “&” and a reference, \(example).",
      fixes: (kinds.isEmpty ? [.official, .organization] : kinds).map {
        Fix(
          "Add “\($0.sigil)”", [TextEdit(range: written.prefix(0), replacement: $0.sigil)],
          isPreferred: kinds.count == 1)
      })
  }

  /// Takes out a part with the spaces that set it off.
  private static func removal(_ range: Range<Int>, _ view: SectionView) -> Fix {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, Lexer.isSpace(view.bytes[start - 1]) { start -= 1 }
    if start == range.lowerBound { end = Lexer.skipSpaces(view.bytes, from: end) }
    return Fix("Take out \(view.quote(range, limit: 30))", [TextEdit(range: start..<end, replacement: [])])
  }
}

extension Referent {
  /// Whether something, or several things, are declared as it says.
  fileprivate var isFound: Bool {
    switch self {
    case .entity, .ambiguous: true
    case .none, .unknown, .group, .missing, .wrongKind: false
    }
  }
}
