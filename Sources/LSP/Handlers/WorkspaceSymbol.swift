import Annotate
import JSON

/// The declarations in the workspace and in the built-in registry, and the articles, that a query finds, the best first.
enum WorkspaceSymbol {
  /// More than a person reads through; whoever wants another writes more of it.
  private static let limit = 256

  static func answer(_ params: WorkspaceSymbolParams, session: Session, result: inout JSONWriter) {
    let places = FilePlaces(session)
    result.beginArray()
    for symbol in Annotate.WorkspaceSymbol.symbols(matching: params.query, in: session.files.index, limit: limit) {
      write(symbol, places, hasRange: !session.client.files.resolvesSymbols, to: &result)
    }
    result.endArray()
  }

  /// - Parameter hasRange: Whether the place in a file is said; else it is left to `workspaceSymbol/resolve`.
  static func write(
    _ symbol: Annotate.WorkspaceSymbol, _ places: FilePlaces, hasRange: Bool, to writer: inout JSONWriter
  ) {
    // Where the built-in registry cannot be written out, there is no place to go to.
    var builtin: ToProtocol?
    if case .builtin = symbol.location {
      builtin = places.builtin?.converter
      if builtin == nil { return }
    }
    writer.beginObject()
    writer.key("name")
    writer.value(symbol.name)
    writer.key("kind")
    writer.value(symbol.kind.symbolNumber)
    writer.key("containerName")
    writer.value(symbol.container)
    writer.key("location")
    switch symbol.location {
    case .builtin(let range): builtin?.writeLocation(range, to: &writer)
    case .file(let path, let line, let column, let length):
      writer.beginObject()
      writer.key("uri")
      writer.value(places.uri(of: path).string)
      if hasRange {
        writer.key("range")
        writer.beginObject()
        for (key, column) in [("start", column), ("end", column + length)] {
          writer.key(key)
          writer.beginObject()
          writer.key("line")
          writer.value(line)
          writer.key("character")
          writer.value(column)
          writer.endObject()
        }
        writer.endObject()
      }
      writer.endObject()
      if !hasRange {
        writer.key("data")
        writer.value(path)
      }
    }
    writer.endObject()
  }
}
