/// Words that stood for something earlier in an article, with a reference beside them.
enum KnownWords {
  /// In bytes before the place, and in spans: who looks for a short form means one of the last.
  private static let reach = 1 << 16
  private static let mostSpans = 4096

  /// For each kind of span the longest of the words at a place that stood in one before, the last such counting.
  static func find(_ site: MentionSite, _ snapshot: Snapshot) -> [SpanKind: MentionSite.Mention] {
    let end = site.section.start + site.offset
    let window = snapshot.text[max(0, end - reach)..<end]
    let shift = window.endIndex - end
    var result: [SpanKind: MentionSite.Mention] = [:]
    var left = mostSpans
    var (index, start) = site.section
    var spans = site.earlier
    while true {
      for span in spans.reversed() {
        left -= 1
        guard left > 0, start + span.range.lowerBound + shift >= window.startIndex else { return result }
        guard start + span.range.upperBound <= end, let known = site.mention(like: span, window, start + shift),
          known.start < result[span.kind]?.start ?? Int.max
        else { continue }
        result[span.kind] = known
      }
      guard index > 0, start + shift > window.startIndex else { return result }
      index -= 1
      start -= snapshot.tree[index].length
      if case .paragraph(let paragraph) = snapshot.article.parts[index].content {
        spans = paragraph.spans[...]
      } else {
        spans = []
      }
    }
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
