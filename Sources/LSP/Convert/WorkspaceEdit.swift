import Annotate
import JSON

/// Edits in several files, each checked against what stands there now.
struct WorkspaceEdit {
  private let files: [(file: FilePlaces.File, edits: [Annotate.Rename.Edit])]

  init(_ edits: [Annotate.Rename.Edit], _ session: Session) throws(ResponseError) {
    var places = FilePlaces(session)
    var files: [(file: FilePlaces.File, edits: [Annotate.Rename.Edit])] = []
    for (path, edits) in Dictionary(grouping: edits, by: \.location.path).sorted(by: { $0.key < $1.key }) {
      let edits = Set(edits.map(\.location)).count == edits.count ? edits : Self.once(edits)
      guard let file = places.file(at: path),
        edits.allSatisfy({ edit in
          edit.location.range.upperBound <= file.text.count
            && file.text[edit.location.range].elementsEqual(edit.old)
        })
      else {
        throw ResponseError(
          .requestFailed, "\(path) was changed by another program, and not read again yet: save it, then rename again.")
      }
      files.append((file, edits.sorted { $0.location.range.lowerBound < $1.location.range.lowerBound }))
    }
    self.files = files
  }

  /// Writes versioned document changes where the client knows them.
  func write(_ client: ClientCapabilities.Files, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key(client.hasDocumentChanges ? "documentChanges" : "changes")
    if client.hasDocumentChanges { writer.beginArray() } else { writer.beginObject() }
    for (file, edits) in files {
      if client.hasDocumentChanges {
        writer.beginObject()
        writer.key("textDocument")
        writer.object { writer in
          writer.key("uri")
          writer.value(file.converter.uri.string)
          writer.key("version")
          if let version = file.version { writer.value(version) } else { writer.null() }
        }
        writer.key("edits")
        write(edits, file, to: &writer)
        writer.endObject()
      } else {
        writer.key(file.converter.uri.string)
        write(edits, file, to: &writer)
      }
    }
    if client.hasDocumentChanges { writer.endArray() } else { writer.endObject() }
    writer.endObject()
  }

  private func write(_ edits: [Annotate.Rename.Edit], _ file: FilePlaces.File, to writer: inout JSONWriter) {
    writer.beginArray()
    for edit in edits {
      writer.beginObject()
      writer.key("range")
      file.converter.write(edit.location.range, to: &writer)
      writer.key("newText")
      writer.value(edit.new)
      writer.endObject()
    }
    writer.endArray()
  }

  private static func once(_ edits: [Annotate.Rename.Edit]) -> [Annotate.Rename.Edit] {
    var seen: Set<Annotate.References.Location> = []
    return edits.filter { seen.insert($0.location).inserted }
  }
}
