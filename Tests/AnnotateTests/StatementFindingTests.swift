import Support
import Testing

/// What the rules say about statements, properties and dates, and where.
@Suite struct StatementFindingTests {
  @Test(arguments: properties + missing + misplaced + dates)
  func speaks(of finding: FindingCase) {
    #expect(finding.problem() == nil)
  }

  static let properties = [
    FindingCase(
      "unknown-property", "%official @a A\n%  ⟦birthplace⟧ X\n",
      "An official has no property “birthplace”; it has “alias”, “role”"),
    FindingCase(
      "unknown-property", "%official @a A\n%  ⟦bron⟧ 1950\n", "did you mean “born”?",
      fixed: "%official @a A\n%  born 1950\n"),
    FindingCase(
      "unknown-property", "%organization &a A\n%  ⟦born⟧ 1950\n", "An organization has no property “born”; it has"),
    FindingCase(
      "unknown-property", "%title A\n%  ⟦date⟧ 1950\n", "for the statement write “%date”",
      fixed: "%title A\n%date 1950\n"),
    FindingCase(
      "unknown-property", "%title A\n%% b\n%\n%  ⟦note⟧ c\n",
      "“%title” has no properties, so “note” has no meaning here"),
    FindingCase("unknown-property", "%titel A\n%  x\n\n%  y\n"),
    FindingCase(
      "unknown-property", "%document #a A\n%  kind ⟦nghị quyêt⟧\n",
      "“nghị quyêt” is no kind of document; did you mean “nghị quyết”?",
      fixed: "%document #a A\n%  kind nghị quyết\n"),
    FindingCase("unknown-property", "%document #a A\n%  kind ⟦hịch⟧\n", "where none fits, write “other”"),
    FindingCase(
      "unknown-property", "%document #a A\n%  kind Nghi\u{323} quyê\u{301}t\n\n%document #b B\n%  kind Resolution\n"),
  ]

