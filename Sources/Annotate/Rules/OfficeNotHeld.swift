enum OfficeNotHeld: SpanRule {
  static let name = RuleName("office-not-held")
  static let severity = Severity.warning
  static let summary = "A person is given an office that they held, but not on the article's date."
  static let explanation = """
    The role's words are a declared office of that person, and its period excludes the article's date by every reading. Check \
    the date, the person and the period; of a past office write `nguyên` or `cựu` before it. Nothing is said of offices that are \
    not declared, after `nguyên`, `cựu` or `cố`, of people who had died by then, and in an article without a date.
    """
  static let firing = """
    %date 2020-05-01
    %official @tran-van-vi Trần Văn Ví
    %  role 2010..2015 Bí thư Đảng ủy xã

    Ông <@Trần Văn Ví>, <^Bí thư Đảng ủy xã>, đến dự.

    """
  static let silent = """
    %date 2020-05-01
    %official @tran-van-vi Trần Văn Ví
    %  role 2010..2015 Bí thư Đảng ủy xã

    Ông <@Trần Văn Ví>, nguyên <^Bí thư Đảng ủy xã>, đến dự.

    """
  static let triggers: SpanTriggers = .datedRole

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    let registry = view.context.registry
    let settled = view.context.settledOffices
    guard let id = span.referent.entity, let date = view.context.date,
      !settled.contains(view.bytes[span.content], on: id)
    else { return }
    if let died = registry.profile(of: id).died, died.last < date.first { return }
    let body = view.body(in: span)
    let words = FoldedWords(view.content(of: span))
    for match in OfficeMatch.all(words, of: id, body: body, in: registry) where !match.stated.isEmpty {
      guard (match.stated + match.possible).allSatisfy({ $0.role.period.excludes(date) }) else { continue }
      if FormerWords.isFormer(span, view) { return }
      let periods = match.stated.map(\.role.period.words).joined(separator: ", ")
      report.add(
        span.content,
        """
        \(view.name(of: id)) held the office “\(match.stated[0].role.title)” (\(periods)), not on the article's date, \(date). \
        Check the date, the person and the period.
        """, related: [Finding.Related(target: .entity(id), message: "The period is declared here.")])
      return
    }
    settled.insert(view.bytes[span.content], on: id)
  }
}

extension SectionView {
  /// The organization that the one mention of one inside a span names.
  fileprivate func body(in span: Span) -> EntityID? {
    guard span.hasMarkup else { return nil }
    var result: EntityID?
    var index = self.index(of: span) + 1
    while index < spans.count, spans[index].range.lowerBound < span.range.upperBound {
      if spans[index].kind == .organization, let id = spans[index].referent.entity {
        guard result == nil || result == id else { return nil }
        result = id
      }
      index += 1
    }
    return result
  }
}
