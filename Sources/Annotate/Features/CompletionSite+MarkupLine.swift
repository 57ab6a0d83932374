extension CompletionSite {
  /// In a line that begins with `%`.
  static func inMarkupLine(_ line: CompletionLine, _ snapshot: Snapshot) -> CompletionSite? {
    let parts = Parts(line)
    guard line.bytes.dropFirst().first != 0x25 else { return nil }
    let statement = statement(above: line.start, snapshot)
    if line.cursor <= parts.name.upperBound {
      guard line.cursor >= parts.name.lowerBound else { return nil }
      let isProperty = parts.name.lowerBound > 1
      guard isProperty else {
        var site = CompletionSite(line, from: 1, to: parts.name.upperBound, .statement)
        if let statement, statement.kind?.entity != nil, parts.name.isEmpty {
          site.subjects.append(.property(statement, lead: "  "))
        }
        return site
      }
      guard let statement, statement.kind?.entity != nil else { return nil }
      return CompletionSite(
        line, from: parts.name.lowerBound, to: parts.name.upperBound, .property(statement, lead: ""))
    }
    let name = line.bytes[parts.name]
    if parts.name.lowerBound > 1 {
      let kind = name.withUnsafeBufferPointer { PropertyKind(name: $0[...]) }
      return kind.flatMap { property($0, line, from: parts.value, snapshot.article.registry) }
    }
    let kind = name.withUnsafeBufferPointer { StatementKind(name: $0[...]) }
    return kind.flatMap { value(of: $0, line, from: parts.value, snapshot) }
  }

  /// The name in the line, and where its value begins, which is no later than the cursor.
  private struct Parts {
    let name: Range<Int>
    let value: Int

    init(_ line: CompletionLine) {
      (name, value) = line.bytes.withUnsafeBufferPointer { bytes in
        let start = Lexer.skipSpaces(bytes, from: 1)
        let end = Lexer.skipName(bytes, from: start)
        return (start..<end, min(Lexer.skipSpaces(bytes, from: end), max(line.cursor, end)))
      }
    }
  }

  // MARK: Values

  private static func value(
    of kind: StatementKind, _ line: CompletionLine, from start: Int, _ snapshot: Snapshot
  ) -> CompletionSite? {
    let registry = snapshot.article.registry
    switch kind {
    case .speaker: return head(line, from: start, [.official], .reference, [], registry) { _ in true }
    case .directive:
      return head(line, from: start, [.official, .organization], .reference, [.to, .due], registry) { _ in true }
    case .resolution:
      return head(line, from: start, [.document, .organization], .reference, [.date], registry) { $0 != .official }
    case .alias:
      let word = line.bytes[start..<line.cursor].prefix { !Lexer.isSpace($0) }
      if word.endIndex < line.cursor, let kind = word.first.flatMap(EntityKind.init),
        registry.find(kind, String(decoding: word.dropFirst(), as: UTF8.self)) != nil
      {
        let words = line.bytes[word.endIndex..<line.cursor].drop(while: Lexer.isSpace)
        return CompletionSite(line, from: words.startIndex, .alias(kind))
      }
      return head(line, from: start, EntityKind.allCases, .reference, [], registry) { _ in true }
    case .end:
      let local = snapshot.tree.section(at: line.start).map { snapshot.article.parts[$0.index].before }
      let open = [local?.inner, local?.speaker].compactMap { $0?.kind.rawValue }
      let all = ["speaker", "resolution", "directive"]
      return CompletionSite(line, from: start, .words(open + all.filter { !open.contains($0) }))
    case .allow:
      let words = line.bytes[start...].split(whereSeparator: Lexer.isSpace)
      if words.contains(where: { $0.elementsEqual("--".utf8) && $0.startIndex < line.cursor }) { return nil }
      let word = words.last { $0.startIndex <= line.cursor && $0.endIndex >= line.cursor }
      let others = words.filter { $0.startIndex != word?.startIndex }
      var site = CompletionSite(
        line, from: word?.startIndex ?? line.cursor, to: word?.endIndex,
        .rule(except: Set(others.map { String(decoding: $0, as: UTF8.self) })))
      site.commits = [" "]
      return site
    case .lang: return CompletionSite(line, from: start, .words(languages))
    case .date: return CompletionSite(line, from: start, .articleDate)
    case .official: return CompletionSite(line, from: start, .declaration(.official))
    case .organization: return CompletionSite(line, from: start, .declaration(.organization))
    case .document: return CompletionSite(line, from: start, .declaration(.document))
    case .title, .source, .outlet, .author, .place, .event, .sha256: return nil
    }
  }

  /// Those of the articles that are published in Vietnam.
  private static let languages = ["vi", "en", "fr", "zh", "ru", "lo", "km", "ja", "ko"]

  private static func property(
    _ kind: PropertyKind, _ line: CompletionLine, from start: Int, _ registry: Registry
  ) -> CompletionSite? {
    switch kind.value {
    case .words: return nil
    case .date: return CompletionSite(line, from: start, .date)
    case .period: return CompletionSite(line, from: start, .period)
    case .documentKind: return CompletionSite(line, from: start, .documentKind)
    case .reference(let entity):
      return head(line, from: start, [entity], .reference, [], registry) { $0 == entity }
    case .issuer:
      return head(line, from: start, [.organization, .official], .reference, [], registry) { $0 != .document }
    case .role:
      let typed = line.bytes[start..<line.cursor]
      guard let space = typed.firstIndex(where: Lexer.isSpace) else {
        return CompletionSite(line, from: start, .period)
      }
      let rest = typed[space...].drop(while: Lexer.isSpace)
      // What is no organization is the title.
      guard rest.isEmpty || rest.first == EntityKind.organization.rawValue else {
        return CompletionSite(line, from: rest.startIndex, .title(organization: nil))
      }
      let word = rest.dropFirst().prefix { !Lexer.isSpace($0) }
      let organization = String(decoding: word, as: UTF8.self)
      if word.endIndex < line.cursor, registry.find(.organization, organization) != nil {
        let title = typed[word.endIndex...].drop(while: Lexer.isSpace)
        return CompletionSite(line, from: title.startIndex, .title(organization: organization))
      }
      return head(line, from: rest.startIndex, [.organization], .reference, [], registry) { $0 == .organization }
    }
  }

  /// The statement to which a property in the line that begins at `start` belongs, with its other properties.
  private static func statement(above start: Int, _ snapshot: Snapshot) -> Statement? {
    guard let (index, section) = snapshot.tree.section(at: start),
      case .block(let block) = snapshot.article.parts[index].content
    else { return nil }
    var statement = block.statements.last { $0.line.lowerBound < start - section }
    statement?.properties.removeAll { $0.line.lowerBound == start - section }
    return statement
  }
}
