/// Marks the selection as a span, of each kind as which it can be read there.
enum SpanAround {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard !selection.snapshot.isRegistryFile, let paragraph = selection.paragraph,
      let words = paragraph.trimmed(paragraph.selection)
    else { return [] }
    return SpanKind.allCases.compactMap { kind in
      let parent = paragraph.spans.last {
        $0.content.lowerBound <= words.lowerBound && words.upperBound <= $0.content.upperBound
      }
      if parent?.kind == kind, parent?.content == words { return nil }
      // Words before a `|` are kept from being a head by an empty one.
      let openers = ["<\(kind.sigil)", "<\(kind.sigil)|"]
      for opener in openers {
        let edits = [
          paragraph.edit(words.lowerBound..<words.lowerBound, opener),
          paragraph.edit(words.upperBound..<words.upperBound, ">"),
        ]
        guard let trial = selection.sound(edits) else { continue }
        let start = paragraph.start + words.lowerBound
        let spans = trial.spans(at: start)
        let content = words.shifted(by: paragraph.start + opener.utf8.count)
        guard spans.count == paragraph.spans.count + 1,
          spans.contains(where: { $0.kind == kind && $0.range.lowerBound == start && $0.content == content })
        else { continue }
        return CodeAction("Mark as \(kind.phrase)", .extract, .edits(edits))
      }
      return nil
    }
  }
}

/// Takes a span's markup out and leaves its words.
enum SpanRemoval {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph, let span = paragraph.span else { return [] }
    let edits = [
      paragraph.edit(span.range.lowerBound..<span.content.lowerBound, ""),
      paragraph.edit(span.content.upperBound..<span.range.upperBound, ""),
    ]
    guard let trial = selection.sound(edits), trial.spans(at: paragraph.start).count == paragraph.spans.count - 1 else {
      return []
    }
    return [CodeAction("Take out the \(span.kind.name)'s markup", .rewrite, .edits(edits))]
  }
}

/// Makes a span one of another kind, short or long as it is.
enum SpanKindChange {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph, let span = paragraph.span else { return [] }
    return SpanKind.allCases.filter { $0 != span.kind && $0.isShort == span.kind.isShort }.compactMap { kind in
      let edit = paragraph.edit(
        span.range.lowerBound..<span.content.lowerBound, "<" + kind.sigil + head(of: span, as: kind, paragraph))
      guard let trial = selection.sound([edit]) else { return nil }
      let start = paragraph.start + span.range.lowerBound
      let spans = trial.spans(at: start)
      guard spans.count == paragraph.spans.count,
        spans.contains(where: {
          $0.kind == kind && $0.range.lowerBound == start && $0.content.count == span.content.count
        })
      else { return nil }
      return CodeAction("Make it \(kind.phrase)", .rewrite, .edits([edit]))
    }
  }

  /// What of the head may stand in that of another kind.
  private static func head(of span: Span, as kind: SpanKind, _ paragraph: SelectedParagraph) -> String {
    var parts: [String] = []
    if let reference = span.reference, let usual = span.kind.entity {
      let entity = reference.entity ?? usual
      if reference.form == .unknown || reference.form == .group ? kind.entity != nil : kind.mayReferTo(entity) {
        let sigil = entity == kind.entity || reference.form == .unknown || reference.form == .group ? "" : entity.sigil
        let quotes = reference.form == .name ? "\"" : ""
        parts.append(sigil + quotes + paragraph.string(reference.name) + quotes)
      }
    }
    for attribute in span.attributes {
      guard let name = AttributeKind(rawValue: paragraph.string(attribute.name)), kind.attributes.contains(name) else {
        continue
      }
      parts.append(paragraph.string(attribute.range))
    }
    let hasHead = span.content.lowerBound > span.range.lowerBound + 2
    return parts.isEmpty && !hasHead ? "" : parts.joined(separator: " ") + "|"
  }
}

extension SelectedParagraph {
  /// The range without white space at its ends; nil where there is nothing else.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let range = range.clamped(to: 0..<bytes.count)
    func isWhite(_ byte: UInt8) -> Bool { Lexer.isSpace(byte) || Lexer.isLineEnd(byte) }
    guard let first = bytes[range].firstIndex(where: { !isWhite($0) }),
      let last = bytes[range].lastIndex(where: { !isWhite($0) })
    else { return nil }
    return first..<last + 1
  }
}
