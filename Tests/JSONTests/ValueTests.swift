import JSON
import Testing

@Suite struct ValueTests {
  static let numbers: [(source: String, int: Int?, double: Double?)] = [
    ("0", 0, 0), ("-0", 0, -0.0), ("0.0", 0, 0), ("0e99999999999999999999", 0, 0), ("7", 7, 7), ("-42", -42, -42),
    ("3.0", 3, 3), ("1e2", 100, 100), ("1E+2", 100, 100), ("30e-1", 3, 3), ("1.50e1", 15, 15), ("0.001e3", 1, 1),
    ("1.5", nil, 1.5), ("1e-1", nil, 0.1), ("100e-3", nil, 0.1), ("0.1", nil, 0.1), ("120e-2", nil, 1.2),
    ("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_992),
    ("9223372036854775807", .max, 9.223372036854775807e18), ("9223372036854775808", nil, 9.223372036854775807e18),
    ("-9223372036854775808", .min, -9.223372036854775807e18), ("-9223372036854775809", nil, -9.223372036854775807e18),
    ("18446744073709551616", nil, 18_446_744_073_709_551_616), ("1e18", 1_000_000_000_000_000_000, 1e18),
    ("1e19", nil, 1e19),
    ("92233720368547758.07e2", .max, 9.223372036854775807e18), ("1e400", nil, nil), ("-1e400", nil, nil),
    ("1e-400", nil, 0), ("1e9223372036854775808", nil, nil), ("1e-9223372036854775808", nil, 0),
    ("5e-324", nil, .leastNonzeroMagnitude),
    ("1" + String(repeating: "0", count: 1 << 20), nil, nil),
    (String(repeating: "9", count: 1 << 20) + "e-1048575", nil, 10),
    ("0." + String(repeating: "0", count: 1 << 20) + "7e1048577", 7, 7),
    ("1" + String(repeating: "0", count: 1 << 20) + "e-1048575", 10, 10),
    ("1e" + String(repeating: "9", count: 1 << 20), nil, nil),
  ]

  @Test(arguments: numbers)
  func readsNumbers(source: String, int: Int?, double: Double?) throws {
    let value = try #require(JSONValue(source))
    #expect(value.kind == .number)
    #expect(value.int == int, "\(source.prefix(40))")
    #expect(value.double == double, "\(source.prefix(40))")
  }

  static let strings: [(source: String, text: String)] = [
    ("", ""), ("a", "a"), ("Đồng chí", "Đồng chí"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\u0000"#, "\0"),
    (#"a\u00e0b\u00E0c"#, "aàbàc"), (#"\u1ebf"#, "ế"), (#"\uD83D\uDE00"#, "😀"), (#"\ud83d\ude00x"#, "😀x"),
    (#"\uDBFF\uDFFF"#, "\u{10FFFF}"), (#"\uFFFF"#, "\u{FFFF}"), (#"\\u0041"#, #"\u0041"#),
    ("\u{7F}\u{2028}", "\u{7F}\u{2028}"),
    (#"\uD83D"#, "\u{FFFD}"), (#"\uDE00"#, "\u{FFFD}"), (#"\uDE00\uD83D"#, "\u{FFFD}\u{FFFD}"),
    (#"\uD83Da"#, "\u{FFFD}a"),
    (#"\uD83D\n"#, "\u{FFFD}\n"), (#"\uD83D\u0041"#, "\u{FFFD}A"), (#"\uD83D\uD83D\uDE00"#, "\u{FFFD}😀"),
    ("a run longer than a word\\nand another", "a run longer than a word\nand another"),
  ]

  @Test(arguments: strings)
  func readsStrings(source: String, text: String) throws {
    let value = try #require(JSONValue("[\"\(source)\", {\"\(source)\": 1, \"z\": 2}]"))
    let string = try #require(value[0])
    #expect(string.string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(string.utf8 == Array(text.utf8))
    #expect(string.stringEquals(text))
    #expect(!string.stringEquals(text + "x"))
    #expect(!string.stringEquals("y" + text.dropFirst()))
    #expect(value[1]?[text]?.int == 1)
    #expect(value[1]?.members.first { _ in true }?.key == text)
  }

  @Test func comparesBytesAndNotWhatUnicodeHoldsEqual() throws {
    let value = try #require(JSONValue("{\"e\u{301}\": 1}"))
    #expect(value["\u{E9}"] == nil)
    #expect(value["e\u{301}"]?.int == 1)
  }

  @Test func takesTheLastOfDuplicateKeys() throws {
    let value = try #require(JSONValue(#"{"a": 1, "b": {"a": 2}, "\u0061": [3], "a ": 4}"#))
    #expect(value["a"]?[0]?.int == 3)
    #expect(value.count == 4)
    #expect(value.members.map(\.key) == ["a", "b", "a", "a "])
  }

  @Test(arguments: ["[0, [1, 1], 2, {\"a\": 1}, 4]", "[0, 1, 2, 3, 4]", "[]", "[[], [], [], [], []]"])
  func findsElementsByIndex(source: String) throws {
    let value = try #require(JSONValue(source))
    #expect(value.elements.map(\.range) == (0..<value.count).compactMap { value[$0]?.range })
    for index in [-1, .min, value.count, .max] { #expect(value[index] == nil) }
  }

  @Test(arguments: ["null", "true", "1", "\"a\"", "[1]", "{\"a\": 1}"])
  func answersNothingForAnotherKind(source: String) throws {
    let value = try #require(JSONValue(source))
    let answers: [(JSONValue.Kind, Bool)] = [
      (.null, value.isNull), (.bool, value.bool != nil), (.number, value.int != nil), (.number, value.double != nil),
      (.string, value.string != nil), (.string, value.utf8 != nil), (.string, value.stringEquals("a")),
      (.array, value[0] != nil), (.array, value.elements.contains { _ in true }),
      (.object, value["a"] != nil), (.object, value.members.contains { _ in true }),
    ]
    for (kind, isAnswered) in answers { #expect(isAnswered == (kind == value.kind)) }
    #expect(value.count == ([.array, .object].contains(value.kind) ? 1 : 0))
  }

  @Test func countsOffsetsFromTheFirstByteGiven() throws {
    let bytes = Array("xx\u{FEFF} [1, \"à\", {\"k\": true}]".utf8)
    let value = try JSONValue.parse(bytes[2...])
    let member = try #require(value[2]?.members.first { _ in true })
    #expect([value.range, value[1]?.range, member.keyRange, member.value.range] == [4..<26, 8..<12, 15..<18, 20..<24])
  }

  /// What stands at a value's place is that value, and the value of an object's member stands behind its key.
  @Test func pointsAtItsText() {
    for seed in 0..<500 {
      var random = RandomJSON(seed: seed)
      let document = random.document()
      guard let value = JSONValue(document) else { continue }
      check(value, in: document, within: document.indices)
    }
  }

  private func check(_ value: JSONValue, in document: [UInt8], within bounds: Range<Int>) {
    #expect(bounds.clamped(to: value.range) == value.range)
    let copy = try? JSONValue.parse(document[value.range])
    #expect(copy?.range == 0..<value.range.count)
    #expect(copy.flatMap { Content($0) } == Content(value))
    var position = value.range.lowerBound + 1
    for element in value.elements {
      check(element, in: document, within: position..<value.range.upperBound - 1)
      position = element.range.upperBound
    }
    for member in value.members {
      #expect(position <= member.keyRange.lowerBound)
      #expect((try? JSONValue.parse(document[member.keyRange]))?.string == member.key)
      check(member.value, in: document, within: member.keyRange.upperBound + 1..<value.range.upperBound - 1)
      position = member.value.range.upperBound
    }
  }
}
