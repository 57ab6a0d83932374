import JSON

/// The edit of an action that was chosen; without one where the document has changed since it was offered.
enum CodeActionResolve {
  static func answer(_ params: CodeActionResolveParams, session: Session, result: inout JSONWriter) {
    let edit = params.offered?.edit(session)
    result.object { result in
      for member in params.action.members where edit == nil || member.key != "edit" {
        result.key(member.key)
        result.raw(member.value)
      }
      guard let edit else { return }
      result.key("edit")
      edit.write(for: session.client.edits, to: &result)
    }
  }
}
