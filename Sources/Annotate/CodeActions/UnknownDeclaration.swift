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

  /// What the references in the selection mean that nothing declares.
  static func unknowns(_ selection: Selection) -> [Undeclared] {
    if let paragraph = selection.paragraph {
      return paragraph.withView { view in
        var result: [Undeclared] = []
        for span in view.spans where result.count < limit && span.range.touches(paragraph.selection) {
          if span.referent == .missing, span.refersByItself, let words = Undeclared(span, view) {
            result.append(words.described(by: span, view))
          }
          let addressees = span.addressees(view.bytes).filter { $0.reference.range.touches(paragraph.selection) }
          result += addressees.compactMap { Undeclared($0, Resolver(view)) }
        }
        return result
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
      let speaker = passage?.name.flatMap { Undeclared(speaker: $0, resolver) }
      return references.compactMap { Undeclared($0, resolver) } + [speaker].compactMap(\.self)
    }
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
