import Annotate
import JSON

/// The edits that lay out what was done by typing the end of a span or of a line.
enum OnTypeFormatting {
  private static let triggers: [[UInt8]: Formatter.Trigger] = [Array(">".utf8): .closer, Array("\n".utf8): .lineEnd]

  static func answer(_ params: DocumentOnTypeFormattingParams, session: Session, result: inout JSONWriter) {
    Formatting.write(params.uri, session, &result) { document in
      guard let trigger = Self.triggers[params.character] else { return [] }
      let offset = FromProtocol(document.lines, session.encoding).offset(params.position)
      return Formatter.edits(in: document.snapshot, afterTyping: trigger, at: offset)
    }
  }
}
