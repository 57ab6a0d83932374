enum CitedBeforeIssued: SpanRule {
  static let name = RuleName("cited-before-issued")
  static let severity = Severity.warning
  static let summary = "A document is cited that was not yet issued on the article's date."
  static let explanation = """
    An article cannot cite what was issued after it. The reference may mean another document of that number (numbers begin \
    again with every term), or the article's `%date` or the document's `issued` is wrong. Only certain cases are reported: \
    each date stands for every day that it could mean.
    """
  static let firing = """
    %date 2010-05-01
    %document #bc-2012 Báo cáo năm 2012
    %  kind báo cáo
    %  issued 2012

    Đại biểu nghe <#bc-2012|Báo cáo>.

    """
  static let silent = """
    %date 2012-05-01
    %document #bc-2012 Báo cáo năm 2012
    %  kind báo cáo
    %  issued 2012

    Đại biểu nghe <#bc-2012|Báo cáo>.

    """
  static let triggers: SpanTriggers = .citedEarly

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    guard let id = span.referent.entity, let date = view.context.date else { return }
    let declaration = view.context.registry[id]
    guard let issued = declaration.beginning, !declaration.wasPossible(on: date) else { return }
    report.add(
      span.content,
      """
      \(view.name(of: id)) was issued on \(issued), after the article's date, \(date). Check whether another document is \
      meant, and both dates.
      """, related: [Finding.Related(target: .entity(id), message: "It is declared here.")])
  }
}