  static let missing = [
    FindingCase(
      "missing-property", "⟦%title⟧\n⟦%date  ⟧\n", "“%title” needs a value: write “%title WORDS”.", "“%date”"),
    FindingCase(
      "missing-property", "⟦%speaker⟧\n⟦%official⟧\n⟦%alias⟧\n⟦%allow⟧\n%end\n%\n", "“%speaker @id”",
      "“%official @id Name”", "%alias", "%allow"),
    FindingCase("missing-property", "⟦%allow -- vì sao⟧", "“%allow” needs the names of the rules"),
    FindingCase(
      "missing-property", "%official ⟦Trần Văn Ví⟧\n",
      "“Trần Văn Ví” has no identifier: write “%official @tran-van-vi …”.",
      fixed: "%official @tran-van-vi Trần Văn Ví\n"),
    FindingCase(
      "missing-property", "%organization ⟦ban tuyên giáo⟧\n", "has no identifier",
      fixed: "%organization &ban-tuyen-giao ban tuyên giáo\n"),
    FindingCase(
      "missing-property", "%official ⟦tran-van-vi⟧ Trần Văn Ví", "The identifier “tran-van-vi” lacks its sign",
      fixed: "%official @tran-van-vi Trần Văn Ví"),
    FindingCase(
      "missing-property", "%official ⟦&tran-van-vi⟧ Trần Văn Ví",
      "An official's identifier begins with “@”, and “&tran-van-vi” with “&”",
      fixed: "%official @tran-van-vi Trần Văn Ví"),
    FindingCase(
      "missing-property", "%official ⟦@Trần_Văn⟧ Ví", "“@Trần_Văn” is no identifier: it has small letters",
      fixed: "%official @tran-van Ví"),
    FindingCase("missing-property", "%official ⟦@a--b⟧ Ví", "“@a--b” is no identifier", fixed: "%official @a-b Ví"),
    FindingCase(
      "missing-property", "%official ⟦@⟧\n\n%official ⟦—⟧\n", "write “%official @id Name”",
      "“—” has no identifier: write “%official @id Name”"),
    FindingCase("missing-property", "⟦%official @a⟧\n%  born 1950", "“@a” has no name"),
    FindingCase(
      "missing-property", "⟦%document #a Chỉ thị số 5⟧\r\n%  issued 2024\r\n",
      "The document lacks its kind: write “%  kind chỉ thị” below it.",
      fixed: "%document #a Chỉ thị số 5\r\n%  kind chỉ thị\r\n%  issued 2024\r\n"),
    FindingCase(
      "missing-property", "⟦%document #a CHỈ THỊ⟧", "chỉ thị", fixed: "%document #a CHỈ THỊ\n%  kind chỉ thị"),
    FindingCase("missing-property", "⟦%document #a Thường lệ⟧", "write “%  kind KIND”"),
    FindingCase(
      "missing-property", "%document #a A\n⟦%  kind⟧\n⟦%  number   ⟧\n", "“kind” needs a value: write “%  kind KIND”.",
      "number"),
    FindingCase(
      "missing-property", "%official @a A\n%  role ⟦2010..2015⟧\n%  role ⟦2010 &x⟧\n%  role 2010\tBí thư\n%  role Bí",
      "has no title", "has no title"),
    FindingCase(
      "missing-property", "%official @a A\n%  role 2010 ⟦&Ban_X⟧ Bí thư\n%  role 2010 ⟦&⟧ Bí thư\n",
      "“&Ban_X” is no identifier, and “role” needs an organization's identifier", "“&”"),
    FindingCase(
      "missing-property", "%organization &a A\n%  parent ⟦bo-chinh-tri⟧\n%  successor ⟦Ban mới⟧\n",
      "write “&bo-chinh-tri”", "“Ban mới” is no identifier",
      fixed: "%organization &a A\n%  parent &bo-chinh-tri\n%  successor Ban mới\n"),
    FindingCase(
      "missing-property", "%document #a A\n%  kind luật\n%  replaces ⟦#b, #c⟧\n%  amends @b\n%  issuer Ban X\n",
      "“#b, #c” is no identifier"),
    FindingCase(
      "missing-property", "%resolution ⟦Nghị quyết 5⟧\n",
      "“%resolution” needs one to say what resolves: write the name in quotes", fixed: "%resolution \"Nghị quyết 5\"\n"),
    FindingCase(
      "missing-property", "%directive ⟦to=&a due=2024⟧\n", "to say who directs: write “%directive @id to=&id due=DATE”"),
    FindingCase("missing-property", "%directive a-b to=&a\n%resolution *\n%directive \"Ông Ví\"\n%speaker Ai đó\n"),
    FindingCase(
      "missing-property",
      "%alias ⟦Chỉ thị này⟧\n%alias ⟦ct-05 Chỉ thị này⟧\n⟦%alias #ct-05-ct-tw-2016⟧\n%alias ⟦#?  x⟧",
      "does not begin with an identifier and its sign", "“ct-05 Chỉ thị này”",
      "needs the words that stand for “#ct-05-ct-tw-2016”", "#?"),
  ]

  static let misplaced = [
    FindingCase(
      "misplaced-statement", "Họp.\n\n⟦%title Họp⟧\n", "“%title” belongs to the header, and the text has begun above it"
    ),
    FindingCase(
      "misplaced-statement", "%title A\n%author B\n%author C\n⟦%title D⟧\n", "“%title” stands here a second time"),
    FindingCase("misplaced-statement", "%title A\n\n⟦%title D⟧\n\n%source x\n%source y", "a second time"),
    FindingCase(
      "misplaced-statement", "%\n⟦%  note a⟧\n%title A\n\n⟦%  b⟧",
      "This property has no statement above it in its block", "no statement"),
    FindingCase(
      "misplaced-statement", "%official @a A\n%  born 1\n%  alias b\n%  alias c\n⟦%  born 2⟧\n",
      "“born” stands here a second time"),
    FindingCase("misplaced-statement", "⟦%end⟧\n", "“%end” ends nothing: no passage is open here"),
    FindingCase("misplaced-statement", "%speaker A\n%end\n⟦%end⟧\n", "ends nothing"),
    FindingCase("misplaced-statement", "%speaker A\n%resolution #?\n%end\n%end\n⟦%end⟧\n", "ends nothing"),
    FindingCase(
      "misplaced-statement", "%speaker A\n%resolution #?\n%end speaker\n⟦%end resolution⟧\n",
      "no “%resolution” is open here."),
    FindingCase(
      "misplaced-statement", "%speaker A\n%directive @?\n⟦%end resolution⟧\n%end directive\n%end speaker\n",
      "no “%resolution” is open here; open is “directive” and “speaker”"),
    FindingCase(
      "misplaced-statement", "%speaker A\n%end ⟦speeker⟧\n%end speaker\n", "There is no passage “speeker” to end",
      fixed: "%speaker A\n%end speaker\n%end speaker\n"),
    FindingCase("misplaced-statement", "%speaker A\n\nMột.\n\nHai.\n%end\n"),
    FindingCase(
      "misplaced-statement", "%allow unused-allow\n⟦%title A⟧\n%official @a A\n⟦%alias @a B⟧\n⟦%end⟧\n",
      "“%title” speaks of an article, and this is a registry file", "%alias", "%end", isRegistryFile: true),
  ]

