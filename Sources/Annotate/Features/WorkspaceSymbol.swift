/// What is declared in the workspace or built in, and articles by their titles.
public struct WorkspaceSymbol: Sendable {
  public enum Kind: Sendable {
    case entity(EntityKind)
    case article
  }

  /// Where its name stands: the place in bytes of the built-in registry, or a line of a file, with what stands before it
  /// there and how long it is, in any unit.
  public enum Location: Sendable {
    case builtin(Range<Int>)
    case file(String, line: Int, column: Int, length: Int)
  }

  public let name: String
  public let kind: Kind
  /// Its identifier with its sigil; of an article the name of its file.
  public let container: String
  public let location: Location

  /// The symbols that a query finds, at most `limit`, ranked and ordered as by `EntitySearch`. One that begins with a sigil
  /// finds that kind alone. An empty query finds all declarations in files.
  public static func symbols(matching query: String, in index: Index, limit: Int) -> [WorkspaceSymbol] {
    let kind = query.utf8.first.flatMap(EntityKind.init(rawValue:))
    let question = query.utf8.dropFirst(kind == nil ? 0 : 1)
    let kinds = kind.map { [$0] } ?? EntityKind.allCases
    var found = index.search(question, kinds: kinds, hasArticles: kind == nil, limit: limit).map {
      (symbol: WorkspaceSymbol($0.found), rank: $0.rank)
    }
    if !question.allSatisfy(Lexer.isSpace) {
      let registry = Registry(workspace: .empty)
      found += EntitySearch(registry).matches(question, kinds: kinds, limit: limit).matches.map {
        (WorkspaceSymbol(builtin: registry[$0.id]), $0.rank)
      }
    }
    // Of the same rank, what is in files comes first.
    let ranked = found.enumerated().sorted {
      ($0.element.rank.rawValue, $0.offset) < ($1.element.rank.rawValue, $1.offset)
    }
    return ranked.prefix(limit).map(\.element.symbol)
  }

  /// The symbol of a file that a client was told of, by its container; nil where there is none any more.
  public static func symbol(_ container: String, at path: String, in index: Index) -> WorkspaceSymbol? {
    if let declared = index.declaration(of: container, in: path) { return WorkspaceSymbol(.declared(declared)) }
    return index.article(at: path).map { WorkspaceSymbol(.article($0)) }
  }

  private init(_ found: Index.Found) {
    switch found {
    case .declared(let declared):
      name = declared.name
      kind = .entity(declared.kind)
      container = declared.reference
      location = .file(
        declared.path, line: declared.line, column: declared.column, length: declared.selection.count)
    case .article(let article):
      name = article.title
      kind = .article
      container = article.fileName
      // How long its words are depends on the unit.
      location = .file(article.path, line: article.line, column: article.column, length: 0)
    }
  }

  private init(builtin declaration: Declaration) {
    name = declaration.name
    kind = .entity(declaration.kind)
    container = declaration.reference
    location = .builtin(declaration.place.selection)
  }
}

extension Index.TitledArticle {
  var fileName: String { Index.fileName(path) }
}

extension Index {
  static func fileName(_ path: String) -> String {
    path.utf8.split(separator: 0x2F).last.flatMap { String($0) } ?? path
  }
}
