import Annotate
import JSON

/// The edits of each `annotate.json` whose patterns name what is renamed; one is made where a folder does without and its
/// default pattern would no longer lead there. Nothing else names files by their paths.
enum WillRenameFiles {
  static func answer(_ params: RenameFilesParams, session: Session, result: inout JSONWriter) {
    let renamings = params.renamings
    var places = FilePlaces(session)
    var files: [WorkspaceEdit.File] = []
    for folder in session.configurationFolders(of: renamings.map(\.old)) {
      let path = Configuration.path(in: folder)
      if let file = places.file(at: path) {
        let edits = Annotate.WillRenameFiles.edits(in: Array(file.text.bytes), of: folder, renamings)
        if !edits.isEmpty {
          files.append(WorkspaceEdit.File(converter: file.converter, version: file.version, edits: edits))
        }
      } else if session.client.edits.haveVersions, session.client.edits.canCreateFiles {
        let empty = SourceText(Array("{}\n".utf8))
        guard let edit = Annotate.WillRenameFiles.edits(in: Array(empty.bytes), of: folder, renamings).first else {
          continue
        }
        let text = [edit].applied(to: Array(empty.bytes))
        let converter = ToProtocol(DocumentURI(path: path), LineIndex(SourceText([UInt8]())), session.encoding)
        files.append(
          WorkspaceEdit.File(
            converter: converter, version: nil, edits: [TextEdit(range: 0..<0, replacement: text)], isNew: true))
      }
    }
    guard !files.isEmpty else { return result.null() }
    WorkspaceEdit(files).write(for: session.client.edits, to: &result)
  }
}
