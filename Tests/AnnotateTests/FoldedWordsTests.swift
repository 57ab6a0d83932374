import Testing

@testable import Annotate

@Suite struct FoldedWordsTests {
  @Test(
    arguments: [
      ("Chỉ thị 05-CT/TW", "chỉ thị 5 CT TW"), ("khóa XI", "khoá 11"), ("Đại hội lần thứ tư", "đại hội lần thứ 4"),
      ("lần thứ nhì", "lần thứ 2"), ("khóa XXXIX", "khóa 39"), ("Nghị quyết 2015/QH14", "nghị quyết 2015 QH 14"),
      ("“Về việc cưới”", "về việc cưới"), ("của của", "của"), ("Đảng bộ Bộ Văn thư", "Đảng bộ Văn thư"), ("…", ""),
      ("004", "4"),
    ] as [(String, String)])
  func areTheSame(one: String, other: String) {
    #expect(FoldedWords(one) == FoldedWords(other))
  }

  @Test(
    arguments: [
      ("khóa XI", "khóa XII"), ("tư", "4"), ("Ví", "6"), ("chi bộ thôn", "chi bộ"), ("VX", "5"), ("ba", "3"),
    ] as [(String, String)])
  func differ(one: String, other: String) {
    #expect(FoldedWords(one) != FoldedWords(other))
  }

  @Test(
    arguments: [
      ("Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo", true), ("BGDĐT", "Bộ Giáo dục và Đào tạo", true),
      ("Bộ Giáo dục", "Bộ Giáo dục và Đào tạo", true),
      ("Hội LHPN xã", "Hội Liên hiệp Phụ nữ xã", true), ("Hội Phụ nữ", "Hội Liên hiệp Phụ nữ xã", true),
      ("Phụ nữ Hội", "Hội Liên hiệp Phụ nữ xã", false), ("Hội LHTN xã", "Hội Liên hiệp Phụ nữ xã", false),
      ("", "Hội Liên hiệp Phụ nữ xã", false), ("V", "Hội Vườn", false), ("xã Hội", "Hội xã", false),
    ] as [(String, String, Bool)])
  func shortens(words: String, name: String, expected: Bool) {
    #expect(FoldedWords(words).shortens(FoldedWords(name)) == expected)
  }
}
