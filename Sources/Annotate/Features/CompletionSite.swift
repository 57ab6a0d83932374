/// Where in the language something is typed, and what may stand there.
struct CompletionSite {
  enum Subject {
    /// The kinds of span that may begin here.
    case sigil([SpanKind])
    case entity([EntityKind], Form)
    /// `?` or `*` as the reference of a head.
    case placeholder
    /// The content of a span whose head names the entity.
    case content(EntityID, SpanKind)
    case statement
    /// The name of a property of this statement; `lead` stands before it.
    case property(Statement, lead: String)
    case attribute([AttributeKind])
    /// The part of a document that is cited.
    case part(of: EntityID?)
    case words([String])
    case documentKind
    case rule(except: Set<String>)
    case date, period
    /// The date of the article itself.
    case articleDate
    /// An office, of the organization with this identifier if one is named.
    case title(organization: String?)
    /// Words that stand for something of this kind.
    case alias(EntityKind)
    /// The identifier, with its sigil, and the name of a new declaration.
    case declaration(EntityKind)
  }

  /// How an entity is written.
  enum Form {
    /// As a short span: by its name where that is enough.
    case mention
    /// As a role: by its identifier and the office.
    case role
    /// In a head to which content will follow, with a sigil where its kind is not this.
    case head(EntityKind)
    /// By its identifier, behind a sigil.
    case identifier
    /// By its identifier and sigil.
    case reference
  }

  /// Where the line begins in the document.
  let lineStart: Int
  /// The places, in bytes of the line, where what is typed begins, and where what belongs to it ends.
  var start: Int
  var end: Int
  /// What is looked for: all of what is typed, but for a quotation mark.
  var query: ArraySlice<UInt8>
  var subjects: [Subject]
  /// Whether the bar that ends the head follows: then nothing but the reference is to be written.
  var hasBar = false
  /// Whether a closer must come along, where the form has one: of the span, or of the quotation.
  var needsCloser = false
  /// What may be typed to take an item and go on.
  var commits: [String] = []
  /// Whether the text may as well go on without any of this: then only what is called so is worth a word.
  var isTentative = false

  init?(_ line: CompletionLine, in snapshot: Snapshot) {
    let site: CompletionSite?
    if line.isWhole, line.bytes.first == 0x25, line.cursor > 0 {
      site = Self.inMarkupLine(line, snapshot)
    } else if !snapshot.isRegistryFile {
      site = Self.inText(line, snapshot.article.registry)
    } else {
      site = nil
    }
    guard let site, !site.subjects.isEmpty else { return nil }
    self = site
  }

  init(_ line: CompletionLine, from start: Int, to end: Int? = nil, _ subjects: Subject...) {
    lineStart = line.start
    self.start = start
    self.end = max(end ?? line.cursor, line.cursor)
    query = line.bytes[start..<line.cursor]
    self.subjects = subjects
  }

  // MARK: Spans

  private static func inText(_ line: CompletionLine, _ registry: Registry) -> CompletionSite? {
    let open = line.openSpans()
    if line.endsInOpener { return sigil(line, open) }
    guard let span = open.last, span.kind != .aside else { return nil }
    let rest = line.rest(in: open)
    if let content = span.content { return inContent(span, content, line, rest, registry) }
    let typed = line.bytes[span.head..<line.cursor]
    // An unescaped bar in what is no head: this is content.
    guard !typed.contains(0x7C), let usual = span.kind.entity else { return nil }
    let form: Form =
      switch span.kind {
      case .person, .organization, .citation: .mention
      case .role: .role
      case .speech, .directive, .resolution, .aside: .head(usual)
      }
    let kinds: [EntityKind] =
      switch span.kind {
      case .speech, .directive: [.official, .organization]
      case .resolution: [.document, .organization]
      default: [usual]
      }
    var site = Self.head(
      line, from: span.head, kinds, form, span.kind.attributes, registry, mayReferTo: span.kind.mayReferTo)
    if let end = rest.referenceEnd {
      site?.end = end
      site?.hasBar = true
    } else {
      site?.needsCloser = rest.closer == nil
      if span.kind.isShort, let closer = rest.closer, !line.bytes[line.cursor..<closer].contains(0x3C) {
        site?.end = closer
      }
    }
    let isHead = rest.referenceEnd != nil || (site.map { $0.start > span.head + 1 } ?? true)
    site?.isTentative = !span.kind.isShort && !isHead && typed.contains(where: Lexer.isSpace)
    return site
  }

  /// Behind a lone `<`, where it is none of a text such as `a<b`.
  private static func sigil(_ line: CompletionLine, _ open: [CompletionLine.OpenSpan]) -> CompletionSite {
    let isShort = open.contains { $0.kind.isShort }
    var site = CompletionSite(line, from: line.cursor - 1, .sigil(SpanKind.allCases.filter { $0.isShort || !isShort }))
    let aside = CompletionLine.OpenSpan(kind: .aside, head: line.cursor, content: line.cursor)
    site.needsCloser = line.rest(in: open + [aside]).closer == nil
    return site
  }

  private static func inContent(
    _ span: CompletionLine.OpenSpan, _ content: Int, _ line: CompletionLine, _ rest: CompletionLine.Rest,
    _ registry: Registry
  ) -> CompletionSite? {
    guard span.kind.isShort, let usual = span.kind.entity else { return nil }
    let reference = line.bytes.withUnsafeBufferPointer { bytes -> (EntityKind, String)? in
      guard let reference = Reference(bytes, in: span.head..<content - 1), reference.form == .identifier else {
        return nil
      }
      return (reference.entity ?? usual, String(decoding: bytes[reference.name], as: UTF8.self))
    }
    guard let reference, let id = registry.find(reference.0, reference.1) else { return nil }
    var site = CompletionSite(line, from: content, to: rest.closer, .content(id, span.kind))
    site.needsCloser = rest.closer == nil
    return site
  }

