import Annotate
import JSON

/// The edits that lay out what a range touches.
enum RangeFormatting {
  static func answer(_ params: DocumentRangeFormattingParams, session: Session, result: inout JSONWriter) {
    Formatting.write(params.uri, session, &result) { document in
      let range = FromProtocol(document.lines, session.encoding).range(params.range)
      return Formatter.edits(in: document.snapshot, ranges: [range])
    }
  }
}
