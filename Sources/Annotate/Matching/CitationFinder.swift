/// Finds which documents a text cites.
enum CitationFinder {
  /// Marks of citations in the order of the text.
  /// - Parameters:
  ///   - mentions: The people, organizations and roles of the text, by start, outer before inner.
  ///   - identifiesDocuments: Whether it is wanted which they are; otherwise all are `missing`.
  static func marks(in text: MatchedText, mentions: [Mark], identifiesDocuments: Bool = true) -> [Mark] {
    let resolver = CitationResolver(text)
    let reader = CitationReader(tokens: text.tokens, bytes: text.bytes, mentions: mentions)
    var scan = CitationScan(reader, resolver, today: text.context.date)
    scan.run(text.uses)
    guard identifiesDocuments else {
      return scan.citations.map {
        Mark(kind: .citation, range: text.tokens.bytes($0.tokens), referent: .missing)
      }
    }
    var look = CitationLookUp(reader, resolver, scan.citations)
    return look.marks()
  }
}

/// Reads the citations of a text, from its beginning to its end.
private struct CitationScan: ~Copyable {
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

  /// - Parameter uses: Those of the tokens.
  mutating func run(_ uses: [FirstWords.Use]) {
    var index = 0
    while true {
      index = uses.next([.citation, .documentName, .number], from: index)
      guard index < uses.count else { return }
      let found = citations(at: index, uses[index])
      for citation in found { take(citation) }
      index = max(index + 1, found.last?.tokens.upperBound ?? 0)
    }
  }

  private func citations(at index: Int, _ uses: FirstWords.Use) -> [Citation] {
    switch reader.tokens[index].kind {
    case .mark: return []
    case .number:
      guard reader.isGlued(index + 1), reader.isMark(index + 1), let citation = grammar.number(at: index) else {
        return []
      }
      return [citation]
    case .word: break
    }
    if uses.contains(.citation) {
      let goesOn = subjectEnd > 0 && index - subjectEnd < Self.reach && reader.tokens[index].gap != .lineEnd
      let found = grammar.citations(at: index, goesOn: goesOn)
      if !found.isEmpty { return found }
    }
    if uses.contains(.documentName), let citation = grammar.name(at: index) { return [citation] }
    if uses.contains(.citation), let citation = anaphor(at: index) { return [citation] }
    return []
  }

  /// A kind alone that says something of the document that was cited before: `Báo cáo cũng nêu`.
  private func anaphor(at index: Int) -> Citation? {
    guard reader.tokens[index].isCapitalized, !isSeveral(index),
      let (end, heads) = CitationWords.heads.longest(reader.tokens, from: index), let head = heads.first,
      !head.isAbbreviation, reader.stands(oneOf: CitationWords.sayings, at: end), grammar.isHead(head, index..<end),
      let kind = head.kinds.first(where: { last[$0] != nil })
    else { return nil }
    var citation = Citation(head, .anaphor, index..<end)
    citation.antecedent = last[kind]
    return citation
  }

  private func isSeveral(_ index: Int) -> Bool {
    index > 0 && reader.tokens[index].gap != .lineEnd && CitationWords.plurals.contains(reader.tokens[index - 1].hash)
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
private struct CitationLookUp: ~Copyable {
  private let reader: CitationReader
  private var resolver: CitationResolver
  private let citations: [Citation]
  /// Of each number the citation that says most: an article gives it in full once.
  private var details: [Number: CitedDocument] = [:]
  /// What was found by words that came before, and where they stood.
  private var known: [UInt64: (found: CitationResolver.Found, words: Range<Int>)] = [:]

  private struct Number: Hashable {
    let word: String
    let ordinal: Int
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
        let found = found(by: citation, mark.range)
        mark.referent = found.referent
        mark.isDeclared = found.isDeclared
        mark.document = citation.document
      }
      marks.append(mark)
    }
    return marks
  }

  private static func number(_ document: CitedDocument) -> Number? {
    document.ordinal.map { Number(word: document.word, ordinal: $0) }
  }

  private mutating func found(by citation: Citation, _ range: Range<Int>) -> CitationResolver.Found {
    let key = key(citation)
    if let before = known[key] {
      var found = before.found
      if found.isDeclared { found.isDeclared = reader.bytes[before.words].elementsEqual(reader.bytes[range]) }
      return found
    }
    let found = resolver.found(by: citation, words: reader.bytes[range])
    known[key] = (found, range)
    return found
  }

  /// Stands for what decides what is meant: the words and the title, and what was shared with others.
  private func key(_ citation: Citation) -> UInt64 {
    let document = citation.document
    var hash = reader.tokens[citation.tokens].wordsHash
    func take(_ value: Int?) {
      hash = (hash ^ UInt64(truncatingIfNeeded: value ?? -1)) &* 0x9FB2_1C65_1E98_DF25
      hash ^= hash >> 32
    }
    var title = document.title
    take(title?.withUTF8 { Int(truncatingIfNeeded: KeyIndex.hash($0)) })
    take(document.term)
    take(document.issuer.map { Int($0.layer) << 32 | Int($0.index) })
    take(document.issued?.first)
    take(document.issued?.last)
    return hash
  }
}
