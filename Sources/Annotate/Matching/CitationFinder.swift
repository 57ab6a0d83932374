/// Finds which documents a text cites.
enum CitationFinder {
  /// Marks of citations in the order of the text.
  /// - Parameter mentions: The people, organizations and roles of the text, by start, outer before inner.
  static func marks(
    in text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, mentions: [Mark], _ context: MatchingContext
  ) -> [Mark] {
    var scan = CitationScan(text, bytes, mentions: mentions, context)
    scan.run()
    return scan.marks
  }
}

private struct CitationScan {
  private(set) var marks: [Mark] = []
  private let tokens: [FoldedText.Token]
  private let grammar: CitationGrammar
  private var resolver: CitationResolver
  /// What was cited last of each kind.
  private var last: [Document.Kind: Mark] = [:]
  /// The token behind the last citation, and whether that one was cited by what it is about.
  private var behind = (end: 0, isSubject: false)

  /// So far behind a document that is cited by what it is about, in tokens, a list of such goes on.
  private static let reach = 40

  init(
    _ text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, mentions: [Mark], _ context: MatchingContext
  ) {
    tokens = text.tokens
    resolver = CitationResolver(context)
    grammar = CitationGrammar(
      reader: CitationReader(tokens: tokens, bytes: bytes, mentions: mentions), today: context.date,
      names: resolver.names.filter { !$0.isEmpty })
  }

  mutating func run() {
    var index = 0
    while index < tokens.count {
      let citations = citations(at: index)
      for citation in citations { take(citation) }
      index = max(index + 1, citations.last?.tokens.upperBound ?? 0)
    }
  }

  private mutating func citations(at index: Int) -> [Citation] {
    switch tokens[index].kind {
    case .mark: return []
    case .number: return grammar.number(at: index).map { [$0] } ?? []
    case .word:
      let goesOn = behind.isSubject && index - behind.end < Self.reach && tokens[index].gap != .lineEnd
      let found = grammar.citations(at: index, goesOn: goesOn)
      if !found.isEmpty { return found }
      if let named = grammar.name(at: index) { return [named] }
      takeUp(at: index)
      return []
    }
  }

  /// Marks a kind alone that says something of the document that was cited before: `Báo cáo cũng nêu`.
  private mutating func takeUp(at index: Int) {
    guard tokens[index].isCapitalized,
      let (end, heads) = CitationWords.heads.longest(tokens, from: index), let head = heads.first,
      !head.isAbbreviation, grammar.reader.stands(oneOf: CitationWords.sayings, at: end),
      let kind = head.kinds.first(where: { last[$0] != nil }), let antecedent = last[kind]
    else { return }
    marks.append(Mark(kind: .citation, range: tokens.bytes(index..<end), referent: antecedent.referent))
  }

  private mutating func take(_ citation: Citation) {
    let range = tokens.bytes(citation.tokens)
    let referent = resolver.referent(of: citation, words: grammar.reader.bytes[range])
    let mark = Mark(kind: .citation, range: range, referent: referent, document: citation.document)
    marks.append(mark)
    for kind in citation.document.kinds { last[kind] = mark }
    behind = (citation.tokens.upperBound, citation.form == .subject)
  }
}
