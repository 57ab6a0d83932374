/// Finds which documents a text cites.
enum CitationFinder {
  /// Marks of citations in the order of the text.
  /// - Parameter mentions: The people, organizations and roles of the text, by start, outer before inner.
  static func marks(
    in text: FoldedText, _ bytes: UnsafeBufferPointer<UInt8>, mentions: [Mark], _ context: MatchingContext
  ) -> [Mark] {
    let resolver = CitationResolver(context)
    let reader = CitationReader(tokens: text.tokens, bytes: bytes, mentions: mentions)
    var scan = CitationScan(reader, resolver, today: context.date)
    scan.run()
    var look = CitationLookUp(reader, resolver, scan.citations)
    return look.marks()
  }
}

/// Reads the citations of a text, from its beginning to its end.
private struct CitationScan {
  private(set) var citations: [Citation] = []
  private let reader: CitationReader
  private let grammar: CitationGrammar
  private let resolver: CitationResolver
  /// The place of what was cited last of each kind.
  private var last: [Document.Kind: Int] = [:]
  /// The token behind the last document that was cited by what it is about.
  private var subjectEnd = 0

  /// So far behind such a document, in tokens, a list of them goes on.
  private static let reach = 40

  init(_ reader: CitationReader, _ resolver: CitationResolver, today: PartialDate?) {
    self.reader = reader
    grammar = CitationGrammar(reader: reader, today: today, names: resolver.names.filter { !$0.isEmpty })
    self.resolver = resolver
  }

  mutating func run() {
    let tokens = reader.tokens
    let wordUses = resolver.wordUses
    var index = 0
    while index < tokens.count {
      let mayBegin =
        switch tokens[index].kind {
        case .mark: false
        case .number: reader.isGlued(index + 1) && reader.isMark(index + 1)
        case .word: wordUses[tokens[index].hash].contains(.citation)
        }
      guard mayBegin else {
        index += 1
        continue
      }
      let found = citations(at: index)
      for citation in found { take(citation) }
      index = max(index + 1, found.last?.tokens.upperBound ?? 0)
    }
  }

  private func citations(at index: Int) -> [Citation] {
    if reader.tokens[index].kind == .number { return grammar.number(at: index).map { [$0] } ?? [] }
    let goesOn = subjectEnd > 0 && index - subjectEnd < Self.reach && reader.tokens[index].gap != .lineEnd
    let found = grammar.citations(at: index, goesOn: goesOn)
    return found.isEmpty ? (grammar.name(at: index) ?? anaphor(at: index)).map { [$0] } ?? [] : found
  }

  /// A kind alone that says something of the document that was cited before: `Báo cáo cũng nêu`.
  private func anaphor(at index: Int) -> Citation? {
    guard reader.tokens[index].isCapitalized,
      let (end, heads) = CitationWords.heads.longest(reader.tokens, from: index), let head = heads.first,
      !head.isAbbreviation, reader.stands(oneOf: CitationWords.sayings, at: end), grammar.isHead(head, index..<end),
      let kind = head.kinds.first(where: { last[$0] != nil })
    else { return nil }
    var citation = Citation(head, .anaphor, index..<end)
    citation.antecedent = last[kind]
    return citation
  }

  private mutating func take(_ citation: Citation) {
    for kind in citation.document.kinds { last[kind] = citation.antecedent ?? citations.count }
    share(citation)
    if citation.form != .anaphor { subjectEnd = citation.form == .subject ? citation.tokens.upperBound : 0 }
    citations.append(citation)
  }

  /// What stands behind the last of two holds for both: `Nghị quyết số 18 và Nghị quyết số 19 của …`.
  private mutating func share(_ citation: Citation) {
    guard let before = citations.indices.last, citations[before].form == .number, citation.form == .number,
      citations[before].tokens.upperBound + 1 == citation.tokens.lowerBound,
      reader.stands(oneOf: CitationWords.separators, at: citation.tokens.lowerBound - 1),
      citations[before].document.word == citation.document.word,
      citations[before].document.agrees(inSeriesWith: citation.document)
    else { return }
    citations[before].document.share(citation.document)
  }
}

/// Looks up what was read.
private struct CitationLookUp {
  private let reader: CitationReader
  private var resolver: CitationResolver
  private let citations: [Citation]
  /// Of each number the citation that says most: an article gives it in full once.
  private var details: [Number: CitedDocument] = [:]
  private var known: [Key: Referent] = [:]

  private struct Number: Hashable {
    let word: String
    let ordinal: Int
  }

  /// What decides what is meant: the words and the title, by their hashes, and what was shared with others.
  private struct Key: Hashable {
    let words: UInt64
    let title: String?
    let term: Int?
    let issuer: EntityID?
    let issued: PartialDate?
  }

  init(_ reader: CitationReader, _ resolver: CitationResolver, _ citations: [Citation]) {
    self.reader = reader
    self.resolver = resolver
    self.citations = citations
    for citation in citations {
      guard let number = Self.number(citation.document) else { continue }
      if let known = details[number], known.detail >= citation.document.detail { continue }
      details[number] = citation.document
    }
  }

  mutating func marks() -> [Mark] {
    var marks: [Mark] = []
    marks.reserveCapacity(citations.count)
    for var citation in citations {
      var mark = Mark(kind: .citation, range: reader.tokens.bytes(citation.tokens), referent: .missing)
      if let antecedent = citation.antecedent, marks.indices.contains(antecedent) {
        mark.referent = marks[antecedent].referent
        mark.document = marks[antecedent].document
      } else {
        if let number = Self.number(citation.document), let full = details[number],
          full.agrees(with: citation.document)
        {
          citation.document.complete(from: full)
        }
        mark.referent = referent(of: citation, mark.range)
        mark.document = citation.document
      }
      marks.append(mark)
    }
    return marks
  }

  private static func number(_ document: CitedDocument) -> Number? {
    document.ordinal.map { Number(word: document.word, ordinal: $0) }
  }

  private mutating func referent(of citation: Citation, _ range: Range<Int>) -> Referent {
    let document = citation.document
    let key = Key(
      words: reader.tokens[citation.tokens].wordsHash, title: document.title, term: document.term,
      issuer: document.issuer, issued: document.issued)
    if let referent = known[key] { return referent }
    let referent = resolver.referent(of: citation, words: reader.bytes[range])
    known[key] = referent
    return referent
  }
}
