/// Writes the identifier of what a span refers to by its words, or by what is near it.
enum ExplicitReference {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph, let span = paragraph.span, let id = span.referent.entity,
      span.reference?.form != .identifier
    else { return [] }
    let reference = paragraph.withView { $0.reference(to: id, from: span) }
    let fix = Fix("Write the reference out: \(reference)", of: span, refersTo: reference)
    let edits = fix.edits.map { TextEdit(range: $0.range.shifted(by: paragraph.start), replacement: $0.replacement) }
    guard selection.sound(edits) != nil else { return [] }
    return [CodeAction(fix.title, .rewrite, .edits(edits))]
  }
}

/// Takes a reference out where the words say as much.
enum ShortReference {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph, let span = paragraph.span, span.kind.namesItsReferent,
      let kind = span.kind.entity, let id = span.referent.entity, let reference = span.reference
    else { return [] }
    let saysTheSame = paragraph.withView { view in
      Resolver(view).resolve(name: view.content(of: span), kind) == .entity(id)
    }
    guard saysTheSame, let edit = removal(of: reference, in: span, paragraph),
      let trial = selection.sound([edit]),
      trial.spans(at: edit.range.lowerBound).contains(where: {
        $0.range.lowerBound == span.range.lowerBound + paragraph.start && !$0.hasReference
      })
    else { return [] }
    return [CodeAction("Leave the reference to the words", .rewrite, .edits([edit]))]
  }

  /// Takes the reference out of a head, and the head with it where there is nothing else in it.
  static func removal(of reference: Reference, in span: Span, _ paragraph: SelectedParagraph) -> TextEdit? {
    guard reference.range.lowerBound >= span.range.lowerBound + 2 else { return nil }
    let end = span.attributes.first?.range.lowerBound ?? span.content.lowerBound
    guard reference.range.upperBound <= end else { return nil }
    return paragraph.edit(reference.range.lowerBound..<end, "")
  }
}

/// Lets words that name nothing by themselves stand for what they are said to mean, in the whole article.
enum AliasForWords {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard !selection.snapshot.isRegistryFile, let paragraph = selection.paragraph, let span = paragraph.span,
      span.kind.namesItsReferent, !span.hasMarkup, let kind = span.kind.entity, let id = span.referent.entity,
      let reference = span.reference, reference.form == .identifier,
      !Lexer.isBlank(paragraph.bytes[span.content])
    else { return [] }
    switch paragraph.withView({ Resolver($0).resolve(name: $0.content(of: span), kind) }) {
    case .missing, .ambiguous: break
    default: return []
    }
    let words = paragraph.string(span.content)
    let declared = selection.registry[id].reference
    guard let removal = ShortReference.removal(of: reference, in: span, paragraph) else { return [] }
    let alias = Header(selection.snapshot).edit(adding: "%alias \(declared) \(words)")
    guard selection.sound([alias, removal]) != nil else { return [] }
    return [CodeAction("Let “\(words)” stand for \(declared) in this article", .rewrite, .edits([alias, removal]))]
  }
}

extension Lexer {
  /// Whether there is nothing but spaces and line ends.
  static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy { isSpace($0) || isLineEnd($0) } }
}
