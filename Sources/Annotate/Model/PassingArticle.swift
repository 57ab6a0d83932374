/// An article of which nothing will be asked but its findings: it is read a paragraph at a time, and nothing of it is kept
/// but what is found.
struct PassingArticle {
  private var article: Article
  private let text: SourceText
  private var findings: [Finding] = []
  private var silenced: SilencedRules.Gatherer
  private var noted: [NotedText.Section] = []
  /// Of the stripped text; nil where the header states none.
  private var hash: SHA256?
  /// Nil where nobody wants to know what the findings depend on.
  private var facts: FactReader?
  /// How many sections were taken, and where they end.
  private var count = 0
  private var end = 0

  /// The findings of a document, placed in it and sorted, and what they depend on: nothing, where that is not noted.
  static func check(
    _ text: SourceText, path: String?, workspace: Workspace, notesDependencies: Bool
  ) -> (findings: [Finding], dependencies: FileFacts) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var blocks = ReadBlocks()
      let outline = Outline(bytes, &blocks)
      let article = Article(
        outline, text, workspace: workspace, isRegistryFile: path.map(workspace.isRegistryFile) ?? false,
        path: path)
      var passing = PassingArticle(article, text)
      if notesDependencies { passing.facts = FactReader(dependenciesOf: article, workspace) }
      passing.read(bytes, &blocks)
      return passing.finish()
    }
  }

  private init(_ article: Article, _ text: SourceText) {
    self.article = article
    self.text = text
    silenced = SilencedRules.Gatherer(article.outline)
    if article.outline.value(.sha256) != nil, article.context.severities[Rules.textChanged] != nil { hash = SHA256() }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: inout ReadBlocks) {
    // What depends on a line must know what is written in it.
    var maker = ArticleMaker(
      article.context, text, whole: bytes, isPassing: true, quietUses: facts == nil ? article.uses : nil)
    var sections: [Section] = []
    var lengths: [Int] = []
    var local = LocalContext.start
    var reader = SectionReader(bytes)
    while reader.readMore({ section, start in
      let block = section.kind == .block ? blocks.block(at: start) : nil
      local = maker.add(section, at: start, before: local, known: nil, block)
      lengths.append(section.length)
      if facts != nil { sections.append(section) }
      hash?.update(section, at: start, bytes)
    }) {
      // What is said in a paragraph may depend on how it goes on.
      guard !maker.isInParagraph else { continue }
      maker.takeParts { take($0, lengths, sections, bytes) }
      lengths.removeAll(keepingCapacity: true)
      sections.removeAll(keepingCapacity: true)
    }
    maker.endParagraph(before: .end)
    maker.takeParts { take($0, lengths, sections, bytes) }
    if let uses = maker.quietUses { article.uses.add(uses) }
  }

  /// - Parameter sections: Only where the facts are read.
  private mutating func take(
    _ parts: [ArticlePart], _ lengths: [Int], _ sections: [Section], _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for (index, part) in parts.enumerated() {
      let start = end
      end += lengths[index]
      article.uses.add(part)
      silenced.add(part, endingAt: end)
      if facts != nil {
        facts?.read(part, of: sections[index], at: start, UnsafeBufferPointer(rebasing: bytes[start..<end]))
      }
      if !part.isUsual { take(part, at: start) }
      count += 1
    }
  }

  /// Takes what is said of a section, and noted.
  private mutating func take(_ part: ArticlePart, at start: Int) {
    if let notes = part.notes {
      article.sums.add(part)
      noted.append(NotedText.Section(index: count, start: start, notes: notes))
    }
    for finding in part.findings { findings.append(finding.placed(at: start, article.registry)) }
  }

  private consuming func finish() -> (findings: [Finding], dependencies: FileFacts) {
    article.silenced = silenced.finish()
    let proof = hash.map { hash in
      var hash = hash
      return TextProof(text, digest: hash.finish(), stated: article.outline.value(.sha256) ?? "")
    }
    let whole = article.findingsOfWhole(NotedText(article, noted, text)) { article.checkHash(proof, &$0) }
    return (Article.sorted(findings + whole), facts?.finish() ?? FileFacts(path: "", root: nil))
  }
}
