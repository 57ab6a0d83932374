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
  /// How many sections were taken.
  private var count = 0

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
    if article.outline.value(.sha256) != nil { hash = SHA256() }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: inout ReadBlocks) {
    var maker = ArticleMaker(article.context, text, whole: bytes)
    var sections: [(section: Section, start: Int)] = []
    var local = LocalContext.start
    var reader = SectionReader(bytes)
    while reader.readMore({ section, start in
      let block = section.kind == .block ? blocks.block(at: start) : nil
      local = maker.add(section, at: start, before: local, known: nil, block)
      sections.append((section, start))
      hash?.update(section, at: start, bytes)
    }) {
      // What is said in a paragraph may depend on how it goes on.
      guard !maker.isInParagraph else { continue }
      take(maker.takeParts(), sections, bytes)
      sections.removeAll(keepingCapacity: true)
    }
    maker.endParagraph(before: .end)
    take(maker.takeParts(), sections, bytes)
  }

  private mutating func take(
    _ parts: [ArticlePart], _ sections: [(section: Section, start: Int)], _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for (part, (section, start)) in zip(parts, sections) {
      let end = start + section.length
      article.uses.add(part)
      silenced.add(part, endingAt: end)
      facts?.read(part, of: section, at: start, UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if let notes = part.notes {
        article.sums.add(part)
        noted.append(NotedText.Section(index: count, start: start, notes: notes))
      }
      count += 1
      for finding in part.findings { findings.append(finding.placed(at: start, article.registry)) }
    }
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