  /// A head, or the value of a passage's statement: a reference or words, then attributes.
  static func head(
    _ line: CompletionLine, from start: Int, _ kinds: [EntityKind], _ form: Form, _ attributes: [AttributeKind],
    _ registry: Registry, mayReferTo: (EntityKind) -> Bool
  ) -> CompletionSite? {
    let typed = line.bytes[start..<line.cursor]
    let word = (typed.lastIndex(where: Lexer.isSpace).map { $0 + 1 }) ?? start
    if !attributes.isEmpty {
      if let site = value(line, from: start, attributes, registry) { return site }
      if word > start, isComplete(line.bytes[start..<word], kinds, registry) {
        return CompletionSite(line, from: word, .attribute(attributes))
      }
    }
    var site: CompletionSite
    if let sigil = typed.first.flatMap(EntityKind.init), mayReferTo(sigil) {
      let own: Form =
        switch form {
        case .mention, .role: form
        case .head: .head(sigil)
        case .identifier, .reference: .identifier
        }
      site = CompletionSite(line, from: start + 1, .entity([sigil], own))
    } else {
      site = CompletionSite(line, from: start, .entity(kinds, form))
      if !attributes.isEmpty, word == start { site.subjects.append(.attribute(attributes)) }
    }
    switch form {
    case .mention, .role, .head: site.subjects.append(.placeholder)
    case .identifier, .reference: break
    }
    if site.query.first == 0x22 { site.query = site.query.dropFirst().prefix { $0 != 0x22 } }
    return site
  }

  /// The value of an attribute, if one is being typed.
  private static func value(
    _ line: CompletionLine, from start: Int, _ attributes: [AttributeKind], _ registry: Registry
  ) -> CompletionSite? {
    let typed = line.bytes[start..<line.cursor]
    guard let equals = typed.lastIndex(of: 0x3D) else { return nil }
    let name = typed[..<equals].suffix(while: { Lexer.isLowercase($0) || Lexer.isDigit($0) || $0 == 0x2D })
    guard name.startIndex == start || Lexer.isSpace(line.bytes[name.startIndex - 1]),
      let kind = attributes.first(where: { name.elementsEqual($0.rawValue.utf8) })
    else { return nil }
    let from = equals + 1
    if kind == .part { return part(line, head: start, from: from, attributes, registry) }
    let word = (typed.lastIndex(where: Lexer.isSpace).map { $0 + 1 }) ?? start
    if word > from {
      // A name may have spaces while it is typed; anything else has ended.
      let all = [EntityKind.official, .organization, .document]
      if kind != .to || isComplete(line.bytes[from..<word], all, registry) {
        return CompletionSite(line, from: word, .attribute(attributes))
      }
    }
    switch kind {
    case .to:
      return head(line, from: from, [.official, .organization], .reference, [], registry) { _ in true }
    case .mode:
      var site = CompletionSite(line, from: from, .words(["direct", "reported"]))
      site.commits = [" ", "|"]
      return site
    case .due, .date: return CompletionSite(line, from: from, .date)
    case .part: return nil
    }
  }

  /// The value of `part=`: quoted, for it has spaces.
  private static func part(
    _ line: CompletionLine, head: Int, from start: Int, _ attributes: [AttributeKind], _ registry: Registry
  ) -> CompletionSite? {
    let typed = line.bytes[start..<line.cursor]
    let isQuoted = typed.first == 0x22
    let words = isQuoted ? typed.dropFirst() : typed
    if let end = words.firstIndex(where: { isQuoted ? $0 == 0x22 : Lexer.isSpace($0) }) {
      let next = line.bytes[end..<line.cursor].dropFirst().drop(while: Lexer.isSpace)
      return next.startIndex > end + (isQuoted ? 1 : 0)
        ? CompletionSite(line, from: next.startIndex, .attribute(attributes)) : nil
    }
    let cited = line.bytes[head..<start].prefix { !Lexer.isSpace($0) }
    let document = registry.find(
      .document, String(decoding: cited.drop { $0 == EntityKind.document.rawValue }, as: UTF8.self))
    var site = CompletionSite(line, from: start, .part(of: document))
    site.query = words
    // An editor may have closed the quotation.
    site.needsCloser = line.after.first != 0x22
    return site
  }

  /// Whether these bytes, which end in a space, are a reference that is known, or attributes.
  private static func isComplete(_ bytes: ArraySlice<UInt8>, _ kinds: [EntityKind], _ registry: Registry) -> Bool {
    var words = bytes.split(whereSeparator: Lexer.isSpace)[...]
    guard var first = words.popFirst() else { return false }
    if words.isEmpty, !first.contains(0x3D) {
      let sigil = first.first.flatMap(EntityKind.init)
      if sigil != nil { first = first.dropFirst() }
      if first.elementsEqual([0x3F]) || first.elementsEqual([0x2A]) { return true }
      if first.first == 0x22 { return first.count > 1 && first.last == 0x22 }
      let identifier = String(decoding: first, as: UTF8.self)
      return (sigil.map { [$0] } ?? kinds).contains { registry.find($0, identifier) != nil }
    }
    return words.last?.contains(0x3D) ?? first.contains(0x3D)
  }
}

extension ArraySlice<UInt8> {
  /// The longest end of which all bytes are such.
  fileprivate func suffix(while isSuch: (UInt8) -> Bool) -> Self {
    var start = endIndex
    while start > startIndex, isSuch(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
