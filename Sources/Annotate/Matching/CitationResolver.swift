/// Finds which declared document a citation means.
///
/// Numbers begin anew with each term, so a short one may be several documents': what the citation says of issuer, term and
/// title decides, and else that of two the later is cited.
struct CitationResolver {
  private let context: MatchingContext
  private let documents: [DeclaredDocuments]
  /// What was found out of titles: to compare with all of them takes long, so not without end.
  private var titles = 0

  private static let mostTitles = 512

  init(_ context: MatchingContext) {
    self.context = context
    documents = (0..<Registry.layerCount).map { context.registry.layer($0).documents }
  }

  var names: [WordTrie<Int32>] { documents.map(\.names) }

  /// What a citation whose words are `words` refers to: `missing` where nothing fits.
  mutating func referent(of citation: Citation, words: some Collection<UInt8>) -> Referent {
    let named = context.registry.find(.document, named: Folding.key(words)).filter(isPossible)
    if named.count == 1 { return .entity(named[0]) }
    let fitting = named.isEmpty ? candidates(citation) : narrowed(named, citation.document)
    switch fitting.count {
    case 0: return .missing
    case 1: return .entity(fitting[0])
    default: return .ambiguous(fitting)
    }
  }

  // MARK: Candidates

  private mutating func candidates(_ citation: Citation) -> [EntityID] {
    let cited = citation.document
    switch citation.form {
    case .number where cited.ordinal != nil:
      return narrowed(
        entities {
          $0.byNumber[cited.ordinal ?? 0] ?? []
        } where: {
          Self.numbersAgree(cited, $0)
        }, cited)
    case .plenum where cited.plenum != nil:
      return narrowed(
        entities {
          $0.byPlenum[cited.plenum ?? 0] ?? []
        } where: {
          Self.termsAgree(cited, $0)
        }, cited)
    case .congress where cited.congress != nil:
      return narrowed(
        entities {
          $0.byCongress[cited.congress ?? 0] ?? []
        } where: { _ in
          true
        }, cited)
    case .subject, .described, .issuer: return titled(cited)
    default: return []
    }
  }

  /// The entities, each once, of forms that fit.
  private func entities(
    _ forms: (DeclaredDocuments) -> [DeclaredDocuments.Form], where fits: (CitedDocument) -> Bool
  ) -> [EntityID] {
    var result: [EntityID] = []
    for (layer, documents) in documents.enumerated() {
      for form in forms(documents) where fits(form.document) {
        let id = EntityID(layer: UInt8(layer), index: form.index)
        let declaration = context.registry[id]
        guard !result.contains(id), context.registry.find(.document, declaration.identifier) == id else { continue }
        result.append(id)
      }
    }
    return result
  }

  private static func numbersAgree(_ cited: CitedDocument, _ declared: CitedDocument) -> Bool {
    cited.parts.isEmpty || declared.parts.isEmpty || cited.parts == declared.parts
  }

  private static func termsAgree(_ cited: CitedDocument, _ declared: CitedDocument) -> Bool {
    cited.term == nil || declared.term == nil || cited.term == declared.term
  }

  /// Documents whose titles hold the words of the cited one.
  private mutating func titled(_ cited: CitedDocument) -> [EntityID] {
    guard let title = cited.title, titles < Self.mostTitles else { return [] }
    titles += 1
    let words = DeclaredDocuments.words(of: title)
    guard words.count >= Self.fewestWords else { return [] }
    var best = (shared: words.count * 4 / 5, entities: [EntityID]())
    for (layer, documents) in documents.enumerated() {
      var hits: [Int32: Int] = [:]
      for word in words { for index in documents.byTitleWord[word] ?? [] { hits[index, default: 0] += 1 } }
      for (index, count) in hits where count >= best.shared {
        let id = EntityID(layer: UInt8(layer), index: index)
        guard isOf(cited.kinds, id), isPossible(id) else { continue }
        if count > best.shared { best = (count, []) }
        best.entities.append(id)
      }
    }
    return narrowed(best.entities.sorted { ($0.layer, $0.index) < ($1.layer, $1.index) }, cited)
  }

  private static let fewestWords = 4

  // MARK: Choosing

  private func isPossible(_ id: EntityID) -> Bool { context.registry[id].wasPossible(on: context.date) }

  private func isOf(_ kinds: [Document.Kind], _ id: EntityID) -> Bool {
    guard !kinds.isEmpty, let kind = Document.Kind(of: context.registry[id]) else { return true }
    return kinds.contains(kind)
  }

  /// Those that nothing in the citation speaks against; of several those that most speaks for.
  private func narrowed(_ entities: [EntityID], _ cited: CitedDocument) -> [EntityID] {
    var left = entities.filter { isOf(cited.kinds, $0) && isPossible($0) && mayBe(cited, context.registry[$0]) }
    guard left.count > 1 else { return left }
    if let title = cited.title {
      let words = DeclaredDocuments.words(of: title)
      left = best(left) { id in
        context.registry[id].value(.title).map { DeclaredDocuments.words(of: $0).intersection(words).count } ?? 0
      }
    }
    if left.count > 1, let date = context.date, let term = Term.number(on: date, isNational: cited.isNational) {
      left = best(left) { issued($0).map { Term.mayHold(term, $0, isNational: cited.isNational) } == true ? 1 : 0 }
    }
    // Of those of earlier terms the last is cited, or the numbers would tell.
    return left.count > 1 && context.date != nil ? best(left) { issued($0)?.first ?? 0 } : left
  }

  private func issued(_ id: EntityID) -> PartialDate? { context.registry[id].beginning }

  private func best(_ entities: [EntityID], _ value: (EntityID) -> Int) -> [EntityID] {
    let values = entities.map(value)
    guard let most = values.max() else { return entities }
    return zip(entities, values).filter { $1 == most }.map(\.0)
  }

  /// Whether issuer, day and term are not another's.
  private func mayBe(_ cited: CitedDocument, _ declaration: Declaration) -> Bool {
    if let issuer = cited.issuer, let declared = declaration.value(.issuer), declared.hasPrefix("&"),
      context.registry.find(.organization, String(declared.dropFirst())).map({ $0 != issuer }) ?? false
    {
      return false
    }
    guard let issued = declaration.beginning else { return true }
    if let day = cited.issued, cited.ordinal != nil, day.last < issued.first || issued.last < day.first { return false }
    return cited.term.map { Term.mayHold($0, issued, isNational: cited.isNational) } ?? true
  }
}
