/// Vietnamese letters in ASCII: as identifiers are made of names, and as they were typed before a keyboard composed them.
enum ASCIISpelling {
  /// A way to write a letter's quality and its tone.
  private struct Style {
    /// For ă, â, ê, ô, ơ, ư, đ.
    let letters: [UInt32: String]
    /// By the number of the tone: grave, acute, hook, tilde, dot.
    let tones: [String]
    /// Whether a tone is typed at the end of its syllable.
    var toneIsLast = false
  }

  private static let qualities: [UInt32] = [0x103, 0xE2, 0xEA, 0xF4, 0x1A1, 0x1B0, 0x111]

  private static func letters(_ words: String) -> [UInt32: String] {
    Dictionary(zip(qualities, words.split(separator: " ").map(String.init))) { first, _ in first }
  }

  private static let plain = Style(letters: letters("a a e o o u d"), tones: [])

  /// The keys of Telex, with its lone `w` for ư and without, and of VNI.
  private static let typed: [Style] =
    [letters("a a e o o w d"), letters("aw aa ee oo ow w dd"), letters("aw aa ee oo ow uw dd")]
    .flatMap { letters in
      [
        Style(letters: letters, tones: ["f", "s", "r", "x", "j"]),
        Style(letters: letters, tones: ["f", "s", "r", "x", "j"], toneIsLast: true),
      ]
    } + [
      Style(letters: letters("a8 a6 e6 o6 o7 u7 d9"), tones: ["2", "1", "3", "4", "5"]),
      Style(letters: letters("a8 a6 e6 o6 o7 u7 d9"), tones: ["2", "1", "3", "4", "5"], toneIsLast: true),
    ]

  /// An identifier for a name: its letters and digits in words joined by `-`; empty where it has none.
  static func identifier(_ name: String) -> String {
    var result = ""
    for scalar in write(name, plain).unicodeScalars.prefix(longest) {
      switch scalar {
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }

  /// What may have been meant by a word that a keyboard composed: without its marks, then as the keys that made them.
  static func readings(of word: String) -> [String] { ([plain] + typed).map { write(word, $0) } }

  private static let longest = 120

  private static func write(_ word: String, _ style: Style) -> String {
    var result = ""
    var due = ""
    for scalar in word.unicodeScalars {
      guard let (base, tone) = Folding.letter(scalar.value) else {
        result += due
        due = ""
        // Marks that stand behind their letter are not read here.
        if !(0x300...0x36F).contains(scalar.value) { result.unicodeScalars.append(scalar) }
        continue
      }
      if let letters = style.letters[base] {
        result += letters
      } else if let letter = Unicode.Scalar(base) {
        result.unicodeScalars.append(letter)
      }
      let mark = tone > 0 && Int(tone) <= style.tones.count ? style.tones[Int(tone) - 1] : ""
      if style.toneIsLast { due += mark } else { result += mark }
    }
    return result + due
  }
}
