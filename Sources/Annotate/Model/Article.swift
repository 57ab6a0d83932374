/// An article, or a registry file, with what everything in it refers to and what is wrong with it.
///
/// It has one part for each section of the syntax tree; an edit makes the parts of the sections that it replaced
/// pending, and `refresh` looks at those again, and at others only where what they depend on changed.
public struct Article: Sendable {
  private(set) var parts: MeasuredArray<ArticlePart>
  public private(set) var outline = Outline()
  private(set) var context: ArticleContext
  /// How often everything is referred to.
  var uses = EntityUses()
  /// What was noted of the text.
  var sums = TextSums()
  /// What the rules say that look at the outline alone.
  private(set) var outlineReport: Report
  private var outlineChanged = true
  /// Nil where there are parts to tell.
  private var silencedInPassing: SilencedRules?

  init(_ tree: SyntaxTree, _ text: SourceText, workspace: Workspace, isRegistryFile: Bool, path: String? = nil) {
    context = ArticleContext(
      outline, workspace: workspace.registry.workspace, severities: workspace.configuration.severities,
      isRegistryFile: isRegistryFile, path: path)
    outlineReport = Report(context.severities, allowed: .none)
    parts = MeasuredArray()
    refresh(tree, text)
  }

  /// Of the outline alone: it has no parts.
  init(
    _ outline: Outline, _ text: SourceText, workspace: Workspace, isRegistryFile: Bool, path: String? = nil
  ) {
    self.outline = outline
    context = ArticleContext(
      outline, workspace: workspace.registry.workspace, severities: workspace.configuration.severities,
      isRegistryFile: isRegistryFile, path: path)
    uses = EntityUses(declarations: outline.declarations.count)
    outlineReport = Report(context.severities, allowed: .none)
    parts = MeasuredArray()
    outlineReport = reportOnOutline(text)
  }

  public var registry: Registry { context.registry }
  public var date: PartialDate? { context.date }

  /// What its `%allow`s silenced.
  var silenced: SilencedRules {
    get { silencedInPassing ?? SilencedRules(self) }
    set { silencedInPassing = newValue }
  }

  /// Makes room for the sections of `text` that replaced others.
  mutating func apply(_ change: SyntaxTree.Change, _ tree: SyntaxTree, _ text: SourceText) {
    if change.old.lowerBound <= outline.lastSection { outlineChanged = true }
    var sections = MeasuredArray.Cursor(tree.sections)
    for index in change.new where !outlineChanged {
      guard let (section, before) = sections.element(at: index), section.kind == .block else { continue }
      let range = before.bytes..<before.bytes + section.length
      outlineChanged = text[range].withUnsafeBufferPointer { Block(section, $0).isOfOutline }
    }
    var left = change.old.count
    if left > 0 {
      parts.forEach(from: change.old.lowerBound) { part, _ in
        if case .block(let block) = part.content, block.isOfOutline { outlineChanged = true }
        uses.remove(part)
        sums.remove(part)
        left -= 1
        return left > 0
      }
    }
    parts.replace(change.old, with: [ArticlePart](repeating: .pending, count: change.new.count))
  }

  /// Looks at what is pending.
  mutating func refresh(_ tree: SyntaxTree, _ text: SourceText) {
    if outlineChanged {
      refreshAll(tree, text)
    } else if parts.total.pending > 0 {
      refreshPending(tree, text)
    }
    outlineChanged = false
  }

