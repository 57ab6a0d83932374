/// An article, or a registry file, with what everything in it refers to and what is wrong with it.
///
/// It has one part for each section of the syntax tree; an edit makes the parts of the sections that it replaced
/// pending, and `refresh` looks at those again, and at others only where what they depend on changed.
public struct Article: Sendable {
  private(set) var parts: MeasuredArray<ArticlePart>
  public private(set) var outline = Outline()
  private(set) var context: ArticleContext
  /// How often everything is referred to.
  private(set) var uses = EntityUses()
  /// What the rules say that look at the outline alone.
  private(set) var outlineReport: Report
  private var blocksChanged = true

  init(_ tree: SyntaxTree, _ text: SourceText, workspace: Workspace, isRegistryFile: Bool, path: String? = nil) {
    context = ArticleContext(
      outline, workspace: workspace.registry.workspace, severities: workspace.configuration.severities,
      isRegistryFile: isRegistryFile, path: path)
    outlineReport = Report(context.severities, allowed: .none)
    parts = MeasuredArray([ArticlePart](repeating: .pending, count: tree.sectionCount))
    refresh(tree, text)
  }

  public var registry: Registry { context.registry }
  public var date: PartialDate? { context.date }

  /// Makes room for the sections that replaced others.
  mutating func apply(_ change: SyntaxTree.Change, _ tree: SyntaxTree) {
    if change.old.lowerBound <= outline.lastSection { blocksChanged = true }
    for section in change.new where tree[section].kind == .block { blocksChanged = true }
    var left = change.old.count
    if left > 0 {
      parts.forEach(from: change.old.lowerBound) { part, _ in
        if case .block = part.content { blocksChanged = true }
        uses.remove(part.uses)
        left -= 1
        return left > 0
      }
    }
    parts.replace(change.old, with: [ArticlePart](repeating: .pending, count: change.new.count))
  }

  /// Looks at what is pending.
  mutating func refresh(_ tree: SyntaxTree, _ text: SourceText) {
    if blocksChanged {
      refreshAll(tree, text)
    } else if parts.total.pending > 0 {
      refreshPending(tree, text)
    }
    blocksChanged = false
  }

  /// Reads the outline again, and looks at every section of which that, or what stands before it, changed.
  private mutating func refreshAll(_ tree: SyntaxTree, _ text: SourceText) {
    let signature = outline.signature
    let old = parts
    outline = Outline()
    text.bytes.withUnsafeBufferPointer { bytes in
      var blocks: [(section: Int, block: Block)] = []
      var hasText = false
      forEach(tree, bytes) { index, section, start, bytes in
        hasText = hasText || section.kind == .paragraph
        guard section.kind == .block else { return }
        let block = Block(section, bytes)
        blocks.append((index, block))
        outline.add(block, bytes, section: index, start: start, hasText: hasText)
      }
      let isSame = signature == outline.signature
      context = ArticleContext(
        outline, workspace: context.registry.workspace, severities: context.severities,
        isRegistryFile: context.isRegistryFile, path: context.path)
      let analysis = Analysis(context: context)
      uses = EntityUses(declarations: outline.declarations.count)
      var fresh: [ArticlePart] = []
      fresh.reserveCapacity(tree.sectionCount)
      var local = LocalContext.start
      var nextBlock = 0
      var oldParts = old.makeIterator()
      forEach(tree, bytes) { index, section, start, bytes in
        var part = oldParts.next() ?? .pending
        if nextBlock < blocks.count, blocks[nextBlock].section == index {
          part = analysis.block(section, blocks[nextBlock].block, bytes, local)
          nextBlock += 1
        } else if part.isPending || !isSame || part.before != local {
          part = analysis.part(section, bytes, before: local)
        }
        uses.add(part.uses)
        local = part.after
        fresh.append(part)
      }
      parts = MeasuredArray(fresh)
    }
    outlineReport = reportOnOutline(text)
  }

  /// Looks at the pending sections, and at those behind them for which that makes a difference.
  private mutating func refreshPending(_ tree: SyntaxTree, _ text: SourceText) {
    let analysis = Analysis(context: context)
    while let first = parts.first(where: { $0.pending > 0 }) {
      var index = first.index
      var local = index > 0 ? parts[index - 1].after : .start
      var start = tree.start(ofSection: index)
      while index < tree.sectionCount {
        let section = tree[index]
        let old = parts[index]
        guard old.isPending || old.before != local else { break }
        let part = text[start..<start + section.length].withUnsafeBufferPointer {
          analysis.part(section, $0, before: local)
        }
        uses.remove(old.uses)
        uses.add(part.uses)
        parts.replace(index..<index + 1, with: [part])
        local = part.after
        start += section.length
        index += 1
      }
    }
  }

  private func forEach(
    _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (Int, Section, Int, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = 0
    tree.forEachSection { section, start in
      body(index, section, start, UnsafeBufferPointer(rebasing: bytes[start..<start + section.length]))
      index += 1
    }
  }
}
