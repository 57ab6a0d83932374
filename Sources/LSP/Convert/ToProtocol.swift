import Annotate
import JSON

/// Writes places of one document as a client counts them.
struct ToProtocol {
  /// Positions that need not be counted out: from before, and those that were written.
  final class Memory {
    fileprivate let known: KnownPositions
    fileprivate(set) var written = KnownPositions()

    init(known: KnownPositions = KnownPositions()) {
      self.known = known
    }
  }

  let uri: DocumentURI
  private let lines: LineIndex
  private let encoding: ColumnUnit
  private let memory: Memory

  init(_ uri: DocumentURI, _ lines: LineIndex, _ encoding: ColumnUnit, memory: Memory = Memory()) {
    self.uri = uri
    self.lines = lines
    self.encoding = encoding
    self.memory = memory
  }

  func write(_ range: Range<Int>, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("start")
      write(range.lowerBound, to: &writer)
      writer.key("end")
      write(range.upperBound, to: &writer)
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

  private func write(_ offset: Int, to writer: inout JSONWriter) {
    let position = memory.written[offset] ?? memory.known[offset] ?? position(of: offset)
    memory.written.add(offset, position)
    writer.object { writer in
      writer.key("line")
      writer.value(position.line)
      writer.key("character")
      writer.value(position.column)
    }
  }
}
