/// What stands at a place in a document: what hover, definition and the like are asked about.
struct Target {
  enum Subject {
    /// A reference, or words that refer.
    case referent(Referent)
    case directive(Span, [Addressee], due: PartialDate?)
    case span(SpanKind)
    case attribute(AttributeKind)
    case statement(StatementKind)
    case property(PropertyKind)
  }

  let subject: Subject
  /// In bytes of the document.
  let range: Range<Int>

  /// The target at `offset`; nil where there is plain text.
  init?(at offset: Int, in snapshot: Snapshot) {
    guard let (index, start) = snapshot.tree.section(at: offset) else { return nil }
    let section = snapshot.tree[index]
    let part = snapshot.article.parts[index]
    let found: (Subject, Range<Int>)? = snapshot.text[start..<start + section.length].withUnsafeBufferPointer { bytes in
      switch part.content {
      case .text(let line):
        Self.find(at: offset - start, in: line, bytes, part.before, snapshot.article)
      case .block(let block): Self.find(at: offset - start, in: block, bytes, start, snapshot.article)
      case .other, .pending: nil
      }
    }
    guard let (subject, range) = found else { return nil }
    self.subject = subject
    self.range = range.shifted(by: start)
  }

  /// What it refers to, or may refer to.
  var entities: [EntityID] {
    switch subject {
    case .referent(let referent): referent.entities
    case .directive(let span, _, _): span.referent.entity.map { [$0] } ?? []
    case .span, .attribute, .statement, .property: []
    }
  }

  // MARK: Paragraphs

  private static func find(
    at offset: Int, in line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>, _ local: LocalContext,
    _ article: Article
  ) -> (Subject, Range<Int>)? {
    guard let index = line.innermost(at: offset) else { return nil }
    let spans = line.spans
    let span = spans[index]
    let resolver = Resolver(context: article.context, bytes: bytes)
    if let attribute = span.attributes.first(where: { $0.range.contains(offset) }) {
      if let reference = attribute.reference, reference.range.contains(offset) {
        return (.referent(StatementReference.addressee(reference).resolve(resolver)), reference.range)
      }
      return AttributeKind(rawValue: String(decoding: bytes[attribute.name], as: UTF8.self))
        .map { (.attribute($0), attribute.range) }
    }
    let isMarkup = offset < span.content.lowerBound || offset >= span.content.upperBound
    if span.kind == .directive, !(span.reference?.range.contains(offset) ?? false) {
      let directive = Subject.directive(
        span, resolver.addressees(of: index, spans, local), due: resolver.due(of: index, spans, local))
      return (directive, span.range)
    }
    guard span.kind.isShort || isMarkup else { return nil }
    if let reference = span.reference, reference.range.contains(offset) {
      return (.referent(span.referent), reference.range)
    }
    let isOpener = offset < span.content.lowerBound
    let markup =
      isOpener ? span.range.lowerBound..<span.content.lowerBound : span.content.upperBound..<span.range.upperBound
    if span.referent == .none { return (.span(span.kind), span.kind.isShort ? span.range : markup) }
    return (.referent(span.referent), span.kind.isShort ? span.range : markup)
  }

  // MARK: Blocks

  private static func find(
    at offset: Int, in block: Block, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ article: Article
  ) -> (Subject, Range<Int>)? {
    guard let statement = block.statements.first(where: { $0.range.contains(offset) || $0.range.upperBound == offset })
    else { return nil }
    func holds(_ range: Range<Int>) -> Bool { range.contains(offset) || range.upperBound == offset }
    if let kind = statement.kind, statement.line.lowerBound <= offset, offset <= statement.name.upperBound {
      return (.statement(kind), statement.line.lowerBound..<statement.name.upperBound)
    }
    let resolver = Resolver(context: article.context, bytes: bytes)
    for reference in StatementReference.read(statement, bytes) where holds(reference.reference.range) {
      return (.referent(reference.resolve(resolver)), reference.reference.range)
    }
    if let passage = PassageStatement(statement, bytes) {
      if let name = passage.name, holds(name) {
        let referent = passage.passage(resolver).referent
        return referent == .none ? nil : (.referent(referent), name)
      }
      if let attribute = passage.attributes.first(where: { holds($0.range) }) {
        return AttributeKind(rawValue: String(decoding: bytes[attribute.name], as: UTF8.self))
          .map { (.attribute($0), attribute.range) }
      }
    }
    for property in statement.properties where holds(property.line) {
      guard let kind = property.kind, holds(property.name) else { return nil }
      return (.property(kind), property.name)
    }
    if statement.kind?.entity != nil, holds(statement.value), let reference = Reference(bytes, in: statement.value),
      let declaration = Declaration(statement, bytes, start: start, file: .this),
      let id = article.registry.find(declaration.kind, declaration.identifier)
    {
      return (.referent(.entity(id)), holds(reference.range) ? reference.range : statement.value)
    }
    return nil
  }
}
