/// Makes an annotated draft of a raw article, for a person to correct.
public enum Drafter {
  /// A document whose strip is `text`, whatever that is: with a header of what the article says of itself, and with all
  /// people, organizations, offices, documents, speech and directives marked that are found in it.
  ///
  /// - Parameter isExplicit: Whether each mention has an identifier, also where its words are enough.
  public static func draft(
    _ text: [UInt8], workspace: Workspace = Workspace(), isExplicit: Bool = false
  ) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      let folded = FoldedText(bytes)
      let head = ArticleHead(bytes, folded)
      let header = DraftHeader(head, text)
      let context = Self.context(of: header, workspace)
      let found = Found(
        MatchedText(folded, bytes, MatchingContext(registry: context.registry, date: context.date)))
      let words = DraftWords(context, bytes, isExplicit: isExplicit)
      var writer = DraftWriter(bytes, lineEnd: header.lineEnd)
      writer.add(Nesting.nested(found.marks, around: found.turns, bytes), words)
      writer.add(found.turns, words)
      return writer.write(behind: header.bytes(authors: head.authors(among: found.marks, bytes)))
    }
  }

  /// What all of a document with a header depends on.
  private static func context(of header: DraftHeader, _ workspace: Workspace) -> ArticleContext {
    var blocks = ReadBlocks()
    let outline = header.bytes().withUnsafeBufferPointer { Outline($0, &blocks) }
    return ArticleContext(
      outline, workspace: workspace.registry.workspace, severities: workspace.configuration.severities,
      isRegistryFile: false, path: nil)
  }

  /// What is found in an article.
  private struct Found {
    private(set) var marks: [Mark] = []
    private(set) var turns: [Turn] = []

    init(_ text: MatchedText) {
      let mentions = Mark.mentions(in: text)
      let (speech, turns) = SpeechFinder.find(in: text, mentions: mentions)
      marks = mentions + speech + turns.map { Mark(kind: .aside, range: $0.label, referent: .none) }
      self.turns = turns
    }
  }
}
