enum UnknownReference: SpanRule, StatementRule {
  static let name = RuleName("unknown-reference")
  static let statementTriggers: StatementTriggers = .unsettled
  static let severity = Severity.error
  static let summary = "Nothing declared has this identifier, name or number."
  static let explanation = """
    An identifier, a quoted name and the content of a mention without a reference must each match something that is \
    declared: in the article, in a registry file, or in the built-in registry. Correct the spelling, declare it (`%official @id \
    Name`, `%organization &id Name`, `%document #id Name`), or write `?` as the reference if nobody knows, `*` if the words \
    describe a group. A name matches only what was possible on the article's date: born, founded or issued by then.
    """
  static let firing = "Đồng chí <@Lê Văn Tám> nói.\n"
  static let silent = "%official @le-van-tam Lê Văn Tám\n\nĐồng chí <@Lê Văn Tám> nói.\n"
  static let triggers: SpanTriggers = [.missing, .attributes]

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    if span.referent == .missing, let kind = span.reference?.entity ?? span.kind.entity {
      if let reference = span.reference {
        check(reference, kind, view, &report)
      } else if span.kind.namesItsReferent {
        check(contentOf: span, kind, view, &report)
      }
    }
    for addressee in span.addressees(view.bytes) { check(addressee, view, &report) }
  }

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    for reference in StatementReference.read(statement, view.bytes) { check(reference, view, &report) }
  }

  private static func check(_ reference: StatementReference, _ view: SectionView, _ report: inout Report) {
    guard reference.resolve(Resolver(view)) == .missing else { return }
    check(reference.reference, reference.reference.entity ?? reference.usual, view, &report)
  }

  private static func check(_ reference: Reference, _ kind: EntityKind, _ view: SectionView, _ report: inout Report) {
    let registry = view.context.registry
    let sigil = reference.entity?.sigil ?? ""
    func fix(_ id: EntityID, isPreferred: Bool) -> Fix {
      Fix(
        "Refer to \(view.name(of: id))",
        [TextEdit(range: reference.range, replacement: sigil + registry[id].identifier)], isPreferred: isPreferred)
    }
    if reference.form == .name {
      let name = Resolver(view).unescaped(reference.name)
      let words = String(decoding: name, as: UTF8.self)
      let match = Match(name, kind, view)
      report.add(
        reference.range, match.message(words, "declare it, or refer to it by its identifier"), related: match.related,
        fixes: match.suggestions.map { fix($0, isPreferred: match.isLike) })
    } else {
      let identifier = view.string(reference.name)
      let near = registry.nearest(kind, identifier: identifier)
      let advice =
        near.map { "Did you mean \(view.name(of: $0))?" }
        ?? "Declare it with %\(kind.statement.rawValue), or correct the identifier."
      report.add(
        reference.range, "No \(kind.name) \(kind.sigil)\(identifier) is declared. \(advice)",
        fixes: near.map { [fix($0, isPreferred: true)] } ?? [])
    }
  }

  private static func check(
    contentOf span: Span, _ kind: EntityKind, _ view: SectionView, _ report: inout Report
  ) {
    let match = Match(view.content(of: span), kind, view)
    let unknown = Fix("Write that it is not known (?)", of: span, refersTo: "?")
    report.add(
      span.content, match.message(view.words(of: span), "declare it, or write “?|” before it if nobody knows"),
      related: match.related,
      fixes: match.suggestions.map {
        Fix(
          "Refer to \(view.name(of: $0))", of: span, refersTo: view.reference(to: $0, from: span),
          isPreferred: match.isLike)
      } + [unknown])
  }

  /// What words that match nothing possible come nearest to.
  private struct Match {
    /// Entities of this very name that began only after the article's date.
    private let later: [EntityID]
    private let near: EntityID?
    private let kind: EntityKind
    private let view: SectionView

    init(_ name: [UInt8], _ kind: EntityKind, _ view: SectionView) {
      self.kind = kind
      self.view = view
      let registry = view.context.registry
      later = registry.find(kind, named: Folding.key(name, kind.folding))
      near = later.isEmpty ? registry.nearest(kind, name: name) : nil
    }

    var isLike: Bool { near != nil }

    var suggestions: [EntityID] { later + (near.map { [$0] } ?? []) }

    var related: [Finding.Related] {
      later.map { Finding.Related(target: .entity($0), message: "\(view.candidate($0)) is declared here.") }
    }

    func message(_ words: String, _ advice: String) -> String {
      guard later.isEmpty else {
        let verb = [EntityKind.official: "born", .organization: "founded"][kind] ?? "issued"
        let list = later.map {
          "\(view.name(of: $0)), \(verb) \(view.context.registry[$0].beginning?.description ?? "later")"
        }
        let date = view.context.date.map { ", \($0)" } ?? ""
        return """
          What is called “\(words)” was not yet possible on the article's date\(date): \(list.joined(separator: "; ")). \
          Check the dates, or refer to it by its identifier.
          """
      }
      if let near { return "No \(kind.name) is called “\(words)”. Did you mean \(view.name(of: near))?" }
      return "No \(kind.name) is called “\(words)”: \(advice)."
    }
  }
}