  /// Reads the outline again, and looks at every section of which that, or what stands before it, changed.
  private mutating func refreshAll(_ tree: SyntaxTree, _ text: SourceText) {
    let signature = outline.signature
    outline = Outline()
    text.bytes.withUnsafeBufferPointer { bytes in
      var blocks: [(section: Int, block: Block)] = []
      tree.forEachBlock { section, index, start, hasText in
        let bytes = UnsafeBufferPointer(rebasing: bytes[start..<start + section.length])
        let block = Block(section, bytes)
        blocks.append((index, block))
        outline.add(block, bytes, section: index, start: start, hasText: hasText)
      }
      let isSame = signature == outline.signature
      context = ArticleContext(
        outline, workspace: context.registry.workspace, severities: context.severities,
        isRegistryFile: context.isRegistryFile, path: context.path)
      var maker = ArticleMaker(context, text, whole: bytes)
      var local = LocalContext.start
      var nextBlock = 0
      var oldParts = parts.makeIterator()
      var index = 0
      tree.forEachSection { section, start in
        defer { index += 1 }
        let old = oldParts.next()
        let isKnown = section.kind != .block && isSame && old.map { !$0.isPending && $0.before == local } ?? false
        let isBlock = nextBlock < blocks.count && blocks[nextBlock].section == index
        local = maker.add(
          section, at: start, before: local, known: isKnown ? old : nil, isBlock ? blocks[nextBlock].block : nil)
        if isBlock { nextBlock += 1 }
      }
      maker.endParagraph(before: .end)
      uses = EntityUses(declarations: outline.declarations.count)
      sums = TextSums()
      for part in maker.parts {
        uses.add(part)
        sums.add(part)
      }
      parts = MeasuredArray(maker.parts)
    }
    outlineReport = reportOnOutline(text)
  }

  /// Looks at the pending sections, at those behind them for which that makes a difference, and at the lines around
  /// that may have depended on what stood there.
  private mutating func refreshPending(_ tree: SyntaxTree, _ text: SourceText) {
    while let pending = parts.first(where: { $0.pending > 0 })?.index {
      let dependent = firstDependent(around: pending, tree)
      let first = dependent ?? pending
      var areDependent = dependent != nil
      var index = first
      var local = index > 0 ? parts[index - 1].after : .start
      var start = tree.start(ofSection: index)
      var maker = ArticleMaker(
        context, text, behind: first < pending ? parts[first].surroundings?.before ?? .end : .end)
      var end = Surroundings.Side.end
      var sections = MeasuredArray.Cursor(tree.sections)
      var olds = MeasuredArray.Cursor(parts)
      while let section = sections.element(at: index)?.element, let old = olds.element(at: index)?.element {
        let isKnown = !old.isPending && old.before == local
        let isBehind = isKnown && index > pending
        if isBehind {
          guard section.kind == .text else { break }
          areDependent = areDependent || maker.needsSurroundings || needSurroundings(from: index)
          guard areDependent else { break }
        }
        local = maker.add(section, at: start, before: local, known: isKnown ? old : nil)
        uses.remove(old)
        sums.remove(old)
        start += section.length
        index += 1
        if isBehind, old.hidesWhatLiesBeyond {
          end = old.surroundings?.after ?? .end
          break
        }
      }
      maker.endParagraph(before: end)
      for part in maker.parts {
        uses.add(part)
        sums.add(part)
      }
      parts.replace(first..<index, with: maker.parts)
    }
  }

  /// Where the lines begin that the one at `pending` belongs to, as far as they may depend on each other: from a line that
  /// hides what lies behind it to another. Nil where nothing in them depends on anything else.
  private func firstDependent(around pending: Int, _ tree: SyntaxTree) -> Int? {
    var areDependent = false
    let bound = parts.lastIndex(before: pending) { part in
      areDependent = areDependent || part.needsSurroundings
      return !part.isText || part.hidesWhatLiesBeyond
    }
    var sections = MeasuredArray.Cursor(tree.sections)
    var olds = MeasuredArray.Cursor(parts)
    var index = pending
    while !areDependent, let part = olds.element(at: index)?.element, part.isPending {
      if let section = sections.element(at: index)?.element, section.kind == .text {
        areDependent = section.hasSpans || !section.mistakes.isEmpty
      }
      index += 1
    }
    guard areDependent || needSurroundings(from: index) else { return nil }
    return bound.map { parts[$0].isText ? $0 : $0 + 1 } ?? 0
  }

  /// Whether a line depends on others, from the one at `index` to the first that hides the rest.
  private func needSurroundings(from index: Int) -> Bool {
    var result = false
    parts.forEach(from: index) { part, _ in
      result = part.needsSurroundings
      return part.isText && !part.hidesWhatLiesBeyond && !result
    }
    return result
  }
}
