import Support
import Testing

@testable import Annotate

/// What the rules say of words that no span marks, and what their fixes write.
@Suite struct PossibleSpanRuleTests {
  @Test(arguments: mentions + citations + speech)
  func speaks(of finding: FindingCase) {
    #expect(finding.problem() == nil)
  }

  private static let declared = """
    %official @a Lê Văn Tám
    %  role 2011.. Bí thư Huyện ủy Tân Thủy
    %official @b Trần Văn Ví
    %official @b-2 Trần Văn Ví
    %organization &x Huyện ủy Tân Thủy
    %document #c Chỉ thị 990-CT/HU


    """

  static let mentions = [
    FindingCase(
      "unmarked-mention", declared + "Đồng chí ⟦Lê Văn Tám⟧ đến.\n",
      "“Lê Văn Tám” is @a (Lê Văn Tám), and is not marked",
      fixed: declared + "Đồng chí <@Lê Văn Tám> đến.\n"),
    FindingCase(
      "unmarked-mention", declared + "Đồng chí ⟦LÊ VĂN TÁM⟧ đến.\n", "",
      fixed: declared + "Đồng chí <@LÊ VĂN TÁM> đến.\n"),
    FindingCase(
      "unmarked-mention", "Đồng chí ⟦Mạc Văn Rạng⟧ > 5.\n", "is a person that no registry has",
      fixed: "Đồng chí <@?|Mạc Văn Rạng> \\> 5.\n"),
    FindingCase(
      "unmarked-mention", declared + "Đồng chí ⟦Trần Văn Ví⟧ đến.\n", "may be @b (Trần Văn Ví) or @b-2",
      fixed: declared + "Đồng chí <@b|Trần Văn Ví> đến.\n"),
    FindingCase(
      "unmarked-mention", declared + "<@Lê Văn Tám>, ⟦Bí thư Huyện ủy Tân Thủy⟧, đến.\n", "is an office of @a",
      fixed: declared + "<@Lê Văn Tám>, <^a|Bí thư <&Huyện ủy Tân Thủy>>, đến.\n"),
    FindingCase(
      "unmarked-mention", declared + "<@Lê Văn Tám>, ⟦Bí thư <&Huyện ủy Tân Thủy>⟧, đến.\n", "",
      fixed: declared + "<@Lê Văn Tám>, <^a|Bí thư <&Huyện ủy Tân Thủy>>, đến.\n"),
    FindingCase(
      "unmarked-mention", declared + "<@Lê Văn Tám>, <^a|Bí thư ⟦Huyện ủy Tân Thủy⟧>, đến.\n", "is &x",
      fixed: declared + "<@Lê Văn Tám>, <^a|Bí thư <&Huyện ủy Tân Thủy>>, đến.\n"),
    FindingCase(
      "unmarked-mention", declared + "Họp:\n⟦Lê Văn Tám⟧,\\\n⟦Lê Văn Tám⟧ và ⟦Lê Văn  Tám⟧\n", "", "", ""),
    FindingCase("unmarked-mention", declared + "<@Lê Văn Tám> <@?|Lê Văn Tám> <~<@Lê Văn Tám>> <#?|về Lê Văn Tám>\n"),
    FindingCase("unmarked-mention", declared + "<&?|Ban Lê\\\nVăn Tám> Lê\\\nVăn Tám, Lê <@?|Văn> Tám\n"),
    FindingCase("unmarked-mention", "%title Lê Văn Tám\n%author Trần Văn Ví\n\nchữ\n%speaker \"Lê Văn Tám\"\nchữ\n"),
    FindingCase(
      "unmarked-mention", declared + "Chữ\n%allow unmarked-mention\nLê Văn Tám\n\n⟦Lê Văn Tám⟧\n", ""),
    FindingCase("unmarked-mention", "%official @z Lê Văn Tám\n", isRegistryFile: true),
    // A line of one name at the head of an article is its author; a line alone does not tell.
    FindingCase("unmarked-mention", "Đỗ Xuân\n\nHội Nghị Tổng Kết\n\nNăm 2020\n"),
    // Somebody is understood from what stands near: a new mention could change that.
    FindingCase(
      "unmarked-mention", declared + "<@b|Ví>, <^Bí thư>, và ⟦Lê Văn Tám⟧\n", "", fixed: nil),
  ]

  static let citations = [
    FindingCase(
      "unmarked-citation", declared + "Theo ⟦Chỉ thị 990-CT/HU⟧.\n", "cites #c (Chỉ thị 990-CT/HU)",
      fixed: declared + "Theo <#Chỉ thị 990-CT/HU>.\n"),
    FindingCase(
      "unmarked-citation", declared + "Theo ⟦Chỉ thị số 990⟧ và <#Chỉ thị 990-CT/HU>.\n", "cites #c",
      fixed: declared + "Theo <#c|Chỉ thị số 990> và <#Chỉ thị 990-CT/HU>.\n"),
    FindingCase("unmarked-citation", declared + "Theo Chỉ thị 991-CT/HU và <#c|Chỉ thị 990>.\n"),
    FindingCase(
      "unregistered-citation", declared + "Theo ⟦Chỉ thị số 991-CT/HU ngày 2/1/2020⟧.\n",
      "(kind chỉ thị, number 991-CT/HU, issued 2020-01-02)",
      fixed: declared + "Theo <#?|Chỉ thị số 991-CT/HU ngày 2/1/2020>.\n"),
    FindingCase("unregistered-citation", declared + "Theo <#?|Chỉ thị số 991-CT/HU> và Chỉ thị 990-CT/HU.\n"),
    FindingCase("unregistered-citation", "Theo chỉ thị của ông và 12-15 xã.\n"),
  ]

  static let speech = [
    FindingCase(
      "unmarked-speech", declared + "Ông <@Lê Văn Tám> nói: ⟦“Chúng ta phải làm ngay”⟧.\n",
      "“Chúng ta phải làm ngay” are words of @a",
      fixed: declared + "Ông <@Lê Văn Tám> nói: <:a|“Chúng ta phải làm ngay”>.\n"),
    FindingCase(
      "unmarked-speech", declared + "Ông Mạc Văn Rạng nói: ⟦“<@Lê Văn Tám> phải làm ngay việc này”⟧.\n",
      "somebody's words",
      fixed: declared + "Ông Mạc Văn Rạng nói: <:?|“<@Lê Văn Tám> phải làm ngay việc này”>.\n"),
    FindingCase("unmarked-speech", declared + "Ông <@Lê Văn Tám> nói: <:“Chúng ta phải làm ngay”>.\n"),
    FindingCase("unmarked-speech", declared + "%speaker @a\nÔng Lê Văn Tám nói: “Chúng ta phải làm ngay”.\n"),
    FindingCase("unmarked-speech", declared + "Phong trào “Chung sức xây dựng nông thôn mới” lan rộng.\n"),
  ]
}
