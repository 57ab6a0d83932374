/// Finds officials, organizations and documents as somebody types their names: with diacritics or without, by the
/// beginnings of words, by initials, identifier, number, title or office.
public struct EntitySearch: Sendable {
  /// By what an entity was found, the best first.
  public enum Rank: Int, Comparable, Sendable {
    /// The whole of a name, number or identifier.
    case exact
    /// The beginning of a name.
    case beginning
    /// Beginnings of a name's words, in their order.
    case words
    case initials
    case identifier
    case number
    case title
    case office

    public static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }

  public struct Match: Sendable {
    public let id: EntityID
    public let rank: Rank
    /// Whether it was possible on the date, and the office by which it was found was held then.
    public let isPossible: Bool
    /// Which of its names, the first being the declared one, or of its offices it was found by.
    let ordinal: Int
  }

  let registry: Registry

  public init(_ registry: Registry) {
    self.registry = registry
  }

  /// The entities of these kinds that `question` finds, at most `limit`: first what was possible on `date`; of these
  /// what is called exactly so, then what is `preferred`, then by rank; `isCut` says whether there are more. An empty
  /// question finds all. Takes time in proportion to the number of declarations.
  public func matches(
    _ question: some Collection<UInt8>, kinds: [EntityKind] = EntityKind.allCases, on date: PartialDate? = nil,
    limit: Int = .max, preferring preferred: Set<EntityID> = []
  ) -> (matches: [Match], isCut: Bool) {
    let question = question.prefix(SearchKey.longest)
    let key = SearchKey(question)
    // Punctuation alone finds nothing.
    guard !key.isEmpty || question.allSatisfy(Lexer.isSpace) else { return ([], false) }
    let spelled = SpelledWords(typed: question)
    let marks = marks(of: preferred)
    var buckets = [[Match]](repeating: [], count: 128)
    for number in 0..<Registry.layerCount {
      let texts = registry.layer(number).texts
      let preferred = marks[number]
      for kind in kinds {
        for entity in texts[kind] {
          guard let best = best(entity, texts, key, spelled, date) else { continue }
          let match = Match(
            id: EntityID(layer: UInt8(number), index: entity.index), rank: best.rank, isPossible: best.isPossible,
            ordinal: best.ordinal)
          let isPreferred = !preferred.isEmpty && preferred[Int(entity.index)]
          let order = (best.isPossible ? 0 : 64) + (best.rank == .exact ? 0 : 32) + (isPreferred ? 0 : 16)
          buckets[order + best.rank.rawValue * 2 + (best.isSpelled ? 0 : 1)].append(match)
        }
      }
    }
    var result: [Match] = []
    for match in buckets.joined() where isVisible(match.id) {
      guard result.count < limit else { return (result, true) }
      result.append(match)
    }
    return (result, false)
  }

  /// For each layer and each of its declarations whether it is one of these; nothing where none is. To ask a set for each
  /// of thousands takes longer than to look at them.
  private func marks(of ids: Set<EntityID>) -> [[Bool]] {
    var marks = [[Bool]](repeating: [], count: Registry.layerCount)
    for id in ids {
      let layer = Int(id.layer)
      if marks[layer].isEmpty { marks[layer] = [Bool](repeating: false, count: registry.layer(layer).count) }
      if marks[layer].indices.contains(Int(id.index)) { marks[layer][Int(id.index)] = true }
    }
    return marks
  }

  /// The offices of an official, in the order of the declaration.
  func roles(of id: EntityID) -> [Official.Role] {
    Array(registry.layer(Int(id.layer)).texts.roles(of: Int(id.index)))
  }

  private typealias Best = (rank: Rank, ordinal: Int, isPossible: Bool, isSpelled: Bool)

  private func best(
    _ entity: EntityTexts.Entity, _ texts: EntityTexts, _ key: SearchKey, _ spelled: SpelledWords?,
    _ date: PartialDate?
  ) -> Best? {
    let isPossible = date.map { entity.beginning <= $0.last } ?? true
    guard !key.isEmpty else { return (.words, 0, isPossible, true) }
    var best: Best?
    for index in entity.texts {
      let text = texts.texts[Int(index)]
      guard let fit = key.fit(in: texts.key(text), firsts: text.firsts), let rank = Rank(fit, text.form, key)
      else { continue }
      var found: Best = (rank, Int(text.ordinal), isPossible, true)
      switch text.form {
      case .name: found.isSpelled = spelled?.agree(with: texts.spelled(text)) ?? true
      case .office:
        if let date, texts.period(text.ordinal, of: entity).excludes(date) { found.isPossible = false }
      default: break
      }
      if let best, !isBetter(found, best) { continue }
      best = found
    }
    return best
  }

  private func isBetter(_ one: Best, _ other: Best) -> Bool {
    if one.isPossible != other.isPossible { return one.isPossible }
    if one.rank != other.rank { return one.rank < other.rank }
    return one.isSpelled && !other.isSpelled
  }

  /// Whether no nearer declaration of its identifier hides it.
  private func isVisible(_ id: EntityID) -> Bool {
    guard id.layer > 0 else { return true }
    let declaration = registry[id]
    return registry.find(declaration.kind, declaration.identifier) == id
  }
}

extension EntitySearch.Rank {
  /// Nil where so weak a fit counts for nothing.
  init?(_ fit: SearchKey.Fit, _ form: EntityTexts.Form, _ key: SearchKey) {
    switch (form, fit) {
    case (.name, .whole), (.identifier, .whole), (.number, .whole), (.article, .whole): self = .exact
    case (.name, .beginning): self = .beginning
    case (.name, .words): self = .words
    case (.initials, .whole), (.initials, .beginning):
      guard key.text.count > 1 else { return nil }
      self = .initials
    case (.initials, .words): return nil
    case (.identifier, _): self = .identifier
    case (.number, _): self = .number
    case (.title, _), (.article, _): self = .title
    case (.office, _): self = .office
    }
  }
}
