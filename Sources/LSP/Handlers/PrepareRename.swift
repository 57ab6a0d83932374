import Annotate
import JSON

/// What would be renamed at a place.
enum PrepareRename {
  static func answer(
    _ params: TextDocumentPositionParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard let document = session.article(params.uri) else { return result.null() }
    let rename = try Rename.find(params, document, session)
    ToProtocol(params.uri, document.lines, session.encoding).write(rename.range, to: &result)
  }
}
