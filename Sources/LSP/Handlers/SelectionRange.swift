import Annotate
import JSON

/// What selections grow by, one answer for each of the places asked about.
enum SelectionRange {
  static func answer(_ params: SelectionRangeParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let reader = FromProtocol(document.lines, session.encoding)
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    result.array { result in
      for position in params.positions {
        let ranges = Annotate.SelectionRange.ranges(at: reader.offset(position), in: document.snapshot)
        for (index, range) in ranges.enumerated() {
          if index > 0 { result.key("parent") }
          result.beginObject()
          result.key("range")
          converter.write(range, to: &result)
        }
        for _ in ranges { result.endObject() }
      }
    }
  }
}
