/// Finds whom and what a text names: people, organizations and the offices that people hold.
enum MentionFinder {
  /// Marks in the order of the text, an outer one before those in it.
  static func marks(
    in text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, _ context: MatchingContext
  ) -> [Mark] {
    var scanner = MentionScanner(text, bytes, context)
    scanner.scan()
    var linker = MentionLinker(scanner, context)
    linker.link()
    return linker.marks
  }
}
