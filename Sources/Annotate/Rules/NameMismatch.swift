enum NameMismatch: SpanRule {
  static let name = RuleName("name-mismatch")
  static let severity = Severity.warning
  static let summary = "A mention's words are no name of what its reference says."
  static let explanation = """
    The reference and the words disagree: one of them is wrong. Words agree that are a name, an alias, a title or number of \
    the referent, an office of that person, a part of any of these, a document's kind alone (`Báo cáo`), or a pronoun (`ông`, \
    `bà`). If they are another name, declare it: `%  alias WORDS` below the declaration, or `%alias @id WORDS` in the article.
    """
  static let firing = "%official @le-van-tam Lê Văn Tám\n\nĐồng chí <@le-van-tam|Phạm Văn Chín> nói.\n"
  static let silent = "%official @le-van-tam Lê Văn Tám\n\nĐồng chí <@le-van-tam|Tám> nói.\n"
  static let triggers: SpanTriggers = .otherWords

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    let settled = view.context.settledNames
    guard let id = span.referent.entity, !settled.contains(view.bytes[span.content], on: id) else { return }
    let words = view.words(of: span)
    let related = Finding.Related(target: .entity(id), message: "\(view.name(of: id)) is declared here.")
    switch NameMatch.verdict(view.content(of: span), on: id, Resolver(view)) {
    case .agrees: settled.insert(view.bytes[span.content], on: id)
    case .differs:
      report.add(
        span.content,
        "“\(words)” is no name of \(view.name(of: id)): correct the reference, or declare the words as an alias.",
        related: [related])
    case .names(let others):
      let list = others.map { view.name(of: $0) }.joined(separator: " or ")
      report.add(
        span.content, "“\(words)” is \(list), not \(view.name(of: id)): correct the reference.", related: [related],
        fixes: others.map {
          Fix("Refer to \(view.candidate($0))", of: span, refersTo: view.reference(to: $0, from: span))
        })
    }
  }
}
