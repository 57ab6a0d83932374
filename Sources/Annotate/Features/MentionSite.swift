/// A place in a paragraph behind words that may be a mention.
struct MentionSite {
  struct Mention {
    let kind: SpanKind
    /// Where its words begin, as `TypedWords` counts.
    let start: Int
    /// What is to be written before the words; nil where these are enough.
    var reference: EntityID?
    /// Whether it is somebody whom nothing declares.
    var isUnknown = false
  }

  static let namingKinds: [SpanKind] = [.person, .citation, .organization]

  let words: TypedWords
  /// In bytes of the document.
  let offset: Int
  /// The kinds of the spans around the place.
  let around: Set<SpanKind>
  private let snapshot: Snapshot

  private var article: Article { snapshot.article }
  var registry: Registry { article.registry }

  init?(at offset: Int, in snapshot: Snapshot) {
    guard !snapshot.isRegistryFile, let (index, start) = snapshot.tree.section(at: offset),
      case .text(let text) = snapshot.article.parts[index].content
    else { return nil }
    let line = CompletionLine(at: offset, in: snapshot.text)
    guard let words = TypedWords(line) else { return nil }
    let open = line.openSpans()
    let enclosing = text.spans(around: offset - start)
    guard enclosing.count < Lexer.deepestNesting,
      enclosing.allSatisfy({ start + $0.content.lowerBound < offset })
    else { return nil }
    // Behind an opener that is not closed yet, and so no span of the tree, its head or content is being typed.
    if let last = open.last, last.kind.isShort, last.content == nil,
      enclosing.first.map({ start + $0.range.lowerBound + 2 }) != line.start + last.head
    {
      return nil
    }
    self.words = words
    self.offset = offset
    self.snapshot = snapshot
    around = Set(open.map(\.kind)).union(enclosing.map(\.kind))
  }

  /// Where the words of a stretch of the document begin, of which the place is the end; nil where no mention may begin.
  func start(of range: Range<Int>) -> Int? { words.starts.first { words.range(from: $0) == range } }

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
    let people = NearbyPeople(offset, snapshot)
    for start in words.starts where words.beginsWithCapital(from: start) {
      let title = FoldedWords(words.from(start))
      if let holder = people.all.first(where: { states(title, $0) }) {
        let implied = people.implied(words.bytes.endIndex - start)
        return Mention(kind: .role, start: start, reference: holder == implied ? nil : holder)
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
}

/// The people who are mentioned next to a place, before it and behind it, in its paragraph.
private struct NearbyPeople {
  private struct Mention {
    let referent: Referent
    /// In bytes, with the markup between.
    let distance: Int
  }

  private var last: Mention?
  private var next: Mention?
  /// Whether the paragraph was seen to its start, and to its end.
  private var isWholeBefore = false
  private var isWholeBehind = false

  private static let reach = 4096

  init(_ offset: Int, _ snapshot: Snapshot) {
    let window = max(0, offset - Self.reach)..<min(snapshot.text.count, offset + Self.reach)
    isWholeBefore = window.lowerBound == 0
    isWholeBehind = window.upperBound == snapshot.text.count
    var isOver = false
    snapshot.forEachSpan(beginningIn: window) { span, start in
      guard !isOver else { return }
      guard let span else {
        isOver = start >= offset
        if isOver { isWholeBehind = true } else { (last, isWholeBefore) = (nil, true) }
        return
      }
      guard span.kind == .person else { return }
      if start + span.range.upperBound <= offset {
        last = Mention(referent: span.referent, distance: offset - start - span.range.upperBound)
      } else if next == nil, start + span.range.lowerBound >= offset {
        next = Mention(referent: span.referent, distance: start + span.range.lowerBound - offset)
      }
    }
  }

  var all: [EntityID] { [last, next].compactMap { $0?.referent.entity } }

  /// To whom an office belongs that is stated in the last `length` bytes, where nothing else says it; nil where that is
  /// not sure whatever of the bytes between is markup.
  func implied(_ length: Int) -> EntityID? {
    let back = last.map { $0.distance - length } ?? (isWholeBefore ? Int.max / 2 : Self.reach)
    let ahead = next?.distance ?? (isWholeBehind ? Int.max / 2 : Self.reach)
    if let last, last.referent == next?.referent || back * 2 <= ahead { return last.referent.entity }
    return ahead * 2 < back ? next?.referent.entity : nil
  }
}

extension TextLine {
  /// The spans that hold an offset, the innermost first.
  fileprivate func spans(around offset: Int) -> [Span] {
    var result: [Span] = []
    let before = spans.firstIndex(beginningFrom: offset)
    var index = before > 0 ? before - 1 : nil
    while let current = index {
      if offset < spans[current].range.upperBound { result.append(spans[current]) }
      index = spans[current].parent
    }
    return result
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
