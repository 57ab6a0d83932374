extension Character {
  /// The columns of a terminal that it takes: none for a mark without a letter, two for East Asian wide characters and
  /// emoji, else one. Marks and what is joined to an emoji take none of their own.
  var width: Int {
    var width = 0
    for scalar in unicodeScalars {
      // The selector that asks for the colourful form of a sign, which is wide.
      if scalar.value == 0xFE0F, width == 1 { return 2 }
      width += scalar.width
      if width >= 2 { return 2 }
    }
    return width
  }
}

extension Unicode.Scalar {
  fileprivate var width: Int {
    if value < 0x300 { return value == 0 ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of Hangul stand on the consonant before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    if properties.isEmojiPresentation { return 2 }
    return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks whose characters Unicode (Standard Annex 11) gives two columns, besides the emoji.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD,
    0x30000...0x3FFFD,
  ]
}
