/// A stretch of a document with what it is to the language.
public struct SemanticToken: Sendable, Equatable {
  /// The first ones are the protocol's own types, the others are ours; `docs/semantic-tokens.md` explains them.
  public enum Kind: Int, CaseIterable, Sendable {
    /// A statement's `%name`.
    case keyword
    /// A property's name.
    case property
    /// An attribute's name.
    case parameter
    /// Words in a statement, a property or an attribute, and names in quotes.
    case string
    /// A date, a period or a hash.
    case number
    /// A word of a closed list: a kind of document, a mode, a language; `?` and `*`.
    case enumMember
    case comment
    /// The signs of markup: openers, bars, closers, `=`, soft breaks, the `%` of properties and separators.
    case `operator`
    /// An identifier, with its sigil where it has one.
    case variable
    /// A rule's name in `%allow`.
    case rule
    /// `\` and the character behind it.
    case escape
    // The content of spans.
    case person, organization, citation, role, speech, directive, resolution, aside

    /// The case's own name.
    public var name: String { Self.names[rawValue] }

    /// In the order of the cases. Written out, since reflection would cost every start of the server a tenth of its time.
    private static let names = [
      "keyword", "property", "parameter", "string", "number", "enumMember", "comment", "operator", "variable", "rule",
      "escape", "person", "organization", "citation", "role", "speech", "directive", "resolution", "aside",
    ]
  }

  public struct Modifiers: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let declaration = Modifiers(rawValue: 1)
    /// Nothing declared matches, or several do.
    public static let unresolved = Modifiers(rawValue: 2)
    /// A speech gives words as they were said.
    public static let direct = Modifiers(rawValue: 4)
    /// A document was not in force on the article's date.
    public static let notInForce = Modifiers(rawValue: 8)
    /// In the order of their bits.
    public static let names = ["declaration", "unresolved", "direct", "notInForce"]
  }

  /// In bytes of the document; it may span lines.
  public let range: Range<Int>
  public let kind: Kind
  public let modifiers: Modifiers

  /// The tokens of the document that touch `range`, or all, in the order of their beginnings; only what is there is
  /// looked at.
  /// - Parameter mayOverlap: Whether a span's content is one token that holds those inside it; else the innermost
  ///   span's token is there alone, and no two overlap.
  public static func tokens(in snapshot: Snapshot, touching range: Range<Int>? = nil, mayOverlap: Bool = false)
    -> [SemanticToken]
  {
    let modifiers = SpanModifiers(snapshot, isWhole: range == nil)
    let range = range ?? 0..<snapshot.text.count
    guard let (first, _) = snapshot.tree.section(at: range.lowerBound) else { return [] }
    var tokens: [SemanticToken] = []
    snapshot.article.forEachPart(snapshot.tree, from: first) { section, part, start in
      guard start < range.upperBound else { return false }
      switch part.content {
      case .text(let line):
        guard !line.spans.isEmpty || section.hasMarkup else { break }
        var search = TextTokens(
          section: section, spans: line.spans, start: start, wanted: range, mayOverlap: mayOverlap,
          modifiers: modifiers)
        search.add(to: &tokens)
      case .block: BlockTokens(section: section, start: start, wanted: range).add(snapshot.text, to: &tokens)
      case .other, .pending: break
      }
      return true
    }
    return tokens
  }
}

extension SemanticToken.Kind {
  init(_ span: SpanKind) {
    switch span {
    case .person: self = .person
    case .organization: self = .organization
    case .citation: self = .citation
    case .role: self = .role
    case .speech: self = .speech
    case .directive: self = .directive
    case .resolution: self = .resolution
    case .aside: self = .aside
    }
  }
}

extension ArraySlice<Node> {
  /// The index of the last node that begins at `offset` or before it, of a parent rather than of its first child.
  func lastIndex(startingBy offset: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    let index = Swift.max(low - 1, startIndex)
    let isFirstChild = index > startIndex && self[index - 1].isParent && self[index - 1].start == self[index].start
    return isFirstChild ? index - 1 : index
  }
}
