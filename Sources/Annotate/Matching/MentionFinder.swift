/// Finds whom and what a text names: people, organizations and the offices that people hold.
enum MentionFinder {
  /// Marks in the order of the text, an outer one before those in it.
  static func marks(in text: MatchedText) -> [Mark] {
    var scanner = MentionScanner(text)
    scanner.scan()
    var linker = MentionLinker(scanner, text)
    linker.link()
    return linker.marks
  }
}
