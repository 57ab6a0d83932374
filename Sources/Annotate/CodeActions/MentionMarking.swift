/// Marks a mention that the text holds and no span says: as what it is found to be, with those in it; or, where nothing
/// declares it, with a declaration in the article.
enum MentionMarking {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    mentions(selection).flatMap { mention, inner in
      marks(mention, inner, .extract, selection) + [declaration(mention, inner, selection)].compactMap(\.self)
    }
  }

  /// The same for mentions that rules have found: better than the fixes of these, which know a line alone.
  @Sendable static func fixes(_ selection: Selection) -> [CodeAction] {
    let rules = Set(Rules.possibleSpan.map { $0.rule.name })
    let findings = selection.findings.filter { rules.contains($0.rule) }
    guard !findings.isEmpty else { return [] }
    return mentions(selection).flatMap { mention, inner -> [CodeAction] in
      guard let finding = findings.first(where: { $0.range == mention.range }) else { return [] }
      var actions = marks(mention, inner, .quickFix, selection)
      for index in actions.indices {
        actions[index].findings = [finding]
        actions[index].isPreferred = actions.count == 1
      }
      return actions
    }
  }

  /// What is not marked at the selection, the shortest first, each with what it holds.
  private static func mentions(_ selection: Selection) -> [(mention: PossibleSpan, inner: [PossibleSpan])] {
    guard selection.paragraph != nil else { return [] }
    let all = selection.possibleSpans
    let selected = all.filter { $0.range.touches(selection.range) }
    return selected.sorted { $0.range.count < $1.range.count }.prefix(limit).map { mention in
      let inner = all.filter {
        mention.range.contains($0.range) && $0.mark != mention.mark && $0.mark.referent.entity != nil
          && !($0.range == mention.range && $0.mark.kind.namesItsReferent == false)
      }
      return (mention, inner)
    }
  }

  /// Of many mentions in a selection some are offered.
  private static let limit = 4

  private static func marks(
    _ mention: PossibleSpan, _ inner: [PossibleSpan], _ kind: CodeAction.Kind, _ selection: Selection
  ) -> [CodeAction] {
    let meanings: [Referent] =
      if case .ambiguous(let ids) = mention.mark.referent { ids.prefix(limit).map { .entity($0) } } else {
        [mention.mark.referent]
      }
    return meanings.compactMap { meaning in
      var meant = mention
      meant.mark.referent = meaning
      guard let title = meant.title(selection.words(mention), selection.registry),
        let edits = Marking.edits([meant] + inner, in: selection.snapshot)
      else { return nil }
      return CodeAction(title, kind, .edits(edits))
    }
  }

  /// The mention is marked by its words alone, and what these then lack is declared.
  private static func declaration(
    _ mention: PossibleSpan, _ inner: [PossibleSpan], _ selection: Selection
  ) -> CodeAction? {
    guard mention.mark.kind.namesItsReferent, mention.mark.referent == .unknown || mention.mark.referent == .missing
    else { return nil }
    var meant = mention
    meant.mark.referent = .missing
    guard let edits = Marking.edits([meant] + inner, in: selection.snapshot) else { return nil }
    let changed = Selection(mention.range.lowerBound..<mention.range.lowerBound, selection.snapshot.applying(edits))
    guard let unknown = UnknownDeclaration.unknowns(changed).first(where: { $0.kind == mention.mark.kind.entity })
    else { return nil }
    let text = unknown.declaration(in: selection.registry, lineEnd: selection.snapshot.text.lineEnd)
    let all = [Header(selection.snapshot).edit(adding: text)] + edits
    guard let joined = joined(all), selection.sound(joined) != nil else { return nil }
    return CodeAction(
      "Declare the \(unknown.kind.name) “\(unknown.name)” in this article and mark it", .extract, .edits(joined))
  }

  /// In a document without a header, the declaration and the first span may begin at one place.
  private static func joined(_ edits: [TextEdit]) -> [TextEdit]? {
    guard edits.count > 1, edits[0].range.lowerBound == edits[1].range.lowerBound else { return edits }
    let first = TextEdit(range: edits[0].range, replacement: edits[0].replacement + edits[1].replacement)
    return [first] + edits.dropFirst(2)
  }
}

/// Marks every mention of what stands at the selection, in the whole article.
enum MentionsOfEntity {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard selection.paragraph != nil else { return [] }
    let snapshot = selection.snapshot
    let marked = Target(at: selection.range.lowerBound, in: snapshot)?.entities ?? []
    let found = selection.possibleSpans.filter { $0.range.touches(selection.range) }
      .compactMap(\.mark.referent.entity)
    var seen: Set<EntityID> = []
    return (marked + found).filter { seen.insert($0).inserted }.prefix(limit).compactMap { id in
      let title = "Mark all mentions of \(selection.registry[id].reference) in this article"
      return CodeAction.marking(title, .extract, in: snapshot) { $0.entity == id }
    }
  }

  private static let limit = 4
}

/// Marks every mention of what is declared.
enum KnownMentions {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    let action = CodeAction.marking("Mark all known mentions", .markMentions, in: selection.snapshot) {
      $0.entity != nil
    }
    return [action].compactMap(\.self)
  }
}

extension CodeAction {
  /// Marks all mentions that refer to what is wanted; nil where nothing is to be marked. In a long article that is not
  /// known before the action is chosen.
  fileprivate static func marking(
    _ title: String, _ kind: Kind, in snapshot: Snapshot, where isWanted: @escaping @Sendable (Referent) -> Bool
  ) -> CodeAction? {
    guard !snapshot.isRegistryFile else { return nil }
    @Sendable func mentions() -> [PossibleSpan] {
      snapshot.possibleSpans(in: 0..<snapshot.tree.sectionCount).filter { isWanted($0.mark.referent) }
    }
    guard !snapshot.isLong else {
      return CodeAction(title, kind, .later { edits(mentions(), snapshot) })
    }
    let found = edits(mentions(), snapshot)
    return found.isEmpty ? nil : CodeAction(title, kind, .edits(found))
  }

  /// All at once; or, where some cannot be marked, those paragraphs in which they can.
  private static func edits(_ mentions: [PossibleSpan], _ snapshot: Snapshot) -> [TextEdit] {
    if mentions.isEmpty { return [] }
    if let edits = Marking.edits(mentions, in: snapshot) { return edits }
    var result: [TextEdit] = []
    var rest = mentions[...]
    while let first = rest.first {
      let end = snapshot.tree.paragraph(around: first.section).sections.upperBound
      let group = rest.prefix { $0.section < end }
      rest = rest.dropFirst(group.count)
      if let edits = Marking.edits(Array(group), in: snapshot) {
        result += edits
      } else {
        // One mention that cannot be marked must not keep the others.
        var kept: [PossibleSpan] = []
        for mention in group.prefix(mostTried) where Marking.edits(kept + [mention], in: snapshot) != nil {
          kept.append(mention)
        }
        result += Marking.edits(kept, in: snapshot) ?? []
      }
    }
    return result
  }

  /// Mentions of one paragraph, each of which is tried behind those before.
  private static let mostTried = 64
}

extension Selection {
  /// A mention's words, on one line.
  fileprivate func words(_ mention: PossibleSpan) -> String {
    String(decoding: Strip.strip(Array(snapshot.text[mention.range])), as: UTF8.self)
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
