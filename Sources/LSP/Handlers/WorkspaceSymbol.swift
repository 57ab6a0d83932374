import Annotate
import JSON

/// The declarations in the workspace that answer to a query, the best first.
enum WorkspaceSymbol {
  /// More than a person reads through; whoever wants another writes more of it.
  private static let limit = 256

  static func answer(_ params: WorkspaceSymbolParams, session: Session, result: inout JSONWriter) {
    let places = FilePlaces(session)
    result.beginArray()
    for symbol in session.files.index.declarations(matching: params.query, limit: limit) {
      write(symbol, places, hasRange: !session.client.files.resolvesSymbols, to: &result)
    }
    result.endArray()
  }

  /// - Parameter hasRange: Whether the place is said; else it is left to `workspaceSymbol/resolve`.
  static func write(_ symbol: Index.Declared, _ places: FilePlaces, hasRange: Bool, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("name")
    writer.value(symbol.name)
    writer.key("kind")
    writer.value(symbol.kind.symbolNumber)
    writer.key("containerName")
    writer.value(symbol.reference)
    writer.key("location")
    writer.beginObject()
    writer.key("uri")
    writer.value(places.uri(of: symbol.path).string)
    if hasRange {
      writer.key("range")
      writer.beginObject()
      for (key, column) in [("start", symbol.column), ("end", symbol.column + symbol.selection.count)] {
        writer.key(key)
        writer.beginObject()
        writer.key("line")
        writer.value(symbol.line)
        writer.key("character")
        writer.value(column)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endObject()
    if !hasRange {
      writer.key("data")
      writer.value(symbol.path)
    }
    writer.endObject()
  }
}

extension EntityKind {
  /// The icon, the same as in a document's outline.
  fileprivate var symbolNumber: Int {
    switch self {
    case .official: 5  // class
    case .organization: 2  // module
    case .document: 1  // file
    }
  }
}
