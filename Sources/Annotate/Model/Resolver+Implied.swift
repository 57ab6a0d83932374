extension Resolver {
  /// Gives roles without a reference their holders, then speeches and directives their speakers, and resolutions the
  /// passage's document.
  func imply(_ spans: inout [Span], _ view: SectionView, _ surroundings: Surroundings) {
    let people = spans.indices.filter { spans[$0].kind == .person }
    var hasImplied = false
    for index in spans.indices where spans[index].reference == nil && !spans[index].kind.namesItsReferent {
      if spans[index].kind == .role {
        spans[index].referent = nearest(
          to: spans[index].stripped, among: people, spans, mayOverlap: true, before: surroundings.before.person,
          after: behind(surroundings.after.person, view))
      } else {
        hasImplied = true
      }
    }
    guard hasImplied else { return }
    let holders = spans.indices.filter { spans[$0].isHolder }
    for index in spans.indices where spans[index].reference == nil {
      switch spans[index].kind {
      case .speech, .directive: spans[index].referent = speaker(of: index, spans, holders, view, surroundings)
      case .resolution: spans[index].referent = resolved(around: index, spans, view.local)
      default: break
      }
    }
  }

  /// The addressees of a directive: those of its `to`, else of the directive around it, else the mentions that it
  /// begins with.
  func addressees(of index: Int, _ spans: [Span], _ local: LocalContext) -> [Addressee] {
    var current = index
    while true {
      let own = addressees(spans[current].attributes)
      if !own.isEmpty { return own }
      guard let parent = parent(of: current, spans, { $0 == .directive }) else { break }
      current = parent
    }
    if let passage = local.inner, passage.kind == .directive, !passage.addressees.isEmpty { return passage.addressees }
    return leadingMentions(of: index, spans)
  }

  /// When a directive is due: by its own `due`, else by that of the directive around it.
  func due(of index: Int, _ spans: [Span], _ local: LocalContext) -> PartialDate? {
    var current: Int? = index
    while let span = current {
      if let due = date(.due, in: spans[span].attributes) { return due }
      current = parent(of: span, spans) { $0 == .directive }
    }
    return local.inner?.due
  }

  /// The speaker of the innermost speech, directive or passage around the span; else the nearest mention of a person
  /// in the paragraph outside of it.
  private func speaker(
    of index: Int, _ spans: [Span], _ holders: [Int], _ view: SectionView, _ surroundings: Surroundings
  ) -> Referent {
    let local = view.local
    var current = index
    while let parent = parent(of: current, spans, { $0 == .speech || $0 == .directive }) {
      if spans[parent].referent != .none { return spans[parent].referent }
      current = parent
    }
    if let inner = local.inner, inner.kind == .directive, inner.referent != .none { return inner.referent }
    // The speaker may be a name that nothing declares.
    if let speaker = local.speaker, speaker.referent != .none || speaker.name != nil { return speaker.referent }
    return nearest(
      to: spans[index].stripped, among: holders, spans, mayOverlap: false, before: surroundings.before.holder,
      after: behind(surroundings.after.holder, view))
  }

  /// A mention behind the section, by its distance from the section's start.
  private func behind(_ mention: Surroundings.Side.Mention?, _ view: SectionView) -> Surroundings.Side.Mention? {
    mention.map { .init(referent: $0.referent, distance: $0.distance + view.strippedLength) }
  }

  /// The document of the resolution around the span.
  private func resolved(around index: Int, _ spans: [Span], _ local: LocalContext) -> Referent {
    if let parent = parent(of: index, spans, { $0 == .resolution }) { return spans[parent].referent }
    if let inner = local.inner, inner.kind == .resolution { return inner.referent }
    return .none
  }

  private func parent(of index: Int, _ spans: [Span], _ isWanted: (SpanKind) -> Bool) -> Int? {
    var current = spans[index].parent
    while let parent = current {
      if isWanted(spans[parent].kind) { return parent }
      current = spans[parent].parent
    }
    return nil
  }

  /// What the candidate refers to that is nearest to `range`, by the distance of the nearer ends in the stripped text;
  /// the earlier one at equal distance. Candidates are in the order of their beginnings; one may lie in at most
  /// `Lexer.deepestNesting` others. `before` and `after` are those of the lines around, by
  /// their distance from the section's start.
  private func nearest(
    to range: Range<Int>, among candidates: [Int], _ spans: [Span], mayOverlap: Bool,
    before: Surroundings.Side.Mention?, after: Surroundings.Side.Mention?
  ) -> Referent {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if spans[candidates[middle]].stripped.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var best = before.map { (referent: $0.referent, distance: $0.distance + range.lowerBound) }
    func consider(_ place: Int) {
      let other = spans[candidates[place]].stripped
      let distance = max(other.lowerBound - range.upperBound, range.lowerBound - other.upperBound)
      guard mayOverlap || distance >= 0 else { return }
      if best.map({ max(distance, 0) < $0.distance }) ?? true {
        best = (spans[candidates[place]].referent, max(distance, 0))
      }
    }
    for place in max(0, low - Lexer.deepestNesting - 1)..<low { consider(place) }
    if mayOverlap, low < candidates.count { consider(low) }
    high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if spans[candidates[middle]].stripped.lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    if low < candidates.count { consider(low) }
    if let after {
      let distance = after.distance - range.upperBound
      if best.map({ distance < $0.distance }) ?? true { return after.referent }
    }
    return best?.referent ?? .none
  }

  /// The people and organizations that a directive's words begin with, joined by commas, `và` or `cùng`.
  private func leadingMentions(of index: Int, _ spans: [Span]) -> [Addressee] {
    var result: [Addressee] = []
    var position = spans[index].content.lowerBound
    for child in spans[(index + 1)...] {
      guard child.range.lowerBound < spans[index].content.upperBound else { break }
      guard child.parent == index, child.kind == .person || child.kind == .organization || child.kind == .role else {
        continue
      }
      guard joins(position..<child.range.lowerBound) else { break }
      position = child.range.upperBound
      guard child.kind != .role else { continue }
      result.append(Addressee(referent: child.referent, words: String(decoding: bytes[child.content], as: UTF8.self)))
    }
    return result
  }

  private static let joints = Set(
    ["", "và", "cùng", "cùng với", "đồng chí", "các đồng chí", "ông", "bà"].map { Folding.key($0) })

  private func joins(_ range: Range<Int>) -> Bool {
    guard range.count < 32 else { return false }
    let words = bytes[range].filter { $0 != 0x2C && $0 != 0x3B && $0 != 0x22 }
    let text = String(decoding: words, as: UTF8.self).filter { $0 != "“" }
    return Self.joints.contains(Folding.key(text))
  }
}
