import JSON

/// Does what an action says, for a client that takes actions as commands: the client is asked to make the edit.
enum ExecuteCommand {
  static let applyAction = "annotate.applyAction"

  static func answer(
    _ params: ExecuteCommandParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard params.command == applyAction else {
      throw ResponseError(.invalidParams, "There is no command “\(params.command)”; there is \(applyAction).")
    }
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
