/// Looks at one section: what its references mean, and what its rules say.
struct Analysis {
  let context: ArticleContext
  /// The rules that are asked about the words of a section of text.
  private let textRules: [(number: Int, rule: any TextRule.Type)]
  /// The rules that are asked of what could be marked in it.
  private let possibleSpanRules: [NumberedPossibleSpanRule]

  init(context: ArticleContext) {
    self.context = context
    textRules = context.isRegistryFile ? [] : Rules.text.filter { context.severities[$0.number] != nil }
    possibleSpanRules = context.possibleSpanRules
  }

  /// Whether there is something to say of text without markup.
  var readsWords: Bool { !textRules.isEmpty || !possibleSpanRules.isEmpty }

  // MARK: Text

  /// The spans of a section of text, with what those refer to that have a reference, or whose words name something.
  func read(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>, _ before: LocalContext) -> TextLine {
    var line = TextLine(section, bytes)
    guard !line.spans.isEmpty else { return line }
    Resolver(context: context, bytes: bytes).resolve(
      &line, view: SectionView(bytes: bytes, section: section, context: context, local: before))
    return line
  }

  /// Looks at a section of text of which `paragraph` was read.
  func text(
    _ section: Section, _ bytes: UnsafeBufferPointer<UInt8>, _ line: consuming TextLine, before: LocalContext,
    _ surroundings: Surroundings?
  ) -> ArticlePart {
    let resolver = Resolver(context: context, bytes: bytes)
    if line.traits.contains(.hasImplied) {
      let view = SectionView(bytes: bytes, section: section, context: context, local: before)
      resolver.imply(&line.spans, view, surroundings ?? .none)
    }
    var uses = UseList()
    var asked: [(span: Int, triggers: SpanTriggers)] = []
    for index in line.spans.indices {
      let triggers = triggers(of: line.spans[index], bytes)
      if triggers.isEmpty { continue }
      asked.append((index, triggers))
      guard triggers.contains(.attributes) else { continue }
      for attribute in line.spans[index].attributes {
        guard let reference = attribute.reference else { continue }
        count(StatementReference.addressee(reference).resolve(resolver), in: &uses)
      }
    }
    var findings: [Finding] = []
    var silenced = RuleSet.none
    var notes = TextNotes()
    // Of most lines there is nothing to say.
    if !asked.isEmpty || section.hasMistakes || context.isRegistryFile || readsWords {
      let view = SectionView(
        bytes: bytes, section: section, context: context, local: before, spans: line.spans,
        isAmongSpans: !line.spans.isEmpty || surroundings?.hasSpans ?? false)
      var report = report(before.allowed)
      for mistake in section.mistakes { ask(mistake, view, &report) }
      if context.isRegistryFile {
        ask(SyntaxMistake(kind: .textInRegistryFile, range: 0..<visibleLength(bytes)), view, &report)
      }
      for (index, triggers) in asked {
        for (number, rule, wanted) in Rules.span where !wanted.isDisjoint(with: triggers) && report.isOn(number) {
          report.rule = number
          rule.check(view.spans[index], view, &report)
        }
      }
      if readsWords {
        SectionText.read(section, bytes) { text in
          for (number, rule) in textRules {
            report.rule = number
            rule.check(text, view, &notes, &report)
          }
          if !possibleSpanRules.isEmpty { text.check(possibleSpanRules, view, &report) }
        }
      }
      findings = report.findings
      silenced = report.silenced
    }
    return ArticlePart(
      .text(line), before: before, after: before.afterText, findings: findings,
      silenced: silenced, uses: uses, notes: notes.isEmpty ? nil : notes,
      needsSurroundings: line.needsSurroundings(section),
      surroundings: surroundings)
  }

