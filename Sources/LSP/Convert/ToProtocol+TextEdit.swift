import Annotate
import JSON

extension ToProtocol {
  /// A list of `TextEdit`.
  func write(edits: [TextEdit], to writer: inout JSONWriter) {
    writer.beginArray()
    for edit in edits {
      writer.beginObject()
      writer.key("range")
      write(edit.range, to: &writer)
      writer.key("newText")
      writer.string(utf8: edit.replacement)
      writer.endObject()
    }
    writer.endArray()
  }
}
