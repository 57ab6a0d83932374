/// A place in a paragraph behind words that may be a mention.
struct MentionSite {
  struct Mention {
    let kind: SpanKind
    /// Where its words begin, as `TypedWords` counts.
    let start: Int
    /// What is to be written before the words; nil where these are enough.
    var reference: EntityID?
  }

  static let namingKinds: [SpanKind] = [.person, .citation, .organization]

  let words: TypedWords
  /// The kinds of the spans around the place.
  let around: Set<SpanKind>
  /// The paragraph's section and where that starts.
  let section: (index: Int, start: Int)
  /// In bytes from there.
  let offset: Int
  /// The paragraph's spans that begin before the place, and the others.
  let earlier: ArraySlice<Span>
  private let later: ArraySlice<Span>
  private let article: Article

  var registry: Registry { article.registry }

  init?(at offset: Int, in snapshot: Snapshot) {
    guard !snapshot.isRegistryFile, let section = snapshot.tree.section(at: offset),
      case .paragraph(let paragraph) = snapshot.article.parts[section.index].content
    else { return nil }
    let line = CompletionLine(at: offset, in: snapshot.text)
    guard let words = TypedWords(line) else { return nil }
    let open = line.openSpans()
    let place = offset - section.start
    let before = paragraph.spans.firstIndex(beginningFrom: place)
    var enclosing: [Span] = []
    var index = before > 0 ? before - 1 : nil
    while let current = index {
      let span = paragraph.spans[current]
      if place < span.range.upperBound { enclosing.append(span) }
      index = span.parent
    }
    guard enclosing.count < Lexer.deepestNesting, enclosing.allSatisfy({ place > $0.content.lowerBound }) else {
      return nil
    }
    // Behind an opener that is not closed yet, and so no span of the tree, its head or content is being typed.
    if let last = open.last, last.kind.isShort, last.content == nil,
      enclosing.first.map({ $0.range.lowerBound + section.start + 2 }) != line.start + last.head
    {
      return nil
    }
    self.words = words
    around = Set(open.map(\.kind)).union(enclosing.map(\.kind))
    self.section = section
    self.offset = place
    earlier = paragraph.spans[..<before]
    later = paragraph.spans[before...]
    article = snapshot.article
  }

  // MARK: Names

  /// The longest of the words that are a name of that kind.
  func named(_ kind: SpanKind) -> Mention? {
    guard let entity = kind.entity else { return nil }
    let resolver = Resolver(context: article.context, bytes: UnsafeBufferPointer(start: nil, count: 0))
    for start in words.starts where words.mayBeName(from: start) {
      switch resolver.resolve(name: words.from(start), entity) {
      case .entity: return Mention(kind: kind, start: start)
      case .ambiguous(let all): return chosen(all).map { Mention(kind: kind, start: start, reference: $0) }
      default: continue
      }
    }
    return nil
  }

  /// The one of several that is likeliest to be meant; nil where that is not sure.
  private func chosen(_ all: [EntityID]) -> EntityID? {
    let left = article.date.map { date in all.filter { !registry.wasOver($0, on: date) } } ?? all
    if left.count == 1 { return left[0] }
    let mentioned = left.filter { article.uses.mentions(of: $0) > 0 }
    return mentioned.count == 1 ? mentioned[0] : nil
  }

  // MARK: Offices

  /// The longest of the words that are an office.
  func office() -> Mention? {
    guard around.isDisjoint(with: [.person, .role, .organization, .citation]) else { return nil }
    for start in words.starts where words.beginsWithCapital(from: start) {
      let title = FoldedWords(words.from(start))
      let people = nearestPeople(words.bytes.endIndex - start)
      if let holder = people.all.first(where: { states(title, $0) }) {
        return Mention(kind: .role, start: start, reference: holder == people.implied ? nil : holder)
      }
      guard let date = article.date else { continue }
      let holders = registry.officials(withOffice: title.key, on: date)
      if holders.count == 1 { return Mention(kind: .role, start: start, reference: holders[0]) }
    }
    return nil
  }

  private func states(_ title: FoldedWords, _ id: EntityID) -> Bool {
    guard let first = title.words.first?.hash,
      registry.profile(of: id).offices.contains(where: { $0.titles.contains { $0.words.first?.hash == first } })
    else { return false }
    return OfficeMatch(title, of: id, in: registry).stated.contains { office in
      !(article.date.map(office.role.period.excludes) ?? false)
    }
  }

  /// The people who are mentioned next to the last `length` bytes, and the one to whom an office there belongs without
  /// being said, where that is sure whatever of the bytes between is markup.
  private func nearestPeople(_ length: Int) -> (all: [EntityID], implied: EntityID?) {
    let last = earlier.suffix(Self.reach).last { $0.kind == .person }
    let next = later.prefix(Self.reach).first { $0.kind == .person }
    let all = [last, next].compactMap { $0?.referent.entity }
    guard let last, let next else { return (all, all.first) }
    if last.referent == next.referent { return (all, all.first) }
    let back = offset - length - last.range.upperBound
    let ahead = next.range.lowerBound - offset
    if back * 2 <= ahead { return (all, last.referent.entity) }
    return (all, ahead * 2 < back ? next.referent.entity : nil)
  }

  /// How many spans to look at.
  private static let reach = 64
}

extension [Span] {
  /// The index of the first span that begins at an offset or behind it.
  fileprivate func firstIndex(beginningFrom offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Registry {
  /// Whether an entity was surely no more on a date: dead, dissolved or out of force.
  fileprivate func wasOver(_ id: EntityID, on date: PartialDate) -> Bool {
    let profile = profile(of: id)
    if let died = profile.died, died.last < date.first { return true }
    if let existed = profile.existed, existed.excludes(date) { return true }
    return self[id].value(.inForce).flatMap { Period($0) }?.excludes(date) ?? false
  }
}
