enum AmbiguousReference: SpanRule, StatementRule {
  static let name = RuleName("ambiguous-reference")
  static let statementTriggers: StatementTriggers = .unsettled
  static let severity = Severity.error
  static let summary = "Several declared entities have this name or number."
  static let explanation = """
    Numbers begin again with every term, and people share names. Where words match several entities that were possible on \
    the article's date, give the identifier of the one that is meant: `<#nq-12-nq-tw-2012|Nghị quyết 12-NQ/TW>`. An article \
    that has a `%date` has fewer candidates. If the words mean none in particular, write `*`.
    """
  static let firing = """
    %official @le-van-tam-1950 Lê Văn Tám
    %official @le-van-tam-1980 Lê Văn Tám

    Đồng chí <@Lê Văn Tám> nói.

    """
  static let silent = """
    %official @le-van-tam-1950 Lê Văn Tám
    %official @le-van-tam-1980 Lê Văn Tám

    Đồng chí <@le-van-tam-1950|Lê Văn Tám> gặp đồng chí <@le-van-tam-1980|Lê Văn Tám>.

    """
  static let triggers: SpanTriggers = [.ambiguous, .attributes]

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    if case .ambiguous(let candidates) = span.referent, span.refersByItself {
      let words = span.reference.map { name(of: $0, view) } ?? view.words(of: span)
      add(span.reference?.range ?? span.content, words, candidates, view, &report) {
        Fix("Refer to \(view.candidate($0))", of: span, refersTo: view.reference(to: $0, from: span))
      }
    }
    for addressee in span.addressees(view.bytes) { check(addressee, view, &report) }
  }

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    for reference in StatementReference.read(statement, view.bytes) { check(reference, view, &report) }
    // The name in place of a speaker's reference.
    guard let passage = view.passage, let range = passage.name,
      case .ambiguous(let candidates) = Resolver(view).resolve(name: view.bytes[range], passage.entity)
    else { return }
    add(range, view.string(range), candidates, view, &report) { fix($0, range, view) }
  }

  private static func check(_ reference: StatementReference, _ view: SectionView, _ report: inout Report) {
    guard case .ambiguous(let candidates) = reference.resolve(Resolver(view)) else { return }
    let range = reference.reference.range
    add(range, name(of: reference.reference, view), candidates, view, &report) { fix($0, range, view) }
  }

  private static func add(
    _ range: Range<Int>, _ words: String, _ candidates: [EntityID], _ view: SectionView, _ report: inout Report,
    fix: (EntityID) -> Fix
  ) {
    let shown = candidates.prefix(limit).map { view.candidate($0) }
    let others = candidates.count - shown.count
    let list = shown.joined(separator: ", ") + (others > 0 ? " and \(others) others" : "")
    report.add(
      range, "“\(words)” may be any of \(list). Give the identifier of the one that is meant.",
      related: candidates.prefix(limit).map {
        Finding.Related(target: .entity($0), message: "It may be \(view.candidate($0)).")
      }, fixes: candidates.prefix(limit).map(fix))
  }

  private static func fix(_ id: EntityID, _ range: Range<Int>, _ view: SectionView) -> Fix {
    Fix(
      "Refer to \(view.candidate(id))", [TextEdit(range: range, replacement: view.context.registry[id].reference)])
  }

  private static func name(of reference: Reference, _ view: SectionView) -> String {
    String(decoding: Resolver(view).unescaped(reference.name), as: UTF8.self)
  }

  /// How many candidates are named.
  private static let limit = 8
}
