/// Reads one document (RFC 8259, nothing beyond it) in one pass and without recursion.
struct Parser {
  static let maximumDepth = 512

  private let bytes: [UInt8]
  private var offset = 0
  private var nodes: [Node] = []
  private var openContainers: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The nodes of the document, its value's first.
  mutating func parse() throws(JSONError) -> [Node] {
    try validate()
    nodes.reserveCapacity(min(bytes.count / 8 + 1, 1024))
    repeat { try readValue() } while try advanceToValue()
    skipWhitespace()
    guard offset == bytes.count else { throw failure("Nothing may follow the document's value; remove this") }
    return nodes
  }

  private mutating func validate() throws(JSONError) {
    guard bytes.count < UInt32.max else { throw failure("A JSON document of 4 GB or more cannot be read") }
    if let mistake = UTF8Validity.firstMistake(in: bytes) {
      offset = mistake
      throw failure("This is not UTF-8; save the document in that encoding")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Reads a value that is no container, or enters a container.
  private mutating func readValue() throws(JSONError) {
    skipWhitespace()
    let start = offset
    switch character {
    case "{": try enter(.object)
    case "[": try enter(.array)
    case "\"": try readString()
    case "-", "0"..."9": try readNumber()
    case "t" where skip("true"), "f" where skip("false"): append(.bool, from: start)
    case "n" where skip("null"): append(.null, from: start)
    default: throw expected("a value")
    }
  }

  private mutating func enter(_ kind: JSONValue.Kind) throws(JSONError) {
    guard openContainers.count < Self.maximumDepth else {
      throw failure("Arrays and objects may be nested \(Self.maximumDepth) deep, not deeper")
    }
    openContainers.append(nodes.count)
    offset += 1
    append(kind, from: offset - 1)
  }

  /// Leaves the containers that end here and goes on to the next value; false at the end of the document's value.
  private mutating func advanceToValue() throws(JSONError) -> Bool {
    while let container = openContainers.last {
      let isObject = nodes[container].kind == .object
      skipWhitespace()
      if character == (isObject ? "}" : "]") {
        offset += 1
        nodes[container].end = UInt32(offset)
        nodes[container].next = UInt32(nodes.count)
        openContainers.removeLast()
        continue
      }
      let isFirst = container == nodes.count - 1
      if !isFirst {
        guard character == "," else { throw expected(isObject ? "',' or '}'" : "',' or ']'") }
        offset += 1
      }
      if isObject { try readKey() }
      nodes[container].count += 1
      return true
    }
    return false
  }

  private mutating func readKey() throws(JSONError) {
    skipWhitespace()
    guard character == "\"" else { throw expected("a key in double quotes") }
    try readString()
    skipWhitespace()
    guard character == ":" else { throw expected("':'") }
    offset += 1
  }

  private mutating func readString() throws(JSONError) {
    let start = offset
    var isEscaped = false
    offset += 1
    while true {
      offset = bytes.span.endOfPlainText(from: offset)
      switch character {
      case "\"":
        offset += 1
        return append(.string, isEscaped: isEscaped, from: start)
      case "\\":
        isEscaped = true
        try skipEscape()
      case _ where offset == bytes.count:
        offset = start
        throw failure("This string is not closed; add the closing quote")
      default:
        throw failure("A string cannot hold a line end or control character; close it, or write an escape such as \\n")
      }
    }
  }

  private mutating func skipEscape() throws(JSONError) {
    let letter = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if JSONValue.unescape(letter) != nil {
      offset += 2
    } else if letter == UInt8(ascii: "u"), bytes.span.hexadecimal(at: offset + 2) != nil {
      offset += 6
    } else {
      throw failure("This is no escape of JSON; a backslash is written \\\\, a character by its number \\u00e0")
    }
  }

  private mutating func readNumber() throws(JSONError) {
    let start = offset
    if character == "-" { offset += 1 }
    if character == "0" {
      offset += 1
      if isAtDigit { throw failure("A number cannot begin with 0; remove the zero") }
    } else {
      try skipDigits()
    }
    if character == "." {
      offset += 1
      try skipDigits()
    }
    if character == "e" || character == "E" {
      offset += 1
      if character == "+" || character == "-" { offset += 1 }
      try skipDigits()
    }
    append(.number, from: start)
  }

  private mutating func skipDigits() throws(JSONError) {
    guard isAtDigit else { throw expected("a digit") }
    while isAtDigit { offset += 1 }
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let matches = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    if matches { offset += word.utf8CodeUnitCount }
    return matches
  }

  private mutating func skipWhitespace() {
    while character == " " || character == "\n" || character == "\r" || character == "\t" { offset += 1 }
  }

  private mutating func append(_ kind: JSONValue.Kind, isEscaped: Bool = false, from start: Int) {
    let next = UInt32(nodes.count + 1)
    nodes.append(
      Node(kind: kind, isEscaped: isEscaped, start: UInt32(start), end: UInt32(offset), next: next))
  }

  /// The character here, right for ASCII alone; at the end of the document NUL, which nothing expects.
  private var character: Unicode.Scalar { offset < bytes.count ? Unicode.Scalar(bytes[offset]) : "\0" }

  private var isAtDigit: Bool { "0"..."9" ~= character }

  private func expected(_ what: String) -> JSONError {
    guard offset < bytes.count else { return failure("The document ends where \(what) should stand") }
    let isPrintable = " "..."~" ~= character
    return failure("Expected \(what)" + (isPrintable ? ", not '\(character)'" : ""))
  }

  private func failure(_ message: String) -> JSONError { JSONError(offset: offset, message: message) }
}
