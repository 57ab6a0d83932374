import JSON
import Testing

@Suite struct JSONWriterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let compact: String
    var pretty: String?
    let write: @Sendable (inout JSONWriter) -> Void

    var testDescription: String { compact }
  }

  static let cases = [
    Case(compact: "null") { $0.null() },
    Case(compact: "true") { $0.value(true) },
    Case(compact: "\"\"") { $0.value("") },
    Case(compact: "{}") { $0.object { _ in } },
    Case(compact: "[]") { $0.array { _ in } },
    Case(compact: "[[],{},[[]]]", pretty: "[\n  [],\n  {},\n  [\n    []\n  ]\n]") {
      $0.array {
        $0.array { _ in }
        $0.object { _ in }
        $0.array { $0.array { _ in } }
      }
    },
    Case(
      compact: #"{"a":1,"b":[true,null,"x"],"c":{"d":-1.5}}"#,
      pretty: """
        {
          "a": 1,
          "b": [
            true,
            null,
            "x"
          ],
          "c": {
            "d": -1.5
          }
        }
        """
    ) {
      let name = String("c")
      $0.beginObject()
      $0.key("a")
      $0.value(1)
      $0.key("b")
      $0.array {
        $0.value(true)
        $0.null()
        $0.value("x")
      }
      $0.key(name)
      $0.object {
        $0.key("d")
        $0.value(-1.5)
      }
      $0.endObject()
    },
    Case(
      compact: #"{"a\"\\\n":"đ\u0001","é\t":"\u001f"}"#,
      pretty: "{\n  \"a\\\"\\\\\\n\": \"đ\\u0001\",\n  \"é\\t\": \"\\u001f\"\n}"
    ) {
      let (key, text) = (String("é\t"), String("\u{1F}"))
      $0.beginObject()
      $0.key("a\"\\\n")
      $0.value("đ\u{1}")
      $0.key(key)
      $0.value(text)
      $0.endObject()
    },
    Case(compact: #"[{"id" : 1e0, "x":["\u0041"]},7]"#, pretty: "[\n  {\"id\" : 1e0, \"x\":[\"\\u0041\"]},\n  7\n]") {
      guard let value = JSONValue(#" [ {"id" : 1e0, "x":["\u0041"]} ] "#)?[0] else { return }
      $0.beginArray()
      $0.raw(value)
      $0.value(7)
      $0.endArray()
    },
    Case(compact: #"["😀a","b","c"]"#, pretty: "[\n  \"😀a\",\n  \"b\",\n  \"c\"\n]") { writer in
      writer.beginArray()
      writer.string(utf8: Array("x😀a".utf8).dropFirst())
      writer.string(utf8: "b".utf8)
      Array("c".utf8).withUnsafeBufferPointer { writer.string(utf8: $0) }
      writer.endArray()
    },
  ]

  @Test(arguments: cases)
  func writes(_ test: Case) {
    var writer = JSONWriter()
    var pretty = JSONWriter(pretty: true)
    // The second time in the memory of the first.
    for _ in 0..<2 {
      writer.reset()
      test.write(&writer)
      pretty.reset(keepingCapacity: false)
      test.write(&pretty)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == test.compact)
    #expect(String(decoding: pretty.bytes, as: UTF8.self) == test.pretty ?? test.compact)
  }

  @Test func writesIntegers() throws {
    var random = SeededGenerator(seed: 1)
    var integers = [0, 1, -1, .max, .min, .max - 1, .min + 1]
    var power = 1
    for _ in 0..<18 {
      power *= 10
      integers += [power - 1, power, -power, power + 1]
    }
    for _ in 0..<1000 {
      integers.append(.random(in: .min ... .max, using: &random) >> Int.random(in: 0..<64, using: &random))
    }
    var writer = JSONWriter()
    writer.array { for integer in integers { $0.value(integer) } }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\(integers.map(String.init).joined(separator: ","))]")
    #expect(try JSONValue.parse(writer.bytes).elements.map(\.int) == integers)
  }

  static let doubles: [(number: Double, source: String)] = [
    (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (0.1, "0.1"), (1e16, "1e+16"), (-1e-7, "-1e-07"),
    (.leastNonzeroMagnitude, "5e-324"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
  ]

  @Test(arguments: doubles)
  func writesDoubles(number: Double, source: String) throws {
    var writer = JSONWriter()
    writer.value(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == source)
    let value = try JSONValue.parse(writer.bytes)
    #expect(value.double == (number.isFinite ? number : nil))
  }

  @Test func replacesWhatIsNotUTF8() throws {
    var random = SeededGenerator(seed: 2)
    let pieces: [[UInt8]] = [
      [0x61], [0x22], [0x5C], [0x0A], [0x00], [0x80], [0xC3], [0xA0], [0xE1, 0xBA], [0xBF], [0xED, 0xA0, 0x80], [0xF4],
      [0xFF],
      Array("ế😀".utf8), Array("a run of ASCII".utf8),
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<10, using: &random)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      var writer = JSONWriter()
      writer.array {
        $0.string(utf8: bytes)
        $0.string(utf8: bytes.lazy.map { $0 })
      }
      let value = try JSONValue.parse(writer.bytes)
      let repaired = String(decoding: bytes, as: UTF8.self)
      #expect(value.elements.map(\.string) == [repaired, repaired])
    }
  }

  @Test(arguments: [false, true])
  func isReadAsItWasWritten(pretty: Bool) throws {
    for seed in 0..<1000 {
      var random = RandomJSON(seed: seed)
      let value = try JSONValue.parse(random.document())
      var writer = JSONWriter(pretty: pretty)
      writer.rewrite(value)
      #expect(try Content(JSONValue.parse(writer.bytes)) == Content(value))

      let text = random.text()
      writer.reset()
      writer.value(text)
      #expect(try JSONValue.parse(writer.bytes).utf8 == Array(text.utf8))
    }
  }
}
