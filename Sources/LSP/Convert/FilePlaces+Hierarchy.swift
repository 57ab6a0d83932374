import Annotate
import JSON

extension FilePlaces {
  /// An array of hierarchy items, but for those in files that are gone or too short by now.
  mutating func write(_ items: [HierarchyItem], to writer: inout JSONWriter) {
    writer.beginArray()
    for item in items {
      if let file = file(of: item) { write(item, in: file, to: &writer) }
    }
    writer.endArray()
  }

  /// An array of calls.
  /// - Parameters:
  ///   - end: Which end of a call an item is: `from` or `to`.
  ///   - path: Of the file in which the ranges lie; nil where that is each item's own.
  mutating func write(
    _ calls: [Annotate.CallHierarchy.Call], _ end: String, rangesIn path: String?, to writer: inout JSONWriter
  ) {
    writer.beginArray()
    for call in calls {
      guard let own = file(of: call.item) else { continue }
      let ranged = call.ranges.isEmpty ? nil : path.map { file(at: $0) } ?? own
      writer.beginObject()
      writer.key(end)
      write(call.item, in: own, to: &writer)
      writer.key("fromRanges")
      writer.beginArray()
      for range in call.ranges {
        if let ranged, range.upperBound <= ranged.text.count { ranged.converter.write(range, to: &writer) }
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  /// The file of an item; nil where it is gone, or too short to hold it.
  private mutating func file(of item: HierarchyItem) -> File? {
    let found: File? =
      switch item.file {
      case .path(let path): file(at: path)
      case .builtin: builtin
      case .this: nil
      }
    guard let found, max(item.selection.upperBound, item.range?.upperBound ?? 0) <= found.text.count else {
      return nil
    }
    return found
  }

  private func write(_ item: HierarchyItem, in file: File, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("name")
    writer.value(item.name)
    writer.key("kind")
    writer.value(item.subject.entity?.kind?.symbolNumber ?? Annotate.WorkspaceSymbol.Kind.article.symbolNumber)
    if let detail = item.detail {
      writer.key("detail")
      writer.value(detail)
    }
    writer.key("uri")
    writer.value(file.converter.uri.string)
    writer.key("range")
    file.converter.write(item.range ?? 0..<file.text.count, to: &writer)
    writer.key("selectionRange")
    file.converter.write(item.selection, to: &writer)
    writer.key("data")
    item.subject.write(to: &writer)
    writer.endObject()
  }
}
