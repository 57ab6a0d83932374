import Annotate
import JSON

/// Marks all known mentions of an article: the client is asked to make the edit, if there is anything to be marked. The
/// result is whether there is.
enum MarkMentions {
  static let command = "annotate.markMentions"

  static func answer(
    _ params: ExecuteCommandParams, session: inout Session, result: inout JSONWriter
  ) throws(ResponseError) {
    guard let uri = params.arguments.first?.string.map({ DocumentURI($0) }) else {
      throw ResponseError(.invalidParams, "\(command) takes the URI of an article.")
    }
    try ExecuteCommand.checkCanBeAsked(session)
    session.refresh()
    guard let document = session.article(uri) else {
      throw ResponseError(.requestFailed, "\(uri.string) is not open.")
    }
    let action = Annotate.CodeAction.actions(in: 0..<0, of: document.snapshot) { $0 == .markMentions }.first
    guard let action, let edit = WorkspaceEdit(action.change, in: document, session) else { return result.value(false) }
    ExecuteCommand.ask(for: edit, labelled: action.title, &session)
    result.value(true)
  }
}
