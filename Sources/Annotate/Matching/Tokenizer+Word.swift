extension Tokenizer {
  /// The letters of a word that were read.
  struct Word {
    var start = 0
    var letters = 0
    var capitals = 0
    var isCapitalized = false
    /// Whether it stands directly behind another, of which it is cut off.
    var isCut = false
    var hash = TokenHash.word
    /// What the hash was before the last letter.
    var earlier = TokenHash.word
    var first: UInt32 = 0
    var last: UInt32 = 0
    var lastStart = 0
    var isLastCapital = false
    var tone: UInt16 = 0

    @inline(__always)
    mutating func add(_ letter: UInt32, isCapital: Bool, at position: Int) {
      if letters == 0 {
        start = position
        first = letter
        isCapitalized = isCapital
      }
      earlier = hash
      hash = TokenHash.mix(hash, letter)
      letters &+= 1
      if isCapital { capitals &+= 1 }
      last = letter
      lastStart = position
      isLastCapital = isCapital
    }

    /// Whether its end is that of `Trung ương` or an abbreviation of it.
    @inline(__always)
    var mayEndCentral: Bool { tone == 0 && (last == 0x77 || last == 0x1B0 || last == 0x67 && letters == 4) }
  }
}
