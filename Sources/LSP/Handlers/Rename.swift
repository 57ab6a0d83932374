import Annotate
import JSON

/// Another identifier everywhere in the workspace, or another name in a declaration.
enum Rename {
  static func answer(
    _ params: RenameParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard let document = session.article(params.position.uri) else { return result.null() }
    let rename = try find(params.position, document, session)
    let edits: [Annotate.Rename.Edit]
    do {
      edits = try rename.edits(
        to: params.newName, in: document.snapshot, path: document.indexPath, index: session.files.index)
    } catch {
      throw ResponseError(.requestFailed, error.message)
    }
    try WorkspaceEdit(edits, session).write(for: session.client.edits, to: &result)
  }

  static func find(
    _ params: TextDocumentPositionParams, _ document: OpenDocument, _ session: Session
  ) throws(ResponseError) -> Annotate.Rename {
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    do {
      return try Annotate.Rename(
        at: offset, in: document.snapshot, path: document.indexPath, index: session.files.index)
    } catch {
      throw ResponseError(.requestFailed, error.message)
    }
  }
}