  /// Whether nothing is to be said of a line that was read, nor noted, and all that it refers to is written in it.
  func isQuiet(_ section: Section, _ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Bool {
    !readsWords && !context.isRegistryFile && !section.hasMistakes && !line.traits.contains(.hasImplied)
      && line.spans.indices.allSatisfy { triggers(of: line.spans[$0], bytes).isEmpty }
  }

  private func ask(_ mistake: SyntaxMistake, _ view: SectionView, _ report: inout Report) {
    for (number, rule) in Rules.syntax where report.isOn(number) {
      report.rule = number
      rule.check(mistake, view, &report)
    }
  }

  @inline(__always)
  private func triggers(of span: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> SpanTriggers {
    var triggers: SpanTriggers = []
    if span.hasAttributes { triggers.insert(.attributes) }
    switch span.referent {
    case .missing: triggers.insert(.missing)
    case .ambiguous: triggers.insert(.ambiguous)
    case .wrongKind: triggers.insert(.wrongKind)
    case .entity(let id):
      let declaration = context.registry[id]
      if let date = context.date {
        switch span.kind {
        case .citation where !declaration.wasPossible(on: date): triggers.insert(.citedEarly)
        case .role: triggers.insert(.datedRole)
        case .organization: triggers.insert(.datedOrganization)
        default: break
        }
      }
      if span.kind.namesItsReferent, span.reference != nil, !isName(of: declaration, span, bytes) {
        triggers.insert(.otherWords)
      }
    case .none, .unknown, .group:
      if span.kind == .speech || span.kind == .directive, span.referent == .none { triggers.insert(.unattributed) }
    }
    return triggers
  }

  /// Whether the content is the declared name to the byte: the common case, for which nothing need be folded.
  private func isName(of declaration: Declaration, _ span: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !span.hasMarkup else { return false }
    return declaration.name.utf8.withContiguousStorageIfAvailable {
      $0.holdsSame(as: UnsafeBufferPointer(rebasing: bytes[span.content]))
    } ?? false
  }

  // MARK: Blocks

  /// Looks at a block of which `block` is the reading.
  func block(
    _ section: Section, _ block: Block, _ bytes: UnsafeBufferPointer<UInt8>, _ before: LocalContext,
    _ speakers: inout RecentSpeakers
  ) -> ArticlePart {
    let resolver = Resolver(context: context, bytes: bytes)
    var findings: [Finding] = []
    var silenced = RuleSet.none
    var silencedIn: [Int: RuleSet] = [:]
    var uses = UseList()
    func take(_ report: Report) {
      findings += report.findings
      silenced.formUnion(report.silenced)
    }
    var local = before
    if !block.orphans.isEmpty {
      var report = report(.none)
      for orphan in block.orphans {
        report.rule = Rules.misplacedStatement
        MisplacedStatement.check(orphan: orphan, &report)
      }
      take(report)
    }
    for (index, statement) in block.statements.enumerated() {
      let passage = PassageStatement(statement, bytes)
      var isSettled = true
      StatementReference.forEach(statement, passage, bytes) { reference in
        let referent = reference.resolve(resolver)
        count(referent, in: &uses)
        isSettled = isSettled && referent.isSettled
      }
      if let name = passage?.name {
        let referent = resolver.resolve(name: bytes[name], .official)
        // A name that nothing declares is the speaker itself.
        if referent != .missing {
          count(referent, in: &uses)
          isSettled = isSettled && referent.isSettled
        }
      }
      let triggers = triggers(of: statement, passage, isSettled: isSettled)
      if !triggers.isEmpty {
        let view = SectionView(bytes: bytes, section: section, context: context, local: local, passage: passage)
        var report = report(allowed(at: index, block, bytes))
        for (number, rule, wanted) in Rules.statement where !wanted.isDisjoint(with: triggers) && report.isOn(number) {
          report.rule = number
          rule.check(statement, view, &report)
        }
        take(report)
        if !report.silenced.isEmpty { silencedIn[index] = report.silenced }
      }
      let before = local
      func make() -> LocalContext {
        before.after(statement, passage, isAboveDeclaration: isAboveDeclaration(index, block), resolver)
      }
      local = passage.map { speakers.context(behind: $0, after: before, resolver, make: make) } ?? make()
    }
    return ArticlePart(
      .block(block), before: before, after: local, findings: findings, silenced: silenced,
      silencedIn: silencedIn, uses: uses)
  }

  private func triggers(
    of statement: Statement, _ passage: PassageStatement?, isSettled: Bool
  ) -> StatementTriggers {
    var triggers: StatementTriggers = []
    switch statement.kind {
    case nil: triggers.insert(.unknown)
    case .end: triggers.insert(.end)
    case let kind?:
      if statement.value.isEmpty { triggers.insert(.lacksValue) }
      switch kind.group {
      case .header: triggers.insert(.header)
      case .passage: break
      case .declaration: triggers.insert(.declaration)
      case .alias: triggers.insert(.alias)
      case .allow: triggers.insert(.allow)
      }
    }
    if let passage {
      if passage.reference == nil, passage.kind != .speaker { triggers.insert(.lacksReference) }
      if !passage.attributes.isEmpty || passage.rest != nil { triggers.insert(.attributes) }
    }
    if !statement.properties.isEmpty { triggers.insert(.properties) }
    if !isSettled { triggers.insert(.unsettled) }
    if context.isRegistryFile { triggers.insert(.inRegistryFile) }
    return triggers
  }

  private func isAboveDeclaration(_ index: Int, _ block: Block) -> Bool {
    index + 1 < block.statements.count && block.statements[index + 1].kind?.group == .declaration
  }

  /// What an `%allow` directly above a declaration silences.
  private func allowed(at index: Int, _ block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> RuleSet {
    guard index > 0, block.statements[index].kind?.group == .declaration, block.statements[index - 1].kind == .allow
    else { return .none }
    return AllowedRule.set(block.statements[index - 1], bytes)
  }

  // MARK: Helpers

  private func report(_ allowed: RuleSet) -> Report {
    var all = context.allowed
    all.formUnion(allowed)
    return Report(context.severities, allowed: all)
  }

  private func count(_ referent: Referent, in uses: inout UseList) {
    referent.forEachUse {
      uses.append($0)
      return true
    }
  }

  /// The length without the line end at its end.
  private func visibleLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = bytes.count
    while end > 0, Lexer.isLineEnd(bytes[end - 1]) { end -= 1 }
    return end
  }
}

extension LocalContext {
  /// What holds behind a statement.
  func after(
    _ statement: Statement, _ passage: PassageStatement?, isAboveDeclaration: Bool, _ resolver: Resolver
  ) -> LocalContext {
    guard let kind = statement.kind else { return self }
    var speaker = speaker
    var inner = inner
    var allowed = allowed
    var header = header
    switch kind.group {
    case .header: header.insert(kind)
    case .allow:
      guard hasText, !isAboveDeclaration else { return self }
      allowed.formUnion(AllowedRule.set(statement, resolver.bytes))
    case .passage:
      if let passage = passage?.passage(resolver) {
        if passage.kind == .speaker {
          speaker = passage
          inner = nil
        } else {
          inner = passage
        }
      } else {
        switch Passage.Kind(rawValue: String(decoding: resolver.bytes[statement.value], as: UTF8.self)) {
        case .speaker:
          speaker = nil
          inner = nil
        case let kind?: if inner?.kind == kind { inner = nil }
        case nil:
          guard statement.value.isEmpty else { return self }
          if inner == nil { speaker = nil }
          inner = nil
        }
      }
    case .declaration, .alias: return self
    }
    return LocalContext(speaker: speaker, inner: inner, allowed: allowed, hasText: hasText, header: header)
  }
}
