import JSON
import Testing

@Suite struct ParserTests {
  /// `▸` stands where the error is.
  static let broken: [(source: String, message: String)] = [
    ("▸", "The document ends where a value should stand"),
    (" \t\r\n▸", "The document ends where a value should stand"),
    ("\u{FEFF}▸", "The document ends where a value should stand"),
    ("\u{FEFF}▸\u{FEFF}1", "Expected a value"),
    ("▸\u{B}1", "Expected a value"),
    ("▸\0", "Expected a value"),
    ("▸// a comment\n1", "Expected a value, not '/'"),
    ("▸'a'", "Expected a value, not '''"),
    ("▸é", "Expected a value"),
    ("▸nul", "Expected a value, not 'n'"),
    ("▸True", "Expected a value, not 'T'"),
    ("▸NaN", "Expected a value, not 'N'"),
    ("▸]", "Expected a value, not ']'"),
    ("null ▸null", "Nothing may follow the document's value"),
    ("{}▸}", "Nothing may follow the document's value"),
    ("1 ▸,2", "Nothing may follow the document's value"),
    ("[▸", "The document ends where a value should stand"),
    ("[1▸", "The document ends where ',' or ']' should stand"),
    ("[1,▸", "The document ends where a value should stand"),
    ("[1,▸]", "Expected a value, not ']'"),
    ("[▸,1]", "Expected a value, not ','"),
    ("[1 ▸2]", "Expected ',' or ']', not '2'"),
    ("[1▸}", "Expected ',' or ']', not '}'"),
    ("[[1, 2], {▸]", "Expected a key in double quotes, not ']'"),
    ("{▸", "The document ends where a key in double quotes should stand"),
    ("{▸a: 1}", "Expected a key in double quotes, not 'a'"),
    ("{\"a\"▸}", "Expected ':', not '}'"),
    ("{\"a\"▸", "The document ends where ':' should stand"),
    ("{\"a\":▸}", "Expected a value, not '}'"),
    ("{\"a\": 1 ▸\"b\": 2}", "Expected ',' or '}', not '\"'"),
    ("{\"a\": 1, ▸}", "Expected a key in double quotes, not '}'"),
    ("{\"a\": 1▸]", "Expected ',' or '}', not ']'"),
    ("▸\"", "This string is not closed"),
    ("[▸\"đường, 1]", "This string is not closed"),
    ("\"a▸\n\"", "A string cannot hold a line end"),
    ("\"eight by▸\u{1F}\"", "A string cannot hold a line end"),
    ("\"▸\0\"", "A string cannot hold a line end"),
    ("\"a▸\\", "This is no escape of JSON"),
    ("\"▸\\a\"", "This is no escape of JSON"),
    ("\"\\\\▸\\'\"", "This is no escape of JSON"),
    ("\"▸\\u12\"", "This is no escape of JSON"),
    ("\"▸\\u12G4\"", "This is no escape of JSON"),
    ("\"▸\\u+123\"", "This is no escape of JSON"),
    ("\"▸\\U0041\"", "This is no escape of JSON"),
    ("-▸", "The document ends where a digit should stand"),
    ("-▸a", "Expected a digit, not 'a'"),
    ("▸+1", "Expected a value, not '+'"),
    ("▸.5", "Expected a value, not '.'"),
    ("1.▸", "The document ends where a digit should stand"),
    ("[1.▸]", "Expected a digit, not ']'"),
    ("1e▸", "The document ends where a digit should stand"),
    ("1e+▸-1", "Expected a digit, not '-'"),
    ("0▸1", "A number cannot begin with 0"),
    ("-0▸0", "A number cannot begin with 0"),
    ("0▸x10", "Nothing may follow the document's value"),
    ("1▸_000", "Nothing may follow the document's value"),
    ("1.5▸.5", "Nothing may follow the document's value"),
  ]

  @Test(arguments: broken)
  func saysWhatIsWrongAndWhere(source: String, message: String) throws {
    let parts = source.split(separator: "▸", omittingEmptySubsequences: false)
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(Array(parts.joined().utf8)) }
    #expect(error?.offset == parts[0].utf8.count)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  static let notUTF8: [(bytes: [UInt8], offset: Int)] = [
    ([0x22, 0xFF, 0x22], 1), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xC0, 0xAF, 0x22], 1),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
    ([0x22, 0x61, 0xF4, 0x90, 0x80, 0x80, 0x22], 2), ([0x22, 0x80, 0x22], 1), ([0x31, 0x20, 0xE1, 0xBA], 2),
    ([0xFF, 0xFE, 0x31, 0x00], 0), ([0x5B, 0x5D, 0xF8], 2),
  ]

  @Test(arguments: notUTF8)
  func refusesWhatIsNotUTF8(bytes: [UInt8], offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
    #expect(error?.offset == offset)
    #expect(error?.message.hasPrefix("This is not UTF-8") == true)
  }

  @Test func refusesEveryPrefix() throws {
    let document = Array(#"{"đ\u00e0":[-1.5e+3,true,null,{"":"a\n😀\uD83D\uDE00"},[],{}],"b":false}"#.utf8)
    #expect(throws: Never.self) { try JSONValue.parse(document) }
    for end in document.indices {
      let error = #expect(throws: JSONError.self) { try JSONValue.parse(document[..<end]) }
      #expect(try #require(error).offset <= end)
    }
  }

  /// A megabyte, or a few, of what could exhaust a stack or take time beyond measure.
  static let endless: [(unit: String, offset: Int?)] = [
    ("[", 512), ("{\"a\":", 512 * 5), ("[{\"a\":", 256 * 6), ("\"\\", nil), ("\"", 2), ("\\", 0), ("-", 1), ("0", 1),
    (" ", 1 << 20),
    ("\u{FEFF}", 3), ("[]", 2), ("{}", 2), ("1 ", 2), ("[1,", 512 * 3),
  ]

  @Test(arguments: endless)
  func endsOnEndlessInput(unit: String, offset: Int?) {
    let bytes = Array(String(repeating: unit, count: (1 << 20) / unit.utf8.count).utf8)
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
    if let offset { #expect(error?.offset == offset) }
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func nestsAsDeepAsItSays(open: String, close: String) throws {
    func nested(_ depth: Int) -> [UInt8] {
      let opening = String(repeating: open, count: depth)
      let closing = String(repeating: close, count: depth)
      return Array((opening + "1" + closing).utf8)
    }
    var value = try JSONValue.parse(nested(512))
    while let inner = value[0] ?? value["a"] { value = inner }
    #expect(value.int == 1)
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(nested(513)) }
    #expect(error?.offset == 512 * open.utf8.count)
  }
}
