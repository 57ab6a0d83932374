import Annotate
import JSON

/// Writes places of one document as a client counts them.
struct ToProtocol {
  /// The last positions that were written: those of a place and of what is to be changed there are often the same.
  private final class Memory {
    var last = (offset: -1, position: TextPosition(line: 0, column: 0))
    var older = (offset: -1, position: TextPosition(line: 0, column: 0))
  }

  let uri: DocumentURI
  private let lines: LineIndex
  private let encoding: ColumnUnit
  private let memory = Memory()

  init(_ uri: DocumentURI, _ lines: LineIndex, _ encoding: ColumnUnit) {
    self.uri = uri
    self.lines = lines
    self.encoding = encoding
  }

  func write(_ range: Range<Int>, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("start")
      writePosition(range.lowerBound, to: &writer)
      writer.key("end")
      writePosition(range.upperBound, to: &writer)
    }
  }

  /// A `Location`.
  func writeLocation(_ range: Range<Int>, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("uri")
      writer.value(uri.string)
      writer.key("range")
      write(range, to: &writer)
    }
  }

  /// A `LocationLink` to a place in this document, from a range in that of `origin`.
  func writeLink(to place: Place, from range: Range<Int>, in origin: ToProtocol, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("originSelectionRange")
      origin.write(range, to: &writer)
      writer.key("targetUri")
      writer.value(uri.string)
      writer.key("targetRange")
      write(place.range, to: &writer)
      writer.key("targetSelectionRange")
      write(place.selection, to: &writer)
    }
  }

  func position(of offset: Int) -> TextPosition { lines.position(of: offset, in: encoding) }

  /// A `Position`.
  func writePosition(_ offset: Int, to writer: inout JSONWriter) {
    let position = rememberedPosition(of: offset)
    writer.object { writer in
      writer.key("line")
      writer.value(position.line)
      writer.key("character")
      writer.value(position.column)
    }
  }

  private func rememberedPosition(of offset: Int) -> TextPosition {
    if memory.last.offset == offset { return memory.last.position }
    if memory.older.offset == offset { return memory.older.position }
    let position = position(of: offset)
    memory.older = memory.last
    memory.last = (offset, position)
    return position
  }
}
