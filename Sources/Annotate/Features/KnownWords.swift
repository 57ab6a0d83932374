/// Words that stood for something earlier in an article, with a reference beside them.
enum KnownWords {
  /// In bytes before the place: who writes a short form means one of the last.
  private static let reach = 1 << 16

  /// For each kind of span the longest of the words at a place that stood in one before, the last such counting.
  static func find(_ site: MentionSite, _ snapshot: Snapshot) -> [SpanKind: MentionSite.Mention] {
    let window = max(0, site.offset - reach)..<site.offset
    let text = snapshot.text[window]
    let shift = text.startIndex - window.lowerBound
    var result: [SpanKind: MentionSite.Mention] = [:]
    snapshot.forEachSpan(beginningIn: window) { span, start in
      guard let span, start + span.range.upperBound <= site.offset,
        let known = site.mention(like: span, text, start + shift), known.start <= result[span.kind]?.start ?? Int.max
      else { return }
      result[span.kind] = known
    }
    return result
  }
}

extension MentionSite {
  /// The words before the place where they are those of a span with an identifier, whose section begins at `start` of
  /// `text`; nil where they are not, or could be said of many others.
  fileprivate func mention(like span: Span, _ text: ArraySlice<UInt8>, _ start: Int) -> Mention? {
    guard span.kind.namesItsReferent, !span.hasMarkup, span.reference?.form == .identifier,
      let id = span.referent.entity, span.content.count <= words.bytes.count
    else { return nil }
    let from = words.bytes.endIndex - span.content.count
    guard words.from(from).elementsEqual(text[span.content.shifted(by: start)]), words.starts.contains(from),
      words.mayBeName(from: from),
      !NameMatch.isGeneric(FoldedWords(words.from(from)), registry[id].kind)
    else { return nil }
    return Mention(kind: span.kind, start: from, reference: id)
  }
}
