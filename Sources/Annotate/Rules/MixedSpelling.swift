enum MixedSpelling: TextRule {
  static let name = RuleName("mixed-spelling")
  static let severity = Severity.hint
  static let summary = "An article spells one word in two ways."
  static let explanation = """
    Both places of the tone mark are right (`khoá`, `khóa`; `thuỷ`, `thủy`), and so are `sĩ` and `sỹ`, `kĩ` and `kỹ`, `kỉ` \
    and `kỷ`, `kì` and `kỳ`, `lí` and `lý`, `mĩ` and `mỹ`; one article keeps to one of them. The rarer spelling of a word \
    is reported, where both are as frequent the one that comes later. Words with a capital are compared with each other: \
    they may be names.
    """
  static let firing = "Nghị quyết khóa XI và nghị quyết khoá XII.\n"
  static let silent = "Nghị quyết khóa XI và nghị quyết khóa XII về hoà bình; ông Nguyễn Văn Khoá.\n"

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    var isHeard: Bool?
    for token in text.tokens where token.kind == .word {
      guard let form = form(of: text.bytes[token.range]) else { continue }
      if isHeard == nil { isHeard = report.isHeard() }
      guard isHeard == true else { return }
      let letters: UInt64 = token.isAllCapitals ? 2 : token.isCapitalized ? 1 : 0
      notes.choices.append(
        TextNotes.Choice(rule: report.rule, key: token.hash &* 4 &+ letters, form: form, text.source(token.range)))
    }
  }

  static func check(_ noted: NotedText, _ report: inout Report) {
    OneForm.forEachRarer(report.rule, noted) { place, usual in
      let (word, other) = (noted.text.string(in: place.range), noted.text.string(in: usual.range))
      report.add(
        place.range,
        "This article also writes “\(other)”, and more often or earlier: keep to one spelling of “\(word)”.",
        related: [Finding.Related(target: .place(Place(in: usual.range)), message: "“\(other)” stands here.")])
    }
  }

  /// Which of two spellings a word has, by its end; nil for a word that has but one.
  @inline(__always)
  private static func form(of word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    guard word.count > 2, let last = word.last else { return nil }
    // `oá` and `ỹ`: a letter beyond ASCII behind o or u, or a consonant alone. `óa`: one before a, e or y.
    if last >= 0x80 {
      guard word.count <= 12, let lead = word.lastIndex(where: { $0 & 0xC0 != 0x80 }), lead > word.startIndex else {
        return nil
      }
      switch word[lead - 1] | 0x20 {
      case 0x6F, 0x75: return composed(word)
      default: return lead - 1 == word.startIndex ? composed(word) : nil
      }
    }
    switch last | 0x20 {
    case 0x61, 0x65, 0x79: return word[word.endIndex - 2] >= 0x80 && word.count <= 12 ? composed(word) : nil
    default: return nil
    }
  }

  private static func composed(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    // The last two letters tell, and the one before them.
    var end = word.endIndex
    func letter() -> UInt64? {
      guard end > word.startIndex else { return nil }
      end -= 1
      while end > word.startIndex, word[end] & 0xC0 == 0x80 { end -= 1 }
      return UInt64(Alphabet.scalar(word.base, at: end).scalar)
    }
    guard let last = letter(), let vowel = letter() else { return nil }
    let vowels = vowel << 32 | last
    let before = letter()
    // The u of `quý` belongs to the consonant.
    if let form = placements[vowels] { return before.map { $0 | 0x20 } == 0x71 ? nil : form }
    return before == nil ? vowelLetters[vowels] : nil
  }

  /// Of each pair of letters, in either case, its form.
  private static func pairs(_ table: [(String, UInt64)]) -> [UInt64: UInt64] {
    var result: [UInt64: UInt64] = [:]
    for (words, form) in table {
      for word in words.split(separator: " ") {
        guard let first = word.first, let last = word.last else { continue }
        for pair in [first.lowercased(), first.uppercased()].flatMap({
          [$0 + last.lowercased(), $0 + last.uppercased()]
        }) {
          let scalars = pair.unicodeScalars.map { UInt64($0.value) }
          if scalars.count == 2 { result[scalars[0] << 32 | scalars[1]] = form }
        }
      }
    }
    return result
  }

  private static let placements = pairs([
    ("òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy", 0), ("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", 1),
  ])
  private static let vowelLetters = pairs([("sĩ kĩ kỉ kì lí mĩ", 2), ("sỹ kỹ kỷ kỳ lý mỹ", 3)])
}
