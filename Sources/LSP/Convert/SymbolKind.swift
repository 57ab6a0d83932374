import Annotate

extension EntityKind {
  /// The icon, of those that every client knows: the same in outlines, hierarchies and lists.
  var symbolNumber: Int {
    switch self {
    case .official: 5  // class
    case .organization: 2  // module
    case .document: 1  // file
    }
  }
}

extension Annotate.WorkspaceSymbol.Kind {
  var symbolNumber: Int {
    switch self {
    case .entity(let kind): kind.symbolNumber
    case .article: 1  // file
    }
  }
}
