import Annotate
import JSON

/// The place of a symbol that the client was told of without.
enum WorkspaceSymbolResolve {
  static func answer(_ params: WorkspaceSymbolResolveParams, session: Session, result: inout JSONWriter) {
    guard let path = params.path, let container = params.container,
      let symbol = Annotate.WorkspaceSymbol.symbol(container, at: path, in: session.files.index)
    else { return result.raw(params.value) }
    WorkspaceSymbol.write(symbol, FilePlaces(session), hasRange: true, to: &result)
  }
}
