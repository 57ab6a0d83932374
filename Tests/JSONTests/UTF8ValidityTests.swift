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

  private func check(_ bytes: [UInt8]) {
    let expected = String(validating: bytes, as: UTF8.self) != nil
    let found = bytes.withUnsafeBufferPointer(UTF8Validity.holds)
    if found != expected { Issue.record("\(bytes) is\(expected ? "" : " not") UTF-8") }
    if (UTF8Validity.firstMistake(in: bytes) == nil) != expected { Issue.record("the mistake in \(bytes)") }
  }
}
