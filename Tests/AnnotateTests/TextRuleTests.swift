import Support
import Testing

@testable import Annotate

/// What the rules say about the words of an article, and where.
@Suite struct TextRuleTests {
  @Test(arguments: years + words + quotes + letters + spellings + references)
  func speaks(of finding: FindingCase) {
    #expect(finding.problem() == nil)
  }

  static let years = [
    FindingCase("inverted-years", "Nhiệm kỳ ⟦2025-2020⟧.\n", "2020 is before 2025"),
    FindingCase("inverted-years", "Phương hướng ⟦2024 - 1025⟧ của xã, ⟦2024 – 1025⟧\n", "“2024 - 1025”", "1025"),
    FindingCase("inverted-years", "Giai đoạn (⟦2030–2021⟧), ⟦2030-<~2021⟧>, rồi ⟦2009—2008⟧, thôi.\n", "", "", ""),
    FindingCase("inverted-years", "Nhiệm kỳ 2020-2025, 2020 - 2025, 2020-2020, 18-19/8, 20-19, 2021 đến 2019.\n"),
    FindingCase("inverted-years", "Gọi 0938-2010, 1900-1560, 024.2015-2010, +2015-2010, 2015-2010-2009.\n"),
    FindingCase("inverted-years", "Số 12-NQ/TW, 57/2006/NĐ-CP, 2015-2010/BC, QĐ-2015-2010, 2.015-2.010.\n"),
    FindingCase("inverted-years", "Ngày 31/3/2021-31/3/1961 và 3/2021 - 1961/2.\n"),
    FindingCase("inverted-years", "Năm 2015 - 1200 đại biểu dự.\nNăm 2015 -\n1200\n"),
    FindingCase("inverted-years", "%title 2015-2010\n\nChữ\n%allow inverted-years\n2015-2010\n"),
  ]

  static let words = [
    FindingCase("repeated-word", "Ý kiến ⟦của của⟧ dân, ⟦Các các⟧ xã, ⟦và  và⟧\n", "“của” stands twice", "các", "và"),
    FindingCase("repeated-word", "Ý kiến ⟦của <&?|của⟧ dân>.\n", ""),
    FindingCase("repeated-word", "Luôn luôn, dần dần, ngày ngày, năm năm, người người, từ từ, ầm ầm.\n"),
    FindingCase(
      "repeated-word", "Đảng bộ Bộ Ngoại giao, công tác tác chiến, hàng không không bay, đạt được được khen.\n"),
    FindingCase("repeated-word", "Tiền của của dân; hiện tại tại xã; lý do do ai; thiết bị bị hỏng; nhà ở ở Hà Nội.\n"),
    FindingCase("repeated-word", "Của, của. Của\ncủa và Và Và\n"),
    FindingCase("repeated-word", "Xã ⟦và \\\nvà⟧ huyện.\n", ""),
    FindingCase("stray-capital", "Do ⟦NhuNĐảng⟧ ủy và ⟦hộiNghị⟧; ⟦Nhu<&?|Đảng⟧ ủy>.\n", "“NhuNĐảng”", "“hộiNghị”", ""),
    FindingCase(
      "stray-capital",
      "VietnamPlus, ViệtNamNet, TTXVN, TCCSĐT, iPhone, QĐ-TTg, McDonald, T.Ư, GS.TS, kWh, HĐND, 3Đ, CTrHĐ, Đăk-Lăk\n"),
  ]

  static let quotes = [
    FindingCase("mismatched-quotes", "Chống “tự chuyển hóa⟦\"⟧ và «suy thoái⟦”⟧.\n", "begins with “ ends with \"", ""),
    FindingCase("mismatched-quotes", "Ông nói: ⟦“⟧làm ngay.\n\nRồi \"thôi\".\n", "is not closed"),
    FindingCase("mismatched-quotes", "Ông nói: ⟦\"⟧làm ngay.\n", "is not closed"),
    FindingCase("mismatched-quotes", "Làm ngay⟦”⟧, ông nói “thế”.\n", "was not opened"),
    FindingCase("mismatched-quotes", "Nói: “một\n\n“hai\n\nba”, rồi “bốn”.\n"),
    FindingCase("mismatched-quotes", "Nói: \"một\n\n\"hai\n\nba\", rồi \"bốn\". “A “b” c”.\n"),
    FindingCase(
      "mismatched-quotes", "A ⟦“⟧b\n" + String(repeating: "\nc\n", count: 12) + "d⟦”⟧\n", "", "was not opened"),
    FindingCase("mismatched-quotes", "<:“Làm ngay”>, <@?|ông> nói “\\<thế”, don't, 5’.\n"),
    FindingCase("mismatched-quotes", "%allow mismatched-quotes\nA “b\n\nC\n"),
  ]

  static let letters = [
    FindingCase("look-alike-letter", "⟦Ð⟧ảng, Ðại, QÐ.\n\nÐó.\n", "“Ð” (U+00D0) looks like “Đ” (U+0110)"),
    FindingCase("look-alike-letter", "Ông C⟦а⟧⟦о⟧ và Tr⟦ο⟧ng\n", "U+0430", "U+043E", "U+03BF"),
    FindingCase("look-alike-letter", "Правда, Sigurðsson, α, Đảng, é.\n"),
    FindingCase("look-alike-letter", "%allow look-alike-letter\n\nÐảng\n"),
  ]

  static let spellings = [
    FindingCase("mixed-spelling", "Khóa X, khóa XI, ⟦khoá⟧ XII.\n\nVăn ⟦hoá⟧ là văn hóa, hóa.\n", "“khóa”", "“hóa”"),
    FindingCase("mixed-spelling", "Chiến sỹ và chiến ⟦sĩ⟧, kỷ luật, thủy, ⟦th<~uỷ⟧>.\n", "also writes “sỹ”", ""),
    FindingCase("mixed-spelling", "Khóa, khoá, quý, quí, Hòa, hoà, mĩ và Mỹ, toán, tỉ mỉ, tỷ đồng, thì.\n"),
    FindingCase("mixed-spelling", "khóa\n\n%allow mixed-spelling\nkhoá\n"),
  ]

  static let references = [
    FindingCase(
      "inconsistent-reference", declared + "<@a|Lê Á> <@a-2|⟦Lê  Á⟧>.\n\n<@a|LÊ Á> <&x|Bộ X> <&y|⟦Bộ X⟧>\n",
      "is @a-2 (Lê Á) here and @a (Lê Á) elsewhere", "is &y (Bộ Y) here"),
    FindingCase(
      "inconsistent-reference",
      declared + "<@a|ông> <@b|Ông> <&x|Bộ X> <&y|Bộ Y> <@?|Lê Á> <@a|Lê Á> <&x|Đảng ủy> <&y|Đảng ủy>\n"),
    FindingCase("inconsistent-reference", "%allow inconsistent-reference\n\n" + declared + "<@a|Lê Á> <@a-2|Lê Á>\n"),
  ]

  private static let declared = """
    %official @a Lê Á
    %official @a-2 Lê Á
    %official @b Lê Bê
    %organization &x Bộ X
    %organization &y Bộ Y

    """
}
