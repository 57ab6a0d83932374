import Annotate
import JSON

extension ToProtocol {
  /// A `TextEdit`.
  func write(_ edit: TextEdit, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("range")
      write(edit.range, to: &writer)
      writer.key("newText")
      writer.string(utf8: edit.replacement)
    }
  }
}

/// A `WorkspaceEdit`: edits in one document, which may have to be created first.
struct WorkspaceEdit {
  private let converter: ToProtocol
  private let version: Int?
  private let edits: [TextEdit]
  private let isNew: Bool

  /// Nil for what the client cannot do.
  init?(_ change: Annotate.CodeAction.Change, in document: OpenDocument, _ session: Session) {
    switch change {
    case .edits(let edits):
      converter = ToProtocol(document.uri, document.lines, session.encoding)
      version = document.version
      self.edits = edits
      isNew = false
    case .declaration(let declaration, let path, let isNew):
      let client = session.client.edits
      guard !isNew || (client.haveVersions && client.canCreateFiles) else { return nil }
      // What the client has open counts, not what was read.
      let open = session.documents.values.first { $0.path == path }
      let text = open?.text ?? document.snapshot.workspace.text(of: .path(path)) ?? SourceText([UInt8]())
      guard isNew || open != nil || document.snapshot.workspace.text(of: .path(path)) != nil else { return nil }
      converter = ToProtocol(open?.uri ?? DocumentURI(path: path), LineIndex(text), session.encoding)
      version = open?.version
      edits = [text.appending(declaration)]
      self.isNew = isNew && open == nil
    }
  }

  func write(for client: ClientCapabilities.WorkspaceEdits, to writer: inout JSONWriter) {
    writer.object { writer in
      guard client.haveVersions else {
        writer.key("changes")
        writer.object { writer in
          writer.key(converter.uri.string)
          writeEdits(to: &writer)
        }
        return
      }
      writer.key("documentChanges")
      writer.array { writer in
        if isNew { writeCreation(to: &writer) }
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
    }
  }

  private func writeEdits(to writer: inout JSONWriter) {
    writer.array { writer in
      for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        converter.write(edit, to: &writer)
      }
    }
  }

  private func writeCreation(to writer: inout JSONWriter) {
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
