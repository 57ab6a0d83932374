/// A generator whose numbers are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Documents put together from pieces that are hard to read, and broken ones.
struct RandomJSON {
  private var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func document() -> [UInt8] {
    var text = ""
    append(to: &text, depth: 0)
    return Array(text.utf8)
  }

  /// A document with one to three of its bytes removed, replaced, inserted, doubled or exchanged.
  mutating func mutation(of document: [UInt8]) -> [UInt8] {
    var bytes = document
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let index = bytes.indices.randomElement(using: &generator) ?? 0
      let byte = Self.hardBytes.randomElement(using: &generator) ?? 0x20
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] = byte
      case 2: bytes.insert(byte, at: index)
      case 3: bytes.insert(bytes[index], at: index)
      default: bytes.swapAt(index, bytes.indices.randomElement(using: &generator) ?? 0)
      }
    }
    return bytes
  }

  mutating func text() -> String {
    (0..<Int.random(in: 0..<12, using: &generator)).reduce(into: "") { text, _ in
      text += Self.texts.randomElement(using: &generator) ?? ""
    }
  }

  private mutating func append(to text: inout String, depth: Int) {
    text += space()
    switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &generator) {
    case 0: text += ["null", "true", "false"].randomElement(using: &generator) ?? ""
    case 1, 2: text += number()
    case 3, 4: text += string()
    case 5:
      text += "["
      for index in 0..<Int.random(in: 0..<6, using: &generator) {
        if index > 0 { text += "," }
        append(to: &text, depth: depth + 1)
      }
      text += "]"
    default:
      text += "{"
      for index in 0..<Int.random(in: 0..<6, using: &generator) {
        if index > 0 { text += "," }
        text += space() + string() + space() + ":"
        append(to: &text, depth: depth + 1)
      }
      text += space() + "}"
    }
    text += space()
  }

  private mutating func number() -> String {
    let digits = Int.random(in: 0..<(1 << Int.random(in: 1..<62, using: &generator)), using: &generator)
    let sign = Bool.random(using: &generator) ? "-" : ""
    let fraction = ["", "", "", ".0", ".5", ".000", ".12345678901234567890"].randomElement(using: &generator) ?? ""
    let exponent = ["", "", "", "e0", "E+2", "e-3", "e18", "e-300"].randomElement(using: &generator) ?? ""
    return sign + String(digits) + fraction + exponent
  }

  private mutating func string() -> String {
    (0..<Int.random(in: 0..<8, using: &generator)).reduce(into: "\"") { text, _ in
      text += Self.stringPieces.randomElement(using: &generator) ?? ""
    } + "\""
  }

  private mutating func space() -> String {
    ["", "", "", " ", "\n  ", "\t", "\r\n"].randomElement(using: &generator) ?? ""
  }

  private static let stringPieces = [
    "a", "key", "Đồng chí ", "n\u{303}", "e\u{302}\u{301}", "😀", "\u{7F}", "\u{2028}", "a longer run of plain text",
    #"\n"#, #"\""#, #"\\"#, #"\/"#, #"\u00e0"#, #"\uD83D\uDE00"#, #"\u0000"#, #"\u001F"#, #"\b\f\r\t"#, #"\\u0041"#,
  ]

  private static let texts = [
    "a", "Đồng chí ", "e\u{302}\u{301}", "😀", "\0", "\u{1F}", "\u{7F}", "\n", "\r\n", "\t", "\u{8}", "\u{C}", "\"",
    "\\",
    "/", "\u{FFFD}", "\u{10FFFF}", "eight by", "a run of text that is longer than one word",
  ]

  private static let hardBytes =
    Array(#"{}[]:,"\/0123456789+-.eEtrufalsn "#.utf8) + [
      0x01, 0x09, 0x0A, 0x1F, 0x7F, 0x80, 0xBF, 0xC0, 0xE1, 0xED, 0xF4, 0xFF,
    ]
}
