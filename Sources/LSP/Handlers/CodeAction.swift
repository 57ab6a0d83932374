import Annotate
import JSON

/// What can be done about a range: actions, or commands for a client that knows no actions.
enum CodeAction {
  /// All kinds of action.
  static let kinds = Capability.Value.strings(Annotate.CodeAction.Kind.allCases.map(\.rawValue) + [ShowStripped.kind])

  static func answer(_ params: CodeActionParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let range = FromProtocol(document.lines, session.encoding).range(params.range)
    let actions = Annotate.CodeAction.actions(in: range, of: document.snapshot, where: params.wants)
    let client = session.client
    let converter = ToProtocol(params.uri, document.lines, session.encoding)
    var places = Places(document, session)
    result.array { result in
      for action in actions {
        // What takes long is worked out when it is chosen.
        let isLater =
          if case .later = action.change { client.actions.resolveEdits || !client.actions.areLiterals } else { false }
        let edit = isLater ? nil : WorkspaceEdit(action.change, in: document, session)
        guard isLater || edit != nil else { continue }
        let offered = OfferedAction(action, in: document, range)
        if client.actions.areLiterals {
          converter.write(action, for: client, places: &places, to: &result) { result in
            if client.actions.resolveEdits {
              result.key("data")
              offered.write(to: &result)
            } else {
              result.key("edit")
              edit?.write(for: client.edits, to: &result)
            }
          }
        } else if client.edits.canBeAsked {
          ExecuteCommand.write(offered, to: &result)
        }
      }
      if params.wants(ShowStripped.kind), !document.snapshot.isRegistryFile {
        ShowStripped.offer(document, client, &result)
      }
    }
  }
}

extension ToProtocol {
  /// A `CodeAction`, to which `writeRest` adds what it does.
  fileprivate func write(
    _ action: Annotate.CodeAction, for client: ClientCapabilities, places: inout Places, to writer: inout JSONWriter,
    rest writeRest: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    writer.key("title")
    writer.value(action.title)
    writer.key("kind")
    writer.value(action.kind.rawValue)
    if !action.findings.isEmpty, action.kind == .quickFix {
      writer.key("diagnostics")
      writer.beginArray()
      for finding in action.findings { write(finding, for: client.diagnostics, places: &places, to: &writer) }
      writer.endArray()
    }
    if action.isPreferred, client.actions.havePreferred {
      writer.key("isPreferred")
      writer.value(true)
    }
    writeRest(&writer)
    writer.endObject()
  }
}
