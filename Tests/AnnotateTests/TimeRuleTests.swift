import Annotate
import Testing

/// Whether the rules about time speak at the borders of what is declared: only where every reading agrees.
@Suite struct TimeRuleTests {
  @Test(
    arguments: [
      ("2010..2015", "2009", true), ("2010..2015", "2009-12-31", true), ("2010..2015", "2010", false),
      ("2010..2015", "2010-01-01", false), ("2010..2015", "2015-12-31", false), ("2010..2015", "2015-12", false),
      ("2010..2015", "2016-01-01", true), ("2010..2015", "2016-01", true), ("2010..2015", "2016", true),
      ("2010-05..2015-06", "2010-04-30", true), ("2010-05..2015-06", "2010-05-01", false),
      ("2010-05..2015-06", "2010-04", true), ("2010-05..2015-06", "2010", false), ("2010-05..2015-06", "2015", false),
      ("2010-05..2015-06", "2015-06-30", false), ("2010-05..2015-06", "2015-07-01", true),
      ("2010-05-02..2015-02-28", "2010-05-01", true), ("2010-05-02..2015-02-28", "2010-05", false),
      ("2010-05-02..2015-02-28", "2015-02-28", false), ("2010-05-02..2015-02-28", "2015-03-01", true),
      ("2010..", "2009-12-31", true), ("2010..", "2010", false), ("2010..", "9999", false), ("..2015", "0001", false),
      ("..2015", "2015-12-31", false), ("..2015", "2016", true), ("2010", "2009", true), ("2010", "2010-07-01", false),
      ("2010", "2011-01-01", true), ("2010..?", "2009-12-31", true), ("2010..?", "2030", false),
      ("?..2015", "1900", false),
      ("?..2015", "2016-01-01", true), ("?..?", "1900", false), ("?..?", "2100", false), ("?..", "1900", false),
      ("..?", "2100", false),
    ] as [(String, String, Bool)])
  func excludes(period: String, date: String, expected: Bool) {
    let declarations = """
      %date \(date)
      %official @vi Trần Văn Ví
      %  role \(period) Bí thư chi bộ
      %organization &hoi Hội Phụ nữ xã
      %  existed \(period)


      """
    #expect(rules(declarations + "<@vi|Ví>, <^Bí thư chi bộ>") == (expected ? ["office-not-held"] : []))
    // By its content a body is found only if it was founded by then.
    #expect(rules(declarations + "<&hoi|Hội Phụ nữ xã>") == (expected ? ["body-did-not-exist"] : []))
  }

  @Test(
    arguments: [
      ("2012", "2011-12-31", true), ("2012", "2012-01-01", false), ("2012-03", "2012-02-29", true),
      ("2012-03", "2012-02", true),
      ("2012-03", "2012", false), ("2012-03", "2012-03-01", false), ("2012-03-15", "2012-03-14", true),
      ("2012-03-15", "2012-03", false), ("2012-03-15", "2012-03-15", false), ("2012-03-15", "2013", false),
    ] as [(String, String, Bool)])
  func isIssuedLater(issued: String, date: String, expected: Bool) {
    let declarations = "%date \(date)\n%document #kh Kế hoạch năm\n%  kind kế hoạch\n%  issued \(issued)\n\n"
    #expect(rules(declarations + "<#kh|Kế hoạch năm>") == (expected ? ["cited-before-issued"] : []))
    #expect(rules(declarations + "<#Kế hoạch năm>") == (expected ? ["unknown-reference"] : []))
  }

  /// Of several offices with one title any that may have been held is enough.
  @Test(
    arguments: [
      (["1990..1992", "2000..2004"], "1995", true), (["1990..1992", "2000..2004"], "2001", false),
      (["1990..1992", "2000..?"], "2030", false), (["1990..1992", "2000..?"], "1995", true),
      (["1990..1992", "?..?"], "1995", false),
    ] as [([String], String, Bool)])
  func looksAtAllOffices(periods: [String], date: String, expected: Bool) {
    let roles = periods.map { "%  role \($0) Bí thư chi bộ\n" }.joined()
    let document = "%date \(date)\n%official @vi Trần Văn Ví\n\(roles)\n<@vi|Ví>, <^Bí thư chi bộ>"
    #expect(rules(document) == (expected ? ["office-not-held"] : []))
  }

  private func rules(_ document: String) -> [String] {
    // What is declared and not used in a document is of no interest here.
    Snapshot(Array((document + "\n").utf8)).findings().map(\.rule.description).filter { $0 != "unused-declaration" }
  }
}
