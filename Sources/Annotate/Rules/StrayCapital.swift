enum StrayCapital: TextRule {
  static let name = RuleName("stray-capital")
  static let severity = Severity.hint
  static let summary = "A capital stands inside a Vietnamese word."
  static let explanation = """
    A capital behind a small letter is a letter too many, or a space is missing before it. Only words with a Vietnamese \
    letter are looked at: names such as `VietnamPlus` and `McDonald`, abbreviations such as `TTXVN` and `QĐ-TTg`, and names \
    of media and firms that end in an English word (`ViệtNamNet`) are right.
    """
  static let firing = "Hội nghị do NhuNĐảng ủy tổ chức.\n"
  static let silent = "Theo VietnamPlus và ViệtNamNet, Quyết định 12/QĐ-TTg của TTXVN viết về iPhone.\n"

  static func check(_ text: SectionText, _ view: SectionView, _ notes: inout TextNotes, _ report: inout Report) {
    let tokens = text.tokens
    var index = 1
    while index < tokens.count {
      guard isJoined(tokens, index) else {
        index += 1
        continue
      }
      let first = index - 1
      while index < tokens.count, isJoined(tokens, index) { index += 1 }
      let range = tokens.bytes(first..<index)
      if brands.contains(tokens[index - 1].hash) || !hasSmallVietnameseLetter(text.bytes[range]) { continue }
      report.add(
        text.source(range),
        """
        \(Wording.quote(text.string(range.prefix(256)))) has a capital inside: a space is missing, or a letter is too many.
        """)
    }
  }

  /// The tokenizer begins a word at a capital behind a small letter.
  private static func isJoined(_ tokens: [FoldedText.Token], _ index: Int) -> Bool {
    tokens[index].gap == .none && tokens[index].kind == .word && tokens[index - 1].kind == .word
  }

  private static let brands = Set(
    ["Net", "Plus", "News", "Express", "Bank", "Times", "Online", "TV", "Post", "Pay", "Mart", "Group", "Land", "Jet"]
      .map { FoldedText.hash($0) })

  private static func hasSmallVietnameseLetter(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    String(decoding: word.prefix(256), as: UTF8.self).unicodeScalars.contains {
      $0.value > 0x7F && Folding.letter($0.value) != nil && $0.properties.isLowercase
    }
  }
}
