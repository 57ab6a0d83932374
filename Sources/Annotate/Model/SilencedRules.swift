/// What the `%allow`s of an article silenced in its sections.
struct SilencedRules: Sendable {
  /// Anywhere.
  private(set) var inFile: RuleSet
  /// For each of the outline's `%allow`s, in their order, in the declaration or the paragraph below it.
  private(set) var below: [RuleSet]

  /// Of an article that has parts.
  init(_ article: Article) {
    var paragraphs = ParagraphSearch(article)
    var blocks = MeasuredArray.Cursor(article.parts)
    inFile = article.parts.total.silenced
    below = article.outline.allows.map { allow in
      switch allow.scope {
      case .file: .none
      case .declaration(_, let index): blocks.element(at: allow.section)?.element.silencedIn[index] ?? .none
      case .paragraph: paragraphs.silenced(behind: allow.section)
      }
    }
  }

  fileprivate init(count: Int) {
    inFile = .none
    below = [RuleSet](repeating: .none, count: count)
  }

  /// Gathers the same from parts that are not kept.
  struct Gatherer {
    private var silenced: SilencedRules
    private let allows: [Outline.Allow]
    /// Those that were met and whose paragraph is still to come, or has not ended.
    private var waiting = 0..<0
    private var paragraph = RuleSet.none
    private var isInParagraph = false

    init(_ outline: Outline) {
      allows = outline.allows
      silenced = SilencedRules(count: allows.count)
    }

    /// Takes the part of the section that ends at `end`, behind the parts of those before it.
    mutating func add(_ part: ArticlePart, endingAt end: Int) {
      silenced.inFile.formUnion(part.silenced)
      guard !allows.isEmpty else { return }
      guard !part.isText else {
        paragraph.formUnion(part.silenced)
        isInParagraph = true
        return
      }
      if isInParagraph { endParagraph() }
      var next = waiting.upperBound
      while next < allows.count, allows[next].line.lowerBound < end {
        if case .declaration(_, let index) = allows[next].scope {
          silenced.below[next] = part.silencedIn[index] ?? .none
        }
        next += 1
      }
      waiting = waiting.lowerBound..<next
    }

    mutating func finish() -> SilencedRules {
      endParagraph()
      return silenced
    }

    private mutating func endParagraph() {
      for index in waiting {
        if case .paragraph = allows[index].scope { silenced.below[index] = paragraph }
      }
      waiting = waiting.upperBound..<waiting.upperBound
      paragraph = .none
      isInParagraph = false
    }
  }
}

/// Finds what was silenced in the paragraphs behind sections that are asked for in ascending order.
private struct ParagraphSearch {
  private var cursor: MeasuredArray<ArticlePart>.Cursor
  private var found: (index: Int, silenced: RuleSet) = (-1, .none)

  init(_ article: Article) {
    cursor = MeasuredArray.Cursor(article.parts)
  }

  mutating func silenced(behind section: Int) -> RuleSet {
    if found.index > section { return found.silenced }
    var index = section + 1
    while let part = cursor.element(at: index)?.element, !part.isText { index += 1 }
    var silenced = RuleSet.none
    while let part = cursor.element(at: index)?.element, part.isText {
      silenced.formUnion(part.silenced)
      index += 1
    }
    found = (index, silenced)
    return silenced
  }
}
