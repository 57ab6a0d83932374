import Annotate
import JSON

/// A `WorkspaceEdit`: edits in files, one of which may have to be created first.
struct WorkspaceEdit {
  struct File {
    let converter: ToProtocol
    let version: Int?
    /// In offsets of the file as the converter knows it.
    let edits: [TextEdit]
    var isNew = false
  }

  private let files: [File]

  init(_ files: [File]) {
    self.files = files
  }

  /// Writes versioned document changes where the client knows them.
  func write(for client: ClientCapabilities.WorkspaceEdits, to writer: inout JSONWriter) {
    writer.object { writer in
      guard client.haveVersions else {
        writer.key("changes")
        writer.object { writer in
          for file in files {
            writer.key(file.converter.uri.string)
            file.writeEdits(to: &writer)
          }
        }
        return
      }
      writer.key("documentChanges")
      writer.array { writer in
        for file in files {
          if file.isNew { file.writeCreation(to: &writer) }
          file.writeVersioned(to: &writer)
        }
      }
    }
  }
}

extension WorkspaceEdit {
  /// The edits of an action; nil for what the client cannot do.
  init?(_ change: Annotate.CodeAction.Change, in document: OpenDocument, _ session: Session) {
    switch change {
    case .edits(let edits):
      let converter = ToProtocol(document.uri, document.lines, session.encoding)
      self.init([File(converter: converter, version: document.version, edits: edits)])
    case .later(let edits):
      let edits = edits()
      guard !edits.isEmpty else { return nil }
      self.init(.edits(edits), in: document, session)
    case .declaration(let declaration, let path, let isNew):
      let client = session.client.edits
      guard !isNew || (client.haveVersions && client.canCreateFiles) else { return nil }
      // What the client has open counts, not what was read.
      let open = session.documents.values.first { $0.path == path }
      let read = document.snapshot.workspace.text(of: .path(path))
      guard isNew || open != nil || read != nil else { return nil }
      let text = open?.text ?? read ?? SourceText([UInt8]())
      let converter = ToProtocol(open?.uri ?? DocumentURI(path: path), LineIndex(text), session.encoding)
      self.init([
        File(
          converter: converter, version: open?.version, edits: [text.appending(declaration)],
          isNew: isNew && open == nil)
      ])
    }
  }

  /// The edits of a rename, each checked against what stands there now.
  init(_ edits: [Annotate.Rename.Edit], _ session: Session) throws(ResponseError) {
    var places = FilePlaces(session)
    var files: [File] = []
    for (path, edits) in Dictionary(grouping: edits, by: \.location.path).sorted(by: { $0.key < $1.key }) {
      var seen: Set<Annotate.References.Location> = []
      let edits = edits.filter { seen.insert($0.location).inserted }
      guard let file = places.file(at: path),
        edits.allSatisfy({ edit in
          edit.location.range.upperBound <= file.text.count
            && file.text[edit.location.range].elementsEqual(edit.old)
        })
      else {
        throw ResponseError(
          .requestFailed, "\(path) was changed by another program, and not read again yet: save it, then rename again.")
      }
      files.append(
        File(
          converter: file.converter, version: file.version,
          edits: edits.map { TextEdit(range: $0.location.range, replacement: $0.new) }))
    }
    self.init(files)
  }
}

extension WorkspaceEdit.File {
  fileprivate func writeVersioned(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("textDocument")
      writer.object { writer in
        writer.key("uri")
        writer.value(converter.uri.string)
        writer.key("version")
        if let version { writer.value(version) } else { writer.null() }
      }
      writer.key("edits")
      writeEdits(to: &writer)
    }
  }

  fileprivate func writeEdits(to writer: inout JSONWriter) {
    converter.write(edits: edits.sorted { $0.range.lowerBound < $1.range.lowerBound }, to: &writer)
  }

  fileprivate func writeCreation(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("kind")
      writer.value("create")
      writer.key("uri")
      writer.value(converter.uri.string)
      writer.key("options")
      writer.object { writer in
        writer.key("ignoreIfExists")
        writer.value(true)
      }
    }
  }
}
