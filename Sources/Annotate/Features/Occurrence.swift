/// A place in a document that refers to an entity, or declares it.
struct Occurrence: Sendable {
  enum Kind: Sendable {
    /// Words that name or cite it, or a title with a reference.
    case mention
    /// Another reference: of a speech, an attribute, a statement, a property.
    case reference
    /// A span that refers to it without saying so.
    case implied
    case declaration
  }

  let kind: Kind
  /// All of a short span, the opener and head of a long one, else the reference: in bytes of the document.
  let range: Range<Int>
  /// The words of a short span, else the same.
  let selection: Range<Int>
  /// The identifier without its sigil, where it is written.
  let identifier: Range<Int>?
}

extension Snapshot {
  /// Calls `body` with every place that refers to one of these entities, or may, in the order of the paragraphs and
  /// statements, until it returns false. It looks only into sections that refer to one.
  func forEachOccurrence(of ids: [EntityID], _ body: (Occurrence) -> Bool) {
    guard !ids.isEmpty else { return }
    // The sections' places are counted only for those that are looked into.
    var sections = MeasuredArray.Cursor(tree.sections)
    var index = 0
    for page in article.parts.pages {
      for part in page.elements {
        index += 1
        guard !part.forEachUse({ !ids.contains($0.id) }) else { continue }
        guard let (section, before) = sections.element(at: index - 1) else { return }
        guard forEachOccurrence(of: ids, in: part, before.bytes..<before.bytes + section.length, body) else { return }
      }
    }
  }

  private func forEachOccurrence(
    of ids: [EntityID], in part: ArticlePart, _ range: Range<Int>, _ body: (Occurrence) -> Bool
  ) -> Bool {
    // Attributes and statements are read again, spans are not: their bytes, which may have to be gathered, are not
    // needed.
    var bytes: ArraySlice<UInt8> = []
    switch part.content {
    case .text(let line):
      if line.spans.contains(where: { $0.attributes.contains { $0.reference != nil } }) { bytes = text[range] }
    case .block: bytes = text[range]
    case .other, .pending: return true
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let search = OccurrenceSearch(
        ids: ids, resolver: Resolver(context: article.context, bytes: bytes), start: range.lowerBound)
      return switch part.content {
      case .text(let line): search.forEach(in: line, body)
      case .block(let block): search.forEach(in: block, body)
      case .other, .pending: true
      }
    }
  }

  /// The places in this document that declare one of these entities.
  func declarations(of ids: [EntityID]) -> [Occurrence] {
    let wanted = ids.map { article.registry[$0] }.filter { $0.place.file == .this }
    guard !wanted.isEmpty else { return [] }
    return article.outline.declarations
      .filter { declaration in
        wanted.contains { $0.kind == declaration.kind && $0.identifier == declaration.identifier }
      }
      .map { declaration in
        let range = declaration.place.selection
        return Occurrence(
          kind: .declaration, range: range, selection: range, identifier: range.lowerBound + 1..<range.upperBound)
      }
  }
}

/// Looks for entities in one section; false where the search is to end.
private struct OccurrenceSearch {
  let ids: [EntityID]
  let resolver: Resolver
  let start: Int

  func forEach(in line: TextLine, _ body: (Occurrence) -> Bool) -> Bool {
    for span in line.spans {
      if means(span.referent), !body(occurrence(span)) { return false }
      for attribute in span.attributes {
        guard let reference = attribute.reference else { continue }
        if means(StatementReference.addressee(reference).resolve(resolver)), !body(occurrence(reference)) {
          return false
        }
      }
    }
    return true
  }

  func forEach(in block: Block, _ body: (Occurrence) -> Bool) -> Bool {
    for statement in block.statements {
      for reference in StatementReference.read(statement, resolver.bytes) where means(reference.resolve(resolver)) {
        if !body(occurrence(reference.reference)) { return false }
      }
      if let name = PassageStatement(statement, resolver.bytes)?.name,
        means(resolver.resolve(name: resolver.bytes[name], .official))
      {
        let range = name.shifted(by: start)
        if !body(Occurrence(kind: .reference, range: range, selection: range, identifier: nil)) { return false }
      }
    }
    return true
  }

  private func means(_ referent: Referent) -> Bool {
    switch referent {
    case .entity(let id), .wrongKind(let id?): ids.contains(id)
    case .ambiguous(let all): all.contains(where: ids.contains)
    case .none, .unknown, .group, .missing, .wrongKind(nil): false
    }
  }

  private func occurrence(_ span: Span) -> Occurrence {
    let isMention = span.kind.namesItsReferent || (span.kind == .role && span.reference != nil)
    let range = span.kind.isShort ? span.range : span.range.lowerBound..<span.content.lowerBound
    return Occurrence(
      kind: isMention ? .mention : span.reference == nil ? .implied : .reference, range: range.shifted(by: start),
      selection: (span.kind.isShort ? span.content : range).shifted(by: start),
      identifier: span.reference.flatMap(identifier))
  }

  private func occurrence(_ reference: Reference) -> Occurrence {
    let range = reference.range.shifted(by: start)
    return Occurrence(kind: .reference, range: range, selection: range, identifier: identifier(reference))
  }

  private func identifier(_ reference: Reference) -> Range<Int>? {
    reference.form == .identifier ? reference.name.shifted(by: start) : nil
  }
}

extension Referent {
  /// What it is, or may be.
  var entities: [EntityID] {
    switch self {
    case .entity(let id), .wrongKind(let id?): [id]
    case .ambiguous(let ids): ids
    case .none, .unknown, .group, .missing, .wrongKind(nil): []
    }
  }
}
