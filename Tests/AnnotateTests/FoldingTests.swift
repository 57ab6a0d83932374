import Testing

@testable import Annotate

@Suite struct FoldingTests {
  @Test(
    arguments: [
      // Composition.
      ("Lê Hồng", "Le\u{302} Ho\u{302}\u{300}ng"), ("Lê Hồng", "Lê Hồ\u{300}ng"), ("ước", "u\u{31B}\u{301}o\u{31B}c"),
      ("được", "đ\u{1B0}\u{1A1}\u{323}c"), ("được", "đươ\u{323}c"), ("mặt", "ma\u{323}\u{306}t"),
      ("mặt", "ma\u{306}\u{323}t"),
      ("kỹ", "ky\u{303}"), ("ngã", "nga\u{303}"),
      // Case, also of a single letter in a phrase.
      ("Ban Thường vụ", "BAN THƯỜNG VỤ"), ("Đảng bộ", "đảng Bộ"), ("Ỷ", "ỷ"),
      // D with a stroke, and the letter that looks like it.
      ("Đảng", "\u{D0}ảng"), ("đoàn", "\u{F0}oàn"), ("ĐẢNG", "\u{D0}ẢNG"),
      // The place of the tone mark.
      ("hoà", "hòa"), ("khoá", "khóa"), ("thuỷ", "thủy"), ("toả", "tỏa"), ("loè", "lòe"), ("luỹ", "lũy"),
      ("thoại", "thọai"),
      ("hoàn", "hòan"), ("quý", "qúy"), ("Khoa\u{301}", "KHO\u{301}A"),
      // i and y as the whole vowel.
      ("kỷ", "kỉ"), ("Mỹ", "Mĩ"), ("lý luận", "lí luận"), ("sỹ quan", "sĩ quan"), ("hy vọng", "hi vọng"), ("tỷ", "tỉ"),
      ("bác sỹ", "bác sĩ"),
      // Trung ương.
      ("Trung ương", "T.Ư"), ("Trung ương", "TW"), ("TRUNG ƯƠNG", "TƯ"), ("Trung ương", "T.W."), ("Trung ương", "t.ư."),
      ("Ban Đối ngoại Trung ương Hội", "Ban Đối ngoại T.Ư Hội"), ("05-CT/TW", "05-CT/TƯ"), ("05-CT/TW", "05-CT/T.Ư"),
      ("Trung\u{A0}ương", "TW"), ("Trung  ương", "T.W"), ("Văn phòng Trung ương", "Văn phòng trung ương"),
      // Dashes of every length, with spaces around them or without.
      ("2010 - 2015", "2010-2015"), ("2010–2015", "2010-2015"), ("a — b", "a-b"), ("a\u{2010}b", "a-b"),
      ("a\u{2011}b", "a-b"),
      ("a \u{2212} b", "a-b"), ("02-CT/ĐU", "02 – CT/ĐU"),
      // Spaces and line ends, also at the ends.
      ("chi bộ thôn", "chi  bộ\u{A0}thôn"), ("chi bộ", " chi\r\nbộ\t"), ("chi bộ", "chi\u{2009}bộ"),
      ("chi bộ", "chi\u{3000}bộ"),
      // What nobody sees.
      ("chi bộ", "ch\u{AD}i bộ"), ("chi bộ", "chi b\u{200B}ộ"), ("chi bộ", "\u{FEFF}chi bộ"),
      // A full stop at the end.
      ("chi bộ", "chi bộ."),
    ] as [(String, String)])
  func makesAlike(one: String, other: String) {
    #expect(Folding.key(one) == Folding.key(other))
    #expect(Folding.key(one, .letters) == Folding.key(other, .letters) || Self.isCentral(one))
  }

  /// Looking up compares letters, and does not know abbreviations.
  private static func isCentral(_ text: String) -> Bool { Folding.key(text).contains(0x77) }

  @Test(
    arguments: [
      ("Trần Văn Vi", "Trần Văn Ví"), ("Hoa", "Hòa"), ("Đức", "Dức"), ("ơn", "on"), ("ân", "ăn"), ("chi bộ", "chibộ"),
      ("khóa XI", "khóa XII"), ("05-CT/TW", "06-CT/TW"), ("05-CT/TW", "05-NQ/TW"), ("05-CT/TW", "05-CT-TW"),
      // i and y that are not the whole vowel, or stand behind other letters.
      ("quy", "qui"), ("thủy", "thủi"), ("tay", "tai"), ("vy", "vi"), ("Ý", "Í"), ("huy", "hui"), ("suy", "sui"),
      // Words that are only like Trung ương.
      ("trung", "TW"), ("ương", "TW"), ("tư", "trung"), ("tự", "TƯ"), ("tứ", "TW"),
      ("trung ương", "trung ướng"),
    ] as [(String, String)])
  func keepsApart(one: String, other: String) {
    #expect(Folding.key(one) != Folding.key(other))
  }

  /// In a surname, and only there, i and y differ.
  @Test(
    arguments: [
      ("Lý Văn Sáu", "Lí Văn Sáu", false), ("Hy Văn Sáu", "Hi Văn Sáu", false), ("Trần Văn Lý", "Trần Văn Lí", true),
      ("Trần Kỳ", "Trần Kì", true), ("LÝ VĂN SÁU", "lý văn sáu", true), ("Ly\u{301} Sáu", "Lý Sáu", true),
      ("Hoà Văn Sáu", "Hòa Văn Sáu", true),
    ] as [(String, String, Bool)])
  func knowsSurnames(one: String, other: String, areAlike: Bool) {
    #expect((Folding.key(one, .personName) == Folding.key(other, .personName)) == areAlike)
  }

  @Test(
    arguments: [
      ("Lê Hồng Vịnh", "le hong vinh"), ("ĐẶNG THỊ ƯỚC", "dang thi uoc"), ("\u{D0}ặng", "dang"),
      ("Nguye\u{302}\u{303}n", "nguyen"),
      ("Lò  Văn\u{A0}Sáu", "lo van sau"), ("Chỉ thị 05–CT/TW", "chi thi 05-ct/tw"), ("Mỹ", "mi"),
    ] as [(String, String)])
  func dropsDiacriticsToLookUp(text: String, expected: String) {
    #expect(String(decoding: Folding.key(text, .letters), as: UTF8.self) == expected)
    #expect(Folding.key(text, .letters) == Folding.key(expected, .letters))
  }

  /// Bytes that are no UTF-8, and marks without a letter, are keys too.
  @Test(
    arguments: [[], [0xFF], [0xC3], [0xE1, 0xBB], [0xCC, 0x81], [0x61, 0xFF, 0x62], [0x00], [0x2E]] as [[UInt8]])
  func takesAnyBytes(bytes: [UInt8]) {
    for strength in [Folding.Strength.spelling, .personName, .letters] {
      #expect(Folding.key(bytes, strength) == Folding.key(bytes, strength))
    }
  }
}
