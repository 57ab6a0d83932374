import JSON

/// Does what an action says, for a client that takes actions as commands: the client is asked to make the edit; or shows
/// an article's text without its markup (`annotate.showStripped`, with the URI of the article).
enum ExecuteCommand {
  static let applyAction = "annotate.applyAction"
  static let commands = [applyAction, ShowStripped.command]

  static func answer(
    _ params: ExecuteCommandParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    switch params.command {
    case applyAction: try apply(params, session: &session, result: &result)
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
    guard session.client.edits.canBeAsked else {
      throw ResponseError(.requestFailed, "The client cannot be asked to make an edit (workspace/applyEdit).")
    }
    session.refresh()
    guard let edit = offered.edit(session) else {
      throw ResponseError(.requestFailed, "The document has changed since “\(offered.title)” was offered; ask again.")
    }
    let client = session.client.edits
    session.outbox.ask("workspace/applyEdit") { params in
      params.object { params in
        params.key("label")
        params.value(offered.title)
        params.key("edit")
        edit.write(for: client, to: &params)
      }
    }
    result.null()
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
