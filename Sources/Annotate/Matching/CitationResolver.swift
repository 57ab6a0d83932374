/// Finds which declared document a citation means.
///
/// Numbers begin anew with each term, so a short one may be several documents': what the citation says of issuer, term and
/// title decides, then what the text speaks of, then what a document is called for short, and else that of two the later is
/// cited.
struct CitationResolver {
  private let context: MatchingContext
  private let tokens: [FoldedText.Token]
  /// The phrases of declared titles that the text has; it is read for them when first a choice is to be made.
  private lazy var saidPhrases = TitlePhrases.said(
    in: tokens, of: documents.indices.map { context.registry.layer($0).titlePhrases })
  private let documents: [DeclaredDocuments]
  /// What was found out of titles: to compare with all of them takes long, so not without end.
  private var titles = 0

  private static let mostTitles = 512
  /// Of more than so many documents with one number no titles are looked for in the text.
  private static let mostNamesakes = 16

  init(_ text: MatchedText) {
    context = text.context
    tokens = text.tokens
    documents = (0..<Registry.layerCount).map { text.context.registry.layer($0).documents }
  }

  var names: [WordTrie<Int32>] { documents.map(\.names) }

  struct Found {
    /// `missing` where nothing fits.
    let referent: Referent
    /// Whether the words alone name it.
    var isDeclared = false
  }

  /// What a citation whose words are `words` refers to.
  mutating func found(by citation: Citation, words: some Collection<UInt8>) -> Found {
    let named = context.registry.find(.document, words: words).filter { isPossible($0) }
    if named.count == 1 {
      let another = citation.document.parts.isEmpty ? spokenOf(besides: named[0]) : nil
      return Found(referent: .entity(another ?? named[0]), isDeclared: another == nil)
    }
    let fitting = named.isEmpty ? candidates(citation) : narrowed(named, citation.document)
    switch fitting.count {
    case 0: return Found(referent: .missing)
    case 1: return Found(referent: .entity(fitting[0]))
    default: return Found(referent: .ambiguous(fitting))
    }
  }

  // MARK: Candidates

  private mutating func candidates(_ citation: Citation) -> [EntityID] {
    let cited = citation.document
    switch citation.form {
    case .number:
      guard let number = cited.ordinal else { return [] }
      return narrowed(entities(where: { numberAgrees(cited, $0, $1) }) { $0.byNumber[number] }, cited)
    case .plenum:
      guard let plenum = cited.plenum else { return [] }
      return narrowed(entities(where: { termAgrees(cited, $1) }) { $0.byPlenum[plenum] }, cited)
    case .congress:
      guard let congress = cited.congress else { return [] }
      return narrowed(entities { $0.byCongress[congress] }, cited)
    case .subject, .described, .issuer: return titled(cited)
    default: return []
    }
  }

  /// The entities of forms that fit, each once, of which none is hidden by a nearer one.
  private func entities(
    where fits: (EntityID, CitedDocument) -> Bool = { _, _ in true },
    _ forms: (DeclaredDocuments) -> [DeclaredDocuments.Form]?
  ) -> [EntityID] {
    var result: [EntityID] = []
    for layer in documents.indices {
      for form in forms(documents[layer]) ?? [] {
        let id = EntityID(layer: UInt8(layer), index: form.index)
        // Those of one document stand behind each other: it has its number in full and for short.
        if result.last != id, context.registry.isMeant(id), fits(id, form.document) { result.append(id) }
      }
    }
    return result
  }

  /// A number in full is not another's of which a name has the first part alone.
  private func numberAgrees(_ cited: CitedDocument, _ id: EntityID, _ declared: CitedDocument) -> Bool {
    cited.parts.isEmpty || cited.parts == declared.parts
      || declared.parts.isEmpty && context.registry[id].value(.number) == nil
  }

  private func termAgrees(_ cited: CitedDocument, _ declared: CitedDocument) -> Bool {
    cited.term == nil || declared.term == nil || cited.term == declared.term
  }

  /// Documents whose titles hold the words of the cited one.
  private mutating func titled(_ cited: CitedDocument) -> [EntityID] {
    guard let title = cited.title, titles < Self.mostTitles else { return [] }
    titles += 1
    let words = DeclaredDocuments.words(of: title)
    guard words.count >= Self.fewestWords else { return [] }
    var best = (shared: words.count * 4 / 5, entities: [EntityID]())
    for layer in documents.indices {
      let titleWords = context.registry.layer(layer).titleWords
      guard !titleWords.documents.isEmpty else { continue }
      // A title that shares so many of the words has one at least of the others and one more: few have the rarest.
      let rarest = words.map { titleWords.documents[$0] ?? [] }.sorted { $0.count < $1.count }
        .prefix(words.count - best.shared + 1)
      for index in Set(rarest.joined()).sorted() {
        let id = EntityID(layer: UInt8(layer), index: index)
        let count = titleWords.words[index].map { DeclaredDocuments.shared($0, words) } ?? 0
        guard count >= best.shared, isOf(cited.kinds, id), isPossible(id) else { continue }
        if count > best.shared { best = (count, []) }
        best.entities.append(id)
      }
    }
    return narrowed(best.entities, cited)
  }

  private static let fewestWords = 4

  // MARK: Choosing

  private func isPossible(_ id: EntityID) -> Bool { context.registry[id].wasPossible(on: context.date) }

  private func isOf(_ kinds: [Document.Kind], _ id: EntityID) -> Bool {
    guard !kinds.isEmpty, let kind = context.registry.profile(of: id).kind else { return true }
    return kinds.contains(kind)
  }

