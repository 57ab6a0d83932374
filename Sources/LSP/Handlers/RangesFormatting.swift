import Annotate
import JSON

/// The edits that lay out what several ranges touch.
enum RangesFormatting {
  static let capability = Capability("documentRangeFormattingProvider", "rangesSupport")

  static func answer(_ params: DocumentRangesFormattingParams, session: Session, result: inout JSONWriter) {
    Formatting.write(params.uri, session, &result) { document in
      let converter = FromProtocol(document.lines, session.encoding)
      return Formatter.edits(in: document.snapshot, ranges: params.ranges.map(converter.range))
    }
  }
}
