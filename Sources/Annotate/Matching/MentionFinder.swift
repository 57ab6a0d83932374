/// Finds whom and what a text names: people, organizations and the offices that people hold.
enum MentionFinder {
  /// Marks in the order of the text, an outer one before those in it.
  static func marks(in text: MatchedText) -> [Mark] {
    let scanner = MentionScanner(text)
    scanner.scan()
    guard !scanner.items.isEmpty else { return [] }
    var linker = MentionLinker(scanner, text)
    linker.link()
    return linker.marks
  }
}
