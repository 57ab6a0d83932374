/// Writes spans around mentions so that each refers to what it is found to mean, with a reference only where without one
/// it would refer to something else. What other spans referred to they still do.
struct Marking {
  private let snapshot: Snapshot
  private let mentions: [PossibleSpan]
  /// The paragraphs that they stand in, from the first to the last, in bytes of the document.
  private let scope: Range<Int>
  /// The references of the new spans, and of those that were there and would come to mean another.
  private var heads: [String?]
  private var kept: [TextEdit] = []

  /// The edits, none of which share a place; nil where they cannot be made. What a new span refers to by its words is
  /// accepted for those that are in no registry.
  /// - Parameter mentions: An outer one before those in it.
  static func edits(_ mentions: [PossibleSpan], in snapshot: Snapshot) -> [TextEdit]? {
    guard var marking = Marking(mentions, snapshot) else { return nil }
    return marking.settled()
  }

  private init?(_ mentions: [PossibleSpan], _ snapshot: Snapshot) {
    guard let first = mentions.first, let last = mentions.last else { return nil }
    self.snapshot = snapshot
    self.mentions = mentions
    let sections = snapshot.tree.paragraph(around: last.section).sections
    scope = snapshot.tree.paragraph(around: first.section).start..<snapshot.tree.start(ofSection: sections.upperBound)
    heads = mentions.map { mention in
      switch mention.mark.referent {
      // Words with such signs could be read as the beginning of a head.
      case .entity:
        snapshot.text[mention.range].contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "|") }
          ? Self.reference(to: mention.mark, snapshot) : nil
      case .unknown: "?"
      case .group: "*"
      case .none, .missing, .ambiguous, .wrongKind: nil
      }
    }
  }

  /// A reference that was written may change what others refer to; so often that is looked at again.
  private static let rounds = 4

  private mutating func settled() -> [TextEdit]? {
    let escapes = self.escapes
    for _ in 0..<Self.rounds {
      let (edits, openers) = edits(escapes)
      guard let trial = Trial(edits, snapshot), trial.keepsText, !trial.addsMistakes else { return nil }
      switch settle(snapshot.applying(edits), openers, growth: edits.reduce(0) { $0 + $1.replacement.count }) {
      case true?: return edits
      case false?: continue
      case nil: return nil
      }
    }
    return nil
  }

  private static func reference(to mark: Mark, _ snapshot: Snapshot) -> String? {
    mark.referent.entity.map { snapshot.article.registry[$0].reference(whereUsual: mark.kind.entity) }
  }

  // MARK: Writing

  /// The edits, and where the new spans then begin.
  private func edits(_ escapes: [Int]) -> (edits: [TextEdit], openers: [Int]) {
    var insertions = SpanInsertions()
    for (mention, head) in zip(mentions, heads) { insertions.add(mention, reference: head) }
    for edit in kept { insertions.add(head: edit) }
    for place in escapes { insertions.addEscape(at: place) }
    return insertions.edits()
  }

  /// The `>` of paragraphs that have their first spans now: they could be taken for ends of spans.
  private var escapes: [Int] {
    var result: [Int] = []
    var end = 0
    for mention in mentions where mention.section >= end {
      let (sections, start) = snapshot.tree.paragraph(around: mention.section)
      end = sections.upperBound
      var found: [Int] = []
      var place = start
      var index = sections.lowerBound
      var hasSpans = false
      snapshot.tree.sections.forEach(from: index) { section, _ in
        guard index < end, !hasSpans else { return false }
        hasSpans = section.nodes.contains { $0.kind == .span }
        let bytes = snapshot.text[place..<place + section.length]
        found += SpanInsertions.loneClosers(section, bytes).map { $0 + place }
        place += section.length
        index += 1
        return true
      }
      if !hasSpans { result += found }
    }
    return result
  }

  // MARK: Reading

  /// Whether everything refers to what it should in the document as it is then; what does not is given a reference. Nil
  /// where that is no help.
  private mutating func settle(_ changed: Snapshot, _ openers: [Int], growth: Int) -> Bool? {
    let old = snapshot.spans(in: scope)
    let new = changed.spans(in: scope.lowerBound..<scope.upperBound + growth)
    guard new.count == old.count + openers.count else { return nil }
    var isSettled = true
    var next = 0
    var oldIndex = 0
    for (span, start) in new {
      if next < openers.count, start + span.range.lowerBound == openers[next] {
        let mark = mentions[next].mark
        guard span.kind == mark.kind else { return nil }
        if mark.referent.entity != nil, span.referent != mark.referent {
          guard heads[next] == nil else { return nil }
          heads[next] = Self.reference(to: mark, snapshot)
          isSettled = false
        }
        next += 1
        continue
      }
      guard oldIndex < old.count, old[oldIndex].span.kind == span.kind else { return nil }
      let (before, place) = old[oldIndex]
      oldIndex += 1
      guard let id = before.referent.entity, span.referent != before.referent else { continue }
      guard before.reference == nil, let usual = before.kind.entity else { return nil }
      let reference = snapshot.article.registry[id].reference(whereUsual: usual)
      for edit in Fix("", of: before, refersTo: reference).edits {
        let edit = TextEdit(range: edit.range.shifted(by: place), replacement: edit.replacement)
        guard !kept.contains(edit) else { return nil }
        kept.append(edit)
      }
      isSettled = false
    }
    return isSettled
  }
}

extension Snapshot {
  /// The document after edits that do not overlap.
  func applying(_ edits: [TextEdit]) -> Snapshot {
    guard let start = edits.map(\.range.lowerBound).min(), let end = edits.map(\.range.upperBound).max() else {
      return self
    }
    let local = edits.map { TextEdit(range: $0.range.shifted(by: -start), replacement: $0.replacement) }
    var result = self
    result.apply(TextEdit(range: start..<end, replacement: local.applied(to: text[start..<end])))
    result.refresh()
    return result
  }

  /// The spans that begin in a stretch, each with its section's start.
  fileprivate func spans(in range: Range<Int>) -> [(span: Span, start: Int)] {
    var result: [(span: Span, start: Int)] = []
    forEachSpan(beginningIn: range) { span, start in
      if let span { result.append((span, start)) }
    }
    return result
  }
}
