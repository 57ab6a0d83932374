extension FileFacts {
  /// The facts of a document. `path` is what the index knows it by; nil for the snapshot's own.
  public static func make(_ snapshot: Snapshot, path: String? = nil) -> FileFacts {
    let article = snapshot.article
    var reader = FactReader(article.context, snapshot.workspace, path: path ?? snapshot.path ?? "")
    reader.readDeclarations(article.outline, snapshot.lineIndex)
    article.forEachPart(snapshot.tree, snapshot.text) { reader.read($0, of: $1, at: $2, $3) }
    return reader.finish()
  }
}

/// Reads the facts of a document off the parts of its article.
struct FactReader {
  private var facts: FileFacts
  private let context: ArticleContext
  private let workspace: Workspace
  private var numbers: [EntityID: Int] = [:]
  /// Whether what the document says is kept, and where it says so.
  private let isIndexed: Bool

  init(_ context: ArticleContext, _ workspace: Workspace, path: String) {
    self.init(context, workspace, path: path, isIndexed: true)
  }

  /// Of an article of which nothing is kept but what its findings depend on, with the identifiers that it declares itself.
  init(dependenciesOf article: Article, _ workspace: Workspace) {
    self.init(article.context, workspace, path: article.context.path ?? "", isIndexed: false)
    for declaration in article.outline.declarations { depend(onIdentifier: declaration.reference) }
  }

  private init(_ context: ArticleContext, _ workspace: Workspace, path: String, isIndexed: Bool) {
    self.context = context
    self.workspace = workspace
    self.isIndexed = isIndexed
    facts = FileFacts(path: path, root: workspace.root, isRegistryFile: context.isRegistryFile)
    facts.hasUnsettled = !context.possibleSpanRules.isEmpty
  }

  mutating func readDeclarations(_ outline: Outline, _ lines: LineIndex) {
    if let title = outline.header.first(where: { $0.kind == .title }), !title.value.isEmpty {
      let position = lines.position(of: title.range.lowerBound, in: .utf32)
      facts.title = FileFacts.Title(
        text: title.value, range: title.range, line: position.line, column: position.column)
    }
    for declaration in outline.declarations {
      let selection = declaration.place.selection
      let position = lines.position(of: selection.lowerBound, in: .utf32)
      facts.declarations.append(
        FileFacts.Declared(
          kind: declaration.kind, identifier: declaration.identifier, texts: declaration.searchTexts,
          range: declaration.place.range, selection: selection, line: position.line, column: position.column))
    }
  }

  /// Reads a section that begins at `start`, whose part and bytes these are.
  mutating func read(
    _ part: ArticlePart, of section: Section, at start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    switch part.content {
    case .text(let line) where !line.spans.isEmpty:
      let view = SectionView(bytes: bytes, section: section, context: context, local: part.before, spans: line.spans)
      for index in line.spans.indices { read(index, view, start) }
    case .block(let block):
      let resolver = Resolver(context: context, bytes: bytes)
      for statement in block.statements { read(statement, resolver, start) }
    case .text, .other, .pending: break
    }
  }

  consuming func finish() -> FileFacts {
    facts.uses.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return facts
  }

  // MARK: Spans

  private mutating func read(_ index: Int, _ view: SectionView, _ start: Int) {
    let span = view.spans[index]
    let resolver = Resolver(context: view.context, bytes: view.bytes)
    readAddressees(span.attributes, resolver, start)
    guard let entity = span.kind.entity, let role = FileFacts.Role(span.kind) else { return }
    if let reference = span.reference {
      take(span.referent, reference, entity, role, resolver, start, voice: voice(of: index, view))
    } else if span.kind.namesItsReferent {
      depend(onName: view.content(of: span), entity)
      take(span.referent, span.content.shifted(by: start), role, voice: voice(of: index, view))
    } else {
      let opener = span.range.lowerBound..<span.content.lowerBound
      take(span.referent, opener.shifted(by: start), role, isImplied: true)
    }
  }

  /// In whose words a citation stands.
  private mutating func voice(of index: Int, _ view: SectionView) -> Int? {
    isIndexed && view.spans[index].kind == .citation ? view.voice(of: index).map { number(of: $0) } : nil
  }

  private mutating func readAddressees(_ attributes: [Attribute], _ resolver: Resolver, _ start: Int) {
    for (attribute, addressee) in resolver.namedAddressees(attributes) {
      if let reference = attribute.reference {
        take(addressee.referent, reference, .official, .addressee, resolver, start)
      } else {
        let name = resolver.unescaped(attribute.value)
        depend(onName: name, .official)
        depend(onName: name, .organization)
        take(addressee.referent, attribute.value.shifted(by: start), .addressee)
      }
    }
  }

  // MARK: Statements

