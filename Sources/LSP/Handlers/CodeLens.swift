import Annotate
import JSON

/// Where there is something to be said of a statement.
enum CodeLens {
  static func answer(_ params: TextDocumentParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    result.array { result in
      for range in Annotate.CodeLens.ranges(in: document.snapshot) {
        result.object { result in
          result.key("range")
          converter.write(range, to: &result)
          result.key("data")
          result.object { result in
            result.key("uri")
            result.value(params.uri.string)
            if let version = document.version {
              result.key("version")
              result.value(version)
            }
            result.key("start")
            result.value(range.lowerBound)
            result.key("end")
            result.value(range.upperBound)
          }
        }
      }
    }
  }
}
