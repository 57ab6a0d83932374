import Annotate
import JSON

/// The places of an identifier that are typed at once.
enum LinkedEditingRange {
  static func answer(_ params: TextDocumentPositionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
    guard let ranges = Annotate.LinkedEditingRange.ranges(at: offset, in: document.snapshot) else {
      return result.null()
    }
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    result.object { result in
      result.key("ranges")
      result.array { result in for range in ranges { converter.write(range, to: &result) } }
      result.key("wordPattern")
      result.value(Annotate.LinkedEditingRange.wordPattern)
    }
  }
}
