/// Writes the identifier of what a span refers to by its words, or by what is near it.
enum ExplicitReference {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    named(selection).compactMap { name, id in
      let reference = selection.registry[id].reference
      let edit = TextEdit(range: name, replacement: reference)
      guard selection.sound([edit]) != nil else { return nil }
      return CodeAction("Write the reference out: \(reference)", .rewrite, .edits([edit]))
    } + ofSpan(selection)
  }

  /// The names in the selection that stand in place of an addressee's or a passage's identifier, and whom they mean.
  private static func named(_ selection: Selection) -> [(name: Range<Int>, id: EntityID)] {
    if let paragraph = selection.paragraph {
      guard let span = paragraph.span else { return [] }
      return paragraph.withView { view in
        span.addressees(view.bytes).filter { $0.reference.range.touches(paragraph.selection) }
          .compactMap { $0.named(Resolver(view)) }
      }.map { ($0.name.shifted(by: paragraph.start), $0.id) }
    }
    guard let block = SelectedBlock(selection) else { return [] }
    let offset = selection.range.lowerBound - block.start
    return block.bytes.withUnsafeBufferPointer { bytes in
      let resolver = Resolver(context: selection.snapshot.article.context, bytes: bytes)
      let references = StatementReference.read(block.statement, bytes).filter {
        $0.reference.range.touches(offset..<offset)
      }
      var result = references.compactMap { $0.named(resolver) }
      if let name = PassageStatement(block.statement, bytes)?.name, name.touches(offset..<offset),
        let id = resolver.resolve(name: bytes[name], .official).entity
      {
        result.append((name, id))
      }
      return result
    }.map { ($0.name.shifted(by: block.start), $0.id) }
  }

  private static func ofSpan(_ selection: Selection) -> [CodeAction] {
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

/// Takes a reference out where the words, or what is near, say as much.
enum ShortReference {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    byWords(selection) + byNeighbours(selection) + ofPassage(selection)
  }

  /// A speaker is named in place of the reference where the name alone says who it is.
  private static func ofPassage(_ selection: Selection) -> [CodeAction] {
    guard let block = SelectedBlock(selection), block.statement.kind == .speaker else { return [] }
    let edit = block.bytes.withUnsafeBufferPointer { bytes -> TextEdit? in
      let resolver = Resolver(context: selection.snapshot.article.context, bytes: bytes)
      guard let reference = PassageStatement(block.statement, bytes)?.reference, reference.form == .identifier,
        let id = resolver.resolve(reference, usual: .official, allows: { $0 == .official }).entity
      else { return nil }
      let name = selection.registry[id].name
      guard resolver.resolve(name: name.utf8, .official) == .entity(id) else { return nil }
      return TextEdit(range: reference.range.shifted(by: block.start), replacement: name)
    }
    guard let edit, selection.sound([edit]) != nil else { return [] }
    return [CodeAction("Name the speaker in place of the reference", .rewrite, .edits([edit]))]
  }

  /// A role, speech, directive or resolution takes from what is near what its reference says.
  private static func byNeighbours(_ selection: Selection) -> [CodeAction] {
    guard let paragraph = selection.paragraph, let span = paragraph.span, !span.kind.namesItsReferent,
      span.referent.entity != nil, let reference = span.reference,
      let edit = removal(of: reference, in: span, paragraph), selection.sound([edit]) != nil
    else { return [] }
    var changed = selection.snapshot
    changed.apply(edit)
    changed.refresh()
    let place = edit.range.lowerBound
    guard referents(around: place, selection.snapshot) == referents(around: place, changed) else { return [] }
    return [CodeAction("Leave the reference to what is near", .rewrite, .edits([edit]))]
  }

  /// What the spans of a line refer to, and of the lines of its paragraph that may depend on it.
  private static func referents(around offset: Int, _ snapshot: Snapshot) -> [Referent] {
    guard let (index, _) = snapshot.tree.section(at: offset) else { return [] }
    func spans(_ line: Int) -> [Span]? {
      guard case .text(let paragraph) = snapshot.article.parts[line].content else { return nil }
      return paragraph.spans
    }
    let before = (max(0, index - reach)..<index).reversed().lazy.map(spans).prefix { $0 != nil }
    let after = (index..<min(index + reach, snapshot.tree.sectionCount)).lazy.map(spans).prefix { $0 != nil }
    return (Array(before) + Array(after)).flatMap { $0 ?? [] }.map(\.referent)
  }

  /// In lines: farther away there is a nearer mention.
  private static let reach = 64

  private static func byWords(_ selection: Selection) -> [CodeAction] {
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

/// Lets words that name nothing by themselves stand for what they are said to mean, or for what was last mentioned of
/// all that they may mean, in the whole article.
enum AliasForWords {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    guard !selection.snapshot.isRegistryFile, let paragraph = selection.paragraph, let span = paragraph.span,
      span.kind.namesItsReferent, !span.hasMarkup, let kind = span.kind.entity,
      !Lexer.isBlank(paragraph.bytes[span.content])
    else { return [] }
    switch paragraph.withView({ Resolver($0).resolve(name: $0.content(of: span), kind) }) {
    case .missing, .ambiguous: break
    default: return []
    }
    let id: EntityID
    var edits: [TextEdit] = []
    if let reference = span.reference {
      guard reference.form == .identifier, let meant = span.referent.entity,
        let removal = ShortReference.removal(of: reference, in: span, paragraph)
      else { return [] }
      id = meant
      edits = [removal]
    } else {
      guard let meant = antecedent(of: span, paragraph, selection) else { return [] }
      id = meant
    }
    let words = paragraph.string(span.content)
    let declared = selection.registry[id].reference
    edits.insert(Header(selection.snapshot).edit(adding: "%alias \(declared) \(words)"), at: 0)
    guard selection.sound(edits) != nil else { return [] }
    return [CodeAction("Let “\(words)” stand for \(declared) in this article", .rewrite, .edits(edits))]
  }

  /// The last mention before a span that its words agree with.
  private static func antecedent(of span: Span, _ paragraph: SelectedParagraph, _ selection: Selection) -> EntityID? {
    let parts = selection.snapshot.article.parts
    let before = (max(0, paragraph.sections.lowerBound - reach)..<paragraph.sections.lowerBound).reversed().lazy.flatMap
    { index -> [Span] in
      guard case .text(let earlier) = parts[index].content else { return [] }
      return earlier.spans.reversed()
    }
    let here = paragraph.spans.lazy.filter { $0.range.lowerBound < span.range.lowerBound }.reversed()
    var rejected: Set<EntityID> = []
    return paragraph.withView { view in
      let words = view.content(of: span)
      func mayMean(_ other: Span) -> EntityID? {
        guard other.kind == span.kind, let id = other.referent.entity, rejected.count < reach, !rejected.contains(id)
        else { return nil }
        if NameMatch.verdict(words, on: id, Resolver(view)) == .agrees { return id }
        rejected.insert(id)
        return nil
      }
      return here.compactMap(mayMean).first ?? before.compactMap(mayMean).first
    }
  }

  /// Nobody means by such words what was mentioned longer ago, in sections, or before so many others.
  private static let reach = 64
}

extension StatementReference {
  /// Where a name stands in quotes, and whom or what it means; nil for an identifier, and where it means nothing.
  fileprivate func named(_ resolver: Resolver) -> (name: Range<Int>, id: EntityID)? {
    guard reference.form == .name, let id = resolve(resolver).entity else { return nil }
    return (reference.range, id)
  }
}

extension Lexer {
  /// Whether there is nothing but spaces and line ends.
  static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy { isSpace($0) || isLineEnd($0) } }
}
