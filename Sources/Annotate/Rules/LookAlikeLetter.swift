enum LookAlikeLetter: TextRule {
  static let name = RuleName("look-alike-letter")
  static let severity = Severity.hint
  static let summary = "A letter only looks like the one that is meant."
  static let explanation = """
    `Ð` (U+00D0) is a letter of Icelandic and looks like `Đ` (U+0110); Cyrillic and Greek letters look like Latin ones. \
    Readers see no difference, but searches elsewhere do not find the word. Some articles are written so throughout, so each \
    letter is reported once, where it first stands, with how often it does. Cyrillic and Greek letters count only in a word \
    with Latin ones, `ð` only where a word begins.
    """
  static let firing = "Hội nghị \u{D0}ảng bộ; \u{D0}ại hội.\n"
  static let silent = "Hội nghị Đảng bộ; ông Sigur\u{F0}sson; Правда.\n"

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    let bytes = text.bytes
    let letters = letters
    var word = 0
    var offset = 0
    while offset + 1 < bytes.count {
      // Each letter of the tables has two bytes.
      let (lead, next) = (bytes[offset], bytes[offset + 1])
      let scalar = UInt32(lead & 0x1F) << 6 | UInt32(next & 0x3F)
      guard lead & 0xE0 == 0xC0, let meant = letters[Int(scalar)], next & 0xC0 == 0x80 else {
        offset += 1
        continue
      }
      defer { offset += 2 }
      while word < text.tokens.count, text.tokens[word].range.upperBound <= offset { word += 1 }
      guard word < text.tokens.count, text.tokens[word].kind == .word, text.tokens[word].range.contains(offset),
        isOutOfPlace(scalar, meant, at: offset, text, word)
      else { continue }
      if let known = notes.letters.firstIndex(where: { $0.scalar == scalar }) {
        notes.letters[known].count += 1
      } else if report.isHeard() {
        notes.letters.append(TextNotes.Letter(scalar: scalar, first: text.source(offset..<offset + 2), count: 1))
      }
    }
  }

  static func check(_ noted: NotedText, _ report: inout Report) {
    var left = noted.sums.letters
    guard !left.isEmpty else { return }
    noted.forEachSection(where: { !$0.letters.isEmpty }) { section in
      for letter in section.notes.letters {
        guard let count = left.removeValue(forKey: letter.scalar), let meant = letters[Int(letter.scalar)] else {
          continue
        }
        report.add(
          letter.first.shifted(by: section.start),
          """
          \(describe(letter.scalar)) looks like \(describe(meant.value)) and is another letter; \
          \(count == 1 ? "it stands here alone" : "it stands in this article \(count) times").
          """)
      }
      return !left.isEmpty
    }
  }

  private static func isOutOfPlace(
    _ scalar: UInt32, _ meant: Unicode.Scalar, at offset: Int, _ text: SectionText, _ word: Int
  ) -> Bool {
    let range = text.tokens[word].range
    switch meant {
    case "Đ": return true
    case "đ": return offset == range.lowerBound
    // No Vietnamese word is as long.
    default: return text.bytes[range.prefix(64)].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0xE1 }
    }
  }

  private static func describe(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let letter = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
    return "“\(letter)” (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
  }

  /// The letter that is meant by each scalar of two bytes; nil by most.
  private static let letters: [Unicode.Scalar?] = {
    var letters = [Unicode.Scalar?](repeating: nil, count: 0x800)
    for (seen, meant) in tables {
      for (one, other) in zip(seen.unicodeScalars, meant.unicodeScalars) { letters[Int(one.value)] = other }
    }
    return letters
  }()

  private static let tables = [
    ("\u{D0}\u{189}\u{F0}", "ĐĐđ"),
    // Cyrillic.
    ("аеорсухіјѕһАВЕКМНОРСТУХІЈЅ", "aeopcyxijshABEKMHOPCTYXIJS"),
    // Greek.
    ("ονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovpABEZHIKMNOPTYX"),
  ]
}
