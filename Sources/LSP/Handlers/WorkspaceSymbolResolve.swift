import JSON

/// The place of a symbol that the client was told of without.
enum WorkspaceSymbolResolve {
  static func answer(_ params: WorkspaceSymbolResolveParams, session: Session, result: inout JSONWriter) {
    guard let path = params.path, let reference = params.reference,
      let symbol = session.files.index.declaration(of: reference, in: path)
    else { return result.raw(params.value) }
    WorkspaceSymbol.write(symbol, FilePlaces(session), hasRange: true, to: &result)
  }
}
