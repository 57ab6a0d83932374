import Annotate
import JSON

/// What a lens says, as the title of a command that does nothing: how often something is mentioned or cited in the
/// workspace, or who holds the floor. Nothing where the document has changed since.
enum CodeLensResolve {
  static func answer(_ params: CodeLensResolveParams, session: Session, result: inout JSONWriter) {
    let document = params.uri.flatMap(session.article).flatMap { $0.version == params.version ? $0 : nil }
    let lens = document.flatMap { document in
      params.range.flatMap {
        Annotate.CodeLens.lens(
          at: $0, in: document.snapshot, path: document.indexPath, index: session.files.index,
          isComplete: session.files.isComplete)
      }
    }
    result.object { result in
      for member in params.lens.members where member.key != "command" {
        result.key(member.key)
        result.raw(member.value)
      }
      result.key("command")
      result.object { result in
        result.key("title")
        result.value(lens?.title ?? "")
        result.key("command")
        result.value("")
      }
    }
  }
}
