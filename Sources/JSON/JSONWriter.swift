/// Writes a document into bytes, its commas set by itself. What it writes is JSON in UTF-8 as long as each beginning
/// has its end and each value in an object follows a key.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  private var place = Place.bare
  private var depth = 0

  /// What stands before the next value or key: nothing at the beginning and after a key, a new line at most after an
  /// opening bracket, a comma after a value.
  private enum Place { case bare, first, next }

  /// - Parameter pretty: Whether each key and element stands in a line of its own, indented by two spaces a level.
  public init(pretty: Bool = false) {
    isPretty = pretty
  }

  /// Begins anew, by default in the memory that is there already.
  public mutating func reset(keepingCapacity: Bool = true) {
    bytes.removeAll(keepingCapacity: keepingCapacity)
    place = .bare
    depth = 0
  }

  public mutating func beginObject() { begin("{") }

  public mutating func endObject() { end("}") }

  public mutating func beginArray() { begin("[") }

  public mutating func endArray() { end("]") }

  public mutating func object<Failure>(_ members: (inout Self) throws(Failure) -> Void) throws(Failure) {
    beginObject()
    try members(&self)
    endObject()
  }

  public mutating func array<Failure>(_ elements: (inout Self) throws(Failure) -> Void) throws(Failure) {
    beginArray()
    try elements(&self)
    endArray()
  }

  public mutating func key(_ name: StaticString) {
    // All at once, like an integer.
    let hasComma = place == .next
    let isPlain = name.withUTF8Buffer { name in
      guard !isPretty, name.span.endOfPlainText(from: 0) == name.count else { return false }
      bytes.append(addingCapacity: name.count + 4) { output in
        if hasComma { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\""))
        for byte in name { output.append(byte) }
        output.append(UInt8(ascii: "\""))
        output.append(UInt8(ascii: ":"))
      }
      return true
    }
    if isPlain {
      place = .bare
    } else {
      value(name)
      endKey()
    }
  }

  @_disfavoredOverload
  public mutating func key(_ name: String) {
    value(name)
    endKey()
  }

  public mutating func null() { literal("null") }

  public mutating func value(_ truth: Bool) { literal(truth ? "true" : "false") }

  public mutating func value(_ number: Int) {
    // The comma goes with the digits: each growth of the array has its price, and a message can hold 50,000 integers.
    let hasComma = place == .next && !isPretty
    if !hasComma { separate() }
    bytes.append(addingCapacity: 21) { output in
      if hasComma { output.append(UInt8(ascii: ",")) }
      if number < 0 { output.append(UInt8(ascii: "-")) }
      var rest = number.magnitude
      let tenth = rest / 10
      var power: UInt = 1
      while power <= tenth { power *= 10 }
      while power > 1 {
        let digit = rest / power
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
        rest -= digit * power
        power /= 10
      }
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest))
    }
  }

  /// The shortest digits that read as the same number; `null` for infinities and what is no number.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: number.description.utf8)
  }

  public mutating func value(_ text: StaticString) {
    separate()
    text.withUTF8Buffer { quote($0.span) }
  }

  @_disfavoredOverload
  public mutating func value(_ text: String) {
    separate()
    quote(text.utf8.span)
  }

  /// Writes a string; bytes that are not UTF-8 become U+FFFD.
  public mutating func string(utf8: some Sequence<UInt8>) {
    separate()
    if utf8.withContiguousStorageIfAvailable({ repair($0.span) }) == nil { repair(Array(utf8).span) }
  }

  /// Writes a value as it stands in its source.
  public mutating func raw(_ value: JSONValue) {
    separate()
    bytes.append(contentsOf: value.source)
  }

  /// Writes bytes that are a value already.
  public mutating func raw(json value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    place = .first
    depth += 1
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    depth -= 1
    if isPretty, place == .next { breakLine() }
    bytes.append(UInt8(ascii: bracket))
    place = .next
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    place = .bare
  }

  private mutating func separate() {
    if place == .next { bytes.append(UInt8(ascii: ",")) }
    if isPretty, place != .bare { breakLine() }
    place = .next
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, depth) * 2))
  }

  private mutating func repair(_ text: Span<UInt8>) {
    if text.withUnsafeBufferPointer(UTF8Validity.holds) { return quote(text) }
    let repaired = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    quote(repaired.utf8.span)
  }

  private mutating func quote(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var offset = 0
    while true {
      let end = text.endOfPlainText(from: offset)
      text.extracting(offset..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      guard end < text.count else { break }
      escape(text[end])
      offset = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(UInt8(ascii: "0") + byte >> 4)
      bytes.append(UInt8(ascii: byte & 0xF < 10 ? "0" : "W") + byte & 0xF)
    default: bytes.append(byte)
    }
  }
}