  static let dates = [
    FindingCase(
      "malformed-date", "%date ⟦2013-02-30⟧\n",
      "such as “2013”, “2013-12” or “2013-12-23”: the calendar has no such day."),
    FindingCase("malformed-date", "%date ⟦23/12/2013⟧\n", "“23/12/2013” is no date", fixed: "%date 2013-12-23\n"),
    FindingCase("malformed-date", "%date ⟦5.3.2013⟧\n", "write “2013-03-05”", fixed: "%date 2013-03-05\n"),
    FindingCase("malformed-date", "%date ⟦12-2013⟧\n", "", fixed: "%date 2013-12\n"),
    FindingCase("malformed-date", "%date ⟦20131223⟧\n", "", fixed: "%date 2013-12-23\n"),
    FindingCase("malformed-date", "%date ⟦2013-1⟧\n", "", fixed: "%date 2013-01\n"),
    FindingCase("malformed-date", "%date ⟦31/2/2013⟧\n", "is no date, such as “2013”, “2013-12” or “2013-12-23”."),
    FindingCase(
      "malformed-date", "%official @a A\n%  born ⟦19x5⟧\n%  died ⟦2010..2011⟧\n%  role ⟦2010-2015⟧ Bí thư\n",
      "is no date", "is no date", "is no period, such as “2010..2015”"),
    FindingCase(
      "malformed-date", "%official @a A\n%  role ⟦2010-2015⟧ &x Bí thư\n", "",
      fixed: "%official @a A\n%  role 2010..2015 &x Bí thư\n"),
    FindingCase(
      "malformed-date", "%organization &a A\n%  existed ⟦1/2010 – nay⟧\n", "",
      fixed: "%organization &a A\n%  existed 2010-01..\n"),
    FindingCase(
      "malformed-date", "%organization &a A\n%  existed ⟦2010...2015⟧\n", "",
      fixed: "%organization &a A\n%  existed 2010..2015\n"),
    FindingCase("malformed-date", "%organization &a A\n%  existed ⟦..⟧\n", "“..” is no period"),
    FindingCase(
      "malformed-date", "%document #a A\n%  kind luật\n%  issued ⟦nay⟧\n%  in-force ⟦x..⟧\n", "“nay”", "“x..”"),
    FindingCase(
      "malformed-date", "<!? due=⟦mai⟧|a> <+? date=\"⟦30/4/1975⟧\"|b> <+? ⟦date=\"\"⟧|c> <#? due=x|d>", "“mai”",
      "write “1975-04-30”", "is no date"),
    FindingCase(
      "malformed-date", "%directive @? due=⟦2024-13⟧\n%resolution #? date=⟦x⟧ due=y\n", "the calendar", "“x”"),
    FindingCase(
      "malformed-date",
      "%date 2024-02-29\n%official @a A\n%  role ?..? B\n%  role ..2015 B\n%  role 2010 B\n%  born 1950\n"),
    FindingCase(
      "inverted-period", "%official @a A\n%  role ⟦2020..2014⟧ B\n", "The period “2020..2014” ends before it begins",
      fixed: "%official @a A\n%  role 2014..2020 B\n"),
    FindingCase(
      "inverted-period",
      "%organization &a A\n%  existed ⟦2010-05..2010-04⟧\n%  existed 2010-05..2010\n%  existed ?..2010\n",
      "“2010-04..2010-05”"),
    FindingCase(
      "inverted-period", "%official @a A\n%  died ⟦1949⟧\n%  born 1950\n", "Died “1949” is before born “1950”"),
    FindingCase("inverted-period", "%official @a A\n%  born 1950-06\n%  died 1950\n"),
  ]
}