  private mutating func read(_ statement: Statement, _ resolver: Resolver, _ start: Int) {
    let passage = PassageStatement(statement, resolver.bytes)
    for reference in StatementReference.read(statement, resolver.bytes) {
      let isOwn = reference.reference.range.lowerBound == passage?.reference?.range.lowerBound
      let role = passage.map { isOwn ? FileFacts.Role($0.kind) : .addressee } ?? FileFacts.Role(reference.property)
      take(reference.resolve(resolver), reference.reference, reference.usual, role, resolver, start)
    }
    if let passage, let name = passage.name {
      depend(onName: resolver.bytes[name], .official)
      let referent = resolver.resolve(name: resolver.bytes[name], .official)
      // A name that nothing declares is the speaker itself.
      if referent != .missing { take(referent, name.shifted(by: start), FileFacts.Role(passage.kind)) }
    }
  }

  // MARK: What was found

  private mutating func take(
    _ referent: Referent, _ reference: Reference, _ usual: EntityKind, _ role: FileFacts.Role, _ resolver: Resolver,
    _ start: Int, voice: Int? = nil
  ) {
    let kind = reference.entity ?? usual
    switch reference.form {
    case .identifier:
      // Of an entity that was found by its identifier, that is noted with it.
      if referent.entity == nil { facts.dependencies.insert([kind.rawValue] + resolver.bytes[reference.name]) }
    case .name: depend(onName: resolver.unescaped(reference.name), kind)
    case .unknown, .group: return
    }
    take(referent, reference.name.shifted(by: start), role, isIdentifier: reference.form == .identifier, voice: voice)
  }

  private mutating func take(
    _ referent: Referent, _ range: Range<Int>, _ role: FileFacts.Role, isIdentifier: Bool = false,
    isImplied: Bool = false, voice: Int? = nil
  ) {
    if !referent.isSettled { facts.hasUnsettled = true }
    let found: EntityID? = if case .wrongKind(let id) = referent { id } else { referent.entity }
    guard let id = found else { return }
    guard isIndexed else {
      if numbers.updateValue(0, forKey: id) == nil {
        depend(onIdentifier: context.registry[id].reference)
      }
      return
    }
    facts.uses.append(
      FileFacts.Use(
        entity: number(of: id), range: range, role: role, isIdentifier: isIdentifier, isImplied: isImplied, voice: voice
      ))
  }

  private mutating func number(of id: EntityID) -> Int {
    if let number = numbers[id] { return number }
    let identity = EntityIdentity(id, context, workspace, path: facts.path)
    numbers[id] = facts.entities.count
    facts.entities.append(identity)
    // What is found by a name depends on all that is declared of it.
    depend(onIdentifier: identity.reference)
    return facts.entities.count - 1
  }

  private mutating func depend(onIdentifier reference: String) {
    facts.dependencies.insert(Dependency.identifier(reference.utf8))
  }

  private mutating func depend(onName name: some Collection<UInt8>, _ kind: EntityKind) {
    facts.dependencies.insert(Dependency.name(name, kind))
  }
}

extension FileFacts.Role {
  fileprivate init?(_ kind: SpanKind) {
    switch kind {
    case .person, .organization: self = .mention
    case .citation: self = .citation
    case .role: self = .office
    case .speech: self = .speaker
    case .directive: self = .directive
    case .resolution: self = .resolution
    case .aside: return nil
    }
  }

  fileprivate init(_ property: PropertyKind?) {
    switch property {
    case .parent: self = .parent
    case .amends: self = .amends
    case .replaces: self = .replaces
    default: self = .statement
    }
  }

  fileprivate init(_ kind: Passage.Kind) {
    switch kind {
    case .speaker: self = .speaker
    case .resolution: self = .resolution
    case .directive: self = .directive
    }
  }
}

extension SectionView {
  /// In whose words a span stands: those of the innermost speech, directive or passage around it, unless an aside is
  /// nearer; nil where they are the article's own, or nobody's who is declared.
  fileprivate func voice(of index: Int) -> EntityID? {
    var current = spans[index].parent
    while let parent = current {
      switch spans[parent].kind {
      case .speech, .directive: return spans[parent].referent.entity
      case .aside: return nil
      default: current = spans[parent].parent
      }
    }
    if let inner = local.inner, inner.kind == .directive, inner.referent != .none { return inner.referent.entity }
    return local.speaker?.referent.entity
  }
}

extension Declaration {
  /// All that it is found by in the workspace, its name first.
  fileprivate var searchTexts: [(form: EntityTexts.Form, text: String)] {
    let aliases = values(.alias)
    var result: [(EntityTexts.Form, String)] = ([name] + aliases).map { (.name, $0) }
    result += names.dropFirst(1 + aliases.count).map { (.number, $0) }
    result.append((.identifier, identifier))
    switch kind {
    case .document: result += values(.title).prefix(1).map { (.title, $0) }
    case .official: result += values(.role).compactMap { Official.Role($0) }.map { (.office, $0.title) }
    case .organization: break
    }
    return result
  }
}
