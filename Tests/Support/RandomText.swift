/// Texts and edits made to be hard: pieces of markup, Vietnamese in NFC and NFD, emoji, every line end.
public struct RandomText {
  public var generator: SplitMix64

  public init(seed: UInt64) {
    generator = SplitMix64(state: seed)
  }

  private static let pieces: [String] = [
    "<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~", ">", ">", ">", "|", "|", "\\", "\\\n", "\\\r\n", "%", "%%", "%\n",
    "\n", "\n", "\r\n", "\r", "\n\n", " ", "  ", "\t", "<!--", "<", "\"", "“", "”", "=", "?", "*",
    "%title A\n", "%speaker @le\n", "%end\n", "%  role 2011.. X\n", "%Sai\n", "% 5\n", "le-hong-anh|", "@a|", "to=&b ",
    "to=\"x|y\"|", "due=2014-06|", "đề nghị", "Lê Hồng Anh", "Le\u{302} Ho\u{302}\u{300}ng", "Ð", "😀", "👩‍👩‍👧", "\u{FEFF}",
    "\u{A0}", "e\u{301}", "x", "y z",
  ]

  public mutating func text(pieces count: Int) -> [UInt8] {
    var result: [UInt8] = []
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      if Int.random(in: 0..<40, using: &generator) == 0 {
        result.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        result += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)].utf8
      }
    }
    return result
  }

  /// The same without the stray bytes: always UTF-8.
  public mutating func validText(pieces count: Int) -> String {
    String(decoding: text(pieces: count), as: UTF8.self)
  }

  public mutating func range(in count: Int) -> Range<Int> {
    let start = Int.random(in: 0...count, using: &generator)
    let length = Bool.random(using: &generator) ? 0 : Int.random(in: 0...min(count - start, 12), using: &generator)
    return start..<start + length
  }
}

/// A small random number generator whose sequence a seed repeats.
public struct SplitMix64: RandomNumberGenerator {
  public var state: UInt64

  public init(state: UInt64) {
    self.state = state
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var result = state
    result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
    result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
    return result ^ (result >> 31)
  }
}
