enum MalformedDate: SpanRule, StatementRule {
  static let name = RuleName("malformed-date")
  static let severity = Severity.error
  static let summary = "A date or period cannot be read, or is no day of the calendar."
  static let explanation = """
    A date is `2013`, `2013-12` or `2013-12-23`. A period is `2010..2015`, `2010..` (and still so), `..2015` (since before \
    there are records) or a date alone (begun and ended within it), with `?` for a side that is not known: `2010..?`.
    """
  static let firing = "%date 2013-02-30\n\nHội nghị đã kết thúc.\n"
  static let silent = "%date 2013-02-28\n\nHội nghị đã kết thúc.\n"
  static let triggers = SpanTriggers.attributes
  static let statementTriggers: StatementTriggers = [.header, .attributes, .properties]

  static func check(_ span: Span, _ view: SectionView, _ report: inout Report) {
    check(WrittenDate.all(in: span.attributes, of: span.kind.attributes, view.bytes), view, &report)
  }

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    check(WrittenDate.all(in: statement, view.bytes), view, &report)
  }

  private static func check(_ dates: [WrittenDate], _ view: SectionView, _ report: inout Report) {
    for date in dates {
      let bytes = view.bytes[date.range]
      guard date.isPeriod ? Period(bytes) == nil : PartialDate(bytes) == nil else { continue }
      let written = view.word(date.range)
      let repair = date.isPeriod ? DateRepair.period(written) : DateRepair.date(written)
      let usual =
        date.isPeriod
        ? "is no period, such as “2010..2015”, “2010-03..” or “2010..?”"
        : "is no date, such as “2013”, “2013-12” or “2013-12-23”"
      let advice = repair.map { ": write “\($0)”." } ?? (hasShape(written) ? ": the calendar has no such day." : ".")
      report.add(
        date.range, "\(view.quote(date.range)) \(usual)\(advice)",
        fixes: Fix.writing(repair, for: date.range))
    }
  }

  /// Whether it is written as a date, digit by digit.
  private static func hasShape(_ written: String) -> Bool {
    let shape = written.utf8.map { Lexer.isDigit($0) ? UInt8(0x30) : $0 }
    return ["0000-00", "0000-00-00"].contains { shape.elementsEqual($0.utf8) }
  }
}
