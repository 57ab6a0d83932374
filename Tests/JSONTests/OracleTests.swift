import Foundation
import JSON
import Testing

/// Foundation reads the same, but for what `difference` names.
@Suite struct OracleTests {
  @Test(arguments: 0..<8)
  func readsAsFoundationDoes(block: Int) {
    var compared = 0
    for seed in block * 500..<(block + 1) * 500 {
      var random = RandomJSON(seed: seed)
      let document = random.document()
      if compare(document) { compared += 1 }
      for _ in 0..<4 where compare(random.mutation(of: document)) { compared += 1 }
    }
    #expect(compared > 2000, "of 2500")
  }

  /// False when a known difference stands in the way.
  private func compare(_ document: [UInt8]) -> Bool {
    let source = String(decoding: document, as: UTF8.self)
    do {
      let value = try JSONValue.parse(document)
      guard difference(in: value) == nil else { return false }
      #expect(Content(value) == Content(foundation: document), "\(source)")
    } catch {
      // Foundation takes a comma after the last element or member.
      let before = document[..<error.offset].last { !" \t\r\n".utf8.contains($0) }
      let isAtCloser = document[error.offset...].first.map("]}".utf8.contains) ?? false
      if before == UInt8(ascii: ","), isAtCloser { return false }
      // Not the decoder, which leaves the members that others replace unread.
      #expect(throws: (any Error).self, "\(error) in \(source)") {
        try JSONSerialization.jsonObject(with: Data(document), options: .fragmentsAllowed)
      }
    }
    return true
  }

  private func difference(in value: JSONValue) -> String? {
    switch value.kind {
    case .null, .bool: return nil
    case .number:
      guard let number = value.double else { return "a number that is too great: nil here, refused there" }
      let isTiny = value.int == nil && number.magnitude < 1e-290
      return isTiny ? "a number near zero: zero or subnormal here, refused there" : nil
    case .string:
      return value.string?.contains("\u{FFFD}") == true ? "half of a surrogate pair: U+FFFD here, refused there" : nil
    case .array:
      return value.elements.lazy.compactMap { difference(in: $0) }.first { _ in true }
    case .object:
      // The keys compared as Foundation compares them: canonically equivalent ones are equal.
      let keys = value.members.map(\.key)
      if Set(keys).count < keys.count { return "duplicate keys: the last wins here, the first there" }
      if keys.contains(where: { $0.contains("\u{FFFD}") }) { return "half of a surrogate pair" }
      return value.members.lazy.compactMap { difference(in: $0.value) }.first { _ in true }
    }
  }
}
