import JSON
import Testing

/// The standard library is the oracle.
@Suite struct UTF8ValidityTests {
  @Test func agreesOnEveryBeginningOfAScalar() {
    for first in 0...255 as ClosedRange<UInt8> {
      for second in 0...255 as ClosedRange<UInt8> {
        check([first, second])
        for third in [0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF] as [UInt8] {
          check([first, second, third])
          for fourth in [0x41, 0x80, 0xBF, 0xC2] as [UInt8] { check([0x61, first, second, third, fourth]) }
        }
      }
    }
  }

  @Test(arguments: ["", "a", "Lê Hồng Anh", "e\u{301}", "😀", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"])
  func agreesOnTextsAndTheirParts(text: String) {
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count { check(Array(bytes[start..<end])) }
    }
  }

  /// Of long texts many bytes are looked at together, where nothing stands out.
  @Test(
    arguments: [
      [], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC3, 0xA1], [0xDF, 0xBF], [0xE0, 0x9F, 0xBF],
      [0xE0, 0xA0, 0x80], [0xE1, 0xBA], [0xE1, 0xBA, 0xA1], [0xE1, 0xBA, 0xA1, 0x80], [0xE3, 0x80], [0xE4, 0xB8, 0xAD],
      [0xE4, 0xB8], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBD], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x9F, 0x98, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
    ] as [[UInt8]])
  func agreesOnLongTexts(part: [UInt8]) {
    let text = Array(String(repeating: "Ông Lê Hồng Anh – đồng chí. ", count: 9).utf8)
    let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
    for start in starts { check(Array(text[..<start]) + part + text[start...]) }
    for start in starts { check(Array(text[..<start]) + part) }
  }

  private func check(_ bytes: [UInt8]) {
    let expected = String(validating: bytes, as: UTF8.self) != nil
    let found = bytes.withUnsafeBufferPointer(UTF8Validity.holds)
    if found != expected { Issue.record("\(bytes) is\(expected ? "" : " not") UTF-8") }
    if (UTF8Validity.firstMistake(in: bytes) == nil) != expected { Issue.record("the mistake in \(bytes)") }
  }
}
