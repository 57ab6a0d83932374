/// Speaks of what a text names, or holds of somebody's words, and no span says.
protocol PossibleSpanRule: AskedRule {
  /// Whether it looks at such marks.
  static func looks(at mark: Mark) -> Bool
  /// What is wrong and what to do, where `words` are to be shown.
  static func message(_ mark: Mark, _ words: String, _ view: SectionView) -> String
}

extension PossibleSpanRule {
  static var asPossibleSpanRule: (any PossibleSpanRule.Type)? { self }
}

extension SectionView {
  /// A verb for what is meant with its name, another one for some of several that may be, or what is said of others.
  func phrase(_ referent: Referent, one: String, several: String, none: String) -> String {
    switch referent {
    case .entity(let id): "\(one) \(name(of: id))"
    case .ambiguous(let ids): "\(several) \(Wording.list(ids.prefix(4).map(candidate)))"
    case .none, .unknown, .group, .missing, .wrongKind: none
    }
  }
}

/// A rule of this sort with its number.
typealias NumberedPossibleSpanRule = (number: Int, rule: any PossibleSpanRule.Type)

extension SectionText {
  /// Asks the rules of everything that a span could be written for, and of what stands in it together with it.
  func check(_ rules: [NumberedPossibleSpanRule], _ view: SectionView, _ report: inout Report) {
    let spans = possibleSpans(view, for: rules)
    guard !spans.isEmpty else { return }
    let escapes = escapes(view)
    var end = 0
    for (index, span) in spans.enumerated() where !span.mark.kind.isShort || span.range.lowerBound >= end {
      if span.mark.kind.isShort { end = span.range.upperBound }
      guard let (number, rule) = rules.first(where: { $0.rule.looks(at: span.mark) }) else { continue }
      report.rule = number
      report.add(
        span.range, rule.message(span.mark, Wording.quote(string(span.mark.range)), view),
        fixes: escapes.map { fixes(of: span, spans[(index + 1)...], view, escapes: $0) } ?? [])
    }
  }

  /// What a section names, or holds of somebody's words, and no span says, as far as its words alone tell: an outer one
  /// before those in it.
  private func possibleSpans(_ view: SectionView, for rules: [NumberedPossibleSpanRule]) -> [PossibleSpan] {
    let context = MatchingContext(registry: view.context.registry, date: view.context.date, isExcerpt: true)
    let text = MatchedText(folded, bytes, context)
    let names = MentionFinder.marks(in: text)
    // One rule alone never asks which documents are cited, nor whether any is where all names are marked.
    let asksForDocuments = rules.contains { $0.rule != UnmarkedMention.self }
    guard asksForDocuments || names.contains(where: { possibleSpan($0, view) != nil }) else { return [] }
    var marks = Mark.mentions(in: text, names: names, identifiesDocuments: asksForDocuments)
    if rules.contains(where: { $0.rule == UnmarkedSpeech.self }), view.local.speaker == nil, view.local.inner == nil {
      marks += SpeechFinder.find(in: text, mentions: marks).marks
    }
    return marks.compactMap { possibleSpan($0, view) }
  }

  private func possibleSpan(_ mark: Mark, _ view: SectionView) -> PossibleSpan? {
    PossibleSpan(mark, shiftedBy: 0, among: view.spans, words: source(mark.range), section: 0, start: 0) {
      view.bytes[$0]
    }
  }

  /// The `>` that are to be escaped where a first span is written; nil where a span cannot be written without a look at more
  /// than a line: where there are many of them, or where somebody is understood from what stands near.
  private func escapes(_ view: SectionView) -> [Int]? {
    let areSettled = view.spans.allSatisfy {
      $0.reference != nil || $0.kind.namesItsReferent || $0.kind.entity == nil
    }
    guard areSettled else { return nil }
    let escapes = view.isAmongSpans ? [] : SpanInsertions.loneClosers(view.section, view.bytes)
    return escapes.count <= Self.mostEscapes ? escapes : nil
  }

  /// Each fix writes all of them.
  private static let mostEscapes = 8

  /// A fix for each thing that may be meant.
  private func fixes(
    of span: PossibleSpan, _ behind: ArraySlice<PossibleSpan>, _ view: SectionView, escapes: [Int]
  ) -> [Fix] {
    var meanings = [span.mark.referent]
    if case .ambiguous(let ids) = span.mark.referent { meanings = ids.prefix(Self.mostMeanings).map { .entity($0) } }
    let inner = behind.prefix { $0.mark.kind.isShort && $0.range.upperBound <= span.range.upperBound }
      .filter { span.mark.kind.isShort && $0.mark.referent.isSettled && $0.mark.referent != .none }
    return meanings.compactMap { meaning in
      var meant = span
      meant.mark.referent = meaning
      guard let title = meant.title(string(span.mark.range), view.context.registry) else { return nil }
      var insertions = SpanInsertions()
      for span in [meant] + inner { insertions.add(span, reference: reference(of: span, view)) }
      for place in escapes { insertions.addEscape(at: place) }
      return Fix(title, insertions.edits().edits, isPreferred: meanings.count == 1)
    }
  }

  /// Of what is ambiguous some meanings are offered.
  private static let mostMeanings = 4

  /// What a span needs in its head; nil where its words are enough.
  private func reference(of span: PossibleSpan, _ view: SectionView) -> String? {
    switch span.mark.referent {
    case .unknown, .missing: return "?"
    case .group: return "*"
    case .none, .ambiguous, .wrongKind: return nil
    case .entity(let id):
      // Words with such signs could be read as the beginning of a head.
      let isPlain = !view.bytes[span.range].contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "|") }
      if isPlain, span.mark.kind.namesItsReferent, let kind = span.mark.kind.entity,
        Resolver(view).resolve(name: bytes[span.mark.range], kind) == span.mark.referent
      {
        return nil
      }
      return view.context.registry[id].reference(whereUsual: span.mark.kind.entity)
    }
  }
}

extension PossibleSpan {
  /// What a change does that writes it around these words; nil where nothing could stand in its head.
  func title(_ words: String, _ registry: Registry) -> String? {
    let reference: String
    switch mark.referent {
    case .entity(let id): reference = registry[id].reference
    case .unknown, .missing: reference = "?"
    case .group: reference = "*"
    case .none, .ambiguous, .wrongKind: return nil
    }
    return "Mark \(Wording.quote(words)) as \(mark.kind.phrase): \(reference)"
  }
}
