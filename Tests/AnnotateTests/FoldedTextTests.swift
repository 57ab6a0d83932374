import Foundation
import Support
import Testing

@testable import Annotate

/// Words that are one to a reader, with their places in the text.
struct FoldedTextTests {
  @Test(arguments: [
    ("khoá", "khóa"), ("văn hoá", "văn hóa"), ("hoà nhập", "hòa nhập"), ("chiến sỹ", "chiến sĩ"),
    ("Uỷ viên", "Ủy viên"), ("kỷ luật", "kỉ luật"), ("Bộ chính trị", "BỘ CHÍNH TRỊ"), ("Ðảng", "đảng"),
    ("ban Ðối ngoại T.Ư", "Ban Đối ngoại Trung ương"), ("TW", "Trung ương"), ("TƯ", "T.W"), ("03", "3"),
    ("Phó\u{A0}Thủ tướng", "Phó Thủ tướng"), ("an ninh – quốc phòng", "an ninh - quốc phòng"),
    ("To\u{301}m lại", "Tóm lại"), ("u\u{31B}\u{323}a", "ựa"), ("Đảng\u{200B} ủy", "Đảng ủy"), ("“ông”", "\"ông\""),
    ("quý", "quý"), ("Lê Hồng Anh", "LÊ HỒNG ANH"),
  ])
  func wordsAreAlike(_ one: String, _ other: String) {
    #expect(hashes(one) == hashes(other))
    #expect(hashes(one.decomposedStringWithCanonicalMapping) == hashes(one))
  }

  @Test(arguments: [
    ("Sơn", "Sờn"), ("tư", "tw"), ("hóa", "hoạ"), ("Đảng", "Dảng"), ("quy", "qui"), ("13", "31"), ("khóa", "khoa"),
  ])
  func wordsDiffer(_ one: String, _ other: String) {
    #expect(hashes(one) != hashes(other))
  }

  @Test(arguments: [
    ("NhuNĐảng ủy", ["Nhu", "N", "Đảng", "ủy"]), ("TTXVN đưa tin", ["TTXVN", "đưa", "tin"]),
    ("số 03-CT/TW.", ["số", "03", "-", "CT", "/", "TW", "."]), ("Ban T.Ư và", ["Ban", "T.Ư", "và"]),
    ("do Trung ương Đảng", ["do", "Trung ương", "Đảng"]),
    ("“Tốt!”, ông nói", ["“", "Tốt", "!", "”", ",", "ông", "nói"]),
    ("a\u{A0}b\u{AD}c", ["a", "b\u{AD}c"]), ("Trung\nương", ["Trung", "ương"]), ("", []),
  ])
  func tokensStandWhereTheyStood(_ text: String, _ words: [String]) {
    let bytes = Array(text.utf8)
    let tokens = FoldedText(bytes).tokens
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == words)
  }

  /// A long text is read with a memory of words, a short one without.
  @Test func aWordIsTheSameInALongText() {
    let pieces = [
      "Trung", "ương", "T.Ư", "T", ".", "Ư", "TW", "TƯ", "TU", "tw", "u", "Đảng", "ỦY", "khoá", "khóa", "kho\u{301}a",
      "NhuNĐảng", "BCHTW", "“", "”", "”,", "a\u{AD}b", "\u{200B}", "\u{A0}", " ", " ", " ", " ", " ", "12", "04-NQ",
      "ý",
      "nghiêng", "NGHIÊNG", "nghiêngnghiêng", "abcdefgh", "abcdefghijklmnop", "abcdefghijklmnopq", "\u{FFFD}", "漢", "é",
    ]
    var generator = SplitMix64(state: 7)
    for _ in 0..<50 {
      let lines = (0..<40).map { _ in
        var line = ""
        while let piece = pieces.randomElement(using: &generator), line.utf8.count + piece.utf8.count < 60 {
          line += piece
        }
        return line
      }
      let whole = FoldedText(lines.joined(separator: "\n")).tokens
      var start = 0
      var expected: [FoldedText.Token] = []
      for line in lines {
        for (index, var token) in FoldedText(line).tokens.enumerated() {
          if index == 0, start > 0 { token.gap = .lineEnd }
          token.start += Int32(start)
          token.end += Int32(start)
          expected.append(token)
        }
        start += line.utf8.count + 1
      }
      #expect(whole.count == expected.count)
      for (one, other) in zip(whole, expected) { #expect(isSame(one, other)) }
    }
  }

  /// More tokens than there is room for at first.
  @Test func aDenseTextIsReadWhole() {
    #expect(FoldedText(String(repeating: "a.", count: 1_000)).tokens.count == 2_000)
  }

  private func isSame(_ one: FoldedText.Token, _ other: FoldedText.Token) -> Bool {
    one.hash == other.hash && one.range == other.range && one.kind == other.kind && one.gap == other.gap
      && one.isCapitalized == other.isCapitalized && one.isAllCapitals == other.isAllCapitals
  }

  @Test func anyBytesAreRead() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        [UInt8.random(in: 0...255, using: &random), 0xE1, 0xBA, 0xCC, 0x81, 0x41, 0x20].randomElement(using: &random)
          ?? 0
      }
      var last = 0
      for token in FoldedText(bytes).tokens {
        #expect(token.range.lowerBound >= last && !token.range.isEmpty && token.range.upperBound <= bytes.count)
        last = token.range.upperBound
      }
    }
  }

  private func hashes(_ text: String) -> [UInt64] { FoldedText(text).tokens.map(\.hash) }
}
