import JSON

/// Does what an action says, for a client that takes actions as commands: the client is asked to make the edit; marks all
/// known mentions of an article (`annotate.markMentions`, with its URI); or shows an article's text without its markup
/// (`annotate.showStripped`, with the URI of the article).
enum ExecuteCommand {
  static let applyAction = "annotate.applyAction"
  static let commands = [applyAction, MarkMentions.command, ShowStripped.command]

  static func answer(
    _ params: ExecuteCommandParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    switch params.command {
    case applyAction: try apply(params, session: &session, result: &result)
    case MarkMentions.command: try MarkMentions.answer(params, session: &session, result: &result)
    case ShowStripped.command: try ShowStripped.answer(params, session: &session, result: &result)
    default:
      let known = commands.joined(separator: ", ")
      throw ResponseError(.invalidParams, "There is no command “\(params.command)”; there are \(known).")
    }
  }

  private static func apply(
    _ params: ExecuteCommandParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard let offered = OfferedAction(params.arguments.first) else {
      throw ResponseError(.invalidParams, "\(applyAction) takes what an action was offered with.")
    }
    try checkCanBeAsked(session)
    session.refresh()
    guard let edit = offered.edit(session) else {
      throw ResponseError(.requestFailed, "The document has changed since “\(offered.title)” was offered; ask again.")
    }
    ask(for: edit, labelled: offered.title, &session)
    result.null()
  }

  static func checkCanBeAsked(_ session: Session) throws(ResponseError) {
    guard !session.client.edits.canBeAsked else { return }
    throw ResponseError(.requestFailed, "The client cannot be asked to make an edit (workspace/applyEdit).")
  }

  static func ask(for edit: WorkspaceEdit, labelled label: String, _ session: inout Session) {
    let client = session.client.edits
    session.outbox.ask("workspace/applyEdit") { params in
      params.object { params in
        params.key("label")
        params.value(label)
        params.key("edit")
        edit.write(for: client, to: &params)
      }
    }
  }

  /// A `Command` that does what was offered.
  static func write(_ offered: OfferedAction, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("title")
      writer.value(offered.title)
      writer.key("command")
      writer.value(applyAction)
      writer.key("arguments")
      writer.array { writer in offered.write(to: &writer) }
    }
  }
}
