/// Declares what a reference in the selection means, where nothing does: in the article, or in the workspace's registry.
enum UnknownDeclaration {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    unknowns(selection).prefix(limit).flatMap { unknown in
      let text = unknown.declaration(in: selection.registry, lineEnd: selection.snapshot.text.lineEnd)
      let findings = selection.findings.filter { $0.rule == UnknownReference.name }
      var actions: [CodeAction] = []
      let edit = Header(selection.snapshot).edit(adding: text)
      if !selection.snapshot.isRegistryFile, selection.sound([edit]) != nil {
        actions.append(
          CodeAction(
            "Declare the \(unknown.kind.name) “\(unknown.name)” in this article", .quickFix, .edits([edit]),
            findings: findings))
      }
      if let (path, isNew) = selection.snapshot.workspace.registryFileForDeclarations {
        actions.append(
          CodeAction(
            "Declare the \(unknown.kind.name) “\(unknown.name)” in \(path.suffix(afterLast: "/"))", .quickFix,
            .declaration(text, path: path, isNew: isNew), findings: findings))
      }
      return actions
    }
  }

  /// A selection of many unknown names is better declared one by one.
  private static let limit = 4

  private static func unknowns(_ selection: Selection) -> [Unknown] {
    if let paragraph = selection.paragraph {
      return paragraph.withView { view in
        view.spans.filter { $0.range.touches(paragraph.selection) }.flatMap { span in
          let addressees = span.addressees(view.bytes).filter { $0.reference.range.touches(paragraph.selection) }
          return [span.referent == .missing && span.refersByItself ? Unknown(span, view) : nil].compactMap(\.self)
            + addressees.compactMap { Unknown($0, Resolver(view)) }
        }
      }
    }
    guard let block = SelectedBlock(selection) else { return [] }
    return block.bytes.withUnsafeBufferPointer { bytes in
      let resolver = Resolver(context: selection.snapshot.article.context, bytes: bytes)
      let offset = selection.range.lowerBound - block.start
      let references = StatementReference.read(block.statement, bytes).filter {
        $0.reference.range.touches(offset..<offset)
      }
      let passage = PassageStatement(block.statement, bytes)
      let speaker = passage?.name.flatMap { Unknown(speaker: $0, resolver) }
      return references.compactMap { Unknown($0, resolver) } + [speaker].compactMap(\.self)
    }
  }
}

/// Somebody or something that is referred to and not declared.
private struct Unknown {
  let kind: EntityKind
  /// As it is written; nil where only a name is.
  let identifier: String?
  let name: String

  init?(_ span: Span, _ view: SectionView) {
    guard let kind = span.reference?.entity ?? span.kind.entity else { return nil }
    let words = Self.oneLine(String(decoding: view.content(of: span), as: UTF8.self))
    self.init(span.reference, kind, words: span.kind.namesItsReferent ? words : "", Resolver(view))
  }

  init?(_ reference: StatementReference, _ resolver: Resolver) {
    guard reference.resolve(resolver) == .missing else { return nil }
    self.init(reference.reference, reference.reference.entity ?? reference.usual, words: "", resolver)
  }

  /// A speaker who is named in place of a reference.
  init?(speaker: Range<Int>, _ resolver: Resolver) {
    guard resolver.resolve(name: resolver.bytes[speaker], .official) == .missing else { return nil }
    self.init(nil, .official, words: String(decoding: resolver.bytes[speaker], as: UTF8.self), resolver)
  }

  private init?(_ reference: Reference?, _ kind: EntityKind, words: String, _ resolver: Resolver) {
    self.kind = kind
    switch reference?.form {
    case .identifier:
      let written = reference.map { String(decoding: resolver.bytes[$0.name], as: UTF8.self) } ?? ""
      identifier = written
      // Words beside an identifier may be a pronoun; those that it is made of are the name.
      name = ASCIISpelling.identifier(words) == written ? words : Self.capitalized(written)
    case .name:
      identifier = nil
      name = Self.oneLine(reference.map { String(decoding: resolver.unescaped($0.name), as: UTF8.self) } ?? "")
    case nil:
      identifier = nil
      name = words
    case .unknown, .group: return nil
    }
    guard !name.isEmpty, identifier != nil || !ASCIISpelling.identifier(name).isEmpty else { return nil }
  }

  /// The statement, with the properties that the name gives.
  func declaration(in registry: Registry, lineEnd: String) -> String {
    var lines = ["%\(kind.statement.rawValue) \(kind.sigil)\(identifier ?? unused(in: registry)) \(name)"]
    if kind == .document {
      let words = name.split(separator: " ")
      let kinds = Document.Kind.allCases.compactMap { kind in kind.vietnamese.map { (kind, Folding.key($0)) } }
      let key = Folding.key(name)
      if let (kind, _) = kinds.first(where: { key.starts(with: $0.1) }) { lines.append("%  kind \(kind.rawValue)") }
      let number = words.first {
        $0.contains { ("0"..."9").contains($0) } && $0.contains { "-/".contains($0) }
      }
      if let number { lines.append("%  number \(number)") }
    }
    return lines.joined(separator: lineEnd)
  }

  private func unused(in registry: Registry) -> String {
    let stem = ASCIISpelling.identifier(name)
    guard registry.find(kind, stem) != nil else { return stem }
    // So many of one name are declared nowhere.
    return (2...999).lazy.map { "\(stem)-\($0)" }.first { registry.find(kind, $0) == nil } ?? stem
  }

  private static func oneLine(_ words: String) -> String {
    words.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  private static func capitalized(_ identifier: String) -> String {
    identifier.split { "-./".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension Workspace {
  /// The registry file to which declarations are added: the first one, or a new one where there is none.
  var registryFileForDeclarations: (path: String, isNew: Bool)? {
    if let first = firstRegistryFile { return (first, false) }
    guard let root else { return nil }
    let path = (root == "/" ? "" : root) + "/registry/registry.anno"
    return isRegistryFile(path) ? (path, true) : nil
  }
}

extension Range<Int> {
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}

extension String {
  fileprivate func suffix(afterLast separator: Character) -> Substring {
    lastIndex(of: separator).map { self[index(after: $0)...] } ?? self[...]
  }
}

extension SourceText {
  /// The edit that adds a declaration at the end of a registry file, below an empty line.
  public func appending(_ declaration: String) -> TextEdit {
    let last = self[max(0, count - 1)..<count].last
    let gap = count == 0 ? "" : last.map(Lexer.isLineEnd) == true ? lineEnd : lineEnd + lineEnd
    return TextEdit(range: count..<count, replacement: gap + declaration + lineEnd)
  }
}
