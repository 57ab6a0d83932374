enum InvertedPeriod: StatementRule {
  static let name = RuleName("inverted-period")
  static let severity = Severity.error
  static let summary = "A period ends before it begins, or somebody died before being born."
  static let explanation = """
    The earlier date stands before the `..`. It is reported only where no reading of the two dates makes sense: \
    `2010-05..2010` is well, for it may have ended in December. The same holds of `born` and `died`.
    """
  static let firing = "%official @tran-van-vi Trần Văn Ví\n%  role 2020..2014 Bí thư chi bộ\n\n<@Trần Văn Ví> đến dự.\n"
  static let silent = "%official @tran-van-vi Trần Văn Ví\n%  role 2014..2020 Bí thư chi bộ\n\n<@Trần Văn Ví> đến dự.\n"
  static let statementTriggers: StatementTriggers = .properties

  static func check(_ statement: Statement, _ view: SectionView, _ report: inout Report) {
    guard let entity = statement.kind?.entity else { return }
    for written in WrittenDate.all(in: statement, view.bytes) where written.isPeriod {
      guard let period = Period(view.bytes[written.range]), period.isInverted,
        case .date(let start) = period.start, case .date(let end) = period.end
      else { continue }
      report.add(
        written.range,
        "The period “\(period)” ends before it begins: the earlier date stands first, as in “\(end)..\(start)”.",
        fixes: Fix.writing("\(end)..\(start)", for: written.range))
    }
    guard entity == .official, let born = date(.born, statement, view), let died = date(.died, statement, view),
      died.date.last < born.date.first
    else { return }
    report.add(
      died.range, "Died “\(died.date)” is before born “\(born.date)”: correct one of the two.")
  }

  private static func date(
    _ kind: PropertyKind, _ statement: Statement, _ view: SectionView
  ) -> (date: PartialDate, range: Range<Int>)? {
    guard let property = statement.properties.first(where: { $0.kind == kind }) else { return nil }
    return PartialDate(view.bytes[property.value]).map { ($0, property.value) }
  }
}
