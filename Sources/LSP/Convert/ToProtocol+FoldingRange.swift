import Annotate
import JSON

extension ToProtocol {
  /// A `FoldingRange`, with columns and words only where the client can use them.
  func write(_ folding: Annotate.FoldingRange, for client: ClientCapabilities.Folding, to writer: inout JSONWriter) {
    writer.beginObject()
    let start = position(of: folding.range.lowerBound)
    let end = position(of: folding.range.upperBound)
    writer.key("startLine")
    writer.value(start.line)
    if !client.isOfLinesOnly {
      writer.key("startCharacter")
      writer.value(start.column)
    }
    writer.key("endLine")
    writer.value(end.line)
    if !client.isOfLinesOnly {
      writer.key("endCharacter")
      writer.value(end.column)
    }
    writer.key("kind")
    writer.value(folding.kind == .comment ? "comment" : "region")
    if client.hasCollapsedText {
      writer.key("collapsedText")
      writer.value(folding.collapsedText)
    }
    writer.endObject()
  }
}