  /// Those that nothing in the citation speaks against; of several those that most speaks for.
  private mutating func narrowed(_ entities: [EntityID], _ cited: CitedDocument) -> [EntityID] {
    var left = entities.filter { isOf(cited.kinds, $0) && isPossible($0) && mayBe(cited, context.registry[$0]) }
    if let title = cited.title { left = titled(left, cited, DeclaredDocuments.words(of: title)) }
    guard left.count > 1 else { return left }
    if cited.plenum != nil, cited.ordinal == nil {
      // All of a plenum are meant alike, but of an earlier plenum of that number none.
      return best(left) { issued($0).flatMap { Term.number(on: $0, isNational: false) } ?? 0 }
    }
    // Those of several bodies are numbered each on their own.
    if cited.ordinal != nil, cited.parts.isEmpty, Set(left.map(series)).count > 1 { return left }
    if cited.ordinal != nil {
      left = spokenOf(left)
      if left.count > 1, let called = called(cited, among: left) { return [called] }
    }
    if left.count > 1, let date = context.date, let term = Term.number(on: date, isNational: cited.isNational) {
      left = best(left) { issued($0).map { Term.mayHold(term, $0, isNational: cited.isNational) } == true ? 1 : 0 }
    }
    // Of those of earlier terms the last is cited, or the numbers would tell.
    return left.count > 1 && context.date != nil ? best(left) { issued($0)?.first ?? 0 } : left
  }

  /// Another document of a number than the one that is called by it for short, where the text speaks of that.
  private mutating func spokenOf(besides named: EntityID) -> EntityID? {
    guard let digits = context.registry[named].value(.number)?.utf8.prefix(while: Lexer.isDigit),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let kind = context.registry.profile(of: named).kind
    let all = entities(where: { id, _ in context.registry.profile(of: id).kind == kind && isPossible(id) }) {
      $0.byNumber[number]
    }
    guard all.count > 1 else { return nil }
    let left = spokenOf(all)
    return left.count == 1 && left[0] != named ? left[0] : nil
  }

  /// Those of whose titles the text says most in the same words.
  private mutating func spokenOf(_ entities: [EntityID]) -> [EntityID] {
    guard 2...Self.mostNamesakes ~= entities.count else { return entities }
    let said = saidPhrases
    return best(entities) { id in
      let phrases = context.registry.layer(Int(id.layer)).titlePhrases.ofDocuments[id.index]
      return phrases?.count { said.contains($0) } ?? 0
    }
  }

  /// The one that is called by its kind and its short number alone.
  private func called(_ cited: CitedDocument, among entities: [EntityID]) -> EntityID? {
    guard let ordinal = cited.ordinal, cited.parts.isEmpty else { return nil }
    let named = context.registry.find(.document, named: Folding.key("\(cited.word) \(ordinal)"))
    let fitting = entities.filter(named.contains)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Those whose titles are most like the cited one; none where a short number has quite another.
  private func titled(_ entities: [EntityID], _ cited: CitedDocument, _ words: [UInt64]) -> [EntityID] {
    func shared(_ id: EntityID) -> Int {
      context.registry.layer(Int(id.layer)).titleWords.words[id.index].map { DeclaredDocuments.shared($0, words) }
        ?? words.count
    }
    let left = best(entities, shared)
    guard cited.ordinal != nil, cited.parts.isEmpty, words.count > Self.fewestWords, let first = left.first else {
      return left
    }
    return shared(first) * 5 > words.count ? left : []
  }

  /// The end of a document's number, which says whose it is: `TW`, `TTg`.
  private func series(_ id: EntityID) -> String {
    context.registry[id].value(.number).map { String($0.split { "-/".contains($0) }.last ?? "") } ?? ""
  }

  private func issued(_ id: EntityID) -> PartialDate? { context.registry[id].beginning }

  private func best(_ entities: [EntityID], _ value: (EntityID) -> Int) -> [EntityID] {
    best(entities.map { ($0, value($0)) })
  }

  private func best(_ entities: [(id: EntityID, value: Int)]) -> [EntityID] {
    let most = entities.map(\.value).max()
    return entities.filter { $0.value == most }.map(\.id)
  }

  /// Whether who is said to have issued a document may be who is declared to have done so.
  private func mayBe(_ cited: CitedDocument, issuer declared: String) -> Bool {
    if declared.hasPrefix("&") {
      guard let id = context.registry.find(.organization, String(declared.dropFirst())) else { return true }
      if let issuer = cited.issuer { return issuer == id }
      guard let words = cited.issuerWords.map({ FoldedWords($0) }), !Self.centre.contains(words) else { return true }
      return context.registry.profile(of: id).names.contains { words.shortens($0) || $0.shortens(words) }
    }
    guard cited.issuer == nil, let words = cited.issuerWords.map({ FoldedWords($0) }) else {
      // A short number is not enough where it is another's.
      return cited.issuer == nil || !cited.parts.isEmpty
    }
    let issuer = FoldedWords(declared)
    return words.shortens(issuer) || issuer.shortens(words)
  }

  /// Words for any of the Party's central bodies.
  private static let centre = ["Trung ương", "Trung ương Đảng", "Đảng", "Đảng ta", "Đảng Cộng sản Việt Nam"].map {
    FoldedWords($0)
  }

  /// Whether issuer, day and term are not another's.
  private func mayBe(_ cited: CitedDocument, _ declaration: Declaration) -> Bool {
    if let declared = declaration.value(.issuer), !mayBe(cited, issuer: declared) { return false }
    guard let issued = declaration.beginning else { return true }
    if let day = cited.issued, cited.ordinal != nil, day.last < issued.first || issued.last < day.first { return false }
    return cited.term.map { Term.mayHold($0, issued, isNational: cited.isNational) } ?? true
  }
}
